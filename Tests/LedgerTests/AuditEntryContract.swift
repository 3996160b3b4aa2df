import Casework
import Testing

@testable import Ledger

/// Entries about an audit are kept like all others, and no reading of people's records ever meets one.
@Suite struct AuditEntryContract {
    /// They name the children, speak of their entries, and would correct, seal and withdraw them, could they.
    static let audits = """
        {"id":"x1","kind":"audit","on":"2021-12-01","agency":"council","about":["audit/a"],"details":{"step":"changed","reason":"Ben moved.","upon":["x0"],"cohort":[{"number":1,"child":"lcs/ava"},{"number":2,"child":"lcs/cal"}]}}
        {"id":"x2","kind":"return","on":"2021-12-02","agency":"police","about":["audit/a","lcs/ava"],"refs":["a7"],"labels":["sealed"],"details":{"from":"police","stage":"asked","findings":[{"finding":"c1-s-1","standard":"s","entries":["a7","a8"]}]}}
        {"id":"x3","kind":"return","on":"2021-12-03","recorded":"2021-12-03","agency":"police","about":["audit/a","lcs/ava"],"corrects":"a7","details":{"from":"police","stage":"asked"}}
        {"id":"x4","kind":"withdrawal","on":"2021-12-03","recorded":"2021-12-03","agency":"council","about":["audit/a","lcs/cal"],"corrects":"c2","details":{"reason":"No."}}
        {"id":"x5","kind":"moderation","on":"2021-12-04","agency":"council","about":["audit/b","lcs/eve"],"details":{"step":"concern","reason":"Now.","told":["Jo"],"of":"a8"}}
        {"id":"x6","kind":"resource","on":"2021-12-04","agency":"council","about":["resource/dash"],"details":{"title":"DASH","publisher":"P"}}
        """

    private static func all() throws -> (told: [Arrival], audits: [Arrival]) { (try Families.all(), try arrivals(audits)) }

    private static func appended(_ log: any ReadableLog, _ told: [Arrival]) async throws {
        for part in stride(from: 0, to: told.count, by: 5) {
            _ = try await log.append(Array(told[part..<min(part + 5, told.count)]), receivedAt: 1_700_000_000_000)
        }
    }

    @Test(arguments: Store.allCases)
    func `a record is the same with and without an audit of the child`(_ store: Store) async throws {
        let (told, audits) = try Self.all()
        func telling(_ all: [Arrival]) async throws -> [[String]] {
            var found: [[String]] = []
            try await store.run { log in
                try await Self.appended(log, all)
                for child in ["lcs/ava", "lcs/cal", "lcs/ben"] {
                    let reference = try person(child)
                    let number = try #require(try await log.numbers(of: [reference])[reference])
                    let (rows, lexicon) = try await log.casework(of: [number])
                    let (whole, names) = try await log.casework()
                    for (rows, lexicon) in [(rows, lexicon), (whole, names)] {
                        #expect(rows.marks.allSatisfy { $0 & Rows.isMatter == 0 })
                        found.append(try CaseworkContract.telling(Casebook(rows, lexicon, asOf: CaseworkContract.asOf), child))
                    }
                    found.append(try await log.references(of: log.relatedPeople(to: [number])).map(\.text))
                }
                found.append(try await log.labelled().map(\.entry.canonicalText).sorted())
                found.append(try await log.protecting().map(\.entry.canonicalText).sorted())
            }
            return found
        }
        let plain = try await telling(told)
        #expect(try await telling(told + audits) == plain)
        // Whichever came first, and however they are mixed.
        let first = try await telling(audits + told)
        #expect(first == plain)
    }

    @Test(arguments: Store.allCases)
    func `the entries of an audit are found by the audit, and by nothing else`(_ store: Store) async throws {
        let (told, audits) = try Self.all()
        try await store.run { log in
            try await Self.appended(log, Array(told.prefix(7)) + audits + Array(told.dropFirst(7)))
            func ids(_ selection: EntrySelection) async throws -> [String] {
                var ids: [String] = []
                for try await kept in log.entries(selection) { ids.append(kept.entry.id.text) }
                return ids
            }
            let a = try #require(AuditRef("a")), b = try #require(AuditRef("b")), none = try #require(AuditRef("none"))
            #expect(try await ids(.audit(a)) == ["x1", "x2", "x3", "x4"])
            #expect(try await ids(.audit(b)) == ["x5"])
            #expect(try await ids(.audit(none)).isEmpty)
            #expect(try await ids(.resources) == ["x6"])
            #expect(try await log.page(of: .audit(a), after: 0, limit: 2).map(\.entry.id.text) == ["x1", "x2"])
            let days = Day(year: 2000, month: 1, day: 1)!...Day(year: 2030, month: 1, day: 1)!
            for selection in [
                .about([try person("lcs/ava"), try person("lcs/cal")]), .by(try agency("police")), .by(try agency("council")),
                .happened(days), .recorded(days), .identities,
            ] as [EntrySelection] {
                let found = try await ids(selection)
                #expect(!found.contains { $0.hasPrefix("x") }, "\(selection)")
            }
            #expect(try await ids(.everything).filter { $0.hasPrefix("x") }.count == 6)
            for kept in try await log.page(of: .audit(a), after: 0, limit: 9) {
                #expect(kept.entry == audits.first { $0.entry.id == kept.entry.id }?.entry)
            }
        }
    }

    @Test func `a store with audits verifies, and what they say changes nobody's record`() async throws {
        let (told, audits) = try Self.all()
        try await inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            try await Self.appended(log, told + audits)
            let report = try await log.verify()
            #expect(report.faults.isEmpty)
            #expect(try await log.people(connectedTo: Array(Int64(told.count + 1)...Int64(told.count + audits.count))).isEmpty)
            try await log.close()
        }
    }

    @Test func `an entry whose kind and matter do not fit is never kept`() async throws {
        let log = InMemoryEntryLog()
        let audit = try #require(AuditRef("a")), id = try #require(EntryRef("q")), day = try #require(UncertainDay("2021-01-01"))
        let ava = try person("lcs/ava"), gp = try agency("gp")
        for (kind, about, matter) in [
            (Kind.return, [ava], nil), (.return, [], .audit(audit)), (.note, [], .child(audit, ava)), (.audit, [], .child(audit, ava)),
        ] as [(Kind, [PersonRef], Matter?)] {
            let entry = Entry(id: id, kind: kind, on: day, agency: gp, about: about, matter: matter)
            await #expect(throws: LedgerError.self, "\(kind)") { _ = try await log.append([Arrival(entry)], receivedAt: 1) }
        }
        #expect(try await log.lastSequence() == 0)
    }
}
