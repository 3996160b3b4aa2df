/// Shows that a ledger begins with the rows of an earlier one, to whoever has both roots: RFC 6962, 2.1.2.
public struct ConsistencyProof: Hashable, Sendable {
    /// The earlier one.
    public let old: TreeHead
    /// The later one.
    public let new: TreeHead
    /// The subtrees that join them.
    public let path: [TreeHash]

    /// Whether the path leads to both roots (RFC 9162, 2.1.4.2).
    public var holds: Bool {
        guard old.size > 0, old.size < new.size else { return old == new && path.isEmpty || old == .none && path.isEmpty }
        var path = self.path[...]
        // A full subtree at the left edge is its own root, and not sent.
        guard let first = old.size.nonzeroBitCount == 1 ? old.root : path.popFirst() else { return false }
        var (node, last) = (old.size - 1, new.size - 1)
        while node & 1 == 1 {
            node >>= 1
            last >>= 1
        }
        var (oldRoot, newRoot) = (first, first)
        for beside in path {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                (oldRoot, newRoot) = (TreeHash(beside, oldRoot), TreeHash(beside, newRoot))
                while node & 1 == 0, node > 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                newRoot = TreeHash(newRoot, beside)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && oldRoot == old.root && newRoot == new.root
    }
}

extension TreeHead {
    /// A ledger without rows.
    public static let none = TreeHead(size: 0, root: .empty)
}
