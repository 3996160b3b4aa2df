/// What a standard says of one occurrence.
public enum Verdict: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
    /// The expected thing is recorded, in time.
    case met
    /// Recorded, after its deadline.
    case late
    /// Some of what is required.
    case partly
    /// The deadline passed before the as-of day and nothing is recorded.
    case missed
    /// Not recorded yet; the deadline is on or after the as-of day.
    case due
    /// A named person's reason covers it.
    case explained
    /// The agency that would hold the evidence sends nothing to this ledger. Never counted as missed.
    case cannotTell
    /// The standard has no occurrence for this child.
    case notApplicable

    /// The code on the wire.
    public var code: String {
        switch self {
        case .met: "met"
        case .late: "late"
        case .partly: "partly"
        case .missed: "missed"
        case .due: "due"
        case .explained: "explained"
        case .cannotTell: "cannot-tell"
        case .notApplicable: "not-applicable"
        }
    }

    /// The verdict with that code.
    public init?(code: String) {
        guard let verdict = Verdict.allCases.first(where: { $0.code == code }) else { return nil }
        self = verdict
    }

    /// Whether it counts among the decided occurrences of an audit: met, late, partly or missed.
    public var isDecided: Bool { self == .met || self == .late || self == .partly || self == .missed }
}

/// Whether a missed occurrence is a gap of practice or of sharing.
public enum Gap: UInt8, Hashable, BitwiseCopyable, Sendable {
    /// The agency that should have acted held the trigger.
    case practice
    /// It never did: another agency held it and did not share it.
    case sharing

    /// The code on the wire.
    public var code: String { self == .practice ? "practice" : "sharing" }
}

/// Why an entry almost met a standard.
public enum NearMiss: UInt8, Hashable, BitwiseCopyable, Sendable {
    case late, wrongAgency, wrongPerson, incomplete

    /// The code on the wire.
    public var code: String {
        switch self {
        case .late: "late"
        case .wrongAgency: "wrong-agency"
        case .wrongPerson: "wrong-person"
        case .incomplete: "incomplete"
        }
    }
}
