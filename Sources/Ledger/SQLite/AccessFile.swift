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
    let seal: LogSeal
    private let file: StoreFile
    private let queue: CommitQueue<Load, [Int64]>
    private let length = LogLength()

    /// Acts that were done together.
    struct Load: Sendable {
        let rows: [(kind: LedgerKind, body: [UInt8], subjects: [String], actor: String)]
        let at: Int64
    }

    /// Opens the file of a year beside a store, and makes it where there is none. The first row of a new one says where the year before ended.
    init(
        store: String, year: Int, after ending: @Sendable () async throws -> Anchor?, beside heads: LedgerHeads,
        onStop: SQLiteEntryLog.OnStop?
    ) async throws {
        self.year = year
        let path = Self.path(store: store, year: year)
        let seal = LogSeal(KeyFolder(store: store), log: Self.log(of: year), beside: heads)
        self.seal = seal
        let file = try StoreFile(path)
        self.file = file
        let before: Anchor?
        do {
            pool = try DatabasePool(path: path, configuration: SQLiteEntryLog.configuration)
            let end = try await pool.writeWithoutTransaction { [length] db in
                try SQLiteEntryLog.makeDurable(db, at: path)
                length.listen(to: db)
                try Schema.prepare(db, at: path, Schema.accesses)
                // A tree that is damaged is for whoever appends or verifies to find: reading goes on.
                return try? HashedLog(db).end
            }
            try file.confirm()
            if let end { seal.committed(end) }
            before = end?.frontier.size == 0 ? try await ending() : nil
        } catch {
            throw LedgerError(error, at: path)
        }
        queue = CommitQueue(
            path: path, size: { $0.rows.count },
            commit: { [pool] loads in
                let (sequences, end) = try await SQLiteEntryLog.transaction(pool, at: path) { db in
                    var writer = try Writer(db, from: seal.end)
                    if let before, writer.log.size == 0, let first = loads.first { try writer.log.append(before, at: first.at) }
                    let sequences = try loads.map { try writer.write($0) }
                    if let moment = loads.map(\.at).max() { try seal.signIfDue(db, &writer.log, at: moment) }
                    return (sequences, writer.log.end)
                }
                seal.committed(end)
                try file.confirm()
                return sequences
            },
            afterwards: { [pool, length] in
                guard length.now >= 4_000 else { return }
                try await SQLiteEntryLog.checkpoint(pool, at: path)
            }, onStop: onStop)
    }

    /// The name of a year's ledger.
    static func log(of year: Int) -> String { "access-\(year)" }

    /// Where a year's file lies.
    static func path(store: String, year: Int) -> String { "\(store).\(log(of: year)).db" }

    /// Appends acts, durable when this returns.
    func append(_ looks: [Look], at moment: Moment) async throws -> [Int64] {
        let rows = looks.map { (kind: $0.kind, body: $0.body, subjects: $0.indexed, actor: $0.actor.text) }
        return try await queue.append(Load(rows: rows, at: moment.milliseconds))
    }

    /// Signs the ledger where something is new here or in the ledger of entries. Without a moment it is that of the last row.
    @discardableResult
    func checkpoint(at moment: Int64?) async throws -> SignedNote? {
        if let stopped = await queue.stopped { throw stopped }
        return try await sign(at: moment)
    }

    /// The same if it is due, and where it can be signed.
    func checkpointIfDue(now moment: Int64) async throws {
        guard seal.isLate(at: moment), try await reading(seal.hasNews) else { return }
        do { try await checkpoint(at: moment) } catch let error as LedgerError where error.code == .key {}
    }

    /// Where the ledger ends, for the one of the year after.
    func anchor() async throws -> Anchor {
        try await reading { [seal] db in
            Anchor(
                log: seal.log, head: try StoredTree(db).head(at: nil),
                key: try HashedLog.lastCheckpoint(db) == nil ? nil : seal.signer(db).key)
        }
    }

    /// Refuses further acts, signs what is new, and closes the file. Throws afterwards where it could not be signed.
    func close(signing: Bool) async throws {
        await queue.stop(
            LedgerError(.closed, at: file.path, found: "an access ledger that was closed", allowed: "an open one", mend: "Open it again."))
        var unsigned: LedgerError?
        if signing { do { try await sign(at: nil) } catch let error as LedgerError where !error.stopsWriting { unsigned = error } }
        do { try pool.close() } catch { throw LedgerError(error, at: file.path) }
        file.release()
        if let unsigned { throw unsigned }
    }

    @discardableResult
    private func sign(at moment: Int64?) async throws -> SignedNote? {
        let (note, end) = try await writing { [seal] in try seal.sign($0, at: moment) }
        seal.committed(end)
        return note
    }

    /// Lets another key sign from now on.
    func changeKey(at moment: Int64) async throws -> KeyChange {
        let (change, end) = try await writing { [seal] in try seal.changeKey($0, at: moment) }
        seal.committed(end)
        seal.changedKey()
        return change
    }

    /// Runs a writing of what is no act, in a transaction of its own.
    private func writing<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            let value = try await SQLiteEntryLog.transaction(pool, at: file.path, body)
            try file.confirm()
            return value
        } catch let error as LedgerError where error.stopsWriting {
            await queue.fail(error)
            throw error
        }
    }

    /// Reads the file.
    func reading<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await pool.read(body) } catch { throw LedgerError(error, at: file.path) }
    }

    /// Writes acts within one transaction.
    private struct Writer {
        var log: HashedLog
        private let subject: SQLStatement
        private let actor: SQLStatement

        init(_ db: Database, from known: HashedLog.End?) throws {
            log = try HashedLog(db, from: known)
            subject = try SQLStatement(db, "INSERT INTO event_subject(person, seq) VALUES (?, ?)")
            actor = try SQLStatement(db, "INSERT INTO event_actor(actor, seq) VALUES (?, ?)")
        }

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

extension Look {
    /// Under what the act is found again among the subjects of all acts: the people whom it was about, and the register where it left something for that.
    var indexed: [String] { subjects.map(\.text) + (fact == nil ? [] : [LookSelection.registerKey]) }
}

extension LookSelection {
    /// No person's reference: those have a stroke.
    static let registerKey = "=register"

    /// Under what its acts are found among the subjects; nil where they are not found so.
    var subjectKeys: [String]? {
        switch self {
        case .about(let people): people.map(\.text)
        case .register: [Self.registerKey]
        case .everything, .by: nil
        }
    }
}
