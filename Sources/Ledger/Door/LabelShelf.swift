import Access
import Casework

/// The entries that carry labels, and those around them, held ready: every reading asks for them. Read from the store again when that has grown.
actor LabelShelf {
    private let log: any ReadableLog
    private var known: (size: Int64, shelf: Labelling)?

    /// What was read.
    struct Labelling: Sendable {
        /// The entries.
        let entries: [Entry]
        /// Their labels, each joined with those of what it speaks of.
        let book: LabelBook
        /// They and all that they speak of, also what has not arrived.
        private let near: Set<EntryRef>

        init(_ entries: [Entry]) {
            self.entries = entries
            book = LabelBook(entries)
            near = entries.reduce(into: []) { near, entry in
                near.insert(entry.id)
                near.formUnion(entry.spokenOf)
            }
        }

        /// Whether an entry that has come changes any of it.
        func isTouched(by entry: Entry) -> Bool {
            !entry.labels.isEmpty || near.contains(entry.id) || entry.spokenOf.contains(where: near.contains)
        }
    }

    init(_ log: any ReadableLog) { self.log = log }

    /// The entries that are sealed, with what speaks of them.
    var sealed: Set<EntryRef> {
        get async throws {
            let labelling = try await labelling()
            return Set(labelling.entries.lazy.map(\.id).filter { !Clearance.common.judges(labelling.book.labels(of: $0)) })
        }
    }

    /// All of them, as they are now.
    func labelling() async throws -> Labelling {
        // The size is asked for first: what comes in between makes the next reader read again, and never leaves out.
        let size = try await log.lastSequence()
        if let known {
            if known.size == size { return known.shelf }
            if let new = try await log.growth(after: known.size), !new.contains(where: known.shelf.isTouched(by:)) {
                self.known = (size, known.shelf)
                return known.shelf
            }
        }
        let entries = try await log.labelled().map(\.entry)
        let shelf = Labelling(entries)
        known = (size, shelf)
        return shelf
    }
}
