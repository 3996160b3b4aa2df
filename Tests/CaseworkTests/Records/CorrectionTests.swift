import Casework
import Testing

@Suite struct CorrectionTests {
    /// A note of the school about Ava, which is what these tests correct.
    private func noted(_ tell: (inout Family) -> Void) -> Family {
        var family = Family()
        family.tell("e", "note", "2021-03-01", by: "school", ["ava"])
        tell(&family)
        return family
    }

    @Test func `a correction stands in place of what it corrects`() throws {
        let family = noted { $0.tell("c", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-10", corrects: "e") }
        #expect(try family.record(of: "ava") == ["c"])
    }

    @Test func `of a chain of corrections only the last stands`() throws {
        let family = noted {
            $0.tell("c1", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-10", corrects: "e")
            $0.tell("c2", "note", "2021-03-03", by: "school", ["ava"], recorded: "2021-03-11", corrects: "c1")
            $0.tell("c3", "note", "2021-03-04", by: "school", ["ava"], recorded: "2021-03-12", corrects: "c2")
        }
        #expect(try family.record(of: "ava") == ["c3"])
        let book = try family.book()
        for id in ["e", "c1", "c2", "c3"] {
            let entry = try #require(book.lexicon.entries.number(ifKnown: id))
            #expect(book.row(answeringFor: entry).map(book.id) == "c3", "what is said of \(id) is said of c3")
        }
    }

    @Test func `a note about the wrong child leaves that child's record when it is corrected`() throws {
        let family = noted { $0.tell("c", "note", "2021-03-01", by: "school", ["zoe"], recorded: "2021-03-10", corrects: "e") }
        #expect(try family.record(of: "ava") == [])
        #expect(try family.record(of: "zoe") == ["c"])
        #expect(try family.record(of: "ava", knownOn: "2021-03-09") == ["e"])
        #expect(try family.record(of: "zoe", knownOn: "2021-03-09") == [])
    }

    @Test func `what was known on a day knows nothing of a correction recorded later`() throws {
        let family = noted { $0.tell("c", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-10", corrects: "e") }
        #expect(try family.record(of: "ava", knownOn: "2021-02-28") == [])
        #expect(try family.record(of: "ava", knownOn: "2021-03-01") == ["e"])
        #expect(try family.record(of: "ava", knownOn: "2021-03-09") == ["e"])
        #expect(try family.record(of: "ava", knownOn: "2021-03-10") == ["c"])
    }

    @Test func `a correction to a later day takes the entry out of the days before it`() throws {
        let family = noted { $0.tell("c", "note", "2021-06-01", by: "school", ["ava"], recorded: "2021-07-01", corrects: "e") }
        #expect(try family.record(of: "ava", "2021-04-01") == [])
        #expect(try family.record(of: "ava", "2021-04-01", knownOn: "2021-06-30") == ["e"])
        #expect(try family.record(of: "ava", "2021-06-01") == ["c"])
    }

    @Test func `another agency's correction is refused whole and shown with the reason`() throws {
        let family = noted { $0.tell("c", "note", "2021-03-02", by: "police", ["ava"], recorded: "2021-03-10", corrects: "e") }
        #expect(try family.record(of: "ava") == ["e"])
        #expect(try family.book().refused == ["c: only the agency that recorded an entry may correct it"])
        #expect(try family.book(knownOn: "2021-03-09").refused == [])
    }

    @Test func `corrections in a circle are all refused and shown, however long the circle`() throws {
        var family = Family()
        family.tell("x", "note", "2021-03-01", by: "gp", ["ava"])
        for count in 2...4 {
            for index in 0..<count {
                family.tell(
                    "c\(count)\(index)", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-1\(index)",
                    corrects: "c\(count)\((index + 1) % count)")
            }
        }
        #expect(try family.record(of: "ava") == ["x"])
        #expect(try family.book().refused.count == 9)
        #expect(try family.book().refusals.allSatisfy { $0.reason == .cycle })
    }

    @Test func `a correction that arrives before what it corrects stands by itself until then`() throws {
        var family = Family()
        family.tell("c", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-10", corrects: "e")
        #expect(try family.record(of: "ava") == ["c"])
        #expect(try family.book().refused == [])
        family.tell("e", "note", "2021-03-01", by: "school", ["ava"])
        #expect(try family.record(of: "ava") == ["c"])
        family.tell("f", "note", "2021-03-01", by: "school", ["ava"])
        #expect(try family.record(of: "ava") == ["f", "c"])
    }

    @Test func `of two corrections of one entry the one recorded last stands, and on one day the later id`() throws {
        let later = noted {
            $0.tell("c9", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-10", corrects: "e")
            $0.tell("c1", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-11", corrects: "e")
        }
        #expect(try later.record(of: "ava") == ["c1"])
        #expect(try later.record(of: "ava", knownOn: "2021-03-10") == ["c9"])
        let same = noted {
            $0.tell("c9", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-10", corrects: "e")
            $0.tell("c1", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-10", corrects: "e")
        }
        #expect(try same.record(of: "ava") == ["c9"])
    }

    @Test func `an entry has one version in force, also where a correction that was overtaken is itself corrected`() throws {
        let family = noted {
            $0.tell("c1", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-10", corrects: "e")
            $0.tell("c2", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-11", corrects: "e")
            $0.tell("c3", "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-12", corrects: "c1")
        }
        let record = try family.record(of: "ava")
        #expect(record.count == 1)
    }

    @Test func `however corrections fork, what is said of any version is said of the one in force`() throws {
        let family = noted { family in
            for (day, id, of) in [
                (10, "t1", "e"), (11, "t2", "e"), (12, "s1", "t1"), (13, "s2", "t1"), (14, "u1", "s1"), (15, "u2", "s1"), (16, "v1", "u1"),
                (17, "v2", "u1"),
            ] { family.tell(id, "note", "2021-03-02", by: "school", ["ava"], recorded: "2021-03-\(day)", corrects: of) }
        }
        let entries = try family.entries()
        var chance = SeededGenerator(seed: 3)
        for _ in 0..<30 {
            let book = try Family.book(chance.shuffled(entries))
            #expect(try book.record("ava").items.map { book.id($0.row) } == ["t2"])
            for entry in entries {
                let number = try #require(book.lexicon.entries.number(ifKnown: entry.id.text))
                #expect(book.row(answeringFor: number).map(book.id) == "t2", "\(entry.id)")
            }
        }
    }

    @Test func `a circle is refused and shown also where one of its corrections was overtaken, and nothing is lost without a word`() throws
    {
        var family = Family()
        family.tell("a", "note", "2021-03-01", by: "school", ["ava"], recorded: "2021-03-10", corrects: "b")
        family.tell("b", "note", "2021-03-01", by: "school", ["ava"], recorded: "2021-03-11", corrects: "a")
        family.tell("s", "note", "2021-03-01", by: "school", ["ava"], recorded: "2021-03-12", corrects: "a")
        let record = try family.record(of: "ava")
        let refused = try family.book().refusals.map(\.reason)
        #expect(record == ["s"])
        #expect(refused == [.cycle, .cycle])
    }

    @Test func `a withdrawal takes an entry away, and is itself no part of the record`() throws {
        let family = noted {
            $0.tell(
                "w", "withdrawal", "2021-03-05", by: "school", ["ava"], #"{"reason":"wrong child"}"#, recorded: "2021-03-10", corrects: "e")
        }
        #expect(try family.record(of: "ava") == [])
        #expect(try family.record(of: "ava", knownOn: "2021-03-09") == ["e"])
        let book = try family.book()
        let entry = try #require(book.lexicon.entries.number(ifKnown: "e"))
        #expect(book.row(answeringFor: entry) == nil)
        let byPolice = noted {
            $0.tell("w", "withdrawal", "2021-03-05", by: "police", ["ava"], #"{"reason":"ours"}"#, recorded: "2021-03-10", corrects: "e")
        }
        #expect(try byPolice.record(of: "ava") == ["e"])
        #expect(try byPolice.book().refused == ["w: only the agency that recorded an entry may correct it"])
    }

    @Test func `nothing that happened after the day asked about is in the record`() throws {
        let family = noted { $0.tell("f", "note", "2021-03-05", by: "school", ["ava"]) }
        #expect(try family.record(of: "ava", "2021-03-04") == ["e"])
        #expect(try family.record(of: "ava", "2021-03-05") == ["e", "f"])
    }
}
