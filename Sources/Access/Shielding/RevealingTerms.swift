import Casework

/// What gives a protected address away beside the address itself.
public struct RevealingTerms: Hashable, Sendable {
    /// Kinds of agency whose name tells where a family lives: a practice, a school, a nursery.
    public let agencies: Set<AgencyKind>
    /// Fields that name such a place: `appointment.service`.
    public let fields: Set<String>

    /// Nothing but addresses.
    public static let none = RevealingTerms(agencies: [], fields: [])

    /// Terms.
    package init(agencies: Set<AgencyKind>, fields: Set<String>) {
        self.agencies = agencies
        self.fields = fields
    }

    /// Whether naming this agency tells more than its kind: there is another of its kind.
    package func reveals(_ agency: AgencyRef, _ list: AgencyList) -> AgencyKind? {
        guard let kind = list[agency]?.kind, agencies.contains(kind), list.of(kind: kind).count > 1 else { return nil }
        return kind
    }
}
