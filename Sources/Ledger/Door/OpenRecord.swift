import Access
import Casework

/// One person's record, opened by a grant: folded from the rows that the reader may have judged, its entries as the reader may see them.
public struct OpenRecord: Sendable {
    /// The casebook of the person and of all whom folding needs.
    public let book: Casebook
    /// The person, by identity in that casebook.
    public let child: Int32
    /// The record.
    public let record: ChildRecord
    /// What the record holds, as the reader sees it.
    public let entries: [EntryRef: Entry]
    /// Entries of which the reader learns only that something is withheld, and whom to ask.
    public let withheld: [EntryRef: [AgencyRef]]
    /// How the reader sees: what is made of the record is shown through it too.
    public let view: ReaderView

    /// Who is to be asked about what is withheld, each once.
    public var ask: [AgencyRef] { Set(withheld.values.joined()).sorted() }
}

extension Grant {
    /// Opens the record that the permit is for. Nil where nobody is known by its references.
    public func record(asOf: Day, knownOn: Day? = nil) async throws -> OpenRecord? {
        guard case .person(let references) = permit.scope, permit.verb.readsRecord else { throw GrantExceeded("a record", permit) }
        let numbers = try await log.numbers(of: Array(references))
        guard !numbers.isEmpty else { return nil }
        let labels = LabelBook(try await log.labelled().map(\.entry))
        let (all, lexicon) = try await log.casework(of: Set(numbers.values))
        let rows = try await all.without(hidden(from: permit.clearance), lexicon)
        let book = Casebook(rows, lexicon, asOf: asOf, knownOn: knownOn)
        guard let child = references.lazy.compactMap({ lexicon.people.number(ifKnown: $0.text) }).first.map(book.who) else { return nil }
        let record = ChildRecord(of: child, in: book)
        let ids = record.rowsShown(in: book).compactMap { EntryRef(lexicon.entries.text(rows.entry[Int($0)])) }
        let view = ReaderView(permit.clearance, labels, try await shields.redaction(for: permit.clearance))
        var entries: [EntryRef: Entry] = [:]
        var withheld: [EntryRef: [AgencyRef]] = [:]
        for kept in try await log.entries(named: Array(Set(ids))) {
            switch view.shown(kept.entry) {
            case .entry(let entry): entries[entry.id] = entry
            case .withheld(let ask): withheld[kept.entry.id] = ask
            case nil: break
            }
        }
        return OpenRecord(book: book, child: child, record: record, entries: entries, withheld: withheld, view: view)
    }
}

extension ChildRecord {
    /// The rows whose entries a record shows: its own, and those that say who its people are.
    fileprivate func rowsShown(in book: Casebook) -> [Int32] {
        let people = ([child] + network.ties.map(\.person)).flatMap { book.rows(about: $0) }
        return items.map(\.row) + people.filter { book.rows.kindOf($0) == .person }
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
