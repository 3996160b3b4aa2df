import Auditing
import Casework
import Standards
import Testing

@testable import Briefings

@Suite struct DraftingTests {
    private let dash = Findings.standard("dash", theme: "abuse", worry: "DASH is not used", action: "Use DASH")
    private let joined = Findings.standard("joined", theme: "abuse", worry: "Incidents are seen in isolation", action: "Join them")
    private let closing = Findings.standard("closing", theme: "closing", worry: "Cases are closed too early", serious: true)

    private func draft(
        _ standards: [Standard], _ children: [[String: String]], themes: [ThemeWording] = [], limits: PageLimits = .usual
    ) throws -> Briefing.Draft {
        let wording = try #require(AuditWording(themes: themes, needs: ["neglect": "being neglected"]))
        let report = try #require(LearningResource("report", kind: .report, title: "A report", publisher: "The panel"))
        return try #require(
            Drafting(Findings.fieldwork(standards, children), wording: wording, limits: limits, resources: [report]).draft())
    }

    private func limits(worries: Int, themes: Int) throws -> PageLimits {
        try #require(PageLimits(worries: worries, goodPractice: 8, themes: themes, inTheme: 1, joined: 2, points: 5, questions: 3))
    }

    @Test func `the page says whom it is about, and that it is a draft of that day`() throws {
        let draft = try draft([dash], [["dash": "-"], ["dash": "-"], [:]])
        #expect(draft.theme.text == "Pre-School Children" && draft.month.inWords == "December 2021")
        #expect(draft.cohort.ageRange?.text == "aged 4 and under")
        #expect(draft.cohort.sexes.map { "\($0.count ?? 0) \($0.words)" } == ["1 boy", "2 girls"])
        #expect(draft.cohort.plans.map { "\($0.count ?? 0) \($0.words)" } == ["2 on an early help plan", "1 without a plan"])
        #expect(draft.cohort.needs.map { "\($0.count ?? 0) \($0.words)" } == ["3 being neglected"])
        #expect(draft.organisations.map(\.text) == ["Police"])
        #expect(try draft.briefing(by: "QA", on: Sample.day).get().stage == .draft)
    }

    @Test func `sentences of one theme are one bullet, and each keeps its own number`() throws {
        let children = [["dash": "-", "joined": "-"], ["dash": "-", "joined": "-"], ["dash": "-", "joined": "+"]]
        let draft = try draft([dash, joined], children, limits: limits(worries: 5, themes: 1))
        #expect(draft.worries.map(\.text) == ["DASH is not used, and incidents are seen in isolation"])
        #expect(draft.worries.flatMap(\.parts).map(\.statement.countAfter) == ["all 3 children", "2 of 3 children"])
    }

    @Test func `a number that holds for all of a bullet stands once, at its end`() throws {
        let both = ["dash": "-", "joined": "-"]
        let draft = try draft([dash, joined], [both, both, ["dash": "+", "joined": "+"]])
        #expect(draft.worries.flatMap(\.parts).map(\.statement.countAfter) == [nil, "2 of 3 children"])
    }

    @Test func `behind every sentence stand its findings, and the father is named by what he is`() throws {
        let draft = try draft([dash], [["dash": "+-"], ["dash": "-"]])
        #expect(draft.worries.first?.evidence.map(\.text) == ["c1-dash-2", "c2-dash-1"])
        let finding = try #require(draft.findings.first { $0.anchor.text == "c1-dash-2" })
        #expect(finding.child == 1 && finding.verdict == .missed && finding.entries.map(\.text) == ["t1", "e1"])
        #expect(finding.because.text == "No visit was recorded, for the father of the child.")
        // The deadline lies before the day, as of something to be done beforehand; the page shows none.
        #expect(finding.due == nil)
    }

    @Test func `what does not fit the page is in the appendix, and the page says how much`() throws {
        let other = Findings.standard("other", theme: "other", worry: "Others are not told")
        let all = ["dash": "-", "closing": "-", "other": "-"]
        let draft = try draft([dash, closing, other], [all, all], limits: limits(worries: 2, themes: 1))
        #expect(draft.worries.map(\.text) == ["Cases are closed too early", "DASH is not used"])
        #expect(draft.appendix.worries.map(\.text) == ["Cases are closed too early", "DASH is not used", "Others are not told"])
        #expect(draft.appendix.leftOff.worries == 1)
        let briefing = try draft.briefing(by: "QA", on: Sample.day).get()
        #expect(BriefingPage(briefing).document.description.contains("<a href=\"#appendix\">and 1 more <span class=\"whole\">in the appendix</span>"))
        #expect(BriefingMarkdown(briefing).text.contains("\n\nand 1 more in the appendix\n\n"))
        #expect(BriefingMarkdown(briefing.publicVersion()).text.contains("- Others are not told\n"))
    }

    @Test func `every theme says its first sentence before one says its second`() throws {
        let all = ["dash": "-", "joined": "-"]
        let narrow = try #require(PageLimits(worries: 2, goodPractice: 1, themes: 1, inTheme: 1, joined: 1, points: 1, questions: 1))
        let draft = try draft(
            [dash, joined, closing], [all, all, all, ["closing": "-"]],
            limits: narrow)
        #expect(draft.worries.map(\.text) == ["DASH is not used", "Cases are closed too early"])
        #expect(draft.appendix.leftOff.worries == 0)
    }

    @Test func `a worry that has its place under the theme is not in the list as well`() throws {
        var words = ThemeWording("abuse", title: "Domestic abuse")
        words.placing = .some(["joined"])
        words.national = "report"
        let all = ["dash": "-", "joined": "-"]
        let draft = try draft([dash, joined], [all, all], themes: [words])
        #expect(draft.worries.map(\.text) == ["DASH is not used"])
        #expect(draft.themes.map(\.title.text) == ["Domestic abuse"])
        #expect(draft.themes.flatMap(\.found).map(\.text) == ["Incidents are seen in isolation"])
        #expect(draft.themes.flatMap(\.needed).map(\.text) == ["Join them"])
        #expect(draft.themes.map(\.national) == ["report"] && draft.resources.map(\.key) == ["report"])
        #expect(draft.appendix.themes.flatMap(\.needed).map(\.text) == ["Use DASH", "Join them"])
    }

    @Test func `worries behind a practice point open from it, and count as left to the appendix`() throws {
        var words = ThemeWording("abuse")
        words.placing = .point
        words.points = ["Always use DASH."]
        let draft = try draft([dash], [["dash": "-"], ["dash": "-"]], themes: [words])
        #expect(draft.worries.isEmpty && draft.appendix.leftOff.worries == 1)
        #expect(draft.practicePoints.map(\.text) == ["Always use DASH."])
        #expect(draft.practicePoints.first?.evidence.map(\.text) == ["c1-dash-1", "c2-dash-1"])
    }

    @Test func `numbers of every sentence of a bullet are hidden in the public version`() throws {
        let children = [["dash": "-", "joined": "-"], ["dash": "-", "joined": "-"], ["dash": "-", "joined": "+"]]
        let briefing = try draft([dash, joined], children).briefing(by: "QA", on: Sample.day).get().publicVersion()
        let page = BriefingPage(briefing).document.description
        #expect(!page.contains("2 of 3") && !page.contains("3 of 3") && !page.contains("c1-dash"))
    }

    @Test func `an audit that found nothing gives a page that says so`() throws {
        let draft = try draft([dash], [[:]])
        #expect(draft.worries.isEmpty && draft.appendix.isEmpty && draft.findings.isEmpty)
        let page = try BriefingPage(draft.briefing(by: "QA", on: Sample.day).get()).document.description
        #expect(page.contains("Nothing reached the level of a worry.") && !page.contains("id=\"appendix\""))
    }
}
