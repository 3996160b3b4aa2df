import Access
import Casework
import Ledger

/// Whose records an entry has joined: what Cairn exists to show.
public struct JoinedChildren: Sendable {
    /// A child whose record an entry is in, by all references.
    public let children: [Set<PersonRef>]

    /// The children whose records an entry of the store has joined, as at a day. For Cairn itself: whoever shows them asks leave for each.
    public init(of entry: EntryRef, at sequence: Int64, on day: Day, _ partnership: Partnership, _ grant: Grant) async throws {
        let people = try await grant.people(connectedTo: [sequence])
        let (rows, lexicon) = try await grant.casework(of: people)
        let book = partnership.casebook(rows, lexicon, asOf: day)
        guard let number = book.lexicon.entries.number(ifKnown: entry.text) else {
            children = []
            return
        }
        children = book.children.filter { child in
            ChildRecord(of: child, in: book).items.contains { book.rows.entry[Int($0.row)] == number }
        }.map { Set(book.references(of: $0).compactMap { PersonRef($0) }) }
    }
}
