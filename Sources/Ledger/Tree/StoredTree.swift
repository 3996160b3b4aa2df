import GRDB

/// The tree of a log in a file, within one transaction: full blocks are looked up, what is smaller is made again from the 256 rows of its block.
final class StoredTree: ProvableTree {
    private let block: SQLStatement
    private let rows: SQLStatement
    private let last: SQLStatement
    // The block that was made last: a proof asks for eight nodes of one.
    private var made: (index: Int64, levels: [[TreeHash]])?

    init(_ db: Database) throws {
        block = try SQLStatement(db, "SELECT h FROM block WHERE level = ? AND idx = ?")
        rows = try SQLStatement(db, "SELECT seq, at, kind, c FROM ledger WHERE seq > ? AND seq <= ? ORDER BY seq")
        last = try SQLStatement(db, "SELECT coalesce(max(seq), 0) FROM ledger")
    }

    func size() throws -> Int64 { try last.first { $0.int64(0) } ?? 0 }

    func row(_ sequence: Int64) throws -> LedgerRow {
        try rows.bind(1, sequence - 1)
        try rows.bind(2, sequence)
        guard let row = try rows.first(\.ledgerRow) else { throw LedgerError.absent(sequence) }
        return row
    }

    func node(level: Int, index: Int64) throws -> TreeHash {
        guard level < HashedLog.blockLevel else { return try stored(level, index) }
        let perBlock = HashedLog.blockLevel - level
        let levels = try levels(ofBlock: index >> Int64(perBlock))
        let place = Int(index & (1 << Int64(perBlock) - 1))
        guard levels.indices.contains(level), levels[level].indices.contains(place) else {
            throw LedgerError.absent(index << Int64(level) + 1)
        }
        return levels[level][place]
    }

    private func stored(_ level: Int, _ index: Int64) throws -> TreeHash {
        try block.bind(1, Int64(level))
        try block.bind(2, index)
        guard let hash = try block.first({ TreeHash(exactly: $0.bytes(0)) }) ?? nil else {
            throw LedgerError.damaged(row: (index + 1) << Int64(level), "no stored root of the \(1 << level) rows that end here")
        }
        return hash
    }

    private func levels(ofBlock index: Int64) throws -> [[TreeHash]] {
        if let made, made.index == index { return made.levels }
        let first = index << Int64(HashedLog.blockLevel)
        try rows.bind(1, first)
        try rows.bind(2, first + 1 << Int64(HashedLog.blockLevel))
        var levels = [try rows.all(\.leaf)]
        while let below = levels.last, below.count > 1 {
            levels.append(stride(from: 0, to: below.count - 1, by: 2).map { TreeHash(below[$0], below[$0 + 1]) })
        }
        made = (index, levels)
        return levels
    }
}
