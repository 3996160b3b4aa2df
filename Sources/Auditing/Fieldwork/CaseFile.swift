import Casework
import Standards

/// One child of an audit: the number under which everybody speaks of them, and what the chosen standards found.
public struct CaseFile: Hashable, Sendable {
    /// The number in the audit, from 1, in the order in which the children were drawn.
    public let number: Int
    /// Who. Only for those who may open the record.
    public let child: PersonRef
    /// What the draw knew of the child.
    public let candidate: Candidate
    /// Findings within the look-back, by standard and day.
    public let findings: [CitedFinding]
    /// What each agency holds of the child or the family; agencies that hold nothing are not here.
    public let holdings: [AgencyRef: Holding]
    /// Who the people around the child are, by reference: `father of the child`.
    public let people: [String: String]

    /// How often a standard came to each verdict.
    public func count(of standard: String) -> VerdictCount {
        var count = VerdictCount()
        for cited in findings where cited.finding.standard == standard { count.add(cited.finding.verdict, gap: cited.finding.gap) }
        return count
    }
}
