import Casework

/// One reason for which a child cannot be drawn, whatever the seed.
public enum Ineligibility: Hashable, Sendable {
    /// Too young or too old.
    case age(ChildAge, wanted: AgeBand)
    /// On another plan, or on none.
    case plan(String?, wanted: Set<String>)
    /// Another authority's child, or nobody recorded whose.
    case authority(String?, wanted: Set<String>)
    /// Audited too lately.
    case audited(Day, months: Int)
    /// The quotas share out every place, and none of them to such a child (for example sex unknown where five girls and five boys are asked of ten).
    case noPlace(QuotaSubject.Attribute)
    /// Given more than once with particulars that differ, so that nobody can say which are right.
    case givenTwice

    /// The reason as the end of a sentence that begins "Not eligible:".
    public var because: String {
        switch self {
        case .age(let age, let wanted): "\(age), and the audit is of children \(wanted)"
        case .plan(nil, _): "no plan on the day of the draw"
        case .plan(let plan?, let wanted):
            "the plan is \(inPlainWords(plan)), and the audit is of children on \(listed(wanted.sorted().map(inPlainWords), "or")) plans"
        case .authority(nil, _): "no authority is recorded"
        case .authority(let authority?, let wanted): "a child of \(authority), and the audit is of \(listed(wanted.sorted(), "or"))"
        case .audited(let day, let months): "audited on \(day.inWords), less than \(months) \(months == 1 ? "month" : "months") before"
        case .noPlace(let attribute): "the quotas give no place to a child of this \(attribute.name)"
        case .givenTwice: "given more than once with particulars that differ"
        }
    }
}
