import Casework
import GRDB
import Synchronization

/// The log in one SQLite file: the embedded default.
///
/// One connection writes; readers see a moment of the write-ahead log and never wait for it. An append returns when its commit is on the disk.
public final class SQLiteEntryLog: EntryLog {
    /// Called once, with why, when nothing more may be written: a failed sync, a file that was moved away. It ought to end the process at once
    /// (exit 74), without closing the store: closing writes and syncs again, and a failed sync must never be tried again.
    public typealias OnStop = @Sendable (LedgerError) -> Void

    let pool: DatabasePool
    private let file: StoreFile
    private let queue: CommitQueue<Parcel, [Receipt]>
    private let length = LogLength()
    let decoded = DecodedEntries()
    let seal: LogSeal

    /// Where the store is.
    public var path: String { file.path }

    /// Opens the store at a path, makes it where there is none, and brings an older one up to date. Throws `LedgerError`.
    ///
    /// With a clock, a step of the time of day is recorded in the ledger.
    public convenience init(path: String, clock: LedgerClock? = nil, onStop: OnStop? = nil) async throws {
        try await self.init(path: path, clock: clock, checkpointAt: 16_000, onStop: onStop)
    }

    /// The same, and the log is moved into the file when it has grown to so many pages. Measured: at SQLite's own 1,000 an import runs at little
    /// more than half the speed.
    init(path: String, clock: LedgerClock?, checkpointAt pages: Int, onStop: OnStop?) async throws {
        // Before SQLite touches the file: it must be ours, and nobody else may have it.
        let file = try StoreFile(path)
        let path = file.path
        self.file = file
        let (lastRecorded, end): (Int64?, HashedLog.End?)
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration)
            (lastRecorded, end) = try await pool.writeWithoutTransaction { [length] db in
                try Self.makeDurable(db, at: path)
                length.listen(to: db)
                try Schema.prepare(db, at: path)
                // A tree that is damaged is for whoever appends or verifies to find: reading goes on.
                return (
                    try SQLStatement(db, "SELECT at FROM ledger ORDER BY seq DESC LIMIT 1").first { $0.int64(0) }, try? HashedLog(db).end
                )
            }
            try file.confirm()
            try file.keepNames()
        } catch {
            throw LedgerError(error, at: path)
        }
        let seal = LogSeal(KeyFolder(store: path), log: LedgerHeads.record, beside: LedgerHeads())
        if let end { seal.committed(end) }
        self.seal = seal
        let watch = Mutex(clock.map { ClockWatch($0, lastRecorded: lastRecorded) })
        queue = CommitQueue(
            path: path, size: { $0.count },
            commit: { [pool] parcels in
                let before = watch.withLock { $0 }
                let step = watch.withLock { $0?.look() }
                do {
                    let (receipts, end) = try await Self.transaction(pool, at: path) { db in
                        var writer = try EntryWriter(db, from: seal.end)
                        if let step { try writer.write(.clock, body: step.body, at: step.found) }
                        let receipts = try parcels.map { try writer.write($0) }
                        if let moment = parcels.map(\.receivedAt).max() { try seal.signIfDue(db, &writer.log, at: moment) }
                        return (receipts, writer.log.end)
                    }
                    seal.committed(end)
                    try file.confirm()
                    return receipts
                } catch {
                    watch.withLock { $0 = before }
                    throw error
                }
            },
            afterwards: { [pool, length] in
                guard length.now >= pages else { return }
                try await Self.checkpoint(pool, at: path)
            }, onStop: onStop)
    }

    /// Refuses further appends and closes the file, so that another process may open it. Throws `LedgerError` while somebody still reads.
    ///
    /// What is new is signed first, unless `signing` is false: a ledger that was found to be changed gets no signature by going on.
    public func close(signing: Bool = true) async throws {
        await queue.stop(
            LedgerError(.closed, at: path, found: "a store that was closed", allowed: "an open one", mend: "Open the store again."))
        var unsigned: LedgerError?
        do {
            do {
                if signing { seal.committed(try await Self.transaction(pool, at: path) { [seal] in try seal.sign($0, at: nil).end }) }
            } catch let error as LedgerError where !error.stopsWriting { unsigned = error }
            try await Self.shorten(pool, at: path)
            try pool.close()
        } catch {
            let error = LedgerError(error, at: path)
            if error.stopsWriting { await queue.fail(error) }
            throw error
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

    /// Runs a writing of what is no entry, in a transaction of its own. A failure that stops writing stops the appends too.
    func writing<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        if let stopped = await queue.stopped { throw stopped }
        do {
            let value = try await Self.transaction(pool, at: path, body)
            try file.confirm()
            return value
        } catch let error as LedgerError where error.stopsWriting {
            await queue.fail(error)
            throw error
        }
    }

    /// One transaction: durable when this returns, nothing kept when it throws.
    static func transaction<Value: Sendable>(
        _ pool: DatabasePool, at path: String, _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await pool.writeWithoutTransaction { db in
            do {
                var value: Value?
                try db.inTransaction(.immediate) {
                    value = try body(db)
                    return .commit
                }
                guard let value else {
                    throw LedgerError(.database, at: path, found: "a commit without its answer", allowed: "one", mend: "Report this line.")
                }
                return value
            } catch let cancelled as CancellationError {
                throw cancelled
            } catch {
                throw LedgerError(error, at: path, reason: SystemReason.ofLog(db))
            }
        }
    }

    /// Moves the log into the file as far as no reader needs it there. Throws only what stops writing: with no room, or while somebody reads, the
    /// log stays as it is until after the next commit; what it holds is durable already.
    static func checkpoint(_ pool: DatabasePool, at path: String) async throws {
        try await pool.writeWithoutTransaction { db in
            do {
                _ = try db.checkpoint(.passive)
            } catch {
                let error = LedgerError(error, at: path, reason: SystemReason.ofEither(db))
                if error.stopsWriting { throw error }
            }
        }
    }

    /// Moves the log into the file and empties it: whoever copies the file of a store that nobody has open, and forgets the log, has all of it. Where
    /// it cannot be moved (no room) it stays; it is durable where it is.
    private static func shorten(_ pool: DatabasePool, at path: String) async throws {
        try await pool.barrierWriteWithoutTransaction { db in
            do {
                _ = try db.checkpoint(.truncate)
            } catch {
                let error = LedgerError(error, at: path, reason: SystemReason.ofEither(db))
                if error.stopsWriting { throw error }
            }
        }
    }

    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "cairn.store"
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            // Measured: with SQLite's own 2 MB an import is slower by a third.
            try db.execute(sql: "PRAGMA cache_size = \(db.configuration.readonly ? -16_384 : -65_536)")
            try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
        }
        return configuration
    }

    /// GRDB sets `synchronous = NORMAL` when it turns the write-ahead log on, after `prepareDatabase`: a power cut would then lose entries that were
    /// answered. So FULL is set again on the connection that writes, and read back, for a pragma that is not understood says nothing.
    static func makeDurable(_ db: Database, at path: String) throws {
        try db.execute(sql: "PRAGMA synchronous = FULL")
        // A new store is turned to the write-ahead log by a writing, and SQLite does not say when that fails.
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "nothing"
        guard mode == "wal" else {
            throw LedgerError(
                .disk, at: path, found: "a store that could not be turned to a write-ahead log (journal_mode = \(mode))", allowed: "wal",
                mend: "Nothing was written. Look at the disk (the system's log, `dmesg`), then start again.")
        }
        try confirmDurable(db, at: path)
    }

    /// Throws `unsafe` where a connection lacks a setting that durability rests on.
    static func confirmDurable(_ db: Database, at path: String) throws {
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
