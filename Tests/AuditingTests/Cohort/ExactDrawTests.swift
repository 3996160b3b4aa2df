import Auditing
import Casework
import Testing

@Suite struct ExactDrawTests {
    /// A few children and quotas of chance, tight enough that most of them cannot be met.
    private func instance(_ seed: UInt64) throws -> BruteForce {
        var chance = SeededGenerator(seed: seed)
        let count = 3 + chance.below(9)
        let homes = 2 + chance.below(10)
        let sexes: [Candidate.Sex] = [.female, .male, .female, .male, .unknown]
        let candidates = try (0..<count).map { number in
            try Town.child(
                number, homes: ["home-\(chance.below(homes))"], sex: sexes[chance.below(5)], years: chance.below(6),
                plan: ["child-protection", "child-in-need", nil][chance.below(3)],
                needs: Set(Town.needs.filter { _ in chance.below(4) == 0 }), authority: ["A", "B"][chance.below(2)])
        }
        let size = 1 + chance.below(5)
        var quotas: [Quota] = []
        let girls = chance.below(size + 1)
        if chance.below(2) == 0 { quotas.append(Quota(girls, .sex(.female))) }
        if chance.below(2) == 0 { quotas.append(Quota(size - girls, .sex(.male))) }
        if chance.below(2) == 0 { quotas.append(Quota(chance.below(size + 1), .plan("child-protection"))) }
        if chance.below(3) == 0 { quotas.append(Quota(chance.below(size + 1), .plan("child-in-need"))) }
        if chance.below(3) == 0 { quotas.append(Quota(chance.below(size + 1), .authority("A"))) }
        if chance.below(3) == 0 { quotas.append(Quota(chance.below(size + 1), .age(try #require(AgeBand(.unborn, to: Town.age(2)))))) }
        for need in Town.needs where chance.below(7) == 0 { quotas.append(Quota(chance.below(3), .need(need))) }
        let eligibility = Eligibility(ages: try AgeBand(.unborn, to: Town.age(4)))
        let criteria = try CohortCriteria.checked(
            size: size, quotas: quotas, eligibility: eligibility, oneAHousehold: chance.below(4) > 0, reserves: 2
        ).get()
        return BruteForce(candidates: candidates, criteria: criteria)
    }

    @Test func `no set of children leaves fewer places unfilled than the draw, in six hundred small towns`() throws {
        var met = 0
        for seed in 0..<600 as Range<UInt64> {
            let brute = try instance(seed)
            let (best, cohorts) = brute.best()
            let drawing = Drawing(brute.candidates, brute.criteria)
            for seed in 0..<3 as Range<UInt64> {
                #expect(cohorts.contains(Set(drawing.draw(seed: seed).chosen)), "town \(seed): \(best)")
            }
            let quotas = brute.criteria.quotas
            let booked = QuotaSubject.Attribute.allCases.allSatisfy { attribute in
                quotas.filter { $0.subject.attribute == attribute }.map(\.places).reduce(0, +) <= brute.criteria.size
            }
            let canBeMet = booked && best == BruteForce.Score(children: brute.criteria.size, needsShort: 0)
            #expect(drawing.canBeMet == canBeMet)
            #expect(drawing.draw(seed: 1).unmet.isEmpty == canBeMet)
            met += canBeMet ? 1 : 0
        }
        #expect(met == 116, "the towns should hold many of both sorts")
    }

    @Test func `a clash cannot be met, and can once any one of its quotas is left out or changed as it says`() throws {
        var clashes = 0
        for seed in 0..<300 as Range<UInt64> {
            let brute = try instance(seed)
            for clash in Drawing(brute.candidates, brute.criteria).clashes {
                clashes += 1
                #expect(try canBeMet(clash.quotas, in: brute) == false)
                for quota in clash.quotas {
                    #expect(try canBeMet(clash.quotas.filter { $0 != quota }, in: brute))
                }
                for change in clash.nearest {
                    let others = clash.quotas.filter { $0 != change.quota }
                    #expect(try canBeMet(others + [Quota(change.possible, change.quota.subject)], in: brute))
                }
            }
        }
        #expect(clashes == 335)
    }

    @Test func `no criteria that can be met are nearer than the nearest`() throws {
        var moved = 0
        for seed in 0..<200 as Range<UInt64> {
            let brute = try instance(seed)
            let drawing = Drawing(brute.candidates, brute.criteria)
            guard let nearest = drawing.nearest else { continue }
            #expect(Drawing(brute.candidates, nearest).canBeMet)
            let (children, unfilled) = brute.fullest()
            #expect(nearest.size == children)
            let drawn = Drawing(brute.candidates, nearest).draw(seed: 1).chosen
            #expect(brute.unfilled(brute.candidates.filter { drawn.contains($0.child) }) == unfilled)
            moved += unfilled
        }
        #expect(moved == 506)
    }

    private func canBeMet(_ quotas: [Quota], in town: BruteForce) throws -> Bool {
        let asked = try CohortCriteria.checked(
            size: town.criteria.size, quotas: quotas, eligibility: town.criteria.eligibility, oneAHousehold: town.criteria.oneAHousehold
        ).get()
        let booked = QuotaSubject.Attribute.allCases.allSatisfy { attribute in
            quotas.filter { $0.subject.attribute == attribute }.map(\.places).reduce(0, +) <= asked.size
        }
        let best = BruteForce(candidates: town.candidates, criteria: asked).best().score
        return booked && best == BruteForce.Score(children: asked.size, needsShort: 0)
    }

    @Test func `a reserve names exactly the children whose place it would fill`() throws {
        var named = 0
        for seed in 0..<300 as Range<UInt64> {
            let brute = try instance(seed)
            let child = Dictionary(uniqueKeysWithValues: brute.candidates.map { ($0.child, $0) })
            let draw = Drawing(brute.candidates, brute.criteria).draw(seed: seed)
            let cohort = draw.chosen.compactMap { child[$0] }
            let score = brute.score(cohort)
            for reserve in draw.reserves {
                #expect(!draw.chosen.contains(reserve.child))
                #expect(!reserve.canReplace.isEmpty)
                let other = try #require(child[reserve.child])
                let able = cohort.filter { leaving in brute.score(cohort.filter { $0 != leaving } + [other]) == score }.map(\.child)
                // Where places stay empty a reserve also keeps each quota as it was drawn, which the score alone does not ask.
                if draw.unmet.isEmpty { #expect(reserve.canReplace == able) } else { #expect(Set(reserve.canReplace).isSubset(of: able)) }
                named += reserve.canReplace.count
            }
        }
        #expect(named == 173)
    }
}
