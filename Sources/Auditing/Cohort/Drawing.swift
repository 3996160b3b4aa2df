import Casework

/// Everything about a draw that does not depend on chance, worked out once: who is eligible, which quotas can be met, how to draw.
///
/// **What is drawn.** Of all cohorts that take no child twice, at most one child of a household (where asked) and no more children than a quota has
/// places, those with the most children; of these, those that leave the fewest places for needs unfilled. Where the criteria can be met, these are
/// exactly the cohorts that meet them. Where they cannot, a place stays empty rather than going to a child for whom another quota has no place, and
/// `clashes` says why, and `nearest` what to ask for
/// instead to have the cohort full.
///
/// **How.** Each of these cohorts has the same chance. So children who are alike in every attribute counted, and whose households are alike, have
/// the same chance too; the order in which candidates are given does not matter.
public struct Drawing: Sendable {
    /// What was asked for.
    public let criteria: CohortCriteria
    /// Which quotas cannot be met together; empty where everything can be met.
    public let clashes: [Clash]
    /// Where something cannot be met: the criteria nearest to those asked that can be, with the fewest places moved to another group or given up,
    /// and as many children as there are households for. Of several that are equally near, one. Nil where everything is met or nobody is eligible,
    /// and where the quotas divide the cohort too finely to find out.
    public let nearest: CohortCriteria?

    let grouping: Grouping
    let ineligible: [PersonRef: [Ineligibility]]
    private let table: PickingTable
    /// Only where picks from the table too seldom come out right.
    private let trellis: HouseholdTrellis?

    /// Weighs these candidates against these criteria.
    public init(_ candidates: [Candidate], _ criteria: CohortCriteria) {
        var ineligible: [PersonRef: [Ineligibility]] = [:]
        var eligible: [Candidate] = []
        for (child, given) in Dictionary(grouping: Set(candidates), by: \.child) {
            guard let candidate = given.first, given.count == 1 else {
                ineligible[child] = [.givenTwice]
                continue
            }
            let reasons = criteria.eligibility.reasons(against: candidate)
            if reasons.isEmpty { eligible.append(candidate) } else { ineligible[child] = reasons }
        }
        let pool = criteria.oneAHousehold ? Pool(eligible) : Pool(eligible).apart
        let grouping = Grouping(pool, size: criteria.size, quotas: criteria.quotas)
        for (index, attribute) in grouping.noPlace { ineligible[pool.children[index].child] = [.noPlace(attribute)] }
        let table = PickingTable(grouping)
        let trellis = table.oftenRight ? nil : HouseholdTrellis(grouping)
        let overbooked = ClashSearch.overbooked(criteria.quotas, size: criteria.size)
        let met = !overbooked && (trellis?.bestGoal ?? table.bestGoal) == grouping.tally.perfect
        (self.criteria, self.grouping, self.ineligible) = (criteria, grouping, ineligible)
        (self.table, self.trellis) = (table, trellis)
        let search = ClashSearch(pool: Pool(eligible), criteria: criteria)
        clashes = met ? [] : search.clashes
        nearest = met ? nil : search.nearest
    }

    /// Whether a cohort can be drawn that meets everything asked for.
    public var canBeMet: Bool { clashes.isEmpty }

    /// The draw of this seed.
    public func draw(seed: UInt64) -> Draw {
        var chance = SeededGenerator(seed: seed)
        let cohort = drawnCohort(&chance)
        let reserves = reserves(for: cohort, &chance)
        let chosen = cohort.map { grouping.pool.children[$0].child }
        return Draw(drawing: self, seed: seed, chosen: chosen, reserves: reserves, cohort: cohort)
    }

    private func drawnCohort(_ chance: inout SeededGenerator) -> [Int] {
        if let trellis { return trellis.cohort(&chance) }
        // `oftenRight` saw at least one in sixteen come out right; a thousand failures in a row will not be seen, and would cost only time.
        for _ in 0..<1_000 {
            if let cohort = table.cohort(&chance) { return cohort }
        }
        return HouseholdTrellis(grouping).cohort(&chance)
    }
}

extension PickingTable {
    /// Whether at least four of sixty-four trials take no child and no household twice. The trials have a seed of their own, so the answer is fixed.
    var oftenRight: Bool {
        var chance = SeededGenerator(seed: 0)
        return (0..<64).count { _ in cohort(&chance) != nil } >= 4
    }
}
