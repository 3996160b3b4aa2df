import Casework
import Testing

@testable import Auditing

@Suite struct HouseholdTrellisTests {
    @Test func `a trellis without room draws the same cohorts as one that keeps every number`() throws {
        let town = try Town.children(40)
        let criteria = try CohortCriteria.checked(
            size: 6, quotas: [Quota(3, .sex(.female)), Quota(4, .plan("child-in-need")), Quota(2, .need("neglect"))]
        ).get()
        let grouping = Grouping(Pool(town), size: criteria.size, quotas: criteria.quotas)
        let (roomy, cramped) = (HouseholdTrellis(grouping), HouseholdTrellis(grouping, room: 0))
        #expect(roomy.bestGoal == grouping.tally.perfect)
        for seed in 0..<20 as Range<UInt64> {
            var (one, other) = (SeededGenerator(seed: seed), SeededGenerator(seed: seed))
            #expect(roomy.cohort(&one) == cramped.cohort(&other))
        }
    }
}
