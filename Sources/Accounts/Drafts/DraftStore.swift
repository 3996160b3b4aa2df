import Access
import Casework

/// Where drafts are kept: never in the ledger, for their author alone, and only so long.
///
/// Every store passes one suite of contract tests (`DraftStoreContract` in AccountsTests). A save returns when it is durable.
public protocol DraftStore: Sendable {
    /// How long drafts are kept, and how many.
    var terms: DraftTerms { get }

    /// Keeps what a window holds, unless it was written upon an older version than the one kept. What comes late from a window that has sent newer
    /// words already changes nothing, and is answered with those.
    func save(_ sheet: DraftSheet, at moment: Moment) async throws -> DraftOutcome

    /// Everything that somebody wrote and has not recorded, the latest first.
    func drafts(of author: AccountRef, at moment: Moment) async throws -> [Draft]

    /// Ends a form that was recorded: its window keeps nothing any more, and what it kept, or went on with, is gone.
    func end(_ sheet: DraftSheet, at moment: Moment) async throws

    /// Throws a draft away; one of somebody else's is as unknown as one that never was.
    func discard(_ version: Int64, of author: AccountRef, at moment: Moment) async throws
}

extension DraftStore {
    /// The draft of a form for a child, by any of the child's references; nil where there is none.
    public func draft(of form: DraftForm, about child: Set<PersonRef>, by author: AccountRef, at moment: Moment) async throws -> Draft? {
        try await drafts(of: author, at: moment).first { $0.form == form && child.contains($0.child) }
    }
}

/// What is done with a save, in every store: decided on what is kept, and nothing else.
enum DraftDecision {
    case keep
    case answer(DraftOutcome)

    init(_ sheet: DraftSheet, kept: Draft?, hasEnded: Bool, others: Int, _ terms: DraftTerms) {
        if hasEnded {
            self = .answer(.ended)
        } else if let kept {
            if kept.window == sheet.window, sheet.count > 0, sheet.count <= kept.count {
                self = .answer(.saved(kept))
            } else if kept.window == sheet.window || kept.version == sheet.upon || kept.fields == sheet.fields {
                self = .keep
            } else {
                self = .answer(.older(than: kept))
            }
        } else if sheet.upon != 0 {
            self = .answer(.ended)
        } else {
            self = others < terms.most ? .keep : .answer(.full)
        }
    }
}
