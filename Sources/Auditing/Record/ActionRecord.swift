import Casework

/// An action that was agreed after an audit, and what became of it.
public struct ActionRecord: Hashable, Sendable {
    /// How it ended.
    public enum Ending: String, Sendable {
        /// The rate of its standard moved.
        case onEffect = "on-effect"
        /// Otherwise.
        case otherwise
    }

    /// The action as it was agreed.
    public let agreed: Entry
    /// That, and every entry that brought it up to date.
    public let versions: Versions
    private let details: [String: FieldValue]

    init(agreed: Entry, versions: Versions) { (self.agreed, self.versions, details) = (agreed, versions, versions.details) }

    /// What is to be done.
    public var words: String { text(ActionFact.words) ?? "" }
    /// Who sees to it.
    public var owner: String { text(ActionFact.owner) ?? "" }
    /// By when.
    public var due: Day? { if case .day(let day) = details[ActionFact.due.name] { day } else { nil } }
    /// The standard whose rate should move.
    public var standard: String { if case .code(let code) = details[ActionFact.standard.name] { code } else { "" } }
    /// How it ended; nil while it is open.
    public var ending: Ending? { closing?.code(ActionFact.closed).flatMap(Ending.init) }
    /// What was said when it ended.
    public var note: String? { closing?.text(ActionFact.note) }
    /// The entry that ended it.
    public var closing: Entry? { versions.all.last { $0.code(ActionFact.closed) != nil } }
    /// Whether it is open on a day after the one by which it was to be done.
    public func isOverdue(on day: Day) -> Bool { ending == nil && due.map { $0 < day } ?? false }

    private func text(_ field: Field) -> String? { if case .text(let text) = details[field.name] { text } else { nil } }
}
