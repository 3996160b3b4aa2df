import Standards

/// How often a standard came to each verdict, for one child.
public struct VerdictCount: Hashable, Sendable {
    // One place for each of the eight verdicts: a count of thousands of children has no room for an array each.
    private var counts = SIMD8<Int32>()
    /// Missed because the agency that should have acted did not, though it knew.
    public private(set) var practiceGaps = 0
    /// Missed because another agency knew and did not share it.
    public private(set) var sharingGaps = 0

    /// None yet.
    public init() {}

    /// How many came to this verdict.
    public subscript(verdict: Verdict) -> Int { Int(counts[Int(verdict.rawValue)]) }

    /// Counts one more occurrence.
    public mutating func add(_ verdict: Verdict, gap: Gap?) {
        counts[Int(verdict.rawValue)] += 1
        switch gap {
        case .practice: practiceGaps += 1
        case .sharing: sharingGaps += 1
        case nil: break
        }
    }

    /// Occurrences that were decided: met, late, partly or missed.
    public var decided: Int { Verdict.allCases.reduce(0) { $1.isDecided ? $0 + self[$1] : $0 } }

    /// Whether the standard applied to the child: at least one occurrence was decided.
    public var isApplicable: Bool { decided > 0 }

    /// Whether it applied and every decided occurrence was met.
    public var isKept: Bool { isApplicable && self[.met] == decided }
}
