import Casework

/// One row of the policy about labels: who sees entries with a label whole. Whoever is in no row is told that something is withheld; of a sealed
/// entry, nothing.
public struct LabelRow: Sendable {
    /// The label.
    public let label: Entry.Label
    /// To whom.
    public let roles: Set<Role>
    /// On which relationships, any of them; nil where none is needed beyond what the reading itself needs.
    public let relationships: Set<LegitimateRelationship.Kind>?
    /// Whose entries.
    public let reach: Clearance.Reach

    let roleBits: UInt32
    let kindBits: UInt32?

    /// A row.
    package init(label: Entry.Label, roles: Set<Role>, relationships: Set<LegitimateRelationship.Kind>? = nil, reach: Clearance.Reach) {
        self.label = label
        self.roles = roles
        self.relationships = relationships
        self.reach = reach
        roleBits = roles.reduce(0) { $0 | $1.bit }
        kindBits = relationships?.reduce(0) { $0 | $1.bit }
    }
}
