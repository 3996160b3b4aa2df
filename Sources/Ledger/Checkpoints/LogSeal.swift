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
    /// Where the store's other logs stand.
    let heads: LedgerHeads
    private let keys: KeyFolder
    private let state = Mutex(State())

    init(_ keys: KeyFolder, log: String, beside heads: LedgerHeads) { (self.keys, self.log, self.heads) = (keys, log, heads) }

    /// Where the log ended after the last commit that this has heard of.
    var end: HashedLog.End? { state.withLock { $0.end } }

    /// Remembers where the log ends, after the commit, and lets the other logs know. Of two commits whoever hears of the earlier one last is not believed.
    func committed(_ end: HashedLog.End) {
        let key: NoteKey?? = state.withLock { state in
            guard end.frontier.size >= state.end?.frontier.size ?? 0 else { return nil }
            state.end = end
            return .some(state.signer?.key)
        }
        if let key { heads.tell(log, end, key) }
    }

    /// Signs the log within the caller's transaction, if a checkpoint is due at this moment. A key that cannot be read is no reason to fail.
    func signIfDue(_ db: Database, _ log: inout HashedLog, at moment: Int64) throws {
        guard try isLate(at: moment) || log.size - HashedLog.checkpointed(db) >= HashedLog.rowsPerCheckpoint else { return }
        do { _ = try sign(db, &log, at: moment) } catch let error as LedgerError where error.code == .key {}
    }

    /// Whether so much time has passed since the log was last signed that whatever is new is to be signed.
    func isLate(at moment: Int64) -> Bool {
        state.withLock { $0.signedAt.map { (moment &- $0).magnitude >= HashedLog.checkpointInterval.magnitude } ?? true }
    }

    /// Whether there is anything to sign, as far as this has heard.
    func hasNews(_ db: Database) throws -> Bool {
        guard let end else { return true }
        return try end.frontier.size > HashedLog.checkpointed(db) || heads.anchor(in: log, since: end.anchored) != nil
    }

    /// Writes down where the other log stands and signs this one, within the caller's transaction. Nil where nothing is new here or there. Throws
    /// `LedgerError` of code `key` where it cannot sign; then nothing is written. Without a moment it is that of the last row.
    func sign(_ db: Database, _ log: inout HashedLog, at moment: Int64?) throws -> SignedNote? {
        let other = heads.anchor(in: self.log, since: log.end.anchored)
        guard try other != nil || log.size > HashedLog.checkpointed(db) else { return nil }
        let signer = try signer(db)
        try confirm(db, signer)
        if let other { try log.append(other.anchor, at: moment ?? max(log.end.at, other.at)) }
        let note = try log.checkpoint(db, by: signer)
        if let moment { state.withLock { $0.signedAt = moment } }
        return note
    }

    /// The same in a transaction that does nothing else; where the log ends then is for `committed`.
    func sign(_ db: Database, at moment: Int64?) throws -> (note: SignedNote?, end: HashedLog.End) {
        var log = try HashedLog(db, from: end)
        let note = try sign(db, &log, at: moment)
        return (note, log.end)
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
