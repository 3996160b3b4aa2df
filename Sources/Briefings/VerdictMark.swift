/// How a verdict is shown everywhere: an icon and a word, and a colour that only repeats them.
///
/// Raw values are the verdicts' codes.
public enum VerdictMark: String, CaseIterable, Sendable {
    /// Recorded, in time.
    case met
    /// Recorded, after its deadline.
    case late
    /// Some of what is required.
    case partly
    /// The deadline passed and nothing is recorded.
    case missed
    /// Not recorded yet; there is still time.
    case due
    /// A named author gave a reason.
    case explained
    /// The agency that would hold the evidence sends nothing here.
    case cannotTell = "cannot-tell"
    /// Nothing set the standard off for this child.
    case notApplicable = "not-applicable"

    /// The word beside the icon.
    public var word: String {
        switch self {
        case .met: "Met"
        case .late: "Late"
        case .partly: "Partly"
        case .missed: "Missed"
        case .due: "Due"
        case .explained: "Explained"
        case .cannotTell: "Cannot tell"
        case .notApplicable: "Does not apply"
        }
    }
}
