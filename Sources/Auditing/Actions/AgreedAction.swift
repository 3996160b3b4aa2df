import Casework
import Standards

/// What a partnership agreed to do after an audit: who, by when, and which standard's rate should move. Training given is not yet an effect.
public struct AgreedAction: Hashable, Sendable {
    /// How it came to its end.
    public enum Closing: Hashable, Sendable {
        /// The rate moved, as this change shows.
        case onEffect(Change, on: Day)
        /// For another reason, which is told.
        case otherwise(Remark, on: Day)
    }

    /// What is to be done: the theme's action, or words of the partnership's own.
    public let words: Remark
    /// The standard whose rate should move.
    public let standard: String
    /// The code of the theme that it comes from.
    public let theme: String
    /// Who sees to it: a role, or an agency's lead.
    public let owner: Remark
    /// By when.
    public let due: Day
    /// The code of the audit after which it was agreed.
    public let audit: String
    /// How it came to its end; nil while it is open.
    public let closing: Closing?

    /// An open action from a theme: nil where no worry of the theme rests on the standard, or a text is blank.
    ///
    /// `words` stands for the standard's own action where the partnership says it in another way.
    public init?(_ theme: AuditTheme, of fieldwork: Fieldwork, standard id: String, owner: String, due: Day, words: String? = nil) {
        guard theme.worries.contains(where: { $0.standards.contains(id) }),
            let standard = fieldwork.standards.first(where: { $0.id == id }), let owner = Remark(owner),
            let words = Remark(words ?? standard.says.action), due > fieldwork.audit.asOf
        else { return nil }
        self.init(words: words, standard: id, theme: theme.code, owner: owner, due: due, audit: fieldwork.audit.id, closing: nil)
    }

    private init(words: Remark, standard: String, theme: String, owner: Remark, due: Day, audit: String, closing: Closing?) {
        (self.words, self.standard, self.theme, self.owner) = (words, standard, theme, owner)
        (self.due, self.audit, self.closing) = (due, audit, closing)
    }

    /// The action closed because the rate of its standard moved up among the children audited since; nil where it did not, where the comparison does
    /// not begin at the action's audit, or where the action is closed.
    public func closed(onEffect comparison: Comparison) -> AgreedAction? {
        guard closing == nil, comparison.then.audit == audit, let change = comparison.change(of: standard), change.cohort == .up else {
            return nil
        }
        return closed(.onEffect(change, on: comparison.now.asOf))
    }

    /// The action closed for another reason; nil where it is closed.
    public func closed(otherwise note: Remark, on day: Day) -> AgreedAction? { closing == nil ? closed(.otherwise(note, on: day)) : nil }

    /// Whether it is open on a day after the one by which it was to be done.
    public func isOverdue(on day: Day) -> Bool { closing == nil && day > due }

    private func closed(_ closing: Closing) -> AgreedAction {
        AgreedAction(words: words, standard: standard, theme: theme, owner: owner, due: due, audit: audit, closing: closing)
    }
}
