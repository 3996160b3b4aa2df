import Briefings
import Casework
import Practice
import Standards

/// The whole picture of one child.
public struct ChildPage: Sendable {
    let told: ReadRecord
    /// Words that must stand above: that the glass was broken, that something is withheld.
    let notices: [String]

    /// The page of a record.
    public init(_ told: ReadRecord, notices: [String] = []) {
        self.told = told
        self.notices = notices
    }

    /// The page.
    public var page: Page {
        Page(
            told.name(told.record.child), banner: ChildBanner(told, at: .overview).html,
            """
            <h1 class="vh">The whole picture of \(told.name(told.record.child))</h1>
            \(Notices(notices, told).html)\(ChildActs(told).html)<section aria-labelledby="seen"><h2 id="seen">Seen alone, and joined</h2>
            \(SeenAlone(told: told).html)</section>
            \(timeline)\(findings)\(Lately(told).html)
            <div class="pair">\(family)\(holders)</div>
            \(Silences(told).html)
            """)
    }

    private var timeline: HTML {
        guard let timeline = Timeline(told) else { return "" }
        return "<section aria-labelledby=\"time\"><h2 id=\"time\">What happened</h2>\(timeline.html)</section>"
    }

    private var findings: HTML {
        guard told.isJudged else { return "<p class=\"note\">The standards were not judged: no list of agencies was given.</p>" }
        let worries = told.findings.filter { [.missed, .late, .partly].contains($0.verdict) }.sorted(by: Self.newest)
        let working = told.findings.filter { [.met, .explained].contains($0.verdict) }.sorted(by: Self.newest)
        let needed = told.findings.filter { [.due, .cannotTell].contains($0.verdict) }
            .sorted { ($0.due?.ordinal ?? .max, $0.standard) < ($1.due?.ordinal ?? .max, $1.standard) }
        return """
            <div class="trio">
            <section class="worries"><h2>What we are worried about</h2>\(list(worries, none: "No standard was missed."))</section>
            <section class="working"><h2>What is working well</h2>\(list(working, none: "Nothing was asked yet."))</section>
            <section class="needed"><h2>What needs to happen</h2>\(list(needed, none: "Nothing is due."))</section>
            </div>

            """
    }

    private static func newest(_ a: ExplainedFinding, _ b: ExplainedFinding) -> Bool {
        (b.on?.ordinal ?? 0, a.standard) < (a.on?.ordinal ?? 0, b.standard)
    }

    private func list(_ findings: [ExplainedFinding], none: String) -> HTML {
        findings.isEmpty ? "<p class=\"quiet\">\(none)</p>" : FindingList(told: told, findings: findings).html
    }

    private var family: HTML {
        let people = told.record.network.people(on: told.book.asOf)
        let rows = people.map { tie -> HTML in
            "<strong>\(told.name(tie.person))</strong><br><span class=\"quiet\">\(tie.path.inWords)</span>"
        }
        return "<section><h2>Family</h2>\(RowList(rows, none: "Nobody is recorded as family.").html)</section>"
    }

    private var holders: HTML {
        let all = told.record.plans.map { ("plan", $0) } + told.record.assessments.map { ("assessment", $0) }
        let rows = all.sorted { $0.1.span.start > $1.1.span.start }.map { kind, interval -> HTML in
            let type = told.book.lexicon.words.text(interval.type).inPlainWords.withCapital
            let agency = told.agency(told.book.rows.agency[Int(interval.started)])
            let until = interval.ended == nil ? ", still open" : ", ended \(Day(ordinal: interval.span.end).inWords)"
            return """
                <strong>\(type) \(kind)</strong>\(until)<br>
                <span class="quiet">\(agency), from \(Day(ordinal: interval.span.start).inWords)</span>
                """
        }
        return "<section><h2>Plans and assessments</h2>\(RowList(rows, none: "None is recorded.").html)</section>"
    }
}

/// What must be said above a page about a child.
struct Notices {
    let words: [String]

    init(_ notices: [String], _ told: ReadRecord) {
        var words = notices
        if !told.ask.isEmpty {
            let ask = told.ask.map { told.agencies.spoken($0) }.joined(separator: ", ")
            words.append("Part of this record is withheld from you. Ask \(ask).")
        }
        self.words = words
    }

    var html: HTML { words.html { "<p class=\"note worry\">\($0)</p>\n" } }
}

/// What nobody has told us, which is always said.
struct Silences {
    let words: [String]

    init(_ told: ReadRecord) { words = told.silences }

    var html: HTML {
        guard !words.isEmpty else { return "" }
        return "<section><h2>What nobody has told us</h2>\(RowList(words.map { "\($0)" as HTML }).html)</section>"
    }
}
