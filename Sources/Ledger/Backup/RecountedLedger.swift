import GRDB

/// A ledger counted again from its first row: nothing is taken from what the store remembers of it.
struct RecountedLedger {
    /// Size and root, from the rows themselves.
    let head: TreeHead
    /// Its roots at the sizes that were asked for, as far as it reaches.
    let roots: [Int64: TreeHash]

    /// Counts. Throws `damaged` at the first row that is missing, goes back in time, or has another body than was committed to. A body that is not there
    /// was erased; whether it might be is for `cairn verify` to say.
    init(_ db: Database, rootsAt sizes: Set<Int64> = []) throws {
        let rows = try SQLStatement(
            db, "SELECT l.seq, l.at, l.kind, l.c, e.salt, e.body FROM ledger l LEFT JOIN event e ON e.seq = l.seq ORDER BY l.seq")
        var frontier = Frontier()
        var roots: [Int64: TreeHash] = [:]
        var moment = Int64.min
        if sizes.contains(0) { roots[0] = frontier.head.root }
        // Not stepped by hand: a row that is wrong must not leave the reading open.
        _ = try rows.all { rows in
            let sequence = rows.int64(0)
            guard sequence == frontier.size + 1 else {
                throw LedgerError.damaged(row: frontier.size + 1, "no such row, and row \(sequence) after it")
            }
            guard rows.int64(1) >= moment else { throw LedgerError.damaged(row: sequence, "a moment before the one of the row before") }
            moment = rows.int64(1)
            if !rows.bytes(4).isEmpty, !Commitment.of(rows.bytes(5), salt: rows.bytes(4)).elementsEqual(rows.bytes(3)) {
                throw LedgerError.damaged(row: sequence, "a body that was not committed to")
            }
            frontier.append(rows.leaf)
            if sizes.contains(sequence) { roots[sequence] = frontier.head.root }
        }
        (head, self.roots) = (frontier.head, roots)
    }
}
