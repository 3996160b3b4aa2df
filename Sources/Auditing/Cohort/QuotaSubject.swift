/// What a quota counts.
public enum QuotaSubject: Hashable, Sendable {
    /// Children of one sex.
    case sex(Candidate.Sex)
    /// Children on one type of plan, by its code.
    case plan(String)
    /// Children of some ages.
    case age(AgeBand)
    /// Children of one authority, by its code.
    case authority(String)
    /// Children who have one need, by its code.
    case need(String)

    /// What children differ in; a child has one value of each, so that quotas of one attribute share the places out.
    public enum Attribute: Int, CaseIterable, Hashable, Sendable {
        case sex, plan, age, authority

        /// The word for it in a sentence.
        public var name: String {
            switch self {
            case .sex: "sex"
            case .plan: "plan type"
            case .age: "age"
            case .authority: "authority"
            }
        }
    }

    /// The attribute whose places this quota shares out; nil for a need, which a child has beside others.
    public var attribute: Attribute? {
        switch self {
        case .sex: .sex
        case .plan: .plan
        case .age: .age
        case .authority: .authority
        case .need: nil
        }
    }

    /// Whether this child counts.
    public func counts(_ candidate: Candidate) -> Bool {
        switch self {
        case .sex(let sex): candidate.sex == sex
        case .plan(let plan): candidate.plan == plan
        case .age(let band): band.contains(candidate.age)
        case .authority(let authority): candidate.authority == authority
        case .need(let need): candidate.needs.contains(need)
        }
    }

    /// So many of them, in words: `five girls`, `one child with neglect among the needs`.
    public func inWords(_ count: Int) -> String {
        let children = count == 1 ? "child" : "children"
        let counted = numeral(count)
        return switch self {
        case .sex(.female): "\(counted) \(count == 1 ? "girl" : "girls")"
        case .sex(.male): "\(counted) \(count == 1 ? "boy" : "boys")"
        case .sex(.unknown): "\(counted) \(children) of unknown sex"
        case .plan(let plan):
            "\(counted) \(children) on \(count == 1 ? "\("aeiou".contains(plan.prefix(1)) ? "an" : "a") \(inPlainWords(plan)) plan" : "\(inPlainWords(plan)) plans")"
        case .age(let band): "\(counted) \(children) \(band)"
        case .authority(let authority): "\(counted) \(children) of \(authority)"
        case .need(let need): "\(counted) \(children) with \(inPlainWords(need)) among the needs"
        }
    }
}
