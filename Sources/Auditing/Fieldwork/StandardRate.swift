import Standards

/// A standard's rate over the cohort, and beside it over every child who could have been drawn.
public struct StandardRate: Hashable, Sendable {
    /// The standard's id.
    public let standard: String
    /// Its title.
    public let title: String
    /// Over the children audited.
    public let cohort: Rate
    /// Over every eligible child, the cohort among them.
    public let eligible: Rate

    init(_ standard: Standard, cohort: Rate, eligible: Rate) {
        (self.standard, title, self.cohort, self.eligible) = (standard.id, standard.title, cohort, eligible)
    }
}
