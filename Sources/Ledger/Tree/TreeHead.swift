/// How large a ledger is and what it holds, in 40 bytes: two ledgers of one size with one root hold the same rows.
public struct TreeHead: Hashable, Sendable {
    /// How many rows there are.
    public let size: Int64
    /// The root over all of them (RFC 6962, 2.1).
    public let root: TreeHash

    /// A head.
    public init(size: Int64, root: TreeHash) {
        self.size = size
        self.root = root
    }
}
