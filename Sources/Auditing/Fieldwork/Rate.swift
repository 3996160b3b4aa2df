import Standards

/// How far a standard was kept over some children: children and occurrences, never one number for both.
public struct Rate: Hashable, Sendable {
    /// Children to whom it applied.
    public let applicable: Int
    /// Of these, children for whom every decided occurrence was met.
    public let kept: Int
    /// Of these, children with at least one occurrence met.
    public let withMet: Int
    /// Occurrences met.
    public let met: Int
    /// Occurrences recorded after their deadline.
    public let late: Int
    /// Occurrences recorded in part.
    public let partly: Int
    /// Occurrences missed.
    public let missed: Int
    /// Occurrences with time left: in no denominator.
    public let due: Int
    /// Occurrences for which somebody gave a reason: in no denominator.
    public let explained: Int
    /// Occurrences that nobody connected could have recorded: in no denominator.
    public let cannotTell: Int
    /// Of the missed, gaps of practice.
    public let practiceGaps: Int
    /// Of the missed, gaps of sharing.
    public let sharingGaps: Int

    /// The rate over these children, one count each.
    public init(_ children: some Collection<VerdictCount>) {
        func sum(_ verdict: Verdict) -> Int { children.reduce(0) { $0 + $1[verdict] } }
        applicable = children.count(where: \.isApplicable)
        kept = children.count(where: \.isKept)
        withMet = children.count { $0[.met] > 0 }
        (met, late, partly, missed) = (sum(.met), sum(.late), sum(.partly), sum(.missed))
        (due, explained, cannotTell) = (sum(.due), sum(.explained), sum(.cannotTell))
        practiceGaps = children.reduce(0) { $0 + $1.practiceGaps }
        sharingGaps = children.reduce(0) { $0 + $1.sharingGaps }
    }

    /// Applicable children for whom something was late, partly done or missed.
    public var notKept: Int { applicable - kept }

    /// Occurrences decided.
    public var decided: Int { met + late + partly + missed }
}
