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
    /// The agencies that recorded an entry of it, or that it is about.
    public let agencies: Set<AgencyRef>

    /// `c3-da-dash-updated-2`.
    public var code: String { "c\(child)-\(finding.standard)-\(place)" }

    /// The entries that it rests on, each once: what set it off, what decided it, what was counted, what came near.
    public var entries: [String] {
        var seen: Set<String> = []
        return (finding.trigger + finding.counted + finding.evidence + (finding.near.map { [$0.entry] } ?? [])).filter { seen.insert($0).inserted }
    }
}
