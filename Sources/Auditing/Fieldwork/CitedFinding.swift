import Casework
import Standards

/// A finding with the name under which an audit points at it: which child, and the how manieth of its standard for that child.
public struct CitedFinding: Hashable, Sendable {
    /// The child's number in the audit.
    public let child: Int
    /// Its place among the child's findings of one standard, from 1.
    public let place: Int
    /// The finding.
    public let finding: ExplainedFinding
    /// The reason as an audit says it: with *the father of the child* where the finding names a person by reference.
    public let because: String
    /// The agencies that recorded an entry of it, or that it is about.
    public let agencies: Set<AgencyRef>

    /// `people` says who the people around the child are, by reference.
    init(_ finding: ExplainedFinding, child: Int, place: Int, agencies: Set<AgencyRef> = [], people: [String: String] = [:]) {
        (self.child, self.place, self.finding, self.agencies) = (child, place, finding, agencies)
        if let person = finding.each, let role = people[person] {
            because = finding.because.replacing(person, with: "the \(role)")
        } else {
            because = finding.because
        }
    }

    /// `c3-da-dash-updated-2`.
    public var code: String { "c\(child)-\(finding.standard)-\(place)" }

    /// The entries that it rests on, each once: what set it off, what decided it, what was counted, what came near.
    public var entries: [String] {
        var seen: Set<String> = []
        return (finding.trigger + finding.counted + finding.evidence + (finding.near.map { [$0.entry] } ?? [])).filter {
            seen.insert($0).inserted
        }
    }
}
