import Casework
import Foundation
import GRDB
import Testing

@testable import Ledger

/// A backup is one moment of the store, whole or not there, and can be shown to be what was signed.
@Suite struct BackupTests {
    private func fill(_ log: SQLiteEntryLog, _ count: Int, from start: Int = 0) async throws {
        _ = try await log.append((start..<start + count).map { try Sample.visit("e\($0)") }, receivedAt: Int64(start + 1))
    }

    @Test func `a backup taken while entries are written is a beginning of the store, and restores to exactly that`() async throws {
        let rounds = Rig.isTorture ? 100 : 10
        try await Rig.inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db", clock: nil, checkpointAt: 50, onStop: nil)
            try await fill(log, 200)
            let writing = Task {
                var count = 0
                while !Task.isCancelled {
                    try await fill(log, 2, from: 1_000 + count)
                    count += 2
                }
            }
            for round in 0..<rounds {
                let before = try await log.lastSequence()
                let contents = try await StoreBackup(of: log.path).take(to: folder + "/b\(round)", takenAt: 7, breath: { usleep(200) })
                let after = try await log.lastSequence()
                let size = try #require(contents.head?.size)
                #expect((before...after).contains(size))
                let outcome = try await Restoring(from: folder + "/b\(round)").restore(to: (folder + "/r\(round)/cairn.db").made())
                #expect(outcome.head == contents.head)
                // What the store itself says of that size.
                let root = try await log.pool.read { try StoredTree($0).root(at: size) }
                #expect(outcome.head.root == root)
                let restored = try await Oracle(folder + "/r\(round)/cairn.db")
                #expect(restored.kept.count == Int(size))
            }
            writing.cancel()
            try await writing.value
            #expect(try await log.lastSequence() > 200)
            try await log.close()
        }
    }

    @Test func `it is said exactly how many rows a backup lacks of a later checkpoint, and whose signature that bears`() async throws {
        try await Rig.inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            try await fill(log, 300)
            let early = try #require(try await log.lastCheckpoint()), signer = try await log.pool.read { try log.seal.signer($0) }
            let other = try #require(NoteSigner(newUnder: signer.key.name))
            try await fill(log, 7, from: 300)
            let contents = try await StoreBackup(of: log.path).take(to: folder + "/b", takenAt: 7)
            try await fill(log, 41, from: 400)
            let late = try #require(try await log.checkpoint(at: 9))
            try await log.close()

            #expect(contents.head?.size == 307)
            let own = try await Restoring(from: folder + "/b").restore(to: (folder + "/own/cairn.db").made(), key: signer.key)
            #expect((own.head.size, own.checkpoint?.head.size, own.lacking, own.isSignatureChecked) == (307, 300, 0, true))
            let against = try await Restoring(from: folder + "/b").restore(
                to: (folder + "/late/cairn.db").made(), note: late.note, key: signer.key)
            #expect((against.head.size, against.checkpoint?.head.size, against.lacking) == (307, 348, 41))
            #expect(
                try await Restoring(from: folder + "/b").restore(to: (folder + "/early/cairn.db").made(), note: early.note)
                    .isSignatureChecked == false)

            let foreign = await #expect(throws: LedgerError.self) {
                try await Restoring(from: folder + "/b").restore(to: (folder + "/x/cairn.db").made(), note: late.note, key: other.key)
            }
            #expect(foreign?.found.hasPrefix("a signature that key") == true)
            // Another ledger of the same size, signed with the right key: its root is not this one's.
            try KeyFolder(store: folder + "/twin.db").keep(signer, for: "record")
            let twin = try await SQLiteEntryLog(path: folder + "/twin.db")
            try await fill(twin, 300)
            let note = try #require(try await twin.lastCheckpoint())
            try await twin.close()
            let wrong = await #expect(throws: LedgerError.self) {
                try await Restoring(from: folder + "/b").restore(to: (folder + "/y/cairn.db").made(), note: note.note, key: signer.key)
            }
            #expect(wrong?.code == .damaged)
            #expect(wrong?.allowed.hasSuffix("which was signed") == true)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/y") == [])
        }
    }

    @Test func `nothing is overwritten, neither by a backup nor by a restore`() async throws {
        try await Rig.inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            try await fill(log, 3)
            _ = try await StoreBackup(of: log.path).take(to: folder + "/b", takenAt: 7)
            let again = await #expect(throws: LedgerError.self) { try await StoreBackup(of: log.path).take(to: folder + "/b", takenAt: 8) }
            #expect(again?.found == "something of this name")
            for name in ["cairn.db", "cairn.db-wal", "cairn.db-shm", "cairn.db-journal"] {
                let place = try (folder + "/\(name)-there/cairn.db").made()
                _ = FileManager.default.createFile(atPath: folder + "/\(name)-there/\(name)", contents: Data("mine".utf8))
                let error = await #expect(throws: LedgerError.self) { try await Restoring(from: folder + "/b").restore(to: place) }
                #expect(error?.place == folder + "/\(name)-there/\(name)")
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/\(name)-there") == [name])
                #expect(FileManager.default.contents(atPath: folder + "/\(name)-there/\(name)") == Data("mine".utf8))
            }
            try await log.close()
        }
    }

    @Test func `the other ledgers beside the store are taken, the signing keys only where that is asked for`() async throws {
        try await Rig.inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            try await fill(log, 3)
            let access = try DatabaseQueue(path: folder + "/access-2026.db")
            try await access.write { try $0.execute(sql: LogTables.rows + LogTables.guards + LogTables.tree) }
            let looks = try await access.write { db in
                var log = try HashedLog(db)
                try log.append(.read, body: Array("{}".utf8), at: 1)
                return log.head
            }
            for name in ["cairn.db.accounts.db", "other.db"] {
                let list = try DatabaseQueue(path: folder + "/" + name)
                try await list.write { try $0.execute(sql: "CREATE TABLE someone(name TEXT); INSERT INTO someone VALUES ('a')") }
                try list.close()
            }
            let plain = try await StoreBackup(of: log.path).take(to: folder + "/plain", takenAt: 7)
            #expect(plain.files.map(\.name) == ["cairn.db", "access-2026.db", "cairn.db.accounts.db"])
            #expect(plain.files.map(\.head?.size) == [3, 1, nil])
            #expect(plain.files[1].head == looks)
            #expect(!plain.hasKeys)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder + "/plain").sorted() == [
                    "access-2026.db", "backup.json", "cairn.db", "cairn.db.accounts.db", "checkpoint.txt",
                ])

            let full = try await StoreBackup(of: log.path).take(to: folder + "/full", takenAt: 7, withKeys: true)
            #expect(full.hasKeys)
            _ = try await Restoring(from: folder + "/full").restore(to: (folder + "/again/new.db").made())
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder + "/again").sorted() == [
                    "access-2026.db", "new.db", "new.db.accounts.db", "new.db.keys",
                ])
            let kept = FileManager.default.contents(atPath: folder + "/cairn.db.keys/record.key")
            #expect(kept != nil)
            #expect(FileManager.default.contents(atPath: folder + "/again/new.db.keys/record.key") == kept)
            for path in ["full", "full/cairn.db", "full/keys/record.key", "again/new.db", "again/new.db.keys/record.key"] {
                let mode = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)[.posixPermissions] as? Int ?? 0
                #expect(mode & 0o077 == 0, "\(path)")
            }
            try access.close()
            try await log.close()
        }
    }

    @Test func `a process that writes does not hinder a backup from outside, and is not disturbed by it`() async throws {
        try await Rig.inFolder { folder in
            let process = try WriterProcess(["callers=4", "appends=1000000", "checkpoint=60"], in: folder)
            while process.said < 50_000 { usleep(1_000) }
            let contents = try await StoreBackup(of: folder + "/cairn.db").take(to: folder + "/b", takenAt: 7)
            let said = process.said
            while process.said < said + 50_000 { usleep(1_000) }
            process.kill()
            let run = process.end()
            #expect(run.complaint == "")
            let outcome = try await Restoring(from: folder + "/b").restore(to: (folder + "/r/cairn.db").made())
            #expect(outcome.head == contents.head)
            #expect(try await Oracle(folder + "/cairn.db").lost(of: run.kept) == [])
        }
    }

    @Test func `a backup that was changed afterwards is refused, whatever was changed`() async throws {
        try await Rig.inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            try await fill(log, 50)
            _ = try await StoreBackup(of: log.path).take(to: folder + "/b", takenAt: 7)
            try await log.close()
            let path = folder + "/b/cairn.db"
            let whole = try #require(FileManager.default.contents(atPath: path))
            var chance = SeededGenerator(seed: 3)
            for turn in 0..<20 {
                var bytes = whole
                bytes[chance.below(bytes.count)] ^= UInt8(1 << chance.below(8))
                try bytes.write(to: URL(fileURLWithPath: path))
                let place = try (folder + "/r\(turn)/cairn.db").made()
                let error = await #expect(throws: LedgerError.self) { try await Restoring(from: folder + "/b").restore(to: place) }
                #expect(error?.code == .damaged)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/r\(turn)") == [])
            }
        }
    }
}

extension String {
    /// The path, after the folder that it lies in was made.
    func made() throws -> String {
        try FileManager.default.createDirectory(
            atPath: URL(fileURLWithPath: self).deletingLastPathComponent().path, withIntermediateDirectories: true)
        return self
    }
}
