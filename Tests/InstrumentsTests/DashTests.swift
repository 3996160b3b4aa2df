import Instruments
import Testing

@Suite struct DashTests {
    /// Yes to the first items, no to the rest.
    func answers(yes: Int) throws -> [String: Answer] {
        let items = try Shelf.instrument("dash").items
        return Dictionary(uniqueKeysWithValues: items.enumerated().map { ($0.element.code, $0.offset < yes ? .yes : .no) })
    }

    @Test(arguments: [(0, "standard"), (9, "standard"), (10, "medium"), (13, "medium"), (14, "high"), (24, "high")])
    func `the score counts yes and gives the level`(_ yes: Int, _ level: String) throws {
        let completion = try Shelf.complete("dash", Recording(answers: answers(yes: yes)))
        #expect(completion.score == yes)
        #expect(completion.level == level)
        #expect(completion.unanswered.isEmpty)
    }

    @Test func `a score alone gives its level`() throws {
        #expect(try Shelf.complete("dash", Recording(score: 16)).level == "high")
        #expect(try Shelf.complete("dash", Recording(level: "medium")).score == nil)
    }

    @Test func `unknown and unanswered count nothing and are said`() throws {
        let completion = try Shelf.complete("dash", Recording(answers: ["fear": .yes, "weapon": .unknown, "money": .no]))
        #expect(completion.score == 1)
        #expect(completion.unanswered.count == 21)
        #expect(
            completion.sentences == [
                "DASH risk checklist: 1 of 24 answered yes, level standard.", "Of 24, 1 not known and 21 not answered: that is not a no.",
            ])
    }

    @Test(arguments: [
        (["strangulation"], ["Strangling, choking, suffocating or drowning: consider judging the risk high, and write why."]),
        (["separation", "control"], []),
        (
            ["separation", "control", "sexual"],
            ["Separation, control and sexual harm together: consider judging the risk high, and write why."]
        ),
        (
            ["more-often", "others-feared"],
            [
                "It happens more often: consider judging the risk high, and write why.",
                "Others are feared too: consider judging the risk high, and write why.",
            ]
        ),
    ]) func `critical answers prompt a judgement and change no level`(_ yes: [String], _ says: [String]) throws {
        let completion = try Shelf.complete("dash", Recording(answers: Dictionary(uniqueKeysWithValues: yes.map { ($0, .yes) })))
        #expect(completion.prompts.map(\.says) == says)
        #expect(completion.level == "standard")
    }

    @Test func `a person raises the level with a reason`() throws {
        let recording = Recording(answers: ["strangulation": .yes], level: "high", judgement: "Strangled twice this month.")
        let completion = try Shelf.complete("dash", recording)
        #expect(completion.level == "high")
        #expect(completion.scoredLevel == "standard")
        #expect(completion.isRaised)
        #expect(completion.sentences[1] == "A person raised the level from standard, because: Strangled twice this month.")
    }

    @Test func `a level raised without a reason is refused`() throws {
        #expect(
            try Shelf.problems("dash", Recording(score: 9, level: "high", judgement: " ")) == [
                "judgement: found nothing. Allowed: the reason why the level was raised from “standard” to “high”. Write the person's reason, or leave the level out."
            ])
    }

    @Test func `nothing lowers a level`() throws {
        #expect(
            try Shelf.problems("dash", Recording(score: 14, level: "medium", judgement: "She feels safe.")) == [
                "level: found “medium”. Allowed: “high”, which the score of 14 gives, or a higher level with a judgement. Nothing lowers a level."
            ])
    }

    @Test func `everything wrong is told at once`() throws {
        let recording = Recording(answers: ["fear": .grade(3), "fright": .yes], score: 25, level: "severe")
        let codes = try Shelf.instrument("dash").items.map(\.code).joined(separator: ", ")
        #expect(
            try Shelf.problems("dash", recording) == [
                "answers.fear: found “3”. Allowed: yes, no or unknown.",
                "answers.fright: found an item that “dash” does not have. Allowed: \(codes).",
                "score: found 25. Allowed: a whole number, 0 to 24.", "level: found “severe”. Allowed: standard, medium, high.",
            ])
        #expect(
            try Shelf.problems("dash", Recording(answers: ["fear": .yes], score: 2)) == [
                "score: found 2. Allowed: 1, which the answers give. Correct the answers or leave the score out."
            ])
        #expect(try Shelf.problems("dash", Recording()) == ["answers: found no result. Allowed: answers, a score or a level."])
    }

    @Test(arguments: ["dash-police", "dash-young", "dara"]) func `other tools record results only`(_ id: String) throws {
        #expect(try Shelf.complete(id, Recording(score: 14, level: "standard")).level == "standard")
        #expect(try Shelf.complete(id, Recording(score: 14)).level == nil)
        #expect(
            try Shelf.problems(id, Recording(answers: ["fear": .yes])) == [
                "answers: found answers to items. Allowed: no answers: of “\(id)” score and level are recorded. Leave the answers out, or load the instrument's items."
            ])
    }

    @Test func `a result only is said as it was recorded`() throws {
        #expect(
            try Shelf.complete("dash-police", Recording(score: 14, level: "high")).sentences == [
                "DASH as completed by police: score 14, level high, as recorded."
            ])
        #expect(try Shelf.problems("dash-police", Recording(score: 28)) == ["score: found 28. Allowed: a whole number, 0 to 27."])
    }

    @Test func `the tools for domestic abuse risk are one group`() throws {
        #expect(try Shelf.all.get().inGroup("da-risk").map(\.id.text) == ["dara", "dash", "dash-police", "dash-young"])
    }
}
