import Casework

/// What a row of the ledger records. The numbers are on disk and in every leaf of the tree to come: never change one.
enum LedgerKind: Int, Sendable {
    /// Somebody wrote an entry.
    case write = 1
    /// Somebody joined or parted people.
    case link = 9
    /// The time of day was not what it ought to have been.
    case clock = 12

    /// The ledger's kind for an entry's.
    init(_ kind: Kind) { self = kind == .link || kind == .unlink ? .link : .write }
}
