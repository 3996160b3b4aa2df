import GRDB
import Synchronization

/// What a log in a file remembers between transactions: where it ended after the last commit, and when its head was last signed.
///
/// Entries are kept whether or not they can be signed at once: a child's visit is not refused because a key's file is missing. What stands in the way
/// of signing is thrown by whoever signs expressly, and that is done at every close, export and briefing.
final class LogSeal: Sendable {
    private struct State {
        var end: HashedLog.End?
        var signer: NoteSigner?
        var isConfirmed = false
        var signedAt: Int64?
    }

    /// The name of the log: `record`, or `access-2026`.
    let log: String
    private let keys: KeyFolder
    private let state = Mutex(State())

    init(_ keys: KeyFolder, log: String) { (self.keys, self.log) = (keys, log) }

    /// Where the log ended after the last commit that this has heard of.
    var end: HashedLog.End? { state.withLock { $0.end } }

    /// Remembers where the log ends, after the commit.
    func committed(_ end: HashedLog.End) { state.withLock { $0.end = end } }

    /// Signs the log as it stands within the caller's transaction, if a checkpoint is due at this moment. A key that cannot be read is no reason to fail.
    func signIfDue(_ db: Database, _ end: HashedLog.End, at moment: Int64) throws {
        let signed = try HashedLog.checkpointed(db)
        let isLate = state.withLock { $0.signedAt.map { (moment &- $0).magnitude >= HashedLog.checkpointInterval.magnitude } ?? true }
        guard isLate || end.frontier.size - signed >= HashedLog.rowsPerCheckpoint else { return }
        do { _ = try sign(db, end, at: moment) } catch let error as LedgerError where error.code == .key {}
    }

    /// Signs the log as it stands within the caller's transaction. Nil where nothing is new. Throws `LedgerError` of code `key` where it cannot sign.
    func sign(_ db: Database, _ end: HashedLog.End? = nil, at moment: Int64) throws -> SignedNote? {
        let log = try HashedLog(db, from: end ?? self.end)
        guard log.size > (try HashedLog.checkpointed(db)) else { return nil }
        let signer = try signer(db)
        try confirm(db, signer)
        let note = try log.checkpoint(db, by: signer)
        state.withLock { $0.signedAt = moment }
        return note
    }

    /// The key that signs this log, made where nothing was ever signed.
    func signer(_ db: Database) throws -> NoteSigner {
        if let known = state.withLock({ $0.signer }) { return known }
        let signer = try keys.signer(for: log, inForce: try HashedLog.keyInForce(db))
        state.withLock { $0.signer = signer }
        return signer
    }

    /// Before anything more is signed: the rows up to the last checkpoint still have the root that was signed. A history that was changed meanwhile
    /// does not get a signature by going on.
    private func confirm(_ db: Database, _ signer: NoteSigner) throws {
        guard !state.withLock({ $0.isConfirmed }) else { return }
        if let text = try HashedLog.lastCheckpoint(db) { try Self.confirm(db, text, signer.key) }
        state.withLock { $0.isConfirmed = true }
    }

    private static func confirm(_ db: Database, _ text: String, _ key: NoteKey) throws {
        guard let note = SignedNote(text), note.isSigned(by: key), let checkpoint = Checkpoint(note.text),
            checkpoint.head.size <= (try StoredTree(db).size()),
            try StoredTree(db).root(at: checkpoint.head.size) == checkpoint.head.root
        else { throw LedgerError.damaged(row: try HashedLog.checkpointed(db), "rows that have another root than was signed here") }
    }

    /// Lets another key sign from here on: the old key says so in a row of the ledger, and the new one signs the log that has the row.
    func changeKey(_ db: Database, at moment: Int64) throws -> (change: KeyChange, end: HashedLog.End) {
        let old = try signer(db)
        try confirm(db, old)
        guard let new = NoteSigner(newUnder: old.key.name) else { throw LedgerError.key(old.key.name, "a name that is none") }
        try keys.keep(new, for: log, isNext: true)
        let change = try KeyChange(from: old, to: new.key)
        var log = try HashedLog(db, from: end)
        try log.append(.key, body: change.body, at: moment)
        _ = try log.checkpoint(db, by: new)
        return (change, log.end)
    }

    /// Forgets the key, so that the next who signs reads the one in force.
    func changedKey() { state.withLock { $0.signer = nil } }
}
