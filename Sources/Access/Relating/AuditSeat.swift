import Casework

/// Somebody's part in one audit: its window and its cohort bound what they may look at.
public struct AuditSeat: Hashable, Sendable {
    /// The audit.
    public let audit: AuditRef
    /// Who has the seat.
    public let party: Party
    /// Whom the audit looks at.
    public let cohort: Set<PersonRef>
    /// The first moment of its window.
    public let from: Moment
    /// The moment at which its window is over.
    public let until: Moment

    /// A seat, or nil where the window ends before it begins.
    public init?(audit: AuditRef, party: Party, cohort: Set<PersonRef>, from: Moment, until: Moment) {
        guard from < until else { return nil }
        self.audit = audit
        self.party = party
        self.cohort = cohort
        self.from = from
        self.until = until
    }

    /// The relationships that the seat gives: to the audit, and to each child of its cohort, within its window.
    public var relationships: [LegitimateRelationship] {
        ([.audit(audit)] + cohort.sorted().map(Subject.person)).compactMap {
            LegitimateRelationship(kind: .auditor, party: party, subject: $0, from: from, until: until, proof: "for the audit \(audit)")
        }
    }
}
