import Access
import Casework

/// Drafts as long as the program runs: for trying out, and to hold the file against.
public actor InMemoryDrafts: DraftStore {
    /// How long drafts are kept, and how many.
    public nonisolated let terms: DraftTerms
    private var kept: [Draft] = []
    private var ended: [Window: Moment] = [:]
    private var last: Int64 = 0

    private struct Window: Hashable {
        let author: AccountRef
        let window: String
    }

    /// An empty store.
    public init(_ terms: DraftTerms = DraftTerms()) { self.terms = terms }

    /// Keeps what a window holds, unless it was written upon an older version than the one kept.
    public func save(_ sheet: DraftSheet, at moment: Moment) -> DraftOutcome {
        forget(at: moment)
        let own = kept.filter { $0.author == sheet.author }
        let before = own.first { $0.form == sheet.form && $0.child == sheet.child }
        let hasEnded = ended[Window(author: sheet.author, window: sheet.window)] != nil
        switch DraftDecision(sheet, kept: before, hasEnded: hasEnded, others: own.count, terms) {
        case .answer(let outcome): return outcome
        case .keep:
            last += 1
            let draft = Draft(
                author: sheet.author, child: sheet.child, form: sheet.form, window: sheet.window, version: last, count: sheet.count,
                saved: moment, fields: sheet.fields)
            kept.removeAll { $0 == before }
            kept.append(draft)
            return .saved(draft)
        }
    }

    /// Everything that somebody wrote and has not recorded, the latest first.
    public func drafts(of author: AccountRef, at moment: Moment) -> [Draft] {
        forget(at: moment)
        return kept.filter { $0.author == author }.sorted { $0.version > $1.version }
    }

    /// Ends a form that was recorded.
    public func end(_ sheet: DraftSheet, at moment: Moment) {
        kept.removeAll {
            $0.author == sheet.author && $0.form == sheet.form && $0.child == sheet.child
                && ($0.version == sheet.upon || $0.window == sheet.window)
        }
        ended[Window(author: sheet.author, window: sheet.window)] = moment
    }

    /// Throws a draft away.
    public func discard(_ version: Int64, of author: AccountRef, at moment: Moment) {
        for draft in kept where draft.version == version && draft.author == author {
            ended[Window(author: author, window: draft.window)] = moment
        }
        kept.removeAll { $0.version == version && $0.author == author }
    }

    private func forget(at moment: Moment) {
        let horizon = terms.horizon(at: moment)
        kept.removeAll { $0.saved < horizon }
        ended = ended.filter { $0.value >= horizon }
    }
}
