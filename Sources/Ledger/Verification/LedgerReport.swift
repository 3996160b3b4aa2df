/// What came of verifying a ledger.
public struct LedgerReport: Sendable {
    /// Which ledger: `record`, or `access-2026`.
    public let log: String
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
    /// How many anchors were held against the ledgers that they are of.
    public private(set) var anchors = 0
    private var found: LedgerFaults

    init(
        log: String, head: TreeHead, first: Int64, opened: Int, erased: Int, checkpoints: Int, signedSize: Int64, key: NoteKey?,
        _ found: LedgerFaults
    ) {
        (self.log, self.head, self.first, self.opened, self.erased, self.key) = (log, head, first, opened, erased, key)
        (self.checkpoints, self.signedSize, self.found) = (checkpoints, signedSize, found)
    }

    /// How many faults of each kind.
    public var counts: [LedgerFault.Kind: Int] { found.counts }
    /// The first hundred of each kind, in order.
    public var faults: [LedgerFault] { found.all.sorted { ($0.row, $0.kind.rawValue) < ($1.row, $1.kind.rawValue) } }

    /// Whether nothing is wrong.
    public var isWhole: Bool { counts.isEmpty }

    /// Adds what came of its anchors.
    mutating func add(anchors: Int, _ faults: LedgerFaults) {
        self.anchors += anchors
        found.add(faults)
    }
}
