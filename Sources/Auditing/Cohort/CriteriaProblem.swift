/// One thing wrong with the criteria of a cohort, whoever the children are.
public enum CriteriaProblem: Hashable, Sendable, CustomStringConvertible {
    /// Too few or too many children.
    case size(Int)
    /// Fewer than no reserves, or a crowd of them.
    case reserves(Int)
    /// A quota of fewer than no places, or of more than any cohort has.
    case places(Quota)
    /// Two quotas for one subject.
    case repeated(QuotaSubject)
    /// Two age bands that share an age.
    case overlap(AgeBand, AgeBand)
    /// More ways to part fill the places than can be weighed.
    case tooFine

    /// What is wrong, and what is allowed.
    public var description: String {
        switch self {
        case .size(let size): "A cohort of \(size) children cannot be drawn. It may have 1 to \(CohortCriteria.sizes.upperBound)."
        case .reserves(let count): "\(count) reserves cannot be drawn. Ask for 0 to 100."
        case .places(let quota): "A quota of \(quota.places) places cannot be drawn. It may have 0 to \(CohortCriteria.sizes.upperBound)."
        case .repeated(let subject): "Two quotas count the same, “\(subject.inWords(2))”. Keep one."
        case .overlap(let a, let b):
            "The age bands “\(a)” and “\(b)” share an age. A child has one place, so let the bands follow one another."
        case .tooFine:
            "The quotas divide the cohort too finely to be met exactly together. Leave one out, or ask for fewer children with each need."
        }
    }
}

/// Everything that is wrong with the criteria, so that they can be mended once.
public struct CriteriaProblems: Error, Hashable, Sendable {
    /// At least one.
    public let all: [CriteriaProblem]
}
