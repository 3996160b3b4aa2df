import Casework

/// What a row of a ledger records. The numbers are on disk and in every leaf of the tree: never change one.
public enum LedgerKind: Int, CaseIterable, Sendable {
    /// Somebody wrote an entry.
    case write = 1
    /// Somebody read.
    case read = 2
    /// Somebody searched.
    case search = 3
    /// Something left: an export, a print, a transfer.
    case disclose = 4
    /// Somebody signed in, or could not.
    case signIn = 5
    /// What somebody may do was changed.
    case permission = 6
    /// Somebody opened a record in an emergency.
    case breakGlass = 7
    /// Something was sealed or unsealed.
    case seal = 8
    /// Somebody joined or parted people.
    case link = 9
    /// A finding was kept.
    case finding = 10
    /// A standard, an instrument or another rule was changed.
    case rule = 11
    /// The clock went otherwise than time does.
    case clock = 12
    /// The head of the other ledger.
    case anchor = 13
    /// Something was refused.
    case refusal = 14
    /// Bodies were erased.
    case erase = 90
    /// The key that signs was changed.
    case key = 91

    /// The ledger's kind for an entry's.
    init(_ kind: Kind) { self = kind == .link || kind == .unlink ? .link : .write }

    /// Whether a row of the record ledger with this kind has an entry of casework as its body.
    var isEntry: Bool { self == .write || self == .link }
}
