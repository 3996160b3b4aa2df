/// Where the full subtrees of a tree can be looked up; roots and proofs of any size follow from these (RFC 6962, 2.1).
protocol TreeNodes {
    /// The root of the full subtree with the number `index`, from 0, among those of 2^level leaves.
    func node(level: Int, index: Int64) throws -> TreeHash
}

extension TreeNodes {
    /// The root over the first `size` leaves.
    func root(at size: Int64) throws -> TreeHash { try root(0..<size) }

    /// The right edge of the tree at a size.
    func frontier(at size: Int64) throws -> Frontier {
        let nodes = try Self.subtrees(of: 0..<size).map { try node(level: $0.level, index: $0.index) }
        return Frontier(size: size, nodes: nodes) ?? Frontier()
    }

    /// Who is beside the path from a leaf (from 0) up to the root of a tree of `size` leaves: PATH of RFC 6962, 2.1.1.
    func path(to leaf: Int64, in size: Int64) throws -> [TreeHash] {
        var path: [TreeHash] = []
        var range = 0..<size
        while range.count > 1 {
            let middle = range.lowerBound + Self.left(Int64(range.count))
            if leaf < middle {
                path.append(try root(middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                path.append(try root(range.lowerBound..<middle))
                range = middle..<range.upperBound
            }
        }
        return path.reversed()
    }

    /// What shows that a tree of `size` leaves begins with the first `old` of them: PROOF of RFC 6962, 2.1.2.
    func consistency(from old: Int64, to size: Int64) throws -> [TreeHash] {
        var proof: [TreeHash] = []
        var range = 0..<size
        var isOldRoot = true
        while range.upperBound != old {
            let middle = range.lowerBound + Self.left(Int64(range.count))
            if old <= middle {
                proof.append(try root(middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                proof.append(try root(range.lowerBound..<middle))
                range = middle..<range.upperBound
                isOldRoot = false
            }
        }
        if !isOldRoot { proof.append(try root(range)) }
        return proof.reversed()
    }

    /// The full subtrees that cover a range which begins at one of its own, the largest first.
    static func subtrees(of range: Range<Int64>) -> [(level: Int, index: Int64)] {
        var found: [(level: Int, index: Int64)] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let rest = range.upperBound - at
            let level = min(at == 0 ? 62 : at.trailingZeroBitCount, 63 - rest.leadingZeroBitCount)
            found.append((level, at >> Int64(level)))
            at += 1 << Int64(level)
        }
        return found
    }

    private func root(_ range: Range<Int64>) throws -> TreeHash {
        guard !range.isEmpty else { return .empty }
        let hashes = try Self.subtrees(of: range).map { try node(level: $0.level, index: $0.index) }
        return hashes.dropLast().reversed().reduce(hashes[hashes.count - 1]) { TreeHash($1, $0) }
    }

    /// How many of `count` leaves are to the left of a root: the largest power of two below it.
    private static func left(_ count: Int64) -> Int64 { 1 << Int64(63 - (count - 1).leadingZeroBitCount) }
}
