import Casework

/// Which children an audit is about at all, before any quota.
public struct Eligibility: Hashable, Sendable {
    /// An earlier audit that is too near to be asked again of one family.
    public struct Rest: Hashable, Sendable {
        /// How many months a child is left alone.
        public let months: Int
        /// Counted back from this day.
        public let before: Day

        /// A rest of so many months, nought or more; nil for fewer or for more than a childhood.
        public init?(months: Int, before: Day) {
            guard (0...300).contains(months) else { return nil }
            (self.months, self.before) = (months, before)
        }

        /// The first day on which an audit is too near; an audit on the day before it is far enough.
        public var firstDay: Day { before.adding(months: -months).adding(days: 1) }
    }

    /// Ages that count; nil for every age.
    public let ages: AgeBand?
    /// Plan codes that count; nil for every child, with a plan or without.
    public let plans: Set<String>?
    /// Authority codes that count; nil for every authority.
    public let authorities: Set<String>?
    /// How long a child is left alone after an audit; nil for not at all.
    public let rest: Rest?

    /// What is left out does not matter.
    public init(ages: AgeBand? = nil, plans: Set<String>? = nil, authorities: Set<String>? = nil, rest: Rest? = nil) {
        (self.ages, self.plans, self.authorities, self.rest) = (ages, plans, authorities, rest)
    }

    /// Every reason for which this child is not eligible; none for a child who is.
    public func reasons(against candidate: Candidate) -> [Ineligibility] {
        var reasons: [Ineligibility] = []
        if let ages, !ages.contains(candidate.age) { reasons.append(.age(candidate.age, wanted: ages)) }
        if let plans, !(candidate.plan.map(plans.contains) ?? false) { reasons.append(.plan(candidate.plan, wanted: plans)) }
        if let authorities, !(candidate.authority.map(authorities.contains) ?? false) {
            reasons.append(.authority(candidate.authority, wanted: authorities))
        }
        if let rest, let last = candidate.lastAudited, last >= rest.firstDay { reasons.append(.audited(last, months: rest.months)) }
        return reasons
    }
}
