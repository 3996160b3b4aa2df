import Auditing
import Casework
import Testing

@Suite struct ClashTests {
    private func drawing(_ town: [Candidate], size: Int, _ quotas: [Quota]) throws -> Drawing {
        Drawing(town, try CohortCriteria.checked(size: size, quotas: quotas).get())
    }

    private func unfilled(_ draw: Draw) -> [String] { draw.unmet.map { "\($0.quota?.inWords ?? "the cohort"): \($0.unfilled)" } }

    @Test func `a quota that fails alone is named alone, by the side that is short of children`() throws {
        let town = try (0..<8).map { try Town.child($0, sex: $0 < 2 ? .male : .female) }
        let drawing = try drawing(town, size: 6, [Quota(3, .sex(.female)), Quota(3, .sex(.male))])
        #expect(
            drawing.clashes.map(\.sentence) == [
                "Exactly three boys cannot be drawn in a cohort of six. 8 children are eligible: 2 are boys. "
                    + "The nearest that can be met: two boys instead of three."
            ])
        #expect(unfilled(drawing.draw(seed: 1)) == ["the cohort: 1", "three boys: 1"])
        #expect(drawing.nearest?.quotas.map(\.inWords) == ["four girls", "two boys"])
    }

    @Test func `quotas that fail only with one child a household say so`() throws {
        // Four girls in two households; boys enough.
        var town = try (0..<4).map { try Town.child($0, homes: ["home-\($0 % 2)"]) }
        town += try (4..<10).map { try Town.child($0, sex: .male, plan: "child-in-need") }
        let clashes = try drawing(town, size: 6, [Quota(3, .sex(.female)), Quota(3, .sex(.male))]).clashes
        #expect(clashes.map(\.byHousehold) == [true])
        #expect(
            clashes.map(\.sentence) == [
                "Exactly three girls cannot be drawn in a cohort of six with one child a household. 10 children are eligible (in 8 households): "
                    + "4 are girls (in 2 households). The nearest that can be met: two girls instead of three."
            ])
    }

    @Test func `a need that nobody has leaves one place unfilled, and the cohort is full`() throws {
        let town = try Town.children(2_000).map { child in
            Candidate(
                child.child, homes: child.homes, sex: child.sex, age: child.age, plan: child.plan,
                needs: child.needs.subtracting(["parent-in-prison"]))
        }
        let drawing = Drawing(town, try Town.december2021())
        let draw = drawing.draw(seed: 1)
        #expect(draw.chosen.count == 10)
        #expect(unfilled(draw) == ["one child with parent in prison among the needs: 1"])
        #expect(
            drawing.clashes.map(\.sentence) == [
                "At least one child with parent in prison among the needs cannot be drawn in a cohort of ten. 2,000 children are eligible: "
                    + "0 are recorded with parent in prison. "
                    + "The nearest that can be met: no children with parent in prison among the needs instead of one."
            ])
    }

    @Test func `two quotas that could each be met are named together where they cannot`() throws {
        // Nine girls, three of them on child protection plans, and one boy, make four on such plans at most.
        var town = try (0..<9).map { try Town.child($0, plan: $0 < 3 ? "child-protection" : "child-in-need") }
        town += try (9..<18).map { try Town.child($0, sex: .male, plan: $0 < 11 ? "child-protection" : "child-in-need") }
        let drawing = try drawing(
            town, size: 10,
            [Quota(9, .sex(.female)), Quota(1, .sex(.male)), Quota(5, .plan("child-protection")), Quota(5, .plan("child-in-need"))])
        #expect(
            drawing.clashes.map(\.sentence) == [
                "Exactly nine girls and exactly five children on child protection plans cannot both be drawn in a cohort of ten. "
                    + "18 children are eligible: 9 are girls, 5 are on child protection plans and 3 are both. The nearest that can be met: "
                    + "eight girls instead of nine or four children on child protection plans instead of five."
            ])
        #expect(
            unfilled(drawing.draw(seed: 3)).count == 3 && unfilled(drawing.draw(seed: 3)).first == "the cohort: 1")
    }

    @Test func `quotas that share out more places than there are are named, and the cohort is full`() throws {
        let drawing = try drawing(try Town.children(300), size: 10, [Quota(6, .sex(.female)), Quota(6, .sex(.male))])
        #expect(
            drawing.clashes.map(\.sentence) == [
                "Exactly six girls and exactly six boys cannot both be drawn in a cohort of ten. 300 children are eligible: 144 are girls and "
                    + "156 are boys. The nearest that can be met: four girls instead of six or four boys instead of six."
            ])
        let draw = drawing.draw(seed: 1)
        #expect(draw.chosen.count == 10)
        #expect(draw.unmet.map(\.unfilled).reduce(0, +) == 2)
    }

    @Test func `an impossible quota of two thousand children leaves two places empty, and says what would fill the cohort`() throws {
        let town = try Town.children(2_000).filter { $0.sex == .female || $0.plan != "child-protection" }
        let drawing = Drawing(town, try Town.december2021())
        #expect(unfilled(drawing.draw(seed: 12)) == ["the cohort: 2", "five boys: 2", "seven children on child protection plans: 2"])
        #expect(
            drawing.clashes.map(\.sentence) == [
                "Exactly five girls and exactly seven children on child protection plans cannot both be drawn in a cohort of ten. "
                    + "1,652 children are eligible: 990 are girls, 330 are on child protection plans and 330 are both. The nearest that can be "
                    + "met: seven girls instead of five or five children on child protection plans instead of seven."
            ])
        let nearest = try #require(drawing.nearest)
        #expect(
            nearest.quotas.prefix(4).map(\.inWords) == [
                "five girls", "five boys", "five children on child protection plans", "five children on child in need plans",
            ])
        #expect(Drawing(town, nearest).draw(seed: 12).unmet == [])
    }
}
