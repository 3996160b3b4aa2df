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
    private let log: any ReadableLog
    // Numbers of the entries that the casebook holds; its lexicon has others too.
    private let held: Set<Int32>

    init(_ book: Casebook, person: Int32, _ view: ReaderView, _ log: any ReadableLog) {
        self.book = book
        self.person = person
        self.view = view
        self.log = log
        held = Set(book.rows.entry)
    }

    /// Entries of the casebook by their ids, each as the reader gets it; what is not in the casebook, or not there for the reader, is left out.
    public func shown(_ ids: some Sequence<EntryRef>) async throws -> [EntryRef: Shown] {
        // Whatever is asked for: a grant for one record gives no entry of another.
        let known = ids.filter { id in book.lexicon.entries.number(ifKnown: id.text).map(held.contains) ?? false }
        return try await log.entries(named: known).reduce(into: [:]) { $0[$1.entry.id] = view.shown($1.entry) }
    }
}

extension Grant {
    /// Opens the record that the permit is for. Nil where nobody is known by its references.
    ///
    /// `folding` makes the casebook of the rows: a partnership folds with its own lists.
    public func record(folding: (Rows, Lexicon) -> Casebook) async throws -> OpenRecord? {
        guard case .person(let references) = permit.scope, permit.verb.readsRecord else { throw GrantExceeded("a record", permit) }
        let numbers = try await log.numbers(of: Array(references))
        guard !numbers.isEmpty else { return nil }
        let labels = LabelBook(try await log.labelled().map(\.entry))
        let (all, lexicon) = try await log.casework(of: Set(numbers.values))
        let rows = try await all.without(hidden(from: permit.clearance), lexicon)
        let book = folding(rows, lexicon)
        guard let person = references.sorted().lazy.compactMap(book.person).first else { return nil }
        let view = ReaderView(permit.clearance, labels, try await shields.redaction(for: permit.clearance))
        return OpenRecord(book, person: person, view, log)
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
