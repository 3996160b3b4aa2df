/// Something in a ledger that is not as Cairn wrote it. Names rows, sizes and tables; nothing of what they say.
public struct LedgerFault: Hashable, Sendable, CustomStringConvertible {
    /// What kind of thing is wrong.
    public enum Kind: String, CaseIterable, Sendable {
        /// A row is missing, or stands where none may be.
        case sequence
        /// A row was received before the row that it follows.
        case time
        /// A body is gone, and no erase row lists it; or is there though one does.
        case body
        /// A body is not what its row commits to.
        case commitment
        /// A stored root of the tree is not that of its rows.
        case block
        /// A checkpoint is no checkpoint, or has another root than the rows have.
        case checkpoint
        /// A checkpoint or a change of key is not signed by the key in force.
        case signature
        /// What an anchor says of another ledger of the store is not so.
        case anchor
        /// What is kept beside the ledger for looking things up does not say what the bodies say.
        case record
    }

    /// What kind of thing is wrong.
    public let kind: Kind
    /// The row, or the size; 0 where it is about a whole table.
    public let row: Int64
    /// What was found.
    public let found: String

    init(_ kind: Kind, _ row: Int64, _ found: String) { (self.kind, self.row, self.found) = (kind, row, found) }

    /// One line.
    public var description: String { row > 0 ? "row \(row): \(found)" : found }
}

/// The faults of a ledger: all are counted, the first of each kind are kept.
struct LedgerFaults: Sendable {
    /// How many of a kind are kept.
    static let kept = 100

    private(set) var counts: [LedgerFault.Kind: Int] = [:]
    private(set) var all: [LedgerFault] = []

    mutating func note(_ kind: LedgerFault.Kind, _ row: Int64, _ found: @autoclosure () -> String) {
        counts[kind, default: 0] += 1
        if counts[kind, default: 0] <= Self.kept { all.append(LedgerFault(kind, row, found())) }
    }

    mutating func add(_ others: LedgerFaults) {
        for (kind, count) in others.counts { counts[kind, default: 0] += count }
        for kind in LedgerFault.Kind.allCases {
            let room = Self.kept - all.count { $0.kind == kind }
            all += others.all.filter { $0.kind == kind }.prefix(max(0, room))
        }
    }
}
