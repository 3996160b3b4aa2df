import Casework

extension ReadableLog {
    /// What has come after a sequence; nil where that is so much that reading anew is no more work.
    ///
    /// What is held ready from the whole store asks whether any of it matters, so that one entry does not cost everybody a reading of all.
    func growth(after sequence: Int64, atMost limit: Int = 500) async throws -> [Entry]? {
        let page = try await page(of: .everything, after: sequence, limit: limit + 1)
        return page.count > limit ? nil : page.map(\.entry)
    }
}

extension Entry {
    /// Every entry that it speaks of: what it corrects, takes into account, answers.
    var spokenOf: [EntryRef] {
        let fields = details.values.compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
        return refs + [corrects].compactMap { $0 } + fields
    }
}
