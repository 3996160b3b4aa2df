import Casework

/// One agency's return for one child of the audit, as the record fills it in; the answers are open until the agency gives them.
public struct AgencyReturn: Hashable, Sendable {
    /// The child's number in the audit.
    public let child: Int
    /// Who. Only for those who may open the record.
    public let reference: PersonRef
    /// The agency.
    public let agency: AgencyRef
    /// Its name.
    public let name: String
    /// Whether anything of the agency's reaches this record. From an agency that sends nothing, silence is no answer.
    public let isConnected: Bool
    /// What it holds; nil where the family is not known to it.
    public let holding: Holding?
    /// The key lines; none in a nil return.
    public var lines: [ReturnLine]
    /// The agency's own words.
    public var view = OwnView()

    /// Whether it holds nothing of the family: *not known* is an answer.
    public var isNil: Bool { holding == nil && isConnected }

    /// Through whom the family is known, in words: `known as child and parent`, `not known`, `not in this record: the agency sends nothing here`.
    public var standing: String {
        guard let holding else { return isConnected ? "not known" : "to be asked: the agency sends nothing to this record" }
        let roles = holding.roles.map(\.rawValue)
        return roles.isEmpty ? "known" : "known through \(listed(roles, "and"))"
    }
}
