import Casework
import Foundation
import GRDB
import Testing

@testable import Ledger

/// A disk that lies: what was written is not what is there. Each damage is met at opening or by counting again; none is served as if nothing were.
@Suite struct DamageTests {
    /// What is done to a store that nobody has open.
    enum Damage: CaseIterable { case bit, zeroedPage, swappedPages, oldPage, cutFile, cutLog, bitInLog, noLog, foreignLog, zeroedSector }

    /// A store as a crash leaves it: the file, and a log with the last entries in it; and what is promised of it elsewhere.
    private struct Store {
        var file: Data
        var log: Data
        let older: Data
        let foreignLog: Data
        /// The head that was signed, and kept in another place.
        let head: TreeHead
        let key: NoteKey
        let everything: [String]
    }

    @Test func `no damage goes unseen`() async throws {
        let mutants = Rig.isTorture ? 5_000 : 400
        try await Rig.inFolder { folder in
            let store = try await makeStore(folder)
            var chance = SeededGenerator(seed: 11)
            var (seen, harmless, silent) = (0, 0, [String]())
            for number in 0..<mutants {
                let damage = Damage.allCases[number % Damage.allCases.count]
                var mutant = store
                let what = damaged(&mutant, damage, &chance)
                let place = folder + "/m"
                try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
                try mutant.file.write(to: URL(fileURLWithPath: place + "/cairn.db"))
                if damage != .noLog { try mutant.log.write(to: URL(fileURLWithPath: place + "/cairn.db-wal")) }
                switch try await Self.verdict(place + "/cairn.db", store.head, store.key, store.everything) {
                case .seen: seen += 1
                case .harmless: harmless += 1
                case .silent(let difference): silent.append("\(number): \(what): \(difference)")
                }
                try FileManager.default.removeItem(atPath: place)
            }
            #expect(silent == [])
            // Bits in pages that hold nothing, and in the log after its end, change nothing that anybody can read.
            #expect(seen > mutants * 3 / 5, "\(seen) seen, \(harmless) without effect")
        }
    }

    private enum Verdict { case seen, harmless, silent(String) }

    /// Opens, verifies, and only then looks whether anything differs.
    private static func verdict(_ path: String, _ head: TreeHead, _ key: NoteKey, _ everything: [String]) async throws -> Verdict {
        let log: SQLiteEntryLog
        do { log = try await SQLiteEntryLog(path: path) } catch { return .seen }
        do {
            let report = try await log.verify(trusting: key)
            let found = try await log.pool.read { db in
                guard try RecountedLedger(db, rootsAt: [head.size]).roots[head.size] == head.root else { throw Oracle.Wrong("root") }
                return try contents(db)
            }
            guard report.isWhole else { return .seen }
            let difference = zip(found, everything).first { $0 != $1 }
            if found.count == everything.count, difference == nil { return .harmless }
            return .silent(
                difference.map { "\($0.0.prefix(120)) for \($0.1.prefix(120))" } ?? "\(found.count) rows for \(everything.count)")
        } catch {
            return .seen
        }
    }

    /// Every value of every table.
    private static func contents(_ db: Database) throws -> [String] {
        let tables = ["ledger", "event", "name", "entry", "entry_person", "mention", "tie", "block"]
        return try tables.flatMap { table in
            try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map { row in
                table + " " + row.map { "\($0.1.databaseValue.description)" }.joined(separator: "|")
            }
        }
    }

    private func makeStore(_ folder: String) async throws -> Store {
        func files(_ path: String) throws -> (Data, Data) {
            (try Data(contentsOf: URL(fileURLWithPath: path)), try Data(contentsOf: URL(fileURLWithPath: path + "-wal")))
        }
        func fill(_ log: SQLiteEntryLog, _ range: Range<Int>) async throws {
            for start in stride(from: range.lowerBound, to: range.upperBound, by: 20) {
                _ = try await log.append(
                    (start..<start + 20).map { try Sample.visit("e\($0)", text: "Seen at home, visit \($0).") }, receivedAt: 1)
            }
        }
        let path = folder + "/cairn.db"
        let log = try await SQLiteEntryLog(path: path)
        try await fill(log, 0..<200)
        _ = try await log.pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        let older = try files(path).0
        try await fill(log, 200..<400)
        _ = try await log.pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try await fill(log, 400..<440)
        // As they lie there, without closing: what a power cut leaves.
        let (file, wal) = try files(path)
        let key = try await log.key()
        let (head, everything) = try await log.pool.read { (try HashedLog($0).head, try Self.contents($0)) }
        try await log.close()
        let other = try await SQLiteEntryLog(path: folder + "/other.db")
        try await fill(other, 1_000..<1_060)
        let foreign = try files(folder + "/other.db").1
        try await other.close()
        return Store(file: file, log: wal, older: older, foreignLog: foreign, head: head, key: key, everything: everything)
    }

    private func damaged(_ store: inout Store, _ damage: Damage, _ chance: inout SeededGenerator) -> String {
        let page = 4096
        func start(_ data: Data) -> Int { chance.below(data.count / page) * page }
        switch damage {
        case .bit:
            let at = chance.below(store.file.count), bit = chance.below(8)
            store.file[at] ^= UInt8(1 << bit)
            return "bit \(bit) of byte \(at)"
        case .zeroedPage:
            let at = start(store.file)
            store.file.replaceSubrange(at..<at + page, with: Data(count: page))
            return "page at \(at) zeroed"
        case .zeroedSector:
            let at = chance.below(store.file.count / 512) * 512
            store.file.replaceSubrange(at..<at + 512, with: Data(count: 512))
            return "sector at \(at) zeroed"
        case .swappedPages:
            let a = start(store.file), b = start(store.file)
            let (first, second) = (store.file[a..<a + page], store.file[b..<b + page])
            store.file.replaceSubrange(a..<a + page, with: second)
            store.file.replaceSubrange(b..<b + page, with: first)
            return "pages at \(a) and \(b) swapped"
        case .oldPage:
            let at = start(store.older)
            store.file.replaceSubrange(at..<at + page, with: store.older[at..<at + page])
            return "page at \(at) as it was before"
        case .cutFile:
            let at = chance.below(store.file.count)
            store.file = store.file.prefix(at)
            return "file cut at \(at)"
        case .cutLog:
            let at = chance.below(store.log.count)
            store.log = store.log.prefix(at)
            return "log cut at \(at)"
        case .bitInLog:
            let at = chance.below(store.log.count), bit = chance.below(8)
            store.log[at] ^= UInt8(1 << bit)
            return "bit \(bit) of byte \(at) in the log"
        case .noLog: return "no log"
        case .foreignLog:
            store.log = store.foreignLog
            return "the log of another store"
        }
    }
}
