import Casework
import GRDB

/// The log in one SQLite file: the embedded default.
///
/// One connection writes; readers see a moment of the write-ahead log and never wait for it. An append returns when its commit is on the disk.
public final class SQLiteEntryLog: EntryLog {
    let pool: DatabasePool
    private let file: StoreFile
    private let queue: CommitQueue
    let seal: LogSeal

    /// Where the store is.
    public var path: String { file.path }

    /// Opens the store at a path, makes it where there is none, and brings an older one up to date. Throws `LedgerError`.
    public init(path: String) async throws {
        // Before SQLite touches the file: it must be ours, and nobody else may have it.
        file = try StoreFile(path)
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration)
            try await pool.writeWithoutTransaction { db in
                try Self.makeDurable(db, at: path)
                try Schema.prepare(db, at: path)
            }
        } catch {
            throw LedgerError(error, at: path)
        }
        seal = LogSeal(KeyFolder(store: path), log: "record")
        queue = CommitQueue(path: path) { [pool, seal] in try await Self.commit($0, to: pool, seal) }
    }

    /// Refuses further appends and closes the file, so that another process may open it. Throws `LedgerError` while somebody still reads.
    public func close() async throws {
        await queue.stop(
            LedgerError(.closed, at: path, found: "a store that was closed", allowed: "an open one", mend: "Open the store again."))
        var unsigned: LedgerError?
        try await reaching { [seal] pool in
            // Waits for the transaction that is being written.
            try await pool.barrierWriteWithoutTransaction { _ in }
            do { _ = try await pool.write { try seal.sign($0, at: .max) } } catch let error as LedgerError where error.code == .key {
                unsigned = error
            }
            try pool.close()
        }
        file.release()
        // Closed all the same: the entries are kept, and whoever closes hears that their head is not signed.
        if let unsigned { throw unsigned }
    }

    /// Appends entries, all or none.
    public func append(_ arrivals: [Arrival], receivedAt: Int64) async throws -> [Receipt] {
        guard !arrivals.isEmpty else { return [] }
        return try await queue.append(Parcel(arrivals, receivedAt: receivedAt))
    }

    /// Runs a reading or writing of the database; whatever it throws comes out as a `LedgerError`, but for a
    /// cancellation, which is the caller's own.
    func reaching<Value>(_ body: (DatabasePool) async throws -> Value) async throws -> Value {
        do {
            return try await body(pool)
        } catch let cancelled as CancellationError {
            throw cancelled
        } catch {
            throw LedgerError(error, at: path)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "cairn.store"
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            // Measured: with SQLite's own 2 MB and a checkpoint each 1,000 pages an import runs at little more than half the speed.
            try db.execute(sql: "PRAGMA cache_size = \(db.configuration.readonly ? -16_384 : -65_536)")
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 16000")
            try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
        }
        return configuration
    }

    /// GRDB sets `synchronous = NORMAL` when it turns the write-ahead log on, after `prepareDatabase`: a power cut would then lose entries that were
    /// answered. So FULL is set again on the connection that writes, and read back, for a pragma that is not understood says nothing.
    private static func makeDurable(_ db: Database, at path: String) throws {
        try db.execute(sql: "PRAGMA synchronous = FULL")
        for (pragma, allowed) in [("synchronous", "2"), ("foreign_keys", "1"), ("journal_mode", "wal")] {
            let found = try DatabaseValue.fetchOne(db, sql: "PRAGMA \(pragma)")?.description ?? "nothing"
            guard found.trimmingQuotes == allowed else {
                throw LedgerError(
                    .unsafe, at: path, found: "PRAGMA \(pragma) = \(found)", allowed: allowed,
                    mend: "Nothing was written. Use the SQLite that Cairn was built with.")
            }
        }
    }
}

extension String {
    fileprivate var trimmingQuotes: String { filter { $0 != "\"" } }
}
