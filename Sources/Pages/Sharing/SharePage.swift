import Briefings
import Casework
import Practice

/// Shares an entry of the record with agencies, or writes down why not.
public struct SharePage: Sendable {
    let told: ReadRecord
    let own: AgencyRef
    /// What was written so far: `of`, `decision`, `to`, `basis`, `reason`, `text`.
    public var writing: FlowWriting
    /// What keeps it from being lost.
    public var sheet: FormSheet?

    /// The page of a record, for somebody of an agency.
    public init(_ told: ReadRecord, by own: AgencyRef, writing: FlowWriting = FlowWriting()) {
        (self.told, self.own, self.writing) = (told, own, writing)
    }

    /// Whether an entry can be shared: an answer, or who somebody is, needs no share of its own.
    public static func canShare(_ entry: Entry) -> Bool {
        !entry.kind.saysWhoIsWho && ![.share, .acknowledgement, .withdrawal, .relationship].contains(entry.kind)
    }

    private var entry: Entry? { EntryRef(writing["of"]).flatMap { told.entries[$0] }.flatMap { Self.canShare($0) ? $0 : nil } }

    /// The page, with a form of whoever looks.
    public func page(_ viewer: Viewer) -> Page {
        guard let person = ChildBanner(told, at: .share).person else { return Message.noPage.page }
        let name = told.name(told.record.child)
        return Page(
            (writing.problems.isEmpty ? "" : "Error: ") + "Share an entry, \(name)", banner: ChildBanner(told, at: .share).html,
            """
            \(ErrorSummary(problems: writing.problems).html)\(sheet?.notes(told, viewer))<h1>Share an entry</h1>
            <p class="lead">Each agency is asked to confirm that it has it. A decision not to share is written down too, with its reason.</p>
            <form method="post" action="\(Address.child(person, .share).path)" novalidate\(sheet?.tag)>\(FormToken(viewer).field)\(sheet?.hidden)
            \(what)\(already)\(decision)
            \(writing.question("to", "Which agencies?").ticks(agencies, ticked: Set(writing.all("to"))))\
            \(basis.choice(SharingBasis.all, isNeeded: true))\
            \(writing.question("reason", "If you do not share it now, why not?").box(rows: 3))\
            \(writing.question("text", "Anything to say with it?", hint: "What you ask of them, or what they should know. They read these words.").box(rows: 3))
            <p><button>\(sheet?.asked("Record it") ?? "Record it")</button> \(sheet?.button) <a class="button plain" href="\(Address.child(person, .chronology).path)">Leave without sharing</a></p>\(sheet?.status)</form>
            """)
    }

    private var what: HTML {
        if let entry {
            let words = EntryWords(entry, told)
            let text: HTML? = entry.text.map { "<p>\($0)</p>" }
            return """
                <input type="hidden" name="of" value="\(entry.id.text)"><div class="note"><p><strong>\(words.headline)</strong></p>
                <p class="quiet">\(entry.on.inWords.withCapital), \(told.agency(entry.agency))</p>\(text)</div>

                """
        }
        let earlier = told.record.items.reversed().compactMap { told.entry($0.row) }.filter(Self.canShare).prefix(60).map {
            (value: $0.id.text, words: "\($0.on.inWords): \(EntryWords($0, told).headline), \(told.agency($0.agency))")
        }
        return writing.question("of", "Which entry?", hint: "Or find it in the chronology, where each entry has a link to share it.")
            .choice(
                earlier, isNeeded: true)
    }

    /// Who was told of it before.
    private var already: HTML? {
        guard let entry else { return nil }
        let shares = told.shares.filter { $0.shared?.id == entry.id }
        guard !shares.isEmpty else { return nil }
        return shares.html {
            AnswersTable(caption: "Shared by \(told.agency($0.share.agency)) on \($0.share.on.inWords)", share: $0, told: told).html
        }
    }

    private var decision: HTML {
        var ask = writing.question("decision", "What have you decided?")
        if ask.value.isEmpty { ask.value = "shared" }
        return ask.radios([
            ("shared", "Share it"), ("withheld", "Do not share it with them"), ("deferred", "Decide later"),
        ])
    }

    private var basis: Question {
        var ask = writing.question("basis", "On which lawful basis?")
        if ask.value.isEmpty { ask.value = "public-task" }
        return ask
    }

    private var agencies: [(value: String, words: String)] {
        told.agencies.all.filter { $0.id != own && $0.id != entry?.agency }.map {
            ($0.id.text, $0.connected ? $0.name : "\($0.name) (sends nothing here: tell it by another way too)")
        }
    }
}
