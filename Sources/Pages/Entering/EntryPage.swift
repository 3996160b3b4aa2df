import Briefings
import Casework
import Instruments
import Practice

/// The form on which an entry is written. Its questions are those that the entry's kind declares, in that order: a new kind has its form already.
public struct EntryPage: Sendable {
    let told: ReadRecord
    let viewer: Viewer
    let kind: Kind
    /// What was written so far.
    public var writing: EntryWriting
    /// What is wrong with it.
    public var problems: [EntryProblem] = []
    /// What a form that was sent before says: a note above.
    public var note: String?
    /// Whether the score so far was asked for.
    public var isScored = false
    /// What keeps it from being lost.
    public var sheet: FormSheet?

    /// A form for a child's record.
    public init(_ told: ReadRecord, _ kind: Kind, by viewer: Viewer, writing: EntryWriting) {
        self.told = told
        self.kind = kind
        self.viewer = viewer
        self.writing = writing
    }

    /// The form with nothing but the child in it, on a day; of a tool about whoever is harmed not even the child, because an adult is meant.
    public static func fresh(_ told: ReadRecord, _ kind: Kind, tool: String = "", by viewer: Viewer, on day: Day) -> EntryPage {
        var writing = EntryWriting()
        let (year, month, number) = day.parts
        (writing["on-day"], writing["on-month"], writing["on-year"]) = (String(number), String(month), String(year))
        writing["details-name"] = tool
        var page = EntryPage(told, kind, by: viewer, writing: writing)
        if page.instrument?.definition.subject != .victim { page.writing["about"] = told.references.first ?? "" }
        return page
    }

    /// Kinds that a practitioner writes by hand here; the others come from record systems, or have pages of their own.
    public static let kinds: [Kind] = [
        .visit, .incident, .note, .instrument, .meeting, .referral, .assessment, .need, .plan, .decision, .attendance, .appointment,
        .understanding, .programme, .flag, .move, .acknowledgement, .exemption,
    ]

    private var person: PersonRef? { ChildBanner(told, at: .record).person }

    /// The page.
    public var page: Page {
        let name = told.name(told.record.child)
        let title = instrument.map(\.title) ?? "Add \(kind.withArticle)"
        let summary = ErrorSummary(problems: problems.map { (field(of: $0.key), words(of: $0)) }).html
        let note: HTML? = note.map { "<p class=\"note\">\($0)</p>" }
        guard let person else { return Message.noPage.page }
        return Page(
            (problems.isEmpty ? "" : "Error: ") + "\(title), \(name)", banner: ChildBanner(told, at: .record).html,
            """
            \(summary)\(sheet?.notes(told, viewer))\(note)<h1>\(title)</h1>
            <p class="lead">\(kind.declaration.meaning) Recorded for \(viewer.post), by \(viewer.name).</p>
            \(soFar)<form method="post" action="\(Address.child(person, .record).path)" novalidate\(sheet?.tag)>\(FormToken(viewer).field)\(sheet?.hidden)
            <input type="hidden" name="kind" value="\(kind.code)">\(tool)
            \(when)\(about)\(fields)\(narrative)\(sharing)\(limits)
            <p><button>\(sheet?.asked("Record it") ?? "Record it")</button> \(sheet?.button) <a class="button plain" href="\(Address.child(person).path)">Leave without recording</a></p>
            \(sheet?.status)</form>
            """)
    }

    // MARK: the questions that all entries have

    private var when: HTML {
        let day = Question(
            "on", "When did it happen?", hint: "Leave the day empty where only the month is known.", problem: problem("on")
        ).day(writing.day("on"))
        let time = Question("time", "At what time?", hint: "Only where it matters, such as 21:10.", value: writing["time"]).line(
            width: "ten")
        let about = Question("about-then", "How sure is the day?").ticks(
            [("yes", "It was about then")], ticked: Set(writing.all("about-then")))
        return "\(day)\(time)\(about)"
    }

    private var about: HTML {
        let hint =
            instrument?.definition.subject == .victim
            ? "Choose whoever is harmed. It joins the record of every child to whom they belong."
            : "It joins the record of every child to whom they belong."
        let ask = Question("about", "Whom does it concern?", hint: hint, value: writing["about"], problem: problem("about"))
        // A kind that is about one person lets one be chosen.
        return kind.declaration.about == .exactly(1) ? ask.radios(people) : ask.ticks(people, ticked: Set(writing.all("about")))
    }

    private var narrative: HTML {
        Question("text", "What happened, in your own words?", value: writing["text"], problem: problem("text")).box(rows: 7)
    }

    private var sharing: HTML {
        let own = viewer.post
        let agencies = told.agencies.all.filter { $0.connected && !own.hasSuffix($0.name) }.map { (value: $0.id.text, words: $0.name) }
        let basis = [
            (value: "public-task", words: "Public task: safeguarding"),
            (value: "vital-interests", words: "Vital interests: somebody may be harmed"),
            (value: "legal-obligation", words: "A legal obligation"), (value: "consent", words: "Consent"),
        ]
        return """
            <h2>Who needs to know?</h2>
            \(Question("share", "Tell these agencies now", hint: "They are asked to confirm that they have it.", problem: problem("share"))
                .ticks(agencies, ticked: Set(writing.all("share"))))\
            \(Question("basis", "On which lawful basis?", value: writing["basis"].isEmpty ? "public-task" : writing["basis"]).choice(basis, isNeeded: true))
            """
    }

    private var limits: HTML {
        """
        <details><summary>Limit who may see it, or mark it as a key entry</summary>
        \(Question("significance", "In a chronology of key entries", value: writing["significance"]).choice([("key", "Show it"), ("routine", "Leave it out")], isNeeded: false, none: "As usual for its kind"))\
        \(Question("labels", "Limits", problem: problem("labels")).ticks(Entry.Label.allCases.map { ($0.rawValue, $0.asked) }, ticked: Set(writing.all("labels"))))</details>
        """
    }

    private var people: [(value: String, words: String)] {
        let family = told.record.network.people(on: told.book.asOf)
        let child = [(value: told.references.first ?? "", words: "\(told.name(told.record.child)), the child")]
        return child + family.map { (value: told.book.reference($0.person), words: "\(told.name($0.person)), \($0.path.inWords)") }
    }

    // MARK: the kind's own questions

    private var fields: HTML {
        let computed = kind == .instrument ? [InstrumentUse.name, InstrumentUse.answers] : []
        let ask = kind.declaration.fields.filter { field in
            // Score and level follow from the answers, where the tool has items; there a higher level is asked for with its reason.
            !computed.contains(field)
                && !(instrument?.recordsResultsOnly == false
                    && [InstrumentUse.score, InstrumentUse.level, InstrumentUse.judgement].contains(field))
                // Only a tool about one who is harmed asks for one who harms.
                && !(instrument.map { $0.definition.subject != .victim } == true && field == InstrumentUse.perpetrator)
        }
        return "\(items)\(ask.html(question))"
    }

    private func question(_ field: Field) -> HTML {
        let name = EntryWriting.name(of: field)
        let label = field.meaning + (field.needed || field.standing != nil ? "" : " (if known)")
        let ask = Question(name, label, value: writing[name], problem: problem("details." + field.name))
        switch field.type {
        case .code(let codes, _):
            let added = told.instruments.all.isEmpty ? [] : codes
            guard !added.isEmpty else { return ask.line() }
            return ask.choice(added.map { ($0, $0.inPlainWords.withCapital) }, isNeeded: field.needed, none: standing(field))
        case .codes(let codes, _):
            guard !codes.isEmpty else { return "" }
            return ask.ticks(codes.map { ($0, $0.inPlainWords.withCapital) }, ticked: Set(writing.all(name)))
        case .person: return ask.choice(people, isNeeded: field.needed)
        case .people: return ask.ticks(people, ticked: Set(writing.all(name)))
        case .agency: return ask.choice(agencies, isNeeded: field.needed)
        case .agencies: return ask.ticks(agencies, ticked: Set(writing.all(name)))
        case .entry: return ask.choice(earlier, isNeeded: field.needed)
        // Only kinds about an audit have these, and this form records what is about people.
        case .entries, .audit, .groups: return ""
        case .text: return ask.box(rows: 3)
        case .texts: return ask.box(rows: 3)
        case .day: return ask.day(writing.day(name))
        case .flag:
            var asked = ask
            if asked.value.isEmpty, field.standing == "true" { asked.value = "yes" }
            return asked.radios([("yes", "Yes"), ("no", "No"), ("", "Not known")])
        case .number, .nhsNumber: return ask.line(width: "ten", isNumeric: true)
        case .answers: return ""
        }
    }

    private func standing(_ field: Field) -> String? { field.standing.map { "As usual: \($0.inPlainWords)" } }

    private var agencies: [(value: String, words: String)] { told.agencies.all.map { (value: $0.id.text, words: $0.name) } }

    private var earlier: [(value: String, words: String)] {
        told.record.items.reversed().compactMap { told.entry($0.row) }.filter { !$0.kind.saysWhoIsWho }.prefix(60).map { entry in
            let agency = told.agencies.spoken(entry.agency)
            return (value: entry.id.text, words: "\(entry.on.inWords): \(EntryWords(entry, told).headline), \(agency)")
        }
    }

    // MARK: tools

    private var instrument: Instrument? {
        kind == .instrument ? InstrumentRef(writing["details-name"]).flatMap { told.instruments[$0] } : nil
    }

    private var tool: HTML {
        guard let instrument else { return "" }
        return "<input type=\"hidden\" name=\"details-name\" value=\"\(instrument.id.text)\">"
    }

    private var soFar: HTML? {
        guard isScored, let instrument else { return nil }
        return ToolSoFar(instrument, writing, last: ToolItems(told, instrument, writing, problems).last).html
    }

    private var items: HTML {
        guard let instrument else { return "" }
        return ToolItems(told, instrument, writing, problems).html
    }

    // MARK: problems

    private func problem(_ key: String) -> String? {
        let own = problems.filter { $0.key == key || $0.key.hasPrefix(key + "[") }
        return own.isEmpty ? nil : own.map(words).joined(separator: " ")
    }

    private func field(of key: String) -> String {
        let base = String(key.prefix { $0 != "[" })
        if base.hasPrefix("details.answers.") { return "answer-" + base.dropFirst("details.answers.".count) }
        return base.hasPrefix("details.") ? "details-" + base.dropFirst("details.".count) : base
    }

    private func words(of problem: EntryProblem) -> String {
        let key = String(problem.key.dropFirst("details.".count))
        let item = key.hasPrefix("answers.") ? instrument?.item(String(key.dropFirst("answers.".count)))?.topic.withCapital : nil
        let what = problem.key.hasPrefix("details.") ? item ?? kind.declaration.field(key)?.field.meaning ?? problem.key : nil
        let found = problem.found == "nothing" ? "nothing is said" : "found \(problem.found)"
        let mend = problem.mend.map { " \($0)" } ?? ""
        return "\(what ?? Self.asked[problem.key] ?? problem.key): \(found); allowed: \(problem.allowed).\(mend)"
    }

    private static let asked = [
        "on": "When it happened", "about": "Whom it concerns", "text": "What happened", "share": "Who needs to know", "labels": "Limits",
    ]
}

extension Kind {
    /// `a visit`, `an incident`.
    var withArticle: String {
        let words = self == .instrument ? "risk tool" : code.inPlainWords
        return ("aeiou".contains(words.first ?? "x") ? "an " : "a ") + words
    }
}

extension Entry.Label {
    /// As a form asks for it.
    var asked: String {
        switch self {
        case .restricted: "Restricted: others learn that something is withheld, and whom to ask"
        case .sealed: "Sealed: nobody else learns that it exists"
        case .thirdParty: "It holds information about, or from, somebody else"
        case .legalPrivilege: "Legal advice"
        case .policeSensitive: "Police must agree before it is shown"
        }
    }
}
