import Auditing
import Casework
import Testing

@Suite struct DrawTests {
    private func counts(_ draw: Draw) -> [String: Int] {
        Dictionary(draw.balance.map { ($0.quota?.subject.inWords(2) ?? "cohort", $0.drawn) }, uniquingKeysWith: { a, _ in a })
    }

    @Test func `the December 2021 cohort is drawn exactly from two thousand children`() throws {
        let town = try Town.children(2_000)
        let drawing = Drawing(town, try Town.december2021())
        #expect(drawing.canBeMet)
        let judge = BruteForce(candidates: town, criteria: try Town.december2021())
        let child = Dictionary(uniqueKeysWithValues: town.map { ($0.child, $0) })
        for seed in 0..<200 as Range<UInt64> {
            let draw = drawing.draw(seed: seed)
            #expect(draw.unmet == [])
            #expect(judge.score(draw.chosen.compactMap { child[$0] }) == BruteForce.Score(children: 10, needsShort: 0))
        }
        #expect(Array(drawing.draw(seed: 1).balance.prefix(5).map(\.drawn)) == [10, 5, 5, 7, 3])
    }

    @Test func `the same seed draws the same children in the same order, and the order of the candidates does not matter`() throws {
        let town = try Town.children(2_000)
        var chance = SeededGenerator(seed: 99)
        let criteria = try Town.december2021(reserves: 5)
        let first = Drawing(town, criteria).draw(seed: 2021)
        let again = Drawing(chance.shuffled(town), criteria).draw(seed: 2021)
        #expect(first.chosen == again.chosen)
        #expect(first.reserves == again.reserves)
        #expect(first.exclusions == again.exclusions)
    }

    @Test func `two hundred seeds draw two hundred different cohorts`() throws {
        let drawing = Drawing(try Town.children(2_000), try Town.december2021())
        #expect(Set((0..<200).map { Set(drawing.draw(seed: $0).chosen) }).count == 200)
    }

    @Test func `a draw that was minuted comes out the same for ever`() throws {
        let draw = Drawing(try Town.children(200), try Town.december2021(reserves: 2)).draw(seed: 17_122_021)
        #expect(
            draw.chosen.map(\.text) == [
                "lcs/1044", "lcs/1096", "lcs/1075", "lcs/1094", "lcs/1054", "lcs/1016", "lcs/1120", "lcs/1139", "lcs/1106", "lcs/1133",
            ])
        #expect(draw.reserves.map(\.child.text) == ["lcs/1056", "lcs/1066"])
    }

    @Test func `the only boy on a child in need plan is drawn by every seed that must have him`() throws {
        var town = try Town.children(2_000).filter { !($0.sex == .male && $0.plan == "child-in-need") }
        town.append(try Town.child(5_000, homes: ["home-1"], sex: .male, plan: "child-in-need"))
        // Seven boys on child protection plans are one too many for the rest of the cohort, so the eighth boy is he.
        let criteria = try CohortCriteria.checked(
            size: 10,
            quotas: [Quota(8, .sex(.male)), Quota(2, .sex(.female)), Quota(7, .plan("child-protection")), Quota(3, .plan("child-in-need"))]
                + Town.needs.map { Quota(1, .need($0)) }
        ).get()
        let drawing = Drawing(town, criteria)
        #expect(drawing.canBeMet)
        for seed in 0..<50 as Range<UInt64> {
            let draw = drawing.draw(seed: seed)
            #expect(draw.unmet == [])
            #expect(draw.chosen.contains(try Town.ref(5_000)))
        }
    }

    @Test func `siblings are drawn together only where that is allowed`() throws {
        let town = try (0..<3).map { try Town.child($0, homes: ["one"]) }
        let apart = try CohortCriteria.checked(size: 2).get()
        let together = try CohortCriteria.checked(size: 2, oneAHousehold: false).get()
        #expect(Drawing(town, apart).draw(seed: 1).chosen.count == 1)
        #expect(Drawing(town, together).draw(seed: 1).chosen.count == 2)
    }

    @Test func `a child with two homes makes one household of both`() throws {
        let town = [
            try Town.child(1, homes: ["mother"]), try Town.child(2, homes: ["mother", "father"]), try Town.child(3, homes: ["father"]),
        ]
        #expect(Drawing(town, try CohortCriteria.checked(size: 3).get()).draw(seed: 1).chosen.count == 1)
    }

    @Test func `a quota settles how many others there are`() throws {
        let criteria = try CohortCriteria.checked(size: 10, quotas: [Quota(3, .sex(.female))]).get()
        let town = try Town.children(300)
        let sex = Dictionary(uniqueKeysWithValues: town.map { ($0.child, $0.sex) })
        let drawing = Drawing(town, criteria)
        for seed in 0..<50 as Range<UInt64> {
            let drawn = drawing.draw(seed: seed).chosen.map { sex[$0] }
            #expect(drawn.count { $0 == .female } == 3)
            #expect(drawn.count { $0 == .male } == 7)
        }
    }

    @Test func `nobody at all leaves every place unfilled`() throws {
        let draw = Drawing([], try Town.december2021(reserves: 3)).draw(seed: 1)
        #expect(draw.chosen == [])
        #expect(draw.reserves == [])
        #expect(draw.unmet.map(\.unfilled) == [10, 5, 5, 7, 3, 1, 1, 1, 1, 1])
        #expect(draw.clashes.map(\.sentence) == ["A cohort of ten cannot be filled. 0 children are eligible."])
    }
}
