import Briefings
import Casework
import Practice

/// A child's chronology: entries in order, with what narrows it.
public struct ChronologyPage: Sendable {
    /// What narrows a chronology.
    public struct Narrowing: Hashable, Sendable {
        /// Only this agency's entries.
        public var agency: AgencyRef?
        /// Only entries of this kind.
        public var kind: Kind?
        /// Only key entries.
        public var keyOnly = false
        /// Only what was recorded by this day.
        public var knownOn: Day?
        /// What was typed as that day and is none.
        public var unreadDay: String?

        /// Everything.
        public init() {}
    }

    let told: ReadRecord
    let narrowing: Narrowing
    let notices: [String]
    let done: [String]

    /// The page of a record. `done` says what the reader has just done.
    public init(_ told: ReadRecord, _ narrowing: Narrowing = Narrowing(), notices: [String] = [], done: [String] = []) {
        self.done = done
        self.told = told
        self.narrowing = narrowing
        self.notices = notices
    }

    /// The page.
    public var page: Page {
        let shown = told.record.items.filter { item in
            guard let entry = told.entry(item.row), !entry.kind.saysWhoIsWho, !narrowing.keyOnly || entry.isKeyEntry,
                narrowing.kind.map({ $0 == entry.kind }) ?? true, narrowing.agency.map({ $0 == entry.agency }) ?? true
            else { return false }
            return true
        }
        let name = told.name(told.record.child)
        let count = "\(shown.count) entr\(shown.count == 1 ? "y" : "ies")"
        let person = ChildBanner(told, at: .chronology).person
        return Page(
            "Chronology of \(name)", banner: ChildBanner(told, at: .chronology).html,
            """
            \(done.html { "<p class=\"note\" role=\"status\">\($0)</p>" })\(Notices(notices, told).html)<h1>Chronology</h1>
            \(filters)<p class="quiet">\(count), the earliest first.\(narrowing.knownOn.map { " As known on \($0.inWords): what was recorded later is left out." } ?? "")</p>
            \(ChronologyTable(told, shown, caption: "Entries about \(name) and the family", linking: person).html)
            \(refusals)\(Silences(told).html)
            """)
    }

    private var filters: HTML {
        guard let person = ChildBanner(told, at: .chronology).person else { return "" }
        let entries = told.record.items.compactMap { told.entry($0.row) }.filter { !$0.kind.saysWhoIsWho }
        let agencies = Set(entries.map(\.agency)).map { (value: $0.text, words: told.agencies.spoken($0)) }.sorted {
            $0.words < $1.words
        }
        let kinds = Set(entries.map(\.kind)).map { (value: $0.code, words: $0.code.inPlainWords.withCapital) }.sorted {
            $0.words < $1.words
        }
        let day = narrowing.knownOn?.description ?? narrowing.unreadDay ?? ""
        let problem = narrowing.unreadDay.map { "“\($0)” is no day. Write it as 2021-03-04." }
        return """
            <form class="filters" method="get" action="\(Address.child(person, .chronology).path)">
            \(Question("agency", "Agency", value: narrowing.agency?.text ?? "").choice(agencies, isNeeded: false, none: "All"))\
            \(Question("kind", "Kind of entry", value: narrowing.kind?.code ?? "").choice(kinds, isNeeded: false, none: "All"))\
            \(Question("known", "As known on", value: day, problem: problem).line(type: "date", width: "ten"))\
            \(Question("key", "Which").ticks([("yes", "Key entries only")], ticked: narrowing.keyOnly ? ["yes"] : []))
            <button class="plain">Show these</button>
            </form>

            """
    }

    private var refusals: HTML {
        let refusals = told.refusals
        guard !refusals.isEmpty else { return "" }
        return "<section><h2>Corrections that were refused</h2>\(RowList(refusals.map { "\($0)" as HTML }).html)</section>"
    }
}
