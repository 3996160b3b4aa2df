import Access
import Casework

/// The tables beside the access ledger held against the bodies of one stretch of it: who is said to have looked, and at whom. A look that is taken out of
/// these tables would be missing from the child's list.
struct LookExamination: Sendable {
    /// What `event_subject` must hold of the stretch.
    private(set) var subjects = SetPrint()
    /// What `event_actor` must hold of the stretch.
    private(set) var actors = SetPrint()

    /// Takes a body that is as it was committed to.
    mutating func read(_ body: UnsafeRawBufferPointer, at sequence: Int64, _ kind: LedgerKind, _ faults: inout LedgerFaults) {
        guard kind.isAct else { return }
        guard let look = Look(body: body), look.kind == kind else {
            return faults.note(.record, sequence, "a body that is no act of its kind")
        }
        for key in look.indexed { subjects.insert(SetPrint.number(of: key), sequence, 0) }
        actors.insert(SetPrint.number(of: look.actor.text), sequence, 0)
    }
}

extension LedgerKind {
    /// Whether a row of the access ledger with this kind is an act of somebody's.
    var isAct: Bool {
        switch self {
        case .clock, .anchor, .erase, .key: false
        default: true
        }
    }
}
