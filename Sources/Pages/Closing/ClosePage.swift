import Briefings
import Casework
import Practice
import Standards

/// Closes a case or steps it down, which cannot be done by assumption: every agency that works with the child stands here with its last contact, and
/// with each of them somebody has spoken, or says why not. Afterwards the page shows who has it and who objects.
public struct ClosePage: Sendable {
    let told: ReadRecord
    let own: AgencyRef
    /// Who works with the child, and what is open.
    public let before: BeforeClosing
    /// What was written so far: `type`, `from`, `to`, `reasons`, `confirmed`, `not-spoken`.
    public var writing: FlowWriting
    /// What keeps it from being lost.
    public var sheet: FormSheet?
    /// What somebody who has just decided is told.
    public var done: [String] = []

    /// The page of a record, for somebody of an agency.
    public init(_ told: ReadRecord, by own: AgencyRef, writing: FlowWriting = FlowWriting()) {
        (self.told, self.own, self.writing) = (told, own, writing)
        before = BeforeClosing(told, for: own)
    }

    /// Levels of help, the highest first.
    public static let levels = ["looked-after", "child-protection", "child-in-need", "early-help", "universal"]

    /// The page, with a form of whoever looks.
    public func page(_ viewer: Viewer) -> Page {
        let name = told.name(told.record.child)
        return Page(
            (writing.problems.isEmpty ? "" : "Error: ") + "Close or step down, \(name)", banner: ChildBanner(told, at: .close).html,
            """
            \(ErrorSummary(problems: writing.problems).html)\(sheet?.notes(told, viewer))\(done.html { "<p class=\"note\" role=\"status\">\($0)</p>" })<h1>Close or step down</h1>
            <p class="lead">Nobody is taken to be in touch because they ought to be. Ask each agency, and write down its answer.</p>
            \(Closings(told).html)\(open)\(form(viewer))
            """)
    }

    // MARK: what is open

    private var open: HTML {
        let plans = before.plans.map { plan -> HTML in
            let type = told.book.lexicon.words.text(plan.type).inPlainWords.withCapital
            return "<p><strong>\(type) plan</strong> <span class=\"quiet\">since \(Day(ordinal: plan.span.start).inWords)</span></p>"
        }
        let findings = before.findings.map { finding -> HTML in
            let mark = VerdictMark(rawValue: finding.verdict.code) ?? .notApplicable
            let due = finding.due.map { ", \(finding.verdict == .due ? "by" : "was due") \($0.inWords)" } ?? ""
            return """
                <p>\(mark.html) <strong>\(finding.title)</strong><span class="quiet">\(due)</span></p><p class="quiet">\(told.said(finding.because))</p>
                """
        }
        let shares = before.unanswered.map { share -> HTML in
            """
            <p><strong>\(ShareWords(share, told).headline)</strong> <span class="quiet">on \(share.share.on.inWords)</span></p>
            <p class="quiet">No answer from \(share.unanswered.map(told.agency).joined(separator: ", ")).</p>
            """
        }
        let shown = plans + shares + findings.prefix(Self.shown), rest = findings.dropFirst(Self.shown)
        let more: HTML =
            rest.isEmpty ? "" as HTML : "<details><summary>\(rest.count) more</summary>\(RowList(Array(rest)).html)</details>" as HTML
        return """
            <section><h2>What is still open</h2>\(RowList(shown, none: "No plan is open, and nothing is due or was missed in the last three months.").html)\(more)</section>

            """
    }

    private static let shown = 6

    // MARK: the decision

    private func form(_ viewer: Viewer) -> HTML {
        guard let person = ChildBanner(told, at: .close).person else { return "" }
        return """
            <section><h2>The decision</h2>
            <form method="post" action="\(Address.child(person, .close).path)" novalidate\(sheet?.tag)>\(FormToken(viewer).field)\(sheet?.hidden)
            \(writing.question("type", "What is decided?").radios([("closure", "Close the case"), ("step-down", "Step it down")]))\
            \(level("from", "From which level of help?"))\(level("to", "To which?"))\
            \(contacts)\
            \(writing.question("not-spoken", "If you have not spoken with all of them: why not?", hint: "It stands in the record beside their names.").box(rows: 2))\
            \(writing.question("reasons", "Why is it right now?", hint: "What has changed for the child, and what the family has for when it gets harder.").box(rows: 5))
            <p>All of them are told in the same step, and asked to answer: that they have it, or that they object.</p>
            <p><button>\(sheet?.asked("Record the decision, and tell them all") ?? "Record the decision, and tell them all")</button> \(sheet?.button) <a class="button plain" href="\(Address.child(person).path)">Leave without deciding</a></p>\(sheet?.status)
            </form></section>

            """
    }

    private func level(_ name: String, _ label: String) -> HTML {
        var ask = writing.question(name, label)
        if ask.value.isEmpty, name == "from" {
            let open = before.plans.map { told.book.lexicon.words.text($0.type) }
            ask.value = Self.levels.first(where: open.contains) ?? ""
        }
        return ask.choice(Self.levels.map { ($0, $0.inPlainWords.withCapital) }, isNeeded: true)
    }

    private var contacts: HTML {
        guard !before.contacts.isEmpty else {
            return "<p class=\"note\">No other agency is involved with this child, as far as the record shows.</p>"
        }
        let ticked = Set(writing.all("confirmed"))
        let rows = before.contacts.enumerated().map { place, contact -> HTML in
            """
            <tr><th scope="row">\(told.agency(contact.agency))</th><td>\(last(contact))</td>
            <td><div class="tick"><input type="checkbox" id="confirmed-\(place)" name="confirmed" value="\(contact.agency.text)"\
            \(attribute: "checked", ticked.contains(contact.agency.text) ? "checked" : nil)><label for="confirmed-\(place)">We spoke with them<span class="vh">: \(told.agency(contact.agency))</span></label></div></td></tr>

            """
        }
        let problem: HTML? = writing.problem("confirmed").map { "<p class=\"error\"><span class=\"vh\">Error: </span>\($0)</p>" }
        return """
            <div class="question\(writing.problem("confirmed") == nil ? "" : " wrong")" id="confirmed">\(problem)<table class="stack"><caption>Who works with \(told.name(told.record.child)), and what they last recorded</caption>
            <thead><tr><th scope="col">Agency</th><th scope="col">Last contact</th><th scope="col">Asked, not assumed</th></tr></thead><tbody>\(rows)</tbody></table></div>

            """
    }

    private func last(_ contact: BeforeClosing.Contact) -> HTML {
        guard let entry = contact.last else {
            return contact.isConnected
                ? "<span class=\"no\">Nothing recorded about the child</span>"
                : "<span class=\"quiet\">Sends nothing here: only they can say</span>"
        }
        let days = Int(told.book.asOf.ordinal - entry.on.latest.ordinal)
        let ago = days == 0 ? "today" : days == 1 ? "yesterday" : days < 60 ? "\(days) days ago" : "\(days / 30) months ago"
        return "\(EntryWords(entry, told).headline)<br><span class=\"quiet\">\(entry.on.inWords.withCapital), \(ago)</span>"
    }
}

/// The latest decision to close or step down: who was told, who has it, who objects.
struct Closings {
    let told: ReadRecord

    init(_ told: ReadRecord) { self.told = told }

    var html: HTML {
        let all = Array(told.closings.reversed())
        guard let latest = all.first else { return "" }
        let earlier = all.dropFirst()
        let more: HTML =
            earlier.isEmpty
            ? "" as HTML
            : "<details><summary>Earlier decisions (\(earlier.count))</summary>\(earlier.html { one($0.decision, $0.told) })</details>"
                as HTML
        return "<section><h2>Who knows of the last decision</h2>\(one(latest.decision, latest.told))\(more)</section>\n"
    }

    private func one(_ decision: Entry, _ shares: [ShareAnswers]) -> HTML {
        let words = EntryWords(decision, told)
        let objections = shares.flatMap(\.answers).compactMap { answer in answer.objection.map { (answer.agency, $0) } }
        let note: HTML? =
            objections.isEmpty
            ? nil
            : "<p class=\"note worry\">\(objections.map { "\(told.agency($0.0)) objects: “\($0.1.reason)”" }.joined(separator: " "))</p>"
        let tables: HTML =
            shares.isEmpty
            ? "<p><span class=\"no\">Nobody was told of it, as far as the record shows.</span></p>" as HTML
            : shares.html { AnswersTable(caption: "Told on \($0.share.on.inWords)", share: $0, told: told).html }
        let confirmed = decision.agencies(Decision.confirmed).map(told.agency)
        return """
            <p><strong>\(words.headline)</strong> <span class="quiet">\(decision.on.inWords), \(told.agency(decision.agency)). \
            \(confirmed.isEmpty ? "Nobody’s contact was confirmed." : "Contact confirmed with \(confirmed.joined(separator: ", ")).")</span></p>
            \(note)\(tables)
            """
    }
}
