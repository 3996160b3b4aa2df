import Casework

extension EntryLog {
    /// Entries by their ids.
    public func entries(named ids: [EntryRef]) async throws -> [EntryRef: Entry] {
        var found: [EntryRef: Entry] = [:]
        var at = 0
        while at < ids.count {
            let some = Array(ids[at..<min(at + 400, ids.count)])
            for kept in try await page(of: .named(some), after: 0, limit: some.count) { found[kept.entry.id] = kept.entry }
            at += 400
        }
        return found
    }
}
