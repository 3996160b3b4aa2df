import Instruments
import Testing

@Suite struct TrendTests {
    func neglect(_ physical: Int, _ safety: Int, _ emotional: Int, _ developmental: Int) throws -> Completion {
        try Shelf.complete(
            "neglect",
            Recording(answers: [
                "physical-care": .grade(physical), "safety": .grade(safety), "emotional-care": .grade(emotional),
                "developmental-care": .grade(developmental),
            ]))
    }

    @Test(arguments: [(1, "none"), (2, "none"), (3, "watch"), (4, "act"), (5, "act")])
    func `the worst area gives the level, however good the others`(_ worst: Int, _ level: String) throws {
        #expect(try neglect(1, worst, 1, 1).level == level)
    }

    @Test func `the worst area is reported and never an average`() throws {
        #expect(
            try neglect(2, 4, 1, 4).sentences == [
                "Neglect toolkit: worst is safety and developmental care, grade 4; level act.",
                "The others: physical care 2, emotional care 1.",
            ])
    }

    @Test func `each area's change is told, and the worst then and now`() throws {
        let trend = try #require(Trend(from: neglect(4, 2, 3, 1), to: neglect(3, 5, 3, 1)))
        #expect(trend.changes.map(\.direction) == [.better, .worse, .same, .same])
        #expect(trend.worst?.before == 4)
        #expect(trend.worst?.now == 5)
        #expect(
            trend.sentences == [
                "The level is still act.", "The worst was 4 and is now 5.", "Worse: safety (2 to 5).", "Better: physical care (4 to 3).",
            ])
    }

    @Test func `what was unknown or unanswered at one time is unclear`() throws {
        let before = try Shelf.complete("dash", Recording(answers: ["fear": .unknown, "control": .no, "weapon": .yes]))
        let now = try Shelf.complete("dash", Recording(answers: ["fear": .yes, "control": .yes, "weapon": .no, "money": .yes]))
        let trend = try #require(Trend(from: before, to: now))
        #expect(trend.items(.unclear).map(\.code) == ["fear", "money"])
        #expect(trend.items(.worse).map(\.code) == ["control"])
        #expect(trend.items(.better).map(\.code) == ["weapon"])
        #expect(trend.worst == nil)
    }

    @Test func `different instruments are never compared`() throws {
        #expect(
            Trend(from: try Shelf.complete("dash", Recording(score: 9)), to: try Shelf.complete("dash-police", Recording(score: 14))) == nil
        )
    }
}
