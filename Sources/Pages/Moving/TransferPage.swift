import Briefings
import Casework
import Practice
import Standards

/// A child's case passes across a border: what has happened so far, what goes with the child and what is missing, and the next step.
public struct TransferPage: Sendable {
    /// An authority that can be chosen.
    public struct Place: Hashable, Sendable {
        /// Its code.
        public let code: String
        /// Its name.
        public let name: String

        /// An authority.
        public init(code: String, name: String) { (self.code, self.name) = (code, name) }
    }

    let told: ReadRecord
    let own: AgencyRef
    let pack: TransferPack?
    let places: [Place]
    let standards: Set<String>
    /// What was written so far: `direction`, `stage`, `from`, `to`, `worker`, `contains`, `text`, `share`.
    public var writing: FlowWriting
    /// What keeps it from being lost.
    public var sheet: FormSheet?
    /// What somebody who has just recorded a step is told.
    public var done: [String] = []
    /// Whether the form is as it was sent: then nothing is ticked for anybody.
    public var isSent = false

    /// The page of a record. `standards` are the ids of those about moving.
    public init(
        _ told: ReadRecord, by own: AgencyRef, pack: TransferPack?, places: [Place], standards: Set<String>,
        writing: FlowWriting = FlowWriting()
    ) {
        (self.told, self.own, self.pack, self.places, self.standards, self.writing) = (told, own, pack, places, standards, writing)
    }

    /// The page, with a form of whoever looks.
    public func page(_ viewer: Viewer) -> Page {
        let name = told.name(told.record.child)
        return Page(
            (writing.problems.isEmpty ? "" : "Error: ") + "Transfer, \(name)", banner: ChildBanner(told, at: .transfer).html,
            """
            \(ErrorSummary(problems: writing.problems).html)\(sheet?.notes(told, viewer))\(done.html { "<p class=\"note\" role=\"status\">\($0)</p>" })<h1>Transfer</h1>
            <p class="lead">When \(name) moves across a border, what is known goes along, and somebody there says that they have it.</p>
            \(steps)\(findings)\(form(viewer))
            """)
    }

    private func place(_ code: String) -> String { places.first { $0.code == code }?.name ?? code }

    private var steps: HTML {
        let entries = told.record.items.compactMap { told.entry($0.row) }.filter { $0.kind == .transfer }
        let rows = entries.map { entry -> HTML in
            let from = entry.code(Transfer.from).map(place) ?? "", to = entry.code(Transfer.to).map(place) ?? ""
            let worker: HTML? = entry.text(Transfer.worker).map { "<br><span class=\"quiet\">New worker: \($0)</span>" }
            let items = entry.codes(Transfer.contains)
            let sent: HTML? = items.isEmpty ? nil : "<br><span class=\"quiet\">\(items.map(PackWords.of).joined(separator: ", "))</span>"
            return """
                <tr><td class="when">\(entry.on.inWords.withCapital)</td><th scope="row">\((entry.code(Transfer.stage) ?? "").inPlainWords.withCapital)\(worker)\(sent)</th>
                <td>\(from) to \(to)</td><td>\(told.agency(entry.agency))</td></tr>

                """
        }
        if rows.isEmpty { return "<section><h2>So far</h2><p class=\"quiet\">No transfer is recorded.</p></section>\n" }
        return """
            <section><h2>So far</h2><table class="stack"><caption class="vh">Steps of the transfer</caption>
            <thead><tr><th scope="col">Day</th><th scope="col">Step</th><th scope="col">Across</th><th scope="col">Recorded by</th></tr></thead><tbody>\(rows)</tbody></table></section>

            """
    }

    private var findings: HTML? {
        let own = told.findings.filter { standards.contains($0.standard) && $0.verdict != .notApplicable }
            .sorted { ($1.on?.ordinal ?? 0, $0.standard) < ($0.on?.ordinal ?? 0, $1.standard) }
        guard !own.isEmpty else { return nil }
        return "<section><h2>What the standards ask</h2>\(FindingList(told: told, findings: own).html)</section>\n"
    }

    // MARK: the next step

    private func form(_ viewer: Viewer) -> HTML {
        guard let person = ChildBanner(told, at: .transfer).person else { return "" }
        return """
            <section><h2>The next step</h2>
            <form method="post" action="\(Address.child(person, .transfer).path)" novalidate\(sheet?.tag)>\(FormToken(viewer).field)\(sheet?.hidden)
            \(writing.question("direction", "Which way?").radios([("out", "The child leaves us for another authority"), ("in", "The child comes to us")]))\
            \(writing.question("stage", "What has been done?").radios(Self.stages))\
            \(authority("from", "From which authority?"))\(authority("to", "To which authority?"))\
            \(checklist(person))\
            \(writing.question("worker", "Who takes over? (if known)").line())\
            \(writing.question("text", "Anything else? (if needed)").box(rows: 3))\
            \(writing.question("share", "Tell these agencies", hint: "Each is asked to confirm, and to hand over to its own counterpart.").ticks(agencies, ticked: Set(writing.all("share"))))
            <p><button>\(sheet?.asked("Record the step") ?? "Record the step")</button> \(sheet?.button) <a class="button plain" href="\(Address.child(person).path)">Leave without recording</a></p>\(sheet?.status)
            </form></section>

            """
    }

    private static let stages: [(value: String, words: String)] = [
        ("notified", "The other authority was told"), ("information-sent", "The pack was sent"),
        ("acknowledged", "The pack was received, and the receipt confirmed"), ("conference-held", "The transfer-in conference was held"),
        ("accepted", "The case was accepted"), ("completed", "The transfer is complete"),
    ]

    private func authority(_ name: String, _ label: String) -> HTML {
        writing.question(name, label).choice(places.map { ($0.code, $0.name) }, isNeeded: true)
    }

    private func checklist(_ person: PersonRef) -> HTML {
        guard let pack else { return "" }
        let ticked = isSent ? Set(writing.all("contains")) : Set(pack.items.filter { $0.found != nil }.map(\.code))
        let rows = pack.items.enumerated().map { number, item -> HTML in
            let vital: HTML? = item.isVital ? " <span class=\"quiet\">(vital)</span>" : nil
            let found: HTML =
                item.found.map { "\($0)" as HTML }
                ?? "<span class=\"no\">Missing: the record holds nothing of it</span>"
            return """
                <tr><td><div class="tick"><input type="checkbox" id="contains-\(number)" name="contains" value="\(item.code)"\
                \(attribute: "checked", ticked.contains(item.code) ? "checked" : nil)><label for="contains-\(number)">\(PackWords.of(item.code))\(vital)</label></div></td><td>\(found)</td></tr>

                """
        }
        let missing = pack.missing.count
        let said =
            missing == 0
            ? "The record holds something of every item."
            : "\(missing) of \(pack.items.count) items \(missing == 1 ? "is" : "are") missing from the record. Find them, or tick what goes along by another way."
        return """
            <div class="question"><table class="stack"><caption>What goes with the child: at least \(pack.atLeast) of these, and all that is vital</caption>
            <thead><tr><th scope="col">Item</th><th scope="col">What the record holds</th></tr></thead><tbody>\(rows)</tbody></table>
            <p class="hint">\(said)</p>
            <p><a class="button plain" href="\(Address.child(person, .pack).path)">Save the pack as a file</a> <span class="quiet">One file, which opens in any browser. Only who answers for the child’s case may take it out.</span></p></div>

            """
    }

    private var agencies: [(value: String, words: String)] {
        told.involved.filter { $0 != own }.map { ($0.text, told.agency($0)) }
    }
}

/// Items of packs and plans as people say them.
enum PackWords {
    private static let abbreviations = ["Dash and marac": "DASH and MARAC"]

    static func of(_ code: String) -> String {
        let words = code.inPlainWords.withCapital
        return abbreviations[words] ?? words
    }
}
