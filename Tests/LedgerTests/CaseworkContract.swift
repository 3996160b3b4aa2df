import Casework
import Testing

@testable import Ledger

/// What every store promises of the compact rows beside its entries.
@Suite struct CaseworkContract {
    static let asOf = Day(year: 2021, month: 12, day: 1)!

    /// All that a record says, in words, so that numbers of different stores can be compared.
    static func telling(_ book: Casebook, _ child: String) throws -> [String] {
        let number = try #require(book.person(person(child)))
        let record = ChildRecord(of: number, in: book)
        func id(_ row: Int32) -> String { book.lexicon.entries.text(book.rows.entry[Int(row)]) }
        return record.items.map {
            "\(id($0.row)) \($0.path?.inWords ?? "-") \(book.reference($0.through)) \(book.concerns($0.row, number))"
        }
            + record.events.map { "event " + $0.accounts.map(id).joined(separator: ",") }
            + record.items.map { "answered by \(book.row(answeringFor: book.rows.entry[Int($0.row)]).map(id) ?? "none")" }
    }

    @Test(arguments: Store.allCases)
    func `rows and numbers are those that folding the entries in their order gives`(_ store: Store) async throws {
        try await store.run { log in
            let all = try Families.all()
            _ = try await log.append(Array(all.prefix(5)), receivedAt: 1)
            _ = try await log.append(Array(all.prefix(9).reversed()) + Array(all.dropFirst(9)), receivedAt: 1)
            var (rows, lexicon) = (Rows(), Lexicon())
            for try await kept in log.entries(.everything) {
                rows.append(kept.entry, &lexicon, received: Day(inLondonAt: kept.receivedAt))
            }
            let kept = try await log.casework()
            #expect((0..<Int32(rows.count)).map(kept.rows.packed) == (0..<Int32(rows.count)).map(rows.packed))
            for names in [\Lexicon.people, \.agencies, \.entries, \.words] {
                let (a, b) = (kept.lexicon[keyPath: names], lexicon[keyPath: names])
                #expect((0..<Int32(a.count)).map(a.text) == (0..<Int32(b.count)).map(b.text))
            }
        }
    }

    @Test(arguments: Store.allCases)
    func `an instrument's score and level are kept in its row`(_ store: Store) async throws {
        try await store.run { log in
            let dash = try entry(
                #"{"id":"d","kind":"instrument","on":"2021-03-04","agency":"police","about":["lcs/mum"],"details":{"name":"dash"}}"#)
            _ = try await log.append([Arrival(dash, score: 14, level: "high")], receivedAt: 1)
            let (rows, lexicon) = try await log.casework()
            #expect(rows.value(0, InstrumentUse.score) == 14)
            #expect(rows.value(0, InstrumentUse.level).map(lexicon.words.text) == "high")
        }
    }

    @Test(arguments: Store.allCases)
    func `texts that Unicode calls the same have one number`(_ store: Store) async throws {
        try await store.run { log in
            for (id, name) in [("x", "caf\\u00e9"), ("y", "cafe\\u0301"), ("z", "other")] {
                let json =
                    #"{"id":"\#(id)","kind":"programme","on":"2021-05-02","agency":"council","about":["lcs/cal"],"details":{"name":"\#(name)","stage":"offered"}}"#
                _ = try await log.append([Arrival(try entry(json))], receivedAt: 1)
            }
            let (rows, lexicon) = try await log.casework()
            #expect((0..<3).map { rows.value($0, Programme.name).map(lexicon.words.text) } == ["café", "café", "other"])
        }
    }

    @Test(arguments: Store.allCases, ["lcs/ava", "lcs/ben", "lcs/cal", "lcs/zoe"])
    func `the rows of one child's people give the record that all rows give`(_ store: Store, _ child: String) async throws {
        try await store.run { log in
            _ = try await log.append(Families.all(), receivedAt: 1)
            let whole = try await log.casework()
            let number = try #require(try await log.numbers(of: [person(child)]).values.first)
            let part = try await log.casework(of: [number])
            let expected = try Self.telling(Casebook(whole.rows, whole.lexicon, asOf: Self.asOf), child)
            let found = try Self.telling(Casebook(part.rows, part.lexicon, asOf: Self.asOf), child)
            #expect(found == expected)
            #expect(part.rows.count < whole.rows.count)
        }
    }

    @Test(arguments: Store.allCases)
    func `a record's rows are those of the family, not of others`(_ store: Store) async throws {
        try await store.run { log in
            _ = try await log.append(Families.all(), receivedAt: 1)
            let cal = try #require(try await log.numbers(of: [person("lcs/cal")]).values.first)
            let (rows, lexicon) = try await log.casework(of: [cal])
            #expect(rows.entry.map(lexicon.entries.text) == (1...10).map { "c\($0)" })
        }
    }

    @Test(arguments: Store.allCases)
    func `a correction that comes before its target takes effect when the target comes`(_ store: Store) async throws {
        try await store.run { log in
            let correction = Arrival(
                try entry(
                    #"{"id":"late","kind":"note","on":"2021-03-04","recorded":"2021-03-09","agency":"acorn-school","about":["lcs/ava"],"corrects":"early","text":"Right."}"#
                ))
            let withdrawal = Arrival(
                try entry(
                    #"{"id":"away","kind":"withdrawal","on":"2021-03-09","agency":"acorn-school","about":["lcs/ava"],"corrects":"wrong","details":{"reason":"Another child."}}"#
                ))
            #expect(try await log.append([correction, withdrawal], receivedAt: 1) == [.new(1), .new(2)])
            #expect(try await log.append([note("early"), note("wrong"), note("right")], receivedAt: 2) == [.new(3), .new(4), .new(5)])
            let (rows, lexicon) = try await log.casework()
            let book = Casebook(rows, lexicon, asOf: Self.asOf)
            let ava = try #require(book.person(person("lcs/ava")))
            #expect(book.rows(about: ava).map { lexicon.entries.text(rows.entry[Int($0)]) } == ["late", "right"])
        }
    }

    @Test(arguments: Store.allCases)
    func `a correction that does not say when it was recorded was known from the day in London on which the store received it`(
        _ store: Store
    ) async throws {
        func withdrawal(_ id: String, _ of: String) throws -> Arrival {
            Arrival(
                try entry(
                    #"{"id":"\#(id)","kind":"withdrawal","on":"2021-03-09","agency":"acorn-school","about":["lcs/ava"],"corrects":"\#(of)","details":{"reason":"Another child."}}"#
                ))
        }
        try await store.run { log in
            _ = try await log.append([note("wrong"), note("too"), note("right")], receivedAt: 1)
            // Half past eleven at night on 30 June by UTC is 1 July in London. A clock that was put back leaves the last moment standing.
            let night = Int64(try #require(Day("2021-06-30")).ordinal) * 86_400_000 + 23 * 3_600_000 + 1_800_000
            _ = try await log.append([withdrawal("away", "wrong")], receivedAt: night)
            _ = try await log.append([withdrawal("gone", "too")], receivedAt: 5)
            func known(_ day: String?) async throws -> [String] {
                let (rows, lexicon) = try await log.casework()
                let book = Casebook(rows, lexicon, asOf: Self.asOf, knownOn: day.flatMap { Day($0) })
                return book.rows(about: try #require(book.person(person("lcs/ava")))).map { lexicon.entries.text(rows.entry[Int($0)]) }
            }
            #expect(try await known("2021-06-30") == ["right", "too", "wrong"])
            #expect(try await known("2021-07-01") == ["right"])
            #expect(try await known(nil) == ["right"])
            let day = try #require(Day("2021-07-01"))
            #expect(try await log.ids(.recorded(day...day)) == ["away", "gone"])
        }
    }
}
