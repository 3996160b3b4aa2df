import Casework
import Foundation
import GRDB
import Testing

@testable import Ledger

/// One process has the store, and the store is the one that it opened.
@Suite struct OneWriterTests {
    @Test func `a second process is refused and told who has the store, until that process ends`() async throws {
        try await Rig.inFolder { folder in
            let first = try WriterProcess(["callers=1", "appends=1000000"], in: folder)
            while first.said == 0 { usleep(1_000) }
            let second = try WriterProcess.run(["appends=1"], in: folder)
            #expect(second.status == 2)
            #expect(second.lines == [])
            #expect(second.complaint.contains("found the store open in process \(first.number); allowed: one process at a time"))
            first.kill()
            _ = first.end()
            #expect(try WriterProcess.run(["appends=4"], in: folder).status == 0)
        }
    }

    @Test func `two hundred that start at once: one has it, each other is refused`() async throws {
        try await Rig.inFolder { folder in
            let path = folder + "/cairn.db"
            let opened = await withTaskGroup(of: SQLiteEntryLog?.self) { group in
                for _ in 0..<200 {
                    group.addTask { do { return try await SQLiteEntryLog(path: path) } catch { return nil } }
                }
                return await group.reduce(into: [SQLiteEntryLog]()) { if let log = $1 { $0.append(log) } }
            }
            #expect(opened.count == 1)
            for log in opened { try await log.close() }
        }
    }

    @Test func `another name of the store is refused, whether a link leads to it or the file has two names`() async throws {
        try await Rig.inFolder { folder in
            let path = folder + "/cairn.db"
            let log = try await SQLiteEntryLog(path: path)
            try FileManager.default.createSymbolicLink(atPath: folder + "/also.db", withDestinationPath: path)
            let linked = await #expect(throws: LedgerError.self) { try await SQLiteEntryLog(path: folder + "/also.db") }
            #expect(linked?.code == .locked)
            try await log.close()
            try FileManager.default.linkItem(atPath: path, toPath: folder + "/twin.db")
            let twin = await #expect(throws: LedgerError.self) { try await SQLiteEntryLog(path: folder + "/twin.db") }
            #expect(twin?.code == .unsafe)
            #expect(twin?.found == "a file with 2 names (hard links)")
        }
    }

    @Test(arguments: ["cairn.db", "cairn.db-wal", "cairn.db.lock"], [true, false])
    func `a file that is moved away or replaced under the process stops it before anything is acknowledged`(
        _ name: String, _ isReplaced: Bool
    )
        async throws
    {
        try await Rig.inFolder { folder in
            let told = Told()
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db", onStop: { told.hear($0) })
            _ = try await log.append([Sample.visit("a")], receivedAt: 1)
            try FileManager.default.moveItem(atPath: folder + "/" + name, toPath: folder + "/elsewhere")
            if isReplaced { try FileManager.default.copyItem(atPath: folder + "/elsewhere", toPath: folder + "/" + name) }
            for _ in 0..<2 {
                let error = await #expect(throws: LedgerError.self) { try await log.append([Sample.visit("b")], receivedAt: 2) }
                #expect(error?.code == .moved)
                #expect(error?.place == folder + "/" + name)
                #expect(error?.found == (isReplaced ? "another file than the one that was opened" : "no file any more"))
                #expect(error?.exitStatus == 74)
            }
            #expect(told.heard.map(\.code) == [.moved])
        }
    }

    @Test(arguments: ["synchronous = NORMAL", "synchronous = OFF", "foreign_keys = OFF", "journal_mode = DELETE"])
    func `a connection that does not wait for the disk is refused`(_ pragma: String) async throws {
        try await Rig.inFolder { folder in
            let database = try DatabaseQueue(path: folder + "/cairn.db")
            try await database.writeWithoutTransaction { db in
                for pragma in ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"] { try db.execute(sql: "PRAGMA " + pragma) }
                try SQLiteEntryLog.confirmDurable(db, at: "cairn.db")
                try db.execute(sql: "PRAGMA " + pragma)
                let error = #expect(throws: LedgerError.self) { try SQLiteEntryLog.confirmDurable(db, at: "cairn.db") }
                #expect(error?.code == .unsafe)
                #expect(error?.found.hasPrefix("PRAGMA " + pragma.prefix { $0 != " " }) == true)
            }
        }
    }

    @Test func `a store that others opened without waiting for the disk waits for it when Cairn opens it`() async throws {
        try await Rig.inFolder { folder in
            let path = folder + "/cairn.db"
            try await SQLiteEntryLog(path: path).close()
            let shell = try DatabaseQueue(path: path)
            try await shell.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF") }
            try shell.close()
            let log = try await SQLiteEntryLog(path: path)
            try await log.pool.writeWithoutTransaction { try SQLiteEntryLog.confirmDurable($0, at: path) }
            try await log.close()
        }
    }
}

/// Who was told that writing stopped, and of what.
final class Told: @unchecked Sendable {
    private let lock = NSLock()
    private var errors: [LedgerError] = []
    func hear(_ error: LedgerError) { lock.withLock { errors.append(error) } }
    var heard: [LedgerError] { lock.withLock { errors } }
}

/// Entries of invented families.
enum Sample {
    static func visit(_ id: String, text: String = "Seen at home; all was well.") throws -> Arrival {
        let json = """
            {"id":"\(id)","kind":"visit","on":"2021-03-04","agency":"council","about":["lcs/p\(id.utf8.count)"],"text":"\(text)","details":{"type":"home"}}
            """
        return Arrival(try #require(EntryReader().read(try JSONParser.parse(json)).entry))
    }
}
