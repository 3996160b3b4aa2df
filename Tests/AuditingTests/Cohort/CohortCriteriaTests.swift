import Auditing
import Casework
import Testing

@Suite struct CohortCriteriaTests {
    private func problems(size: Int, _ quotas: [Quota] = [], reserves: Int = 0) -> [String] {
        guard case .failure(let problems) = CohortCriteria.checked(size: size, quotas: quotas, reserves: reserves) else { return [] }
        return problems.all.map(\.description)
    }

    @Test func `criteria that contradict themselves are refused with everything that is wrong`() throws {
        let under2 = try #require(AgeBand(Town.age(0), to: Town.age(1)))
        let oneTo4 = try #require(AgeBand(Town.age(1), to: Town.age(4)))
        #expect(
            problems(
                size: 0,
                [Quota(1, .sex(.male)), Quota(2, .sex(.male)), Quota(-1, .plan("x")), Quota(1, .age(under2)), Quota(1, .age(oneTo4))],
                reserves: -1)
                == [
                    "A cohort of 0 children cannot be drawn. It may have 1 to 40.",
                    "-1 reserves cannot be drawn. Ask for 0 to 100.",
                    "A quota of -1 places cannot be drawn. It may have 0 to 40.",
                    "Two quotas count the same, “two boys”. Keep one.",
                    "The age bands “aged 1 and under” and “aged 1 to 4” share an age. A child has one place, so let the bands follow one another.",
                ])
    }

    @Test func `quotas that divide a cohort too finely to be weighed are refused`() throws {
        let needs = (0..<11).map { Quota(1, .need("need-\($0)")) }
        #expect(problems(size: 10, Array(needs.prefix(10))) == [])
        #expect(
            problems(size: 10, needs) == [
                "The quotas divide the cohort too finely to be met exactly together. Leave one out, or ask for fewer children with each need."
            ])
    }

    @Test func `an age band knows who is inside and what it is called`() throws {
        let preSchool = try #require(AgeBand(.unborn, to: Town.age(4)))
        #expect(preSchool.contains(.unborn))
        #expect(preSchool.contains(try Town.age(4)))
        #expect(!preSchool.contains(try Town.age(5)))
        #expect(try AgeBand(Town.age(4), to: .unborn) == nil)
        #expect(AgeBand(.unborn, to: .unborn)?.description == "unborn")
        #expect(try AgeBand(Town.age(2), to: Town.age(2))?.description == "aged 2")
        #expect(ChildAge(years: -1) == nil)
    }
}
