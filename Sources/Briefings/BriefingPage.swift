/// A briefing as one HTML document: complete without JavaScript, readable at any width, and one A4 page when printed.
///
/// What a sentence rests on stands in an appendix that the sentence links to. Print leaves the appendix and the links out, so that paper holds
/// the one page and nothing that leads nowhere; or it prints all of it, with links that lead to the findings within the document.
public struct BriefingPage: Sendable {
    /// What is shown.
    public let briefing: Briefing
    /// What paper holds.
    public let paper: Paper

    /// What is printed.
    public enum Paper: String, Hashable, Sendable {
        /// The one page.
        case sheet
        /// The page, everything that was found, and the findings behind every sentence.
        case whole
    }

    /// A page of a briefing, for the audience that the briefing is set for.
    public init(_ briefing: Briefing, paper: Paper = .sheet) { (self.briefing, self.paper) = (briefing, paper) }

    /// The whole document, to be saved or sent.
    public var document: HTML { document(of: article) }

    /// The document that is printed: as much of the whole as paper holds. What a sheet would hide need not be laid out first.
    public var printed: HTML { paper == .whole ? document : document(of: page) }

    private func document(of body: HTML) -> HTML {
        """
        <!doctype html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(briefing.title.text): \(briefing.theme.text), \(briefing.month.inWords)</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body class="on-\(paper.rawValue)">
        <a class="skip" href="#briefing">Skip to the briefing</a>
        \(body)
        </body>
        </html>

        """
    }

    /// The page without its frame and style, to stand beside the editor.
    public var article: HTML {
        """
        \(page)
        \(readingNote)
        \(appendix.map { "\($0)\n" as HTML })\(evidence)
        """
    }

    /// The one page.
    private var page: HTML {
        """
        <main class="briefing" id="briefing">
        \(masthead)
        \(whoWasAudited)
        <div class="pair">
        \(column("worries", "w", "What are we worried about?", briefing.worries, none: "Nothing reached the level of a worry.", leftOff: briefing.appendix.leftOff.worries))
        \(column("good", "g", "What good practice did we see?", briefing.goodPractice, none: "Nothing was recorded as good practice.", leftOff: briefing.appendix.leftOff.goodPractice))
        </div>
        \(organisations)
        \(themes)
        \(closing)
        \(foot)
        </main>
        """
    }

    private var masthead: HTML {
        """
        <header class="masthead">
        <div class="top"><p class="eyebrow">\(Self.mark)\(briefing.title.text) <span class="dot">·</span> \
        <time datetime="\(briefing.month.description)">\(briefing.month.inWords)</time></p>
        <p class="stage s-\(briefing.stage.rawValue)">\(briefing.stage.word)</p></div>
        <h1>\(briefing.theme.text)</h1>
        </header>
        """
    }

    private func column(_ kind: String, _ letter: String, _ heading: HTML, _ list: [Statement], none: String, leftOff: Int) -> HTML {
        """
        <section class="panel \(kind)" aria-labelledby="h-\(kind)">
        <h2 id="h-\(kind)">\(kind == "good" ? Self.goodIcon : Self.worryIcon)\(heading)</h2>
        \(list.isEmpty ? "<p>\(none)</p>" : statements(list, prefix: letter))
        \(more(Appendix.LeftOff.more(leftOff)))</section>
        """
    }

    private var organisations: HTML {
        if briefing.organisations.isEmpty { return "" }
        let names = briefing.organisations.map { HTML(text: $0.text) }.joined(by: " <span class=\"dot\">·</span> ")
        return """
            <section class="organisations" aria-labelledby="h-organisations">
            <h2 id="h-organisations">Organisations that audited</h2>
            <p>\(names)</p>
            </section>
            """
    }

    private var closing: HTML {
        let parts = [practicePoints, tools, questions].filter { !$0.isEmpty }
        return parts.isEmpty ? "" : "<div class=\"trio\">\n\(parts.joined(by: "\n"))\n</div>"
    }

    private var practicePoints: HTML {
        if briefing.practicePoints.isEmpty { return "" }
        return """
            <section class="points" aria-labelledby="h-points">
            <h2 id="h-points">Practice points</h2>
            \(statements(briefing.practicePoints, prefix: "p"))
            </section>
            """
    }

    private var questions: HTML {
        if briefing.questions.isEmpty { return "" }
        return """
            <section class="questions" aria-labelledby="h-questions">
            <h2 id="h-questions">Questions for your team</h2>
            \(statements(briefing.questions, prefix: "q", ordered: true))
            </section>
            """
    }

    private var foot: HTML {
        let last = briefing.history.last.map { signing in "<p>\(signing.inWords).</p>" as HTML }
        let counts: HTML? =
            hasShortCounts ? "<p>A figure such as 3 of 4 counts children, out of those whom the sentence could be about.</p>\n" : nil
        return "<footer>\n\(counts)\(last)\(hiddenNote)\(briefing.footer.html { "<p>\($0.text)</p>" })\n</footer>"
    }

    private var hiddenNote: HTML? {
        guard case .public(let small) = briefing.audience else { return nil }
        return """
            <p>Numbers under \(small.threshold) are hidden in this version, and with them any number from which one could be worked out.</p>
            """
    }

    /// Shown beside what is still being written, never on paper.
    private var readingNote: HTML? {
        guard briefing.stage == .draft, let age = briefing.readingAge else { return nil }
        let verdict: HTML =
            age.isPlain ? "This meets the aim of grade 8 or below." : "The aim is grade 8 or below: shorter sentences and words help."
        return """
            <aside class="reading" aria-label="Reading age of the draft">
            <p><strong>Reading age</strong> grade \(age.gradeInWords), about \(age.years) years. \(verdict)
            <span class="quiet">\(age.words) words, \(age.sentences) sentences (Flesch–Kincaid).</span></p>
            </aside>
            """
    }
}
