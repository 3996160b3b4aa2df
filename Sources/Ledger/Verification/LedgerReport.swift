/// What came of verifying a ledger.
public struct LedgerReport: Sendable {
    /// Size and root, as computed from the rows. Where rows are missing, as far as they could be followed.
    public let head: TreeHead
    /// The first row that was examined: 1, or the first after the last checkpoint.
    public let first: Int64
    /// How many bodies were opened.
    public let opened: Int
    /// How many bodies were lawfully erased.
    public let erased: Int
    /// How many checkpoints were found to be those of the rows, and signed.
    public let checkpoints: Int
    /// The size of the last of them; 0 where there is none.
    public let signedSize: Int64
    /// The key that signs; nil where nothing is signed.
    public let key: NoteKey?
    /// How many faults of each kind.
    public let counts: [LedgerFault.Kind: Int]
    /// The first hundred of each kind, in order.
    public let faults: [LedgerFault]

    /// Whether nothing is wrong.
    public var isWhole: Bool { counts.isEmpty }
}
