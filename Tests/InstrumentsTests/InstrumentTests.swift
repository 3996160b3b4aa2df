import Instruments
import Testing

@Suite struct InstrumentTests {
    @Test(arguments: ["dash", "dash-police", "dash-young", "dara", "clutter", "neglect"])
    func `an instrument that ships says whose wording it is and where its facts come from`(_ id: String) throws {
        let definition = try Shelf.instrument(id).definition
        #expect(!definition.licence.isEmpty)
        #expect(!definition.source.isEmpty)
    }

    @Test func `a definition that does not hold together is refused with every fault`() throws {
        let definition = InstrumentDefinition(
            id: try #require(InstrumentRef("x")), title: "X", groups: ["A"], subject: .child,
            items: [
                InstrumentItem(code: "a", topic: "a", kind: .yesNoUnknown), InstrumentItem(code: "a", topic: "", kind: .grade(1...5)),
            ],
            scoring: .countYes,
            levels: [InstrumentLevel(code: "low", scores: 0...0), InstrumentLevel(code: "high", scores: 2...3)],
            prompts: [InstrumentPrompt(items: ["b"], says: "B.")], licence: "-", source: "-")
        guard case .failure(let faults) = Instrument.made(of: definition) else {
            Issue.record("it was made")
            return
        }
        #expect(
            faults.all.map { "\($0.place): \($0.found) / \($0.allowed)" } == [
                "groups: the group “A” / 1 to 64 of a to z, 0 to 9 and -", "item(1): the code “a” again / each code once",
                "item(1): no topic / a few words", "item(1): a whole number, 1 to 5 / yes-no-unknown, where the score counts yes",
                "level(1): scores from 2 / scores from 1, so that every score has one level",
                "level(1): scores to 3 / scores to 2, the highest there can be", "prompt(0): the item “b” / a, a",
            ])
    }

    @Test(arguments: [("yes", Answer.yes), ("no", .no), ("unknown", .unknown), ("4", .grade(4))])
    func `an answer is read as an entry writes it`(_ text: String, _ answer: Answer) {
        #expect(Answer(text) == answer)
        #expect(answer.description == text)
    }

    @Test(arguments: ["Yes", "", "4.5", "04", "+4", "maybe"]) func `any other answer is refused`(_ text: String) {
        #expect(Answer(text) == nil)
    }
}
