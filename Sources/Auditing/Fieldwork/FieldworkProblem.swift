import Casework

/// One thing that keeps an audit from being run on what is at hand.
public enum FieldworkProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The casebook was folded for another day.
    case otherDay(Day, audit: Day)
    /// The pack has no such standard.
    case standard(String)
    /// The casebook knows no such child, or not the age.
    case child(PersonRef)
    /// Two of the children are one.
    case childTwice(PersonRef)
    /// The partnership lists no such agency.
    case agency(AgencyRef)
    /// There is nobody to audit.
    case nobody

    /// What is wrong, and how to mend it.
    public var description: String {
        switch self {
        case .otherDay(let day, let audit):
            "The record was folded as at \(day.inWords), and the audit is as at \(audit.inWords). Fold it for the audit’s day."
        case .standard(let id):
            "The audit asks by the standard “\(id)”, which is not in the pack. Add the standard, or take it out of its line."
        case .child: "One of the children is not in the record, or has no date of birth there. Draw again, or link the reference."
        case .childTwice: "Two of the children are one person. Draw again."
        case .agency(let id):
            "The audit names the agency “\(id)”, which the partnership does not list. Add it to agencies.yaml, or take it out."
        case .nobody: "No child was drawn."
        }
    }
}

/// All of them, so that they can be mended at once.
public struct FieldworkProblems: Error, Hashable, Sendable, CustomStringConvertible {
    /// At least one.
    public let all: [FieldworkProblem]

    /// One a line.
    public var description: String { all.map(\.description).joined(separator: "\n") }
}
