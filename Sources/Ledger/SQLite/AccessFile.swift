import Access
import Casework
import GRDB
import GRDBSQLite
import Synchronization

/// The access ledger of one year, in a file of its own: the same hashed log as the entries', with acts as its bodies.
///
/// A year a file, because that is how long it is kept: a year that may go is one file that goes.
final class AccessFile: Sendable {
    let pool: DatabasePool
    let year: Int
    private let file: StoreFile
    private let queue: CommitQueue<Load, [Int64]>
    private let length = LogLength()

    /// Acts that were done together.
    struct Load: Sendable {
        let rows: [(kind: LedgerKind, body: [UInt8], subjects: [String], actor: String)]
        let at: Int64
    }

    /// Opens the file of a year beside a store, and makes it where there is none.
    init(store path: String, year: Int, onStop: SQLiteEntryLog.OnStop?) async throws {
        self.year = year
        let path = Self.path(store: path, year: year)
        let file = try StoreFile(path)
        self.file = file
        do {
            pool = try DatabasePool(path: path, configuration: SQLiteEntryLog.configuration)
            try await pool.writeWithoutTransaction { [length] db in
                try SQLiteEntryLog.makeDurable(db, at: path)
                length.listen(to: db)
                try Schema.prepare(db, at: path, Schema.accesses)
            }
            try file.confirm()
        } catch {
            throw LedgerError(error, at: path)
        }
        let end = Mutex<HashedLog.End?>(nil)
        queue = CommitQueue(
            path: path, size: { $0.rows.count },
            commit: { [pool] loads in
                let known = end.withLock { $0 }
                let (sequences, new) = try await SQLiteEntryLog.transaction(pool, at: path) { db in
                    var writer = try Writer(db, from: known)
                    let sequences = try loads.map { try writer.write($0) }
                    return (sequences, writer.end)
                }
                end.withLock { $0 = new }
                try file.confirm()
                return sequences
            },
            afterwards: { [pool, length] in
                guard length.now >= 4_000 else { return }
                try await SQLiteEntryLog.checkpoint(pool, at: path)
            }, onStop: onStop)
    }

    /// Where a year's file lies.
    static func path(store: String, year: Int) -> String { "\(store).access-\(year).db" }

    /// Appends acts, durable when this returns.
    func append(_ looks: [Look], at moment: Moment) async throws -> [Int64] {
        let rows = looks.map { (kind: $0.kind, body: $0.body, subjects: $0.subjects.map(\.text), actor: $0.actor.text) }
        return try await queue.append(Load(rows: rows, at: moment.milliseconds))
    }

    /// Refuses further acts and closes the file.
    func close() async throws {
        await queue.stop(
            LedgerError(.closed, at: file.path, found: "an access ledger that was closed", allowed: "an open one", mend: "Open it again."))
        do { try pool.close() } catch { throw LedgerError(error, at: file.path) }
        file.release()
    }

    /// Reads the file.
    func reading<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await pool.read(body) } catch { throw LedgerError(error, at: file.path) }
    }

    /// Writes acts within one transaction.
    private struct Writer {
        private var log: HashedLog
        private let subject: SQLStatement
        private let actor: SQLStatement

        init(_ db: Database, from known: HashedLog.End?) throws {
            log = try HashedLog(db, from: known)
            subject = try SQLStatement(db, "INSERT INTO event_subject(person, seq) VALUES (?, ?)")
            actor = try SQLStatement(db, "INSERT INTO event_actor(actor, seq) VALUES (?, ?)")
        }

        var end: HashedLog.End { log.end }

        mutating func write(_ load: Load) throws -> [Int64] {
            try load.rows.map { row in
                let sequence = try log.append(row.kind, body: row.body, at: load.at)
                for person in row.subjects {
                    try subject.bind(1, person)
                    try subject.bind(2, sequence)
                    try subject.run()
                }
                try actor.bind(1, row.actor)
                try actor.bind(2, sequence)
                try actor.run()
                return sequence
            }
        }
    }
}
