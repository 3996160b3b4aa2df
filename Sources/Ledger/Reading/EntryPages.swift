import Casework

/// Entries of a selection one after another, read page by page: memory does not grow with their number.
struct EntryPages: AsyncSequence, Sendable {
    let log: any ReadableLog
    let selection: EntrySelection
    let pageSize: Int

    /// Reads on where the last page ended.
    struct AsyncIterator: AsyncIteratorProtocol {
        private let pages: EntryPages
        private var page: ArraySlice<KeptEntry> = []
        private var last: Int64 = 0
        private var isOver = false

        init(_ pages: EntryPages) { self.pages = pages }

        /// The next entry, or nil after the last.
        mutating func next() async throws -> KeptEntry? {
            if page.isEmpty, !isOver {
                page = try await pages.log.page(of: pages.selection, after: last, limit: pages.pageSize)[...]
                isOver = page.count < pages.pageSize
            }
            guard let entry = page.popFirst() else { return nil }
            last = entry.sequence
            return entry
        }
    }

    /// Begins at the selection's first entry.
    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}

extension ReadableLog {
    /// Streams a selection. Entries that are appended meanwhile may come too.
    func entries(_ selection: EntrySelection, pageSize: Int = 1000) -> EntryPages {
        EntryPages(log: self, selection: selection, pageSize: Swift.max(1, pageSize))
    }
}
