/// The tree of a log that lives as long as the process: all full subtrees, of one row and more.
struct MemoryTree: ProvableTree {
    private var rows: [LedgerRow] = []
    private var frontier = Frontier()
    private var levels: [[TreeHash]] = [[]]

    /// Adds a row.
    mutating func append(_ row: LedgerRow) {
        rows.append(row)
        levels[0].append(row.leaf)
        var filled: [(level: Int, hash: TreeHash)] = []
        frontier.append(row.leaf) { level, _, hash in filled.append((level, hash)) }
        for (level, hash) in filled {
            if level == levels.count { levels.append([]) }
            levels[level].append(hash)
        }
    }

    func size() -> Int64 { frontier.size }

    func row(_ sequence: Int64) -> LedgerRow { rows[Int(sequence) - 1] }

    func node(level: Int, index: Int64) -> TreeHash { levels[level][Int(index)] }
}
