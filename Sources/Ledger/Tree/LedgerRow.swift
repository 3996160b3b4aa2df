/// One row of a ledger: all that its leaf is made of. Nothing personal is in it.
public struct LedgerRow: Hashable, Sendable {
    /// Its place, from 1.
    public let sequence: Int64
    /// When it was received, in milliseconds since 1970 UTC.
    public let at: Int64
    /// What it records: `LedgerKind.rawValue`.
    public let kind: Int
    /// The commitment to its body: 32 bytes.
    public let commitment: [UInt8]

    /// The commitment in hexadecimal digits.
    public var commitmentText: String { commitment.hexadecimal }

    /// Its leaf in the tree.
    public var leaf: TreeHash { commitment.withUnsafeBytes { TreeHash(sequence: sequence, at: at, kind: kind, commitment: $0) } }
}

extension SQLStatement {
    /// The row whose columns are seq, at, kind and c.
    var ledgerRow: LedgerRow { LedgerRow(sequence: int64(0), at: int64(1), kind: Int(int64(2)), commitment: Array(bytes(3))) }
}
