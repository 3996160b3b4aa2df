import Casework
import Foundation
import GRDB
import Testing

@testable import Ledger

/// What happens when the disk does not do what it is asked.
@Suite struct FailureTests {
    @Test func `a full disk keeps nothing of the batch, tells all who waited, and takes the batch when there is room`() async throws {
        try await inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            _ = try await log.append([note("first")], receivedAt: 1)
            func room(_ pages: Int) async throws {
                try await log.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
            }
            try await room(1)
            let big = try (0..<40).map { try note("b\($0)", text: String(repeating: "x", count: 4000)) }
            let error = await #expect(throws: LedgerError.self) { try await log.append(big, receivedAt: 2) }
            #expect(error?.code == .full)
            #expect(error?.place == folder + "/cairn.db")
            #expect(error?.stopsWriting == false)
            #expect(try await log.ids(.everything) == ["first"])
            try await room(1 << 30)
            #expect(try await log.append(big, receivedAt: 3).first == .new(2))
            #expect(try await log.lastSequence() == 41)
        }
    }

    @Test func `after a failed sync nothing more is written until the store is opened again`() async throws {
        let queue = CommitQueue<Parcel, [Receipt]>(path: "cairn.db", size: { $0.count }) { _ in
            throw DatabaseError(resultCode: .SQLITE_IOERR_FSYNC, message: "disk I/O error")
        }
        let parcel = try Parcel([note("a")], receivedAt: 1)
        for _ in 0..<2 {
            let error = await #expect(throws: LedgerError.self) { try await queue.append(parcel) }
            #expect(error?.code == .disk)
            #expect(error?.found == "SQLite 1034 (disk I/O error)")
            #expect(error?.stopsWriting == true)
        }
    }

    @Test func `callers that wait together share one commit and one fate`() async throws {
        /// Holds the first commit until it is let go.
        actor Commits {
            private(set) var sizes: [Int] = []
            private var held: CheckedContinuation<Void, Never>?

            func hold(_ size: Int) async {
                sizes.append(size)
                if sizes.count == 1 { await withCheckedContinuation { held = $0 } }
            }

            func letGo() { held?.resume() }
        }
        let commits = Commits()
        let queue = CommitQueue<Parcel, [Receipt]>(path: "cairn.db", size: { $0.count }) { parcels in
            await commits.hold(parcels.count)
            if parcels.count > 1 { throw LedgerError(.full, at: "cairn.db", found: "no room", allowed: "room", mend: "Make room.") }
            return parcels.map { parcel in parcel.ids.indices.map { .new(Int64($0)) } }
        }
        let parcel = try Parcel([note("a")], receivedAt: 1)
        async let first = queue.append(parcel)
        while await commits.sizes.isEmpty { await Task.yield() }
        let failures = await withTaskGroup(of: LedgerError?.self) { group in
            for _ in 0..<9 {
                group.addTask {
                    do {
                        _ = try await queue.append(parcel)
                        return nil
                    } catch { return error as? LedgerError }
                }
            }
            while await queue.waitingCount < 9 { await Task.yield() }
            await commits.letGo()
            return await group.reduce(into: [LedgerError]()) { if let error = $1 { $0.append(error) } }
        }
        #expect(try await first == [.new(0)])
        #expect(await commits.sizes == [1, 9])
        #expect(failures.count == 9)
        #expect(Set(failures).count == 1)
    }

    @Test func `a closed store refuses`() async throws {
        try await inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            try await log.close()
            #expect(await #expect(throws: LedgerError.self) { try await log.append([note("a")], receivedAt: 1) }?.code == .closed)
        }
    }

    @Test(arguments: ["x'00'", "x'0000000000000000'", "zeroblob(27)", "zeroblob(28) || x'00002800ffff0000'"])
    func `a damaged row is an error that names its place, not a crash`(_ row: String) async throws {
        try await inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            _ = try await log.append([note("a"), note("b")], receivedAt: 1)
            try await log.pool.write { try $0.execute(sql: "UPDATE entry SET row = CAST(\(row) AS BLOB) WHERE seq = 2") }
            let error = await #expect(throws: LedgerError.self) { try await log.casework() }
            #expect(error?.code == .damaged)
            #expect(error?.place == "ledger row 2")
        }
    }
}
