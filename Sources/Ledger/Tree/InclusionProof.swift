/// Shows that a row is in a ledger, to whoever has the ledger's root: RFC 6962, 2.1.1.
public struct InclusionProof: Hashable, Sendable {
    /// The row.
    public let row: LedgerRow
    /// The ledger.
    public let head: TreeHead
    /// Who is beside the path from the row's leaf to the root, from below.
    public let path: [TreeHash]

    /// Whether the path leads from the row to the root (RFC 9162, 2.1.3.2).
    public var holds: Bool { Self.root(from: row.leaf, at: row.sequence - 1, in: head.size, path) == head.root }

    /// The root to which a path leads from a leaf (numbered from 0); nil where the path is too long or too short.
    static func root(from leaf: TreeHash, at index: Int64, in size: Int64, _ path: [TreeHash]) -> TreeHash? {
        guard index >= 0, index < size else { return nil }
        var (node, last, root) = (index, size - 1, leaf)
        for beside in path {
            guard last > 0 else { return nil }
            if node & 1 == 1 || node == last {
                root = TreeHash(beside, root)
                while node & 1 == 0, node > 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                root = TreeHash(root, beside)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 ? root : nil
    }
}
