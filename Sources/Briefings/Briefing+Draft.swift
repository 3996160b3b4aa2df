import Casework

extension Briefing {
    /// A briefing's words while somebody writes them. Each part is valid by itself; `briefing(by:on:)` asks whether they fit together.
    public struct Draft: Hashable, Sendable {
        /// Its title.
        public var title: Line
        /// What was audited.
        public var theme: Line
        /// The month it belongs to.
        public var month: Month
        /// Who was audited.
        public var cohort: Cohort
        /// What are we worried about?
        public var worries: [Statement] = []
        /// What good practice did we see?
        public var goodPractice: [Statement] = []
        /// The organisations that audited.
        public var organisations: [Line] = []
        /// Themes for learning.
        public var themes: [LearningTheme] = []
        /// Practice points.
        public var practicePoints: [Statement] = []
        /// Tools and reports.
        public var resources: [LearningResource] = []
        /// Questions for your team.
        public var questions: [Statement] = []
        /// The findings behind the statements.
        public var findings: [BriefedFinding] = []
        /// What stands under the page.
        public var footer: [Line] = []
        /// Everything that was found, one by one, and how much of it the page leaves to the appendix.
        public var appendix = Appendix()

        /// An empty page under a title.
        public init(title: Line, theme: Line, month: Month, cohort: Cohort) {
            (self.title, self.theme, self.month, self.cohort) = (title, theme, month, cohort)
        }

        /// The briefing at stage *draft*, or everything that does not fit together.
        public func briefing(by author: String, on day: Day) -> Result<Briefing, BriefingProblems> {
            var problems = gaps
            let signing = Signing(.draft, by: author, on: day)
            if signing == nil { problems.append(BriefingProblem(place: "draft", found: "nobody is named", mend: "Say who wrote it.")) }
            guard problems.isEmpty, let signing else { return .failure(BriefingProblems(all: problems)) }
            return .success(Briefing(self, audience: .partnership, history: [signing]))
        }

        /// Statements of the page and of its appendix with the place where each stands, in the order of the page.
        var statements: [(place: String, statement: Statement)] { placed(whole: true) }

        /// Statements of the page alone.
        var pageStatements: [(place: String, statement: Statement)] { placed(whole: false) }

        private func placed(whole: Bool) -> [(place: String, statement: Statement)] {
            func numbered(_ name: String, _ list: [Statement]) -> [(String, Statement)] {
                list.enumerated().map { ("\(name), \($0.offset + 1)", $0.element) }
            }
            func inThemes(_ themes: [LearningTheme], _ place: String = "") -> [(String, Statement)] {
                themes.enumerated().flatMap { index, theme in
                    numbered("\(place)theme \(index + 1), what we found", theme.found)
                        + numbered("\(place)theme \(index + 1), what needs to happen", theme.needed)
                }
            }
            let page =
                numbered("worries", worries) + numbered("good practice", goodPractice) + inThemes(themes)
                + numbered("practice points", practicePoints) + numbered("questions", questions)
            if !whole { return page }
            return page + numbered("appendix, worries", appendix.worries) + numbered("appendix, good practice", appendix.goodPractice)
                + inThemes(appendix.themes, "appendix, ")
        }

        /// References to what is not there, names used twice, and counts larger than the cohort.
        private var gaps: [BriefingProblem] {
            var problems: [BriefingProblem] = []
            let anchors = Set(findings.map(\.anchor)), keys = Set(resources.map(\.key))
            for (place, statement) in statements {
                for anchor in statement.evidence where !anchors.contains(anchor) {
                    problems.append(
                        BriefingProblem(
                            place: place, found: "the finding “\(anchor.text)” is not among the findings",
                            mend: "Add the finding, or take the reference away."))
                }
                for case .known(let tally) in statement.alone.map(\.count) where tally.noun == .children && tally.total > cohort.size {
                    problems.append(
                        BriefingProblem(
                            place: place, found: "\(tally.inWords) in a cohort of \(cohort.size)",
                            mend: "Count children of the cohort only."))
                }
            }
            for (index, theme) in (themes + appendix.themes).enumerated() {
                if let key = theme.national, !keys.contains(key) {
                    problems.append(
                        BriefingProblem(
                            place: index < themes.count ? "theme \(index + 1)" : "appendix, theme \(index + 1 - themes.count)",
                            found: "“\(key)” is not among the tools and reports",
                            mend: "Add it there, or take the national link away."))
                }
            }
            problems += repeats(findings.map(\.anchor.text), "findings") + repeats(resources.map(\.key), "tools and reports")
            return problems
        }

        private func repeats(_ names: [String], _ place: String) -> [BriefingProblem] {
            var seen: Set<String> = []
            return names.filter { !seen.insert($0).inserted }
                .map { BriefingProblem(place: place, found: "“\($0)” stands there twice", mend: "Give each its own name.") }
        }
    }

    /// The same words to be edited again; the public version has no numbers to give back and is not edited.
    public var reopened: Draft? { audience == .partnership ? draft : nil }
}
