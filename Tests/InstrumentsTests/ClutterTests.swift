import Instruments
import Testing

@Suite struct ClutterTests {
    @Test(arguments: [(1, "1"), (3, "1"), (4, "2"), (6, "2"), (7, "3"), (9, "3")])
    func `the worst room gives the level`(_ worst: Int, _ level: String) throws {
        let completion = try Shelf.complete(
            "clutter", Recording(answers: ["living-room": .grade(1), "kitchen": .grade(worst), "bedroom": .grade(1)]))
        #expect(completion.level == level)
        #expect(completion.score == worst)
    }

    @Test func `the worst room is named and the others with it`() throws {
        let recording = Recording(answers: ["living-room": .grade(3), "kitchen": .grade(4), "bedroom": .grade(6)])
        #expect(
            try Shelf.complete("clutter", recording).sentences == [
                "Clutter rating: worst is bedroom, rated 6; level 2.", "The others: living room 3, kitchen 4.",
            ])
    }

    @Test func `a child's own sleeping space at 4 or more is stated`() throws {
        let says = "A child's own sleeping space is rated 4 or more: say so in the referral, and consider acting one level up."
        #expect(try Shelf.complete("clutter", Recording(answers: ["child-bedroom": .grade(4)])).prompts.map(\.says) == [says])
        #expect(try Shelf.complete("clutter", Recording(answers: ["child-bedroom": .grade(3), "bedroom": .grade(9)])).prompts.isEmpty)
    }

    @Test func `any other room may be rated`() throws {
        let completion = try Shelf.complete("clutter", Recording(answers: ["top-landing": .grade(8), "kitchen": .grade(2)]))
        #expect(completion.level == "3")
        #expect(completion.worst.map(\.topic) == ["top landing"])
        #expect(completion.unanswered.map(\.code) == ["living-room", "bedroom"])
    }

    @Test func `a rating out of range and a room without a code are refused`() throws {
        #expect(
            try Shelf.problems("clutter", Recording(answers: ["kitchen": .grade(10), "The loft": .grade(2), "bedroom": .yes])) == [
                "answers.The loft: found an item that “clutter” does not have. Allowed: living-room, kitchen, bedroom, child-bedroom, or another code of a to z, 0 to 9 and -.",
                "answers.bedroom: found “yes”. Allowed: a whole number, 1 to 9.",
                "answers.kitchen: found “10”. Allowed: a whole number, 1 to 9.",
            ])
    }
}
