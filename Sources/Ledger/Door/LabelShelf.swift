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
    }

    init(_ log: any ReadableLog) { self.log = log }

    /// All of them, as they are now.
    func labelling() async throws -> Labelling {
        // The size is asked for first: what comes in between makes the next reader read again, and never leaves out.
        let size = try await log.lastSequence()
        if let known, known.size == size { return known.shelf }
        let entries = try await log.labelled().map(\.entry)
        let shelf = Labelling(entries: entries, book: LabelBook(entries))
        known = (size, shelf)
        return shelf
    }
}
