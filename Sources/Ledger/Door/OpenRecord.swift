import Access
import Casework

/// One person's record, opened by a grant: folded from the rows that the reader may have judged, its entries as the reader may see them.
public struct OpenRecord: Sendable {
    /// The casebook of the person and of all whom folding needs.
    public let book: Casebook
    /// The person, by identity in that casebook.
    public let person: Int32
    /// How the reader sees: what is made of the record is shown through it too.
    public let view: ReaderView
    // As they are kept. Nothing leaves here but through the view.
    private let entries: [EntryRef: Entry]

    init(_ book: Casebook, person: Int32, _ view: ReaderView, _ entries: [EntryRef: Entry]) {
        self.book = book
        self.person = person
        self.view = view
        self.entries = entries
    }

    /// Entries of the casebook by their ids, each as the reader gets it; what is not in the casebook, or not there for the reader, is left out:
    /// a grant for one record gives no entry of another.
    public func shown(_ ids: some Sequence<EntryRef>) -> [EntryRef: Shown] {
        ids.reduce(into: [:]) { out, id in
            if let entry = entries[id], let shown = view.shown(entry) { out[id] = shown }
        }
    }
}

extension Grant {
    /// How the reader sees what is made of the record that the permit is for; nil where nobody is known by its references.
    public func view() async throws -> ReaderView? {
        try await record { Casebook($0, $1, asOf: permit.at.day) }?.view
    }

    /// Opens the record that the permit is for. Nil where nobody is known by its references.
    ///
    /// `folding` makes the casebook of the rows: a partnership folds with its own lists.
    public func record(folding: (Rows, Lexicon) -> Casebook) async throws -> OpenRecord? {
        guard case .person(let references) = permit.scope, permit.verb.readsRecord else { throw GrantExceeded("a record", permit) }
        let numbers = try await log.numbers(of: Array(references))
        guard !numbers.isEmpty else { return nil }
        let (all, lexicon) = try await log.casework(of: Set(numbers.values))
        let kept = try await log.entries(named: all.entry.compactMap { EntryRef(lexicon.entries.text($0)) }).map(\.entry)
        let labels = LabelBook(try await self.labels.labelling().entries + kept)
        let rows = try await all.without(hidden(from: permit.clearance), lexicon)
        let book = folding(rows, lexicon)
        guard let person = references.sorted().lazy.compactMap(book.person).first else { return nil }
        let view = ReaderView(permit.clearance, labels, try await shields.redaction(for: permit.clearance))
        let held = Set(rows.entry.map { lexicon.entries.text($0) })
        let entries = kept.filter { held.contains($0.id.text) }.map { ($0.id, $0) }
        return OpenRecord(book, person: person, view, Dictionary(entries) { first, _ in first })
    }
}

extension ReadableLog {
    /// Entries by their ids, by sequence.
    func entries(named ids: [EntryRef]) async throws -> [KeptEntry] {
        var found: [KeptEntry] = []
        var at = 0
        while at < ids.count {
            let some = Array(ids[at..<min(at + 400, ids.count)])
            found += try await page(of: .named(some), after: 0, limit: some.count)
            at += 400
        }
        return found
    }
}
