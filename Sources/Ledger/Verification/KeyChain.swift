import GRDB

/// The keys that a log was signed by, each from the row on that names it.
struct KeyChain: Sendable {
    /// The rows that change the key.
    let changes: Set<Int64>
    private let keys: [(from: Int64, key: NoteKey)]

    /// Follows the changes of key that the log has back from the key that is trusted, which is the one in force. A change that does not hold is a fault.
    init(trusting key: NoteKey, _ db: Database, _ faults: inout LedgerFaults) throws {
        let changes = try SQLStatement(
            db,
            "SELECT l.seq, e.body FROM ledger l LEFT JOIN event e ON e.seq = l.seq WHERE l.kind = 91 AND l.kind >= 90 ORDER BY l.seq DESC"
        ).all { (row: $0.int64(0), change: KeyChange(body: $0.bytes(1))) }
        var next = key
        var keys: [(from: Int64, key: NoteKey)] = []
        for (row, change) in changes {
            guard let change, change.holds, change.new == next else {
                faults.note(
                    .signature, row, "a change of key that the old key did not sign, or that leads to another key than the one in force")
                continue
            }
            keys.append((row, next))
            next = change.old
        }
        keys.append((0, next))
        (self.keys, self.changes) = (keys.reversed(), Set(changes.map(\.row)))
    }

    /// The key that signs a ledger of a size.
    func key(at size: Int64) -> NoteKey? { keys.last { $0.from <= size }?.key }
}
