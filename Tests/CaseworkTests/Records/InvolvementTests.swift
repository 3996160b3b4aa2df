import Casework
import Testing

@Suite struct InvolvementTests {
    private func involved(_ family: Family, on day: String, knownOn: String? = nil, universal: [String: ClosedRange<Int>] = [:]) throws
        -> [String]
    {
        let book = try family.book(day, knownOn: knownOn).naming(Partnership.agencies)
        let ages = try universal.map { (number: try #require(book.lexicon.agencies.number(ifKnown: $0.key)), ages: $0.value) }
        return try book.record("ava").involvedAgencies(on: on(day), in: book, universal: ages).map(book.lexicon.agencies.text)
    }

    private func ava(_ tell: (inout Family) -> Void) -> Family {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.relate("mum", "mother", "ava")
        tell(&family)
        return family
    }

    @Test func `an agency that recorded something about the child is involved for six months, to the day`() throws {
        let family = ava { $0.tell("n", "note", "2021-03-15", by: "gp", ["ava"]) }
        let days = ["2021-03-14", "2021-03-15", "2021-09-15", "2021-09-16"]
        #expect(try days.map { try involved(family, on: $0) } == [[], ["gp"], ["gp"], []])
    }

    @Test func `what an agency recorded about the mother does not involve it with the child`() throws {
        let family = ava { $0.tell("n", "note", "2021-03-31", by: "gp", ["mum"]) }
        #expect(try family.record(of: "ava").contains("n"))
        #expect(try involved(family, on: "2021-04-01") == [])
    }

    @Test func `who is invited to or attends a meeting about the child is involved, and who is invited to one about the mother is not`()
        throws
    {
        let details = #"{"type":"strategy","invited":["gp","school"],"attended":["police"]}"#
        let family = ava { $0.tell("m", "meeting", "2021-03-31", ["ava"], details) }
        #expect(try involved(family, on: "2021-04-01") == ["council", "gp", "police", "school"])
        let marac = ava { $0.tell("m", "meeting", "2021-03-31", by: "police", ["mum"], details) }
        #expect(try involved(marac, on: "2021-04-01") == [])
    }

    @Test func `an agency of a plan is involved while the plan is open, however long`() throws {
        let family = ava {
            $0.tell("p1", "plan", "2020-02-01", ["ava"], #"{"type":"child-in-need","stage":"started","agencies":["school"]}"#)
            $0.tell("p2", "plan", "2020-05-01", ["ava"], #"{"type":"child-in-need","stage":"reviewed","agencies":["housing"]}"#)
            $0.tell("p3", "plan", "2021-03-01", ["ava"], #"{"type":"child-in-need","stage":"ended","agencies":["police"]}"#)
        }
        #expect(try involved(family, on: "2020-04-30") == ["council", "school"])
        #expect(try involved(family, on: "2021-02-28") == ["housing", "school"])
        #expect(try involved(family, on: "2021-03-01") == ["council", "housing", "school"])
        #expect(try involved(family, on: "2021-03-02") == ["council"])
        #expect(try involved(family, on: "2021-09-02") == [])
    }

    @Test(arguments: [
        ("share", #"{"what":"concern","to":["gp"]}"#), ("acknowledgement", #"{"of":"x"}"#), ("flag", #"{"name":"alert","action":"set"}"#),
        ("person", #"{"given":"Ava"}"#),
    ]) func `to share, to confirm, to flag or to name a child does not involve`(_ kind: String, _ details: String) throws {
        let family = ava { $0.tell("x", kind, "2021-03-31", by: "police", ["ava"], details) }
        #expect(try involved(family, on: "2021-04-01") == [])
    }

    @Test(arguments: [
        ("attendance", #"{"type":"admission"}"#), ("appointment", #"{"outcome":"was-not-brought"}"#), ("visit", #"{"type":"school"}"#),
        ("referral", "{}"), ("need", #"{"names":["neglect"]}"#), ("note", "{}"), ("incident", #"{"type":"missing"}"#),
    ]) func `to deal with a child involves`(_ kind: String, _ details: String) throws {
        let family = ava { $0.tell("x", kind, "2021-03-31", by: "police", ["ava"], details) }
        #expect(try involved(family, on: "2021-04-01") == ["police"])
    }

    @Test func `a universal service is involved at its ages, once the child is born`() throws {
        var family = Family()
        family.tell("p1", "person", "2016-04-01", ["ava"], #"{"dueDate":"2016-05-01"}"#)
        family.tell("p2", "person", "2016-05-02", ["ava"], #"{"born":"2016-05-02"}"#)
        let ages = ["gp": 0...4, "school": 5...18]
        let days = ["2016-05-01", "2016-05-02", "2021-05-01", "2021-05-02"]
        #expect(try days.map { try involved(family, on: $0, universal: ages) } == [[], ["gp"], ["gp"], ["school"]])
    }

    @Test func `an agency that withdrew its only entry is not involved, though it was by what was known then`() throws {
        let family = ava {
            $0.tell("n", "note", "2021-03-31", by: "gp", ["ava"])
            $0.tell("w", "withdrawal", "2021-04-02", by: "gp", ["ava"], #"{"reason":"wrong child"}"#, corrects: "n")
        }
        #expect(try involved(family, on: "2021-04-01") == [])
        #expect(try involved(family, on: "2021-04-01", knownOn: "2021-04-01") == ["gp"])
    }
}
