import Casework
import Testing

@testable import Ledger

/// What every store of entries promises.
@Suite struct EntryLogContract {
    @Test(arguments: Store.allCases)
    func `entries come back in the order in which they were appended, numbered from 1`(_ store: Store) async throws {
        try await store.run { log in
            let receipts = try await log.append([note("b"), note("a", "2020-01-01"), note("c")], receivedAt: 1_600)
            #expect(receipts == [.new(1), .new(2), .new(3)])
            #expect(try await log.append([note("d")], receivedAt: 1_700) == [.new(4)])
            #expect(try await log.ids(.everything) == ["b", "a", "c", "d"])
            #expect(try await log.lastSequence() == 4)
            let first = try #require(try await log.page(of: .everything, after: 0, limit: 1).first)
            #expect(first == KeptEntry(sequence: 1, receivedAt: 1_600, entry: try note("b").entry))
        }
    }

    @Test(arguments: Store.allCases)
    func `an entry comes back as it was given, whatever its kind`(_ store: Store) async throws {
        try await store.run { log in
            let all = try Families.all()
            _ = try await log.append(all, receivedAt: 1)
            let kept = try await log.page(of: .everything, after: 0, limit: 100)
            #expect(kept.map(\.entry) == all.map(\.entry))
            #expect(kept.map(\.entry.canonicalText) == all.map(\.entry.canonicalText))
        }
    }

    @Test(arguments: Store.allCases)
    func `an import that is repeated adds nothing`(_ store: Store) async throws {
        try await store.run { log in
            let all = try Families.all()
            let first = try await log.append(all, receivedAt: 1)
            let before = try await log.casework()
            let again = try await log.append(all, receivedAt: 2)
            #expect(again == first.map { .known($0.sequence) })
            #expect(try await log.lastSequence() == Int64(all.count))
            #expect(try await log.casework().lexicon.people.count == before.lexicon.people.count)
        }
    }

    @Test(arguments: Store.allCases)
    func `an id that is taken refuses other content and keeps the first, also within one batch`(_ store: Store) async throws {
        try await store.run { log in
            _ = try await log.append([note("a", text: "First.")], receivedAt: 1)
            let receipts = try await log.append(
                [note("a", about: "lcs/nobody", text: "Second."), note("b"), note("b"), note("b", text: "Other.")], receivedAt: 2)
            #expect(receipts == [.refused(1), .new(2), .known(2), .refused(2)])
            #expect(try await log.page(of: .everything, after: 0, limit: 9).map(\.entry.text) == ["First.", "Came to see us."])
            #expect(try await log.numbers(of: [person("lcs/nobody")]) == [:])
        }
    }

    @Test(arguments: Store.allCases)
    func `what contradicts the log is foreseen before anything of it is written`(_ store: Store) async throws {
        try await store.run { log in
            _ = try await log.append(Families.all(), receivedAt: 1)
            let size = try await log.lastSequence()
            let new = try arrivals(
                """
                {"id":"a1","kind":"person","on":"2020-01-01","agency":"council","about":["lcs/ava"],"details":{"given":"Ava","born":"2016-05-02","role":"child"}}
                {"id":"a1","kind":"person","on":"2020-01-01","agency":"council","about":["lcs/ava"],"details":{"born":"2016-05-03"}}
                {"id":"n1","kind":"person","on":"2021-01-01","agency":"council","about":["lcs/ava"],"details":{"born":"2016-05-03"}}
                {"id":"n2","kind":"person","on":"2021-01-01","agency":"council","about":["lcs/ava"],"details":{"born":"2016-05-02"}}
                {"id":"n3","kind":"person","on":"2021-01-01","agency":"police","about":["lcs/ava"],"details":{"born":"2016-05-03"}}
                {"id":"n4","kind":"person","on":"2021-01-01","recorded":"2021-01-02","agency":"council","about":["lcs/ava"],"details":{"born":"2016-05-03"},"corrects":"a1"}
                {"id":"n5","kind":"person","on":"2021-01-01","agency":"council","about":["lcs/new"],"details":{"born":"2016-05-03"}}
                """)
            let clashes = try await log.clashes(of: new)
            #expect(clashes == [1: .id, 2: .birth(try #require(EntryRef("a1")))])
            #expect(try await log.lastSequence() == size)
            _ = try await log.append([new[5]], receivedAt: 2)
            #expect(try await log.clashes(of: [new[2], new[3]]) == [1: .birth(try #require(EntryRef("n4")))])
        }
    }

    @Test(arguments: Store.allCases)
    func `a moment of receipt never goes back`(_ store: Store) async throws {
        try await store.run { log in
            for (id, at) in [("a", 2_000), ("b", 1_000), ("c", 3_000)] { _ = try await log.append([note(id)], receivedAt: Int64(at)) }
            #expect(try await log.page(of: .everything, after: 0, limit: 9).map(\.receivedAt) == [2_000, 2_000, 3_000])
        }
    }

    @Test(arguments: Store.allCases)
    func `an entry without an id is refused before anything of its batch is kept`(_ store: Store) async throws {
        try await store.run { log in
            let nameless = Arrival(try note("a").entry.identified(as: EntryReader.unnamed))
            await #expect(throws: (any Error).self) { try await log.append([note("b"), nameless], receivedAt: 1) }
            let odd = Arrival(try note("c").entry.with(details: ["colour": .text("red")]))
            await #expect(throws: (any Error).self) { try await log.append([note("b"), odd], receivedAt: 1) }
            #expect(try await log.lastSequence() == 0)
        }
    }

    @Test(arguments: Store.allCases)
    func `a chronology is read by any of a person's references, by day and then by id`(_ store: Store) async throws {
        try await store.run { log in
            _ = try await log.append(
                [
                    note("z", "2021-03-04"), note("b", "2021-03-04", about: "emis/1"), note("c", "2020"), note("d", about: "lcs/other"),
                    note("e", "2021-02"),
                    Arrival(entry(#"{"id":"f","kind":"link","on":"2022-01-01","agency":"council","about":["lcs/ava","emis/1"]}"#)),
                ], receivedAt: 1)
            let ava = try person("lcs/ava"), one = try person("emis/1")
            #expect(try await log.ids(.about([ava, one, ava])) == ["c", "e", "b", "z", "f"])
            #expect(try await log.ids(.about([one])) == ["b", "f"])
            #expect(try await log.ids(.about([person("lcs/nobody")])) == [])
        }
    }

    @Test(arguments: Store.allCases)
    func `somebody named in a field only is not whom the entry is about`(_ store: Store) async throws {
        try await store.run { log in
            _ = try await log.append(Families.all(), receivedAt: 1)
            #expect(try await log.ids(.about([person("lcs/mum")])) == ["a2", "a6", "a10"])
        }
    }

    @Test(arguments: Store.allCases)
    func `entries are read by agency, by id, by the day they happened and by the day they were known`(_ store: Store) async throws {
        try await store.run { log in
            _ = try await log.append(Families.all(), receivedAt: 1)
            func days(_ from: String, _ to: String) throws -> ClosedRange<Day> { try #require(Day(from))...#require(Day(to)) }
            #expect(try await log.ids(.by(agency("police"))) == ["a5", "a7", "a8", "a13"])
            #expect(try await log.ids(.by(agency("nobody"))) == [])
            // Two families that nothing joins: whoever is within reach of somebody stands in the same part.
            let parts = try await log.peopleApart(inPartsOf: 1)
            #expect(parts.count > 1)
            #expect(Set(parts.flatMap { $0 }).count == parts.flatMap { $0 }.count)
            for part in parts {
                let reached = try await log.relatedPeople(to: Set(part))
                #expect(reached == Set(part))
            }
            let whole = try await log.peopleApart(inPartsOf: 1_000)
            #expect(whole.map { $0.sorted() } == [parts.flatMap { $0 }.sorted()])
            let said = try Families.all().map(\.entry).filter { $0.kind == .person }.map(\.id.text)
            #expect(!said.isEmpty)
            #expect(try await log.ids(.identities, pageSize: 1) == said)
            let worked = try await log.references(of: log.people(recordedBy: agency("police"), since: try #require(Day("2021-03-04"))))
            let about = try Families.all().map(\.entry).filter { $0.agency.text == "police" && $0.on.earliest.description >= "2021-03-04" }
            #expect(worked == Set(about.flatMap(\.about)).sorted())
            #expect(!worked.isEmpty)
            let shares = try Families.all().map(\.entry).filter { $0.kind == .share && $0.on.earliest.description >= "2021-01-01" }
            let told = try #require(shares.first?.agencies(Share.to).first)
            let heard = try await log.references(of: log.people(sharedWith: told, since: try #require(Day("2021-01-01"))))
            #expect(heard == Set(shares.filter { $0.agencies(Share.to).contains(told) }.flatMap(\.about)).sorted())
            #expect(try await log.people(sharedWith: told, since: try #require(Day("2031-01-01"))) == [])
            #expect(try await log.ids(.named(["c1", "a9", "none", "a1", "a1"].compactMap { EntryRef($0) })) == ["a1", "a9", "c1"])
            #expect(try await log.ids(.happened(days("2021-03-04", "2021-03-09"))) == ["a7", "a8", "a9", "a10", "a12"])
            #expect(try await log.ids(.recorded(days("2021-03-06", "2021-03-07"))) == ["a8", "a9"])
            #expect(
                try await log.ids(.happened(days("2020-01-01", "2020-01-02")), pageSize: 1) == ["a1", "a2", "c1", "c8", "c9", "a3", "a4"])
        }
    }

    @Test(arguments: Store.allCases)
    func `a page that begins after an entry that does not exist is an error where that entry gives the place`(_ store: Store) async throws {
        try await store.run { log in
            _ = try await log.append([note("a")], receivedAt: 1)
            let ava = try person("lcs/ava")
            #expect(try await log.page(of: .everything, after: 7, limit: 3) == [])
            await #expect(throws: (any Error).self) { try await log.page(of: .about([ava]), after: 7, limit: 3) }
        }
    }

    @Test(arguments: Store.allCases)
    func `appends that come together are all kept once, and each is told its own sequence`(_ store: Store) async throws {
        try await store.run { log in
            let receipts = try await withThrowingTaskGroup(of: (String, [Receipt]).self) { group in
                for caller in 0..<40 {
                    group.addTask {
                        let batch = try (0..<5).map { try note("c\(caller)-\($0)", about: "lcs/p\(caller % 7)") } + [note("shared")]
                        return ("c\(caller)", try await log.append(batch, receivedAt: 1))
                    }
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            #expect(try await log.lastSequence() == 201)
            var at: [String: Int64] = [:]
            for try await kept in log.entries(.everything) { at[kept.entry.id.text] = kept.sequence }
            #expect(at.count == 201)
            for (caller, receipts) in receipts {
                for (index, receipt) in receipts.prefix(5).enumerated() { #expect(receipt == .new(at["\(caller)-\(index)"] ?? 0)) }
            }
            #expect(receipts.values.filter { $0.last?.isNew == true }.count == 1)
            #expect(Set(receipts.values.compactMap { $0.last?.sequence }) == [at["shared"]])
        }
    }
}
