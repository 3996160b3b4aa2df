import Testing

@testable import Briefings

@Suite struct SmallNumbersInSentencesTests {
    @Test(arguments: [
        ("Two children were moved.", "Some children were moved."),
        ("In all, 3 of the 10 children had no plan.", "In all, some children had no plan."),
        ("One child was seen alone.", "Some children were seen alone."),
        ("For one baby, the plan came late.", "For some babies, the plan came late."),
        ("20% of families and 30 per cent of fathers", "Some families and some fathers"),
        ("We saw three young children.", "We saw some young children."),
        ("There were 8 girls.", "There were some girls."),
        ("All ten children have a plan.", "All ten children have a plan."),
        ("Within 3 days, two agencies answered.", "Within 3 days, two agencies answered."),
        ("None of the fathers was asked.", "Some fathers were asked."),
    ])
    func `small numbers of people in a sentence become some`(_ typed: String, _ public: String) throws {
        #expect(SmallNumbers.usual.softened(try #require(Line(typed)), in: 10).text == `public`)
    }

    @Test func `numbers that are large enough stay`() throws {
        let line = try #require(Line("We audited 40 children; 12 of 40 children had no plan and 28 children had one."))
        #expect(SmallNumbers.usual.softened(line, in: 40) == line)
    }

    @Test func `the number of a statement becomes some in its place`() throws {
        let statement = try #require(Statement("{count} were not seen with their father.", tally: Tally(3, of: 10)))
        #expect(statement.text == "3 of 10 children were not seen with their father.")
        #expect(SmallNumbers.usual.softened(statement, in: 10).text == "Some children were not seen with their father.")
    }

    @Test func `a number after a statement goes without a trace`() throws {
        let statement = try #require(Statement("Fathers were not seen", tally: Tally(8, of: 10), evidence: [Sample.anchor("a")]))
        let soft = SmallNumbers.usual.softened(statement, in: 10)
        #expect(statement.countAfter == "8 of 10 children")
        #expect(soft.countAfter == nil)
        #expect(soft.count == .some(Tally.Noun.children.many))
        #expect(soft.evidence == [])
    }

    @Test func `sentences that still hold a number are listed to be read`() throws {
        var draft = Sample.draft
        draft.questions = try [#require(Statement("Did two agencies meet?")), #require(Statement("Who met?"))]
        draft.worries = []
        let page = try draft.briefing(by: "a", on: Sample.day).get().publicVersion()
        #expect(page.numbersToRead == ["Did two agencies meet?"])
    }
}
