import Auditing
import Casework
import Content

/// Follows the actions agreed after an audit: each is open until the rate of its standard has moved among children audited since, or until
/// somebody closes it and says why.
public struct FollowActions: Sendable {
    /// The actions, in the order of the file.
    public let actions: [Followed]
    /// The audit after which they were agreed.
    public let audit: String
    /// The day at which they are looked at.
    public let day: Day

    /// An action, and how its standard's rate moved so far.
    public struct Followed: Sendable {
        /// The action, closed where it has come to its end.
        public let action: AgreedAction
        /// The rate then and now; nil where nobody was audited since.
        public let change: Change?
    }

    /// Reads the file of an audit's agreed actions and holds it against the same audit at a later day. Throws every problem of the file at once.
    public init(_ text: String, file: String, after audit: RunAudit, since later: RunAudit?, on day: Day) throws {
        let worries = audit.themes.flatMap { theme in theme.worries.flatMap(\.standards) }
        let lines = try AgreedActionsFile.read(
            text, file: file, audit: audit.audit.id, asOf: audit.audit.asOf, worries: Array(Set(worries)).sorted())
        let comparison = later.flatMap { Comparison(.init(audit.work), .init($0.work)) }
        actions = lines.compactMap { line in
            let agreed = audit.themes.lazy.compactMap {
                AgreedAction($0, of: audit.work, standard: line.standard, owner: line.owner, due: line.due, words: line.words)
            }.first
            guard let agreed else { return nil }
            let change = comparison?.change(of: line.standard)
            // A note of somebody's closes it on its day; a rate that moved closes it otherwise.
            if let closed = line.closed, closed.on <= day, let action = agreed.closed(otherwise: closed.because, on: closed.on) {
                return Followed(action: action, change: change)
            }
            return Followed(action: comparison.flatMap { agreed.closed(onEffect: $0) } ?? agreed, change: change)
        }
        (self.audit, self.day) = (audit.audit.id, day)
    }

    /// The actions as a list for a meeting.
    public var text: String {
        (["Actions agreed after \(audit), as at \(day.inWords)"]
            + actions.enumerated().map { "  \($0 + 1). \($1.text(on: day))" }).joined(separator: "\n")
    }

    /// The actions for programs.
    public var json: JSONValue {
        .object([
            .init("audit", .string(audit)), .init("on", .string(day.description)),
            .init("actions", .array(actions.map { $0.json(on: day) })),
        ])
    }
}

extension FollowActions.Followed {
    fileprivate func text(on day: Day) -> String {
        guard action.closing == nil else { return action.text }
        let late = action.isOverdue(on: day) ? " It is overdue." : ""
        let moved = change.map { " So far: \($0.cohortInWords)." } ?? " Nobody was audited since."
        return action.text + late + moved
    }

    fileprivate func json(on day: Day) -> JSONValue {
        let state =
            switch action.closing {
            case nil: action.isOverdue(on: day) ? "overdue" : "open"
            case .onEffect: "closed-on-effect"
            case .otherwise: "closed"
            }
        guard case .object(let members) = action.json else { return action.json }
        let (then, later) = change.map { ($0.then, $0.now) } ?? (nil, nil)
        return .object(
            members + [
                .init("state", .string(state)), .init("then", then?.cohort.json ?? .null), .init("now", later?.cohort.json ?? .null),
            ])
    }
}
