import Auditing
import Casework
import Testing

@Suite struct ExclusionTests {
    private func criteria(size: Int, _ quotas: [Quota] = [], reserves: Int = 0) throws -> CohortCriteria {
        let day = try #require(Day("2021-12-17"))
        let eligibility = Eligibility(
            ages: try AgeBand(.unborn, to: Town.age(4)), plans: ["child-protection", "child-in-need"], authorities: ["E06000025"],
            rest: Eligibility.Rest(months: 12, before: day))
        return try CohortCriteria.checked(size: size, quotas: quotas, eligibility: eligibility, reserves: reserves).get()
    }

    private func reason(_ child: Candidate, _ quotas: [Quota] = []) throws -> String? {
        Drawing([child], try criteria(size: 1, quotas)).draw(seed: 1).exclusions.first?.because
    }

    @Test func `every child of two thousand is chosen, a reserve, or excluded for a reason, exactly once`() throws {
        let town = try Town.children(2_000, oldest: 9)
        let drawing = Drawing(town, try criteria(size: 10, [Quota(5, .sex(.female)), Quota(5, .sex(.male))], reserves: 6))
        for seed in 0..<5 as Range<UInt64> {
            let draw = drawing.draw(seed: seed)
            let named = draw.chosen + draw.reserves.map(\.child) + draw.exclusions.map(\.child)
            #expect(draw.reserves.count == 6)
            #expect(named.count == 2_000)
            #expect(Set(named) == Set(town.map(\.child)))
        }
    }

    @Test func `the log says why a child is not eligible, with every reason`() throws {
        #expect(try reason(Town.child(1, years: 5)) == "Not eligible: aged 5, and the audit is of children unborn or aged 4 and under.")
        #expect(
            try reason(Town.child(1, plan: nil, authority: nil))
                == "Not eligible: no plan on the day of the draw; no authority is recorded.")
        #expect(
            try reason(Town.child(1, plan: "early-help"))
                == "Not eligible: the plan is early help, and the audit is of children on child in need or child protection plans.")
        #expect(try reason(Town.child(1, authority: "E06000023")) == "Not eligible: a child of E06000023, and the audit is of E06000025.")
        #expect(
            try reason(Town.child(1, lastAudited: Day("2020-12-18")))
                == "Not eligible: audited on 18 December 2020, less than 12 months before.")
        #expect(try reason(Town.child(1, lastAudited: Day("2020-12-17"))) == nil)
        #expect(
            try reason(Town.child(1, sex: .unknown), [Quota(1, .sex(.female))])
                == "Not eligible: the quotas give no place to a child of this sex.")
    }

    @Test func `the log says with whom a child lives who was chosen`() throws {
        let draw = Drawing([try Town.child(1, homes: ["a"]), try Town.child(2, homes: ["a"])], try criteria(size: 1)).draw(seed: 1)
        let chosen = try #require(draw.chosen.first)
        #expect(draw.exclusions.map(\.because) == ["Lives in one household with \(chosen), who was chosen."])
    }

    @Test func `a child given twice counts once, and is left out where the particulars differ`() throws {
        let same = Drawing([try Town.child(1), try Town.child(1)], try criteria(size: 1)).draw(seed: 1)
        #expect(same.chosen == [try Town.ref(1)])
        let differ = Drawing([try Town.child(1), try Town.child(1, years: 2)], try criteria(size: 1)).draw(seed: 1)
        #expect(differ.chosen == [])
        #expect(differ.exclusions.map(\.because) == ["Not eligible: given more than once with particulars that differ."])
    }
}
