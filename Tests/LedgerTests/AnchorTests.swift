import Access
import Casework
import Foundation
import GRDB
import Testing

@testable import Ledger

/// The ledger of entries and the ledger of accesses stand beside each other, and each says where the other stood: neither can be put back alone.
@Suite struct AnchorTests {
    /// A store with both ledgers open, as a process has it.
    struct Both {
        let record: SQLiteEntryLog
        let looks: SQLiteAccessLog

        init(_ folder: String) async throws {
            record = try await SQLiteEntryLog(path: folder + "/cairn.db")
            looks = SQLiteAccessLog(store: folder + "/cairn.db", beside: record)
        }

        func verify(sinceCheckpoint: Bool = false) async throws -> [LedgerReport] {
            try await StoreVerification(record, looks).run(sinceCheckpoint: sinceCheckpoint)
        }

        func close(signing: Bool = true) async throws {
            try await looks.close(signing: signing)
            try await record.close(signing: signing)
        }
    }

    private static let start: Int64 = 1_638_316_800_000

    private func look(_ number: Int) throws -> Look {
        Look(
            .verb(.readChronology), by: try #require(ActorRef("a.khan")), name: "Amira Khan", agency: nil,
            subjects: [try person("lcs/p\(number % 7)")], purpose: .safeguarding, rule: "works-with-child", because: "in the team",
            isPermitted: true)
    }

    /// So many days of work: notes and looks in turn, half a minute apart.
    private func work(_ both: Both, _ days: Range<Int>) async throws {
        for day in days {
            let at = Self.start + Int64(day) * 40_000
            _ = try await both.record.append((0..<5).map { try note("n\(day)-\($0)", about: "lcs/p\($0)") }, receivedAt: at)
            _ = try await both.looks.append([look(day), look(day + 1)], at: Moment(milliseconds: at + 10_000))
        }
    }

    private func kinds(_ reports: [LedgerReport]) -> [Set<LedgerFault.Kind>] { reports.map { Set($0.counts.keys) } }

    @Test func `each ledger anchors the other, and both are whole`() async throws {
        try await inFolder { folder in
            let both = try await Both(folder)
            try await work(both, 0..<20)
            let reports = try await both.verify()
            #expect(reports.map(\.log) == ["record", "access-2021"])
            #expect(reports.flatMap(\.faults) == [])
            #expect(reports.allSatisfy { $0.anchors > 15 })
            try await both.close()
            let again = try await Both(folder)
            let later = try await again.verify()
            #expect(later.flatMap(\.faults) == [])
            #expect(later.allSatisfy { $0.signedSize == $0.head.size })
            let rest = try await again.verify(sinceCheckpoint: true)
            #expect(rest.flatMap(\.faults) == [] && rest.map(\.anchors) == [1, 1] && rest.map { $0.head.size - $0.first } == [-1, -1])
            try await again.close()
        }
    }

    @Test func `an anchor is no news: two ledgers that rest write nothing, whatever the clock says`() async throws {
        try await inFolder { folder in
            let both = try await Both(folder)
            try await work(both, 0..<3)
            var sizes: [Int64] = []
            for minute in 1..<20 {
                let now = Self.start + 120_000 + Int64(minute) * 60_000
                try await both.looks.checkpointIfDue(now: now)
                try await both.record.checkpointIfDue(now: now)
                sizes.append(try await both.record.head().size + both.looks.head(ofYear: 2021).size)
            }
            // At first each says where the other ended; then there is nothing to say.
            #expect(Set(sizes.dropFirst()).count == 1)
            // Neither does opening and closing.
            for _ in 0..<3 {
                try await both.close()
                let again = try await Both(folder)
                _ = try await again.looks.count()
                #expect(try await again.record.head().size + again.looks.head(ofYear: 2021).size == sizes.last)
                try await again.close()
                break
            }
        }
    }

    @Test func `when only accesses go on, the ledger of entries says so every half minute, and not more often`() async throws {
        try await inFolder { folder in
            let both = try await Both(folder)
            try await work(both, 0..<1)
            try await both.record.checkpoint(at: Self.start + 1_000)
            let before = try await both.record.head().size
            for second in 0..<120 {
                let now = Self.start + 1_000 + Int64(second) * 1_000
                _ = try await both.looks.append([look(second)], at: Moment(milliseconds: now))
                try await both.record.checkpointIfDue(now: now)
                try await both.looks.checkpointIfDue(now: now)
            }
            #expect(try await both.record.head().size - before == 3)
            #expect(try await both.verify().flatMap(\.faults) == [])
            try await both.close()
        }
    }

    /// Puts an older copy of some files of a store in the place of the newer ones, and says what verifying finds.
    private func rolledBack(_ files: (String) -> Bool, sinceCheckpoint: Bool = false) async throws -> [LedgerReport] {
        var found: [LedgerReport] = []
        try await inFolder { folder in
            let both = try await Both(folder)
            try await work(both, 0..<4)
            try await both.close()
            try FileManager.default.copyItem(atPath: folder, toPath: folder + ".old")
            defer { try? FileManager.default.removeItem(atPath: folder + ".old") }
            let later = try await Both(folder)
            try await work(later, 4..<8)
            try await later.close()
            for name in try FileManager.default.contentsOfDirectory(atPath: folder + ".old") where files(name) {
                try FileManager.default.removeItem(atPath: folder + "/" + name)
                try FileManager.default.copyItem(atPath: folder + ".old/" + name, toPath: folder + "/" + name)
            }
            let now = try await Both(folder)
            found = try await now.verify(sinceCheckpoint: sinceCheckpoint)
            try await now.close(signing: false)
        }
        return found
    }

    @Test(arguments: [false, true])
    func `an older ledger of accesses beside newer entries is found`(sinceCheckpoint: Bool) async throws {
        #expect(try await kinds(rolledBack({ $0 == "cairn.db.access-2021.db" }, sinceCheckpoint: sinceCheckpoint)) == [[.anchor], []])
    }

    @Test(arguments: [false, true])
    func `an older ledger of entries beside newer accesses is found`(sinceCheckpoint: Bool) async throws {
        #expect(try await kinds(rolledBack({ $0 == "cairn.db" }, sinceCheckpoint: sinceCheckpoint)) == [[], [.anchor]])
    }

    @Test func `both put back together is what only somebody with a mark from before can see`() async throws {
        #expect(try await kinds(rolledBack { $0.hasPrefix("cairn.db") && !$0.hasSuffix(".keys") }) == [[], []])
    }

    @Test func `a ledger of accesses that goes on after it was put back is found all the same`() async throws {
        try await inFolder { folder in
            let both = try await Both(folder)
            try await work(both, 0..<4)
            try await both.close()
            let file = folder + "/cairn.db.access-2021.db"
            try FileManager.default.copyItem(atPath: file, toPath: file + ".old")
            let later = try await Both(folder)
            try await work(later, 4..<8)
            try await later.close()
            try FileManager.default.removeItem(atPath: file)
            try FileManager.default.moveItem(atPath: file + ".old", toPath: file)
            let after = try await Both(folder)
            try await work(after, 8..<20)
            #expect(try await kinds(after.verify()) == [[.anchor], []])
            try await after.close()
        }
    }

    @Test func `a ledger of accesses that is gone, or another's, is found`() async throws {
        for replaced in [false, true] {
            try await inFolder { folder in
                let both = try await Both(folder)
                try await work(both, 0..<4)
                try await both.close()
                for name in ["cairn.db.access-2021.db", "cairn.db.keys/access-2021.key"] {
                    try FileManager.default.removeItem(atPath: folder + "/" + name)
                }
                if replaced {
                    // As many rows, by whoever has the folder, under a key of their own.
                    let other = SQLiteAccessLog(store: folder + "/cairn.db")
                    for day in 0..<40 { _ = try await other.append([look(day)], at: Moment(milliseconds: Self.start + Int64(day))) }
                    try await other.close()
                }
                let now = try await Both(folder)
                let found = try await kinds(now.verify())
                #expect(found == (replaced ? [[.anchor, .signature], []] : [[.anchor]]))
                try await now.close(signing: false)
            }
        }
    }

    static let attacks: [(String, LedgerFault.Kind)] = [
        ("UPDATE event SET body = CAST(replace(CAST(body AS TEXT), 'Amira', 'Aamir') AS BLOB) WHERE seq = 5", .commitment),
        ("DELETE FROM event WHERE seq = 4", .body),
        ("UPDATE ledger SET at = at + 1 WHERE seq = 5", .checkpoint),
        ("DELETE FROM ledger WHERE seq = 5", .sequence),
        ("DELETE FROM event_subject WHERE seq = 5", .record),
        ("UPDATE event_subject SET person = 'lcs/other' WHERE seq = 5", .record),
        ("INSERT INTO event_subject VALUES ('lcs/p1', 8888)", .record),
        ("DELETE FROM event_actor WHERE seq = 5", .record),
        ("UPDATE event_actor SET actor = 'j.pike' WHERE seq = 5", .record),
        ("DELETE FROM ledger WHERE seq > 20; DELETE FROM event WHERE seq > 20; DELETE FROM checkpoint WHERE size > 20", .anchor),
        ("UPDATE checkpoint SET note = (SELECT note FROM checkpoint ORDER BY size LIMIT 1) WHERE size > 9", .checkpoint),
    ]

    @Test(arguments: attacks.indices)
    func `whatever is done to the ledger of accesses is found`(attack: Int) async throws {
        let (sql, kind) = Self.attacks[attack]
        try await inFolder { folder in
            let both = try await Both(folder)
            try await work(both, 0..<10)
            try await both.close()
            let file = try DatabaseQueue(path: folder + "/cairn.db.access-2021.db")
            try await file.writeWithoutTransaction { db in
                for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
                    try db.execute(sql: "DROP TRIGGER \(name)")
                }
                try db.execute(sql: "PRAGMA foreign_keys = OFF")
                try db.execute(sql: sql)
            }
            try file.close()
            let now = try await Both(folder)
            let found = try await now.verify()
            #expect(Set(found.flatMap(\.counts.keys)).contains(kind), "\(sql): \(found.map(\.faults))")
            try await now.close(signing: false)
        }
    }

    @Test func `what is given by hand is found again through the tables only as the bodies say, and what is taken out of them is missed`()
        async throws
    {
        try await inFolder { folder in
            let both = try await Both(folder)
            let fact = Look(
                .verb(.addToTeam), by: try #require(ActorRef("jo")), name: "Jo Pike", agency: nil, subjects: [try person("lcs/ava")],
                rule: "r",
                because: "b", isPermitted: true, fact: .ends(ActRef(year: 2020, number: 3)), why: "moved away")
            _ = try await both.looks.append([fact, look(1)], at: Moment(milliseconds: Self.start))
            #expect(try await both.verify().flatMap(\.faults) == [])
            try await both.close()
            let file = try DatabaseQueue(path: folder + "/cairn.db.access-2021.db")
            try await file.writeWithoutTransaction { try $0.execute(sql: "DELETE FROM event_subject WHERE person NOT LIKE '%/%'") }
            try file.close()
            let now = try await Both(folder)
            #expect(try await kinds(now.verify()) == [[], [.record]])
            try await now.close(signing: false)
        }
    }

    @Test func `a new year begins with where the old one ended`() async throws {
        try await inFolder { folder in
            let both = try await Both(folder)
            let newYear = Moment(startOf: try #require(Day("2022-01-01")))
            _ = try await both.looks.append([look(1)], at: newYear.adding(hours: -1))
            _ = try await both.looks.append([look(2)], at: newYear.adding(hours: 1))
            try await work(both, 0..<1)
            let old = try await both.looks.head(ofYear: 2021)
            let first = try await both.looks.file(2022).reading { try HashedLog.anchors($0).first }
            #expect(first?.row == 1 && first?.anchor.log == "access-2021" && first?.anchor.head == old)
            #expect(
                try await both.looks.page(of: .everything, after: .beginning, limit: 500).map(\.place.year) == [2021, 2022, 2022, 2022])
            #expect(try await both.looks.count() == 4)
            let reports = try await both.verify()
            #expect(reports.map(\.log) == ["record", "access-2021", "access-2022"] && reports.flatMap(\.faults) == [])
            try await both.close()
            // Reading the old year and signing what goes on leaves it as it ended.
            let again = try await Both(folder)
            #expect(try await again.looks.count() == 4)
            try await work(again, 1..<2)
            try await again.looks.checkpoint(at: newYear.adding(hours: 3).milliseconds)
            try await again.close()
            let whole = try await Both(folder)
            #expect(try await whole.verify().flatMap(\.faults) == [])
            #expect(try await whole.looks.head(ofYear: 2021) == old)
            try await whole.close(signing: false)
            // The old year cannot go on, nor go.
            let file = try await SQLiteAccessLog(store: folder + "/cairn.db").file(2021)
            _ = try await file.append([look(3)], at: newYear)
            try await file.close(signing: true)
            let later = try await Both(folder)
            #expect(try await kinds(later.verify()) == [[], [], [.anchor]])
            try await later.close(signing: false)
            try FileManager.default.removeItem(atPath: folder + "/cairn.db.access-2021.db")
            let last = try await Both(folder)
            #expect(try await kinds(last.verify()) == [[], [.anchor]])
            try await last.close(signing: false)
        }
    }

    @Test func `a backup taken while both are written is of one moment: restored, neither says more of the other than is there`()
        async throws
    {
        try await inFolder { folder in
            let both = try await Both(folder)
            try await work(both, 0..<3)
            let writing = Task {
                var day = 3
                while !Task.isCancelled {
                    try await work(both, day..<day + 1)
                    day += 1
                }
            }
            for round in 0..<20 {
                _ = try await StoreBackup(of: both.record.path).take(to: folder + "/b\(round)", takenAt: 7)
                _ = try await Restoring(from: folder + "/b\(round)").restore(to: folder + "/r\(round)/cairn.db")
            }
            writing.cancel()
            try await writing.value
            let keys = folder + "/cairn.db.keys"
            for round in 0..<20 {
                try FileManager.default.copyItem(atPath: keys, toPath: folder + "/r\(round)/cairn.db.keys")
                let restored = try await Both(folder + "/r\(round)")
                #expect(try await restored.verify().flatMap(\.faults) == [])
                try await restored.close()
            }
            // One that was put back all the same is copied as it is, and found where it is verified.
            try await both.close()
            try FileManager.default.removeItem(atPath: folder + "/cairn.db.access-2021.db")
            try FileManager.default.copyItem(atPath: folder + "/r0/cairn.db.access-2021.db", toPath: folder + "/cairn.db.access-2021.db")
            #expect(try await StoreBackup(of: folder + "/cairn.db").take(to: folder + "/odd", takenAt: 8).files.count == 2)
        }
    }

    @Test func `the keys of a store's ledgers have one origin, and each is its own`() async throws {
        try await inFolder { folder in
            let both = try await Both(folder)
            try await work(both, 0..<2)
            let record = try await both.record.key(), looks = try await both.looks.key(ofYear: 2021)
            let origin = try #require(record.name.split(separator: "/").first)
            #expect(record.name == "\(origin)/record" && looks.name == "\(origin)/access-2021" && record.bytes != looks.bytes)
            // A change of key is followed, and what was anchored under the old one still holds.
            _ = try await both.looks.changeKey(ofYear: 2021, at: Self.start + 90_000)
            try await work(both, 3..<5)
            #expect(try await both.verify().flatMap(\.faults) == [])
            try await both.close()
        }
    }

    @Test func `a store without its keys keeps what happens, and says that it is not signed`() async throws {
        try await inFolder { folder in
            let both = try await Both(folder)
            try await work(both, 0..<2)
            try await both.close()
            try FileManager.default.removeItem(atPath: folder + "/cairn.db.keys/access-2021.key")
            let later = try await Both(folder)
            try await work(later, 2..<4)
            await #expect(throws: LedgerError.self) { try await later.looks.checkpoint(at: Self.start + 200_000) }
            await #expect(throws: LedgerError.self) { try await later.looks.close() }
            try await later.record.close()
            let last = try await Both(folder)
            #expect(try await last.looks.count() == 8)
            try await last.record.close()
        }
    }
}
