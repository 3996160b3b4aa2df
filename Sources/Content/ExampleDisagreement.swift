import Casework
import Standards

/// An example that does not come out as it says.
public struct ExampleDisagreement: Hashable, Sendable, CustomStringConvertible {
    /// A verdict that came out, with its days.
    public struct Found: Hashable, Sendable, CustomStringConvertible {
        /// The verdict.
        public let verdict: Verdict
        /// The day of the trigger, or on which the period starts.
        public let on: Day
        /// The deadline; nil where there is none.
        public let due: Day?

        /// `late (2021-03-04, due 2021-03-11)`
        public var description: String {
            verdict == .notApplicable ? verdict.code : "\(verdict.code) (\(on)\(due.map { ", due \($0)" } ?? ""))"
        }
    }

    /// The standard's id.
    public let standard: String
    /// The example's name.
    public let example: String
    /// The verdicts that it expects.
    public let expected: [Verdict]
    /// The verdicts that came out, by day.
    public let found: [Found]
    /// What is wrong with its entries; where there is anything, that comes first.
    public let problems: [String]

    /// The standard, the example, what was expected, what was found and what is wrong with the entries, on one line each.
    public var description: String {
        let lines = [
            "\(standard): \(example)",
            "  expected: " + (expected.isEmpty ? "nothing" : expected.map(\.code).joined(separator: ", ")),
            "  found: " + (found.isEmpty ? "nothing" : found.map(\.description).joined(separator: ", ")),
        ]
        return (lines + problems.map { "  " + $0 }).joined(separator: "\n")
    }
}
