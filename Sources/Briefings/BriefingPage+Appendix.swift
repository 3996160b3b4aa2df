extension BriefingPage {
    /// "Everything the audit found": each worry and good practice by itself, and every theme for learning. Empty where the page has no appendix.
    var appendix: HTML? {
        let appendix = briefing.appendix
        guard !appendix.isEmpty else { return nil }
        let themes = appendix.themes.enumerated().html { number, theme in
            section(theme, heading: "h-a-theme-\(number + 1)", prefix: "a-t\(number + 1)")
        }
        return """
            <section class="evidence themes" id="appendix" aria-labelledby="h-appendix" tabindex="-1">
            <h2 id="h-appendix">Everything the audit found</h2>
            <p>The page above joins sentences of one theme and keeps to what fits it. Here each stands by itself, with its own number.</p>
            \(list("Worries", "a-w", appendix.worries))\(list("Good practice", "a-g", appendix.goodPractice))\
            \(themes.isEmpty ? nil : "<h3>Themes for learning</h3>\n\(themes)" as HTML)</section>
            """
    }

    /// `and 3 more in the appendix`, which is never left unsaid. A single printed sheet says *in the full version*: it has no appendix.
    func more(_ words: String?) -> HTML? {
        words.map { words in
            """
            <p class="quiet"><a href="#appendix">\(words) <span class="whole">\(Appendix.LeftOff.inAppendix)</span>\
            <span class="sheet">\(Appendix.LeftOff.inFullVersion)</span></a></p>

            """
        }
    }

    private func list(_ heading: HTML, _ prefix: String, _ statements: [Statement]) -> HTML? {
        statements.isEmpty ? nil : "<h3>\(heading)</h3>\n\(self.statements(statements, prefix: prefix))\n"
    }
}
