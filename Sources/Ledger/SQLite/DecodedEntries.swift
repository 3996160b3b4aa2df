import Casework
import Synchronization

/// Entries that were read not long ago, as values: one page asks for the same entries several times (may I?, the record, the answer), and reading
/// one back from its text is most of what a page costs. An entry never changes, so nothing here is ever out of date; erasing one clears it all.
///
/// Two halves: what is asked for moves to the young one, and when that is full, the old one is let go.
final class DecodedEntries: Sendable {
    private struct Halves {
        var young: [Int64: KeptEntry] = [:]
        var old: [Int64: KeptEntry] = [:]
    }

    private let halves = Mutex(Halves())
    private let limit: Int

    /// Room for so many entries in each half: at a kilobyte or two each, tens of megabytes.
    init(limit: Int = 16_000) { self.limit = limit }

    /// The entry at a sequence, where it is remembered; else it is read and remembered.
    func entry(at sequence: Int64, read: () throws -> KeptEntry) rethrows -> KeptEntry {
        let known = halves.withLock { halves -> KeptEntry? in
            if let entry = halves.young[sequence] { return entry }
            guard let entry = halves.old[sequence] else { return nil }
            keep(entry, in: &halves)
            return entry
        }
        if let known { return known }
        let entry = try read()
        halves.withLock { keep(entry, in: &$0) }
        return entry
    }

    private func keep(_ entry: KeptEntry, in halves: inout Halves) {
        if halves.young.count >= limit { (halves.old, halves.young) = (halves.young, [:]) }
        halves.young[entry.sequence] = entry
    }
}
