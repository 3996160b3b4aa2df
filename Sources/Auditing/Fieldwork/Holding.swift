import Casework

/// What one agency holds of a child and the family, in counts: how it answers *is this child known to you?*
public struct Holding: Hashable, Sendable {
    /// Entries that it holds in the child's record. A sealed entry is in no count.
    public internal(set) var entries = 0
    /// Of these, entries of the look-back.
    public internal(set) var inPeriod = 0
    /// Entries about the child, about siblings, about parents, about others; an entry about several counts for each.
    public internal(set) var byRole: [FamilyRole: Int] = [:]
    /// The last day on which it met, saw, treated or assessed somebody of the family, or recorded an incident.
    public internal(set) var lastContact: Day?

    /// About whom it holds entries, the nearest first.
    public var roles: [FamilyRole] { FamilyRole.allCases.filter { byRole[$0] != nil } }
}
