extension BriefingPage {
    /// A list of statements with ids `prefix-1`, `prefix-2` …
    func statements(_ list: [Statement], prefix: String, ordered: Bool = false) -> HTML {
        let items = list.enumerated().html { place, statement in
            item(statement, id: "\(prefix)-\(place + 1)")
        }
        return ordered ? "<ol>\n\(items)</ol>" : "<ul>\n\(items)</ul>"
    }

    private func item(_ statement: Statement, id: String) -> HTML {
        let text = statement.parts.html { part in
            let words: HTML = statement.isBold ? "<strong>\(part.text)</strong>" : HTML(text: part.text)
            return "\(part.joint)\(words)\(count(of: part.statement))"
        }
        return "<li\(attribute: "id", id)>\(text)\(links(of: statement))</li>\n"
    }

    /// `7 of 10` after the sentence; what is counted is said aloud only where it is children, which the page says once for all.
    private func count(of statement: Statement) -> HTML? {
        guard let words = statement.countAfter, case .known(let tally) = statement.count else { return nil }
        if tally.noun != .children { return " <span class=\"n\">\(words)</span>" }
        return " <span class=\"n\">\(tally.short)<span class=\"vh\"> children</span></span>"
    }

    /// Whether `7 of 10` stands anywhere on the page.
    var hasShortCounts: Bool {
        briefing.draft.statements.contains { _, statement in
            statement.alone.contains { sentence in
                if case .known(let tally) = sentence.count { sentence.countAfter != nil && tally.noun == .children } else { false }
            }
        }
    }

    /// Links to the findings: *Child 1 3 8 · Child 2 3*, a group for each standard. For readers who hear the links alone each says all of it.
    private func links(of statement: Statement) -> HTML? {
        let kinds = briefing.behind(statement)
        guard !kinds.isEmpty else { return nil }
        let links = kinds.enumerated().map { place, kind -> HTML in
            let (finding, count) = kind
            let others: HTML? = count > 1 ? " and \(count - 1) more" : nil
            let goesOn = place > 0 && kinds[place - 1].first.standard == finding.standard
            let before: HTML = place == 0 ? "" : goesOn ? " " : " <span class=\"dot\">·</span> "
            let child: HTML = goesOn ? "<span class=\"vh\">Child </span>\(finding.child)" : "Child \(finding.child)"
            return """
                \(before)<a href="#\(finding.anchor.id)">\(child)<span class="vh">, \(finding.standard.text): \(finding.verdict.word)\(others)</span></a>
                """
        }
        return " <span class=\"behind\"><span class=\"vh\">What this rests on: </span>\(links.joined(by: ""))</span>"
    }

    /// A statement that rests on a finding: its id, and words for the link.
    typealias Use = (id: String, words: String)

    /// Where each finding is used, in the order of the page. Made once for the page: a finding may stand behind many statements.
    var uses: [FindingAnchor: [Use]] {
        var uses: [FindingAnchor: [Use]] = [:]
        func used(_ list: [Statement], _ prefix: String, _ words: (Int) -> String) {
            for (place, statement) in list.enumerated() {
                let use = (id: "\(prefix)-\(place + 1)", words: words(place + 1))
                for anchor in statement.evidence { uses[anchor, default: []].append(use) }
            }
        }
        used(briefing.worries, "w") { "worry \($0)" }
        used(briefing.goodPractice, "g") { "good practice \($0)" }
        for (number, theme) in briefing.themes.enumerated() {
            used(theme.found, "t\(number + 1)-found") { _ in "theme \(number + 1)" }
            used(theme.needed, "t\(number + 1)-needed") { _ in "theme \(number + 1)" }
        }
        used(briefing.practicePoints, "p") { "practice point \($0)" }
        used(briefing.questions, "q") { "question \($0)" }
        used(briefing.appendix.worries, "a-w") { "worry in the appendix \($0)" }
        used(briefing.appendix.goodPractice, "a-g") { "good practice in the appendix \($0)" }
        return uses
    }
}
