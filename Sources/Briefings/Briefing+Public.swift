extension Briefing {
    /// The version for everybody. Small numbers and the findings are gone from the value itself, so no page made of it can show them.
    public func publicVersion(hiding small: SmallNumbers = .usual) -> Briefing {
        func soft(_ statement: Statement) -> Statement { small.softened(statement, in: cohort.size) }
        func soft(_ line: Line) -> Line { small.softened(line, in: cohort.size) }
        var draft = draft
        (draft.title, draft.theme) = (soft(title), soft(theme))
        draft.cohort = cohort.hiding(small)
        (draft.worries, draft.goodPractice) = (worries.map(soft), goodPractice.map(soft))
        draft.themes = themes.map { $0.changing(title: { soft($0) }, statements: { soft($0) }) }
        (draft.practicePoints, draft.questions) = (practicePoints.map(soft), questions.map(soft))
        draft.appendix = appendix.changing(title: { soft($0) }, statements: { soft($0) })
        draft.findings = []
        return Briefing(draft, audience: .public(hiding: small), history: history)
    }

    /// Sentences of the public version that still hold a number of any kind: no rule can know what it counts, so a person reads these first.
    public var numbersToRead: [String] {
        guard case .public(let small) = audience else { return [] }
        return draft.statements.filter { _, statement in
            statement.alone.contains { sentence in
                let typed = Statement(wording: sentence.wording, count: .none, evidence: [], isBold: false).text
                return !small.numbersLeft(in: typed, of: cohort.size).isEmpty
            }
        }.map(\.statement.text)
    }

    /// How hard the sentences are to read; nil on an empty page. Titles and names are not counted: they cannot be made shorter.
    public var readingAge: ReadingAge? { ReadingAge(of: draft.pageStatements.map(\.statement.text)) }
}
