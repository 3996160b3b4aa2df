@testable import Ledger

/// RFC 6962, 2.1, word for word: slow, and nothing to get wrong.
enum PlainTree {
    static func root(_ leaves: ArraySlice<TreeHash>) -> TreeHash {
        guard leaves.count > 1 else { return leaves.first ?? .empty }
        let middle = leaves.startIndex + split(leaves.count)
        return TreeHash(root(leaves[..<middle]), root(leaves[middle...]))
    }

    static func path(_ leaf: Int, _ leaves: ArraySlice<TreeHash>) -> [TreeHash] {
        guard leaves.count > 1 else { return [] }
        let k = split(leaves.count), middle = leaves.startIndex + k
        return leaf < k
            ? path(leaf, leaves[..<middle]) + [root(leaves[middle...])] : path(leaf - k, leaves[middle...]) + [root(leaves[..<middle])]
    }

    static func proof(_ old: Int, _ leaves: ArraySlice<TreeHash>) -> [TreeHash] { subproof(old, leaves, true) }

    private static func subproof(_ old: Int, _ leaves: ArraySlice<TreeHash>, _ isOldRoot: Bool) -> [TreeHash] {
        guard old < leaves.count else { return isOldRoot ? [] : [root(leaves)] }
        let k = split(leaves.count), middle = leaves.startIndex + k
        return old <= k
            ? subproof(old, leaves[..<middle], isOldRoot) + [root(leaves[middle...])]
            : subproof(old - k, leaves[middle...], false) + [root(leaves[..<middle])]
    }

    private static func split(_ count: Int) -> Int {
        var k = 1
        while k * 2 < count { k *= 2 }
        return k
    }
}
