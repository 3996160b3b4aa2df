import Casework
import Testing

@testable import Briefings

@Suite struct BriefingTests {
    @Test func `a line is one line that says something`() {
        #expect(Line("  a b ")?.text == "a b")
        for text in ["", "   ", "a\nb", "a\u{2028}b", "a\u{202E}b", String(repeating: "a", count: 601)] { #expect(Line(text) == nil) }
    }

    @Test func `a statement asks for its number once, and only where there is one`() {
        #expect(Statement("{count} were seen") == nil)
        #expect(Statement("{n} were seen", tally: Tally(1, of: 2)) == nil)
        #expect(Statement("{count} of {count}", tally: Tally(1, of: 2)) == nil)
        #expect(Statement("For {count} it was late.", tally: Tally(2, of: 2))?.text == "For both children it was late.")
    }

    @Test(arguments: [
        (0, 10, "none of 10 children"), (1, 1, "the one child"), (2, 2, "both children"), (10, 10, "all 10 children"),
        (7, 10, "7 of 10 children"), (0, 1, "not the one child"), (1, 2, "1 of 2 children"),
    ])
    func `a tally in words`(_ n: Int, _ total: Int, _ words: String) {
        #expect(Tally(n, of: total)?.inWords == words)
    }

    @Test func `a tally never calls one many, or many one`() throws {
        for total in 1...4 {
            for n in 0...total {
                let words = try #require(Tally(n, of: total)).inWords
                #expect(!words.contains(" 1 children") && !words.hasPrefix("1 children"), "\(words)")
                #expect(total == 1 ? words.hasSuffix("child") : words.hasSuffix("children"), "\(words)")
            }
        }
    }

    @Test func `a cohort's groups add up to its size`() throws {
        let boys = try #require(LabelledCount(4, "boys")), girls = try #require(LabelledCount(5, "girls"))
        #expect(Cohort(size: 10, sexes: [boys, girls]) == nil)
        #expect(Cohort(size: 9, sexes: [boys, girls]) != nil)
        #expect(Cohort(size: 4, needs: [girls]) == nil)
        #expect(Cohort(size: 0) == nil)
    }

    @Test func `everything that does not fit together is said at once`() throws {
        var draft = Sample.draft
        draft.resources.removeAll { $0.key == "invisible-men" }
        draft.findings.removeAll { $0.child == 3 }
        draft.findings.append(draft.findings[0])
        draft.worries[1] = try #require(Statement("Too many", tally: Tally(5, of: 11)))
        guard case .failure(let problems) = draft.briefing(by: " ", on: Sample.day) else {
            Issue.record("the draft was taken")
            return
        }
        #expect(
            problems.all.map(\.description) == [
                "worries, 2: 5 of 11 children in a cohort of 10. Count children of the cohort only.",
                "worries, 3: the finding “c3-closure-shared-1” is not among the findings. Add the finding, or take the reference away.",
                "theme 1: “invisible-men” is not among the tools and reports. Add it there, or take the national link away.",
                "findings: “c1-dash-updated-1” stands there twice. Give each its own name.",
                "draft: nobody is named. Say who wrote it.",
            ])
    }

    @Test func `a briefing is drafted, agreed, published, each with who and when`() throws {
        let page = try Sample.published()
        #expect(page.stage == .published)
        #expect(
            page.history.map(\.inWords) == [
                "Drafted by the QA manager, 17 December 2021", "Agreed by the QA sub-group, 17 December 2021",
                "Published by the QA manager, 17 December 2021",
            ])
        #expect(page.reopened == Sample.draft)
    }

    @Test func `nothing is published that was not agreed, or before it was written`() throws {
        let before = Sample.day.adding(days: -1)
        #expect(
            try Sample.briefing().published(by: "x", on: before)
                == .failure(
                    BriefingProblems(all: [
                        BriefingProblem(place: "stage", found: "it is draft", mend: "Only what is agreed can be published."),
                        BriefingProblem(
                            place: "stage", found: "17 December 2021".replacing("17", with: "16") + " lies before 17 December 2021",
                            mend: "Give the day of signing."),
                    ])))
    }

    @Test func `words that blame keep a briefing from being agreed`() throws {
        var draft = Sample.draft
        draft.worries[0] = try #require(Statement("Mother failed to engage"))
        let page = try draft.briefing(by: "a", on: Sample.day).get()
        #expect(
            page.agreed(by: "a", on: Sample.day)
                == .failure(
                    BriefingProblems(all: [
                        BriefingProblem(
                            place: "worries, 1", found: "“failed to engage”",
                            mend: "Say what was offered, when and how, and what the person answered.")
                    ])))
    }

    @Test func `the public version holds no findings and no small numbers`() throws {
        let page = try Sample.published().publicVersion()
        #expect(page.findings == [])
        #expect(page.cohort.size == 10)
        #expect((page.cohort.sexes + page.cohort.plans + page.cohort.needs).allSatisfy { $0.count == nil })
        #expect(page.draft.statements.allSatisfy { $0.statement.evidence.isEmpty && $0.statement.countAfter == nil })
        #expect(page.history == (try Sample.published().history))
        #expect(page.reopened == nil)
    }

    @Test func `a month is written for people and for machines`() throws {
        #expect(try #require(Month(year: 987, number: 3)).description == "0987-03")
        #expect(Month(of: Sample.day).inWords == "December 2021")
        #expect(Month(year: 2021, number: 13) == nil)
    }
}
