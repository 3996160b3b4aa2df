/// All of a tree that appending needs: the roots of the full subtrees at its right edge, one for each bit of its size, the largest first.
struct Frontier: Hashable, Sendable {
    /// How many leaves there are.
    private(set) var size: Int64 = 0
    private var nodes: [TreeHash] = []

    /// A tree without leaves.
    init() {}

    /// A tree of `size` leaves with these full subtrees, the largest first; nil unless there is one for each bit of the size.
    init?(size: Int64, nodes: [TreeHash]) {
        guard size >= 0, nodes.count == size.nonzeroBitCount else { return nil }
        (self.size, self.nodes) = (size, nodes)
    }

    /// Adds a leaf.
    mutating func append(_ leaf: TreeHash) { append(leaf) { _, _, _ in } }

    /// Adds a leaf and tells of each subtree that it fills, the smallest first: its level (2^level leaves), its number from 0 among those of its
    /// level, and its root.
    mutating func append(_ leaf: TreeHash, filled: (_ level: Int, _ index: Int64, TreeHash) throws -> Void) rethrows {
        var node = leaf
        size += 1
        for level in 0..<size.trailingZeroBitCount {
            node = TreeHash(nodes.removeLast(), node)
            try filled(level + 1, size >> Int64(level + 1) - 1, node)
        }
        nodes.append(node)
    }

    /// Adds the leaves of another tree behind these. This one's size must be a multiple of a power of two that is no smaller than the other's size.
    mutating func append(_ other: Frontier, filled: (_ level: Int, _ index: Int64, TreeHash) throws -> Void) rethrows {
        var rest = other.size
        for node in other.nodes {
            let level = 63 - rest.leadingZeroBitCount
            rest -= 1 << Int64(level)
            var node = node
            size += 1 << Int64(level)
            for level in level..<max(level, size.trailingZeroBitCount) {
                node = TreeHash(nodes.removeLast(), node)
                try filled(level + 1, size >> Int64(level + 1) - 1, node)
            }
            nodes.append(node)
        }
    }

    /// The root over all leaves.
    var root: TreeHash {
        guard var root = nodes.last else { return .empty }
        for node in nodes.dropLast().reversed() { root = TreeHash(node, root) }
        return root
    }

    /// Size and root.
    var head: TreeHead { TreeHead(size: size, root: root) }
}
