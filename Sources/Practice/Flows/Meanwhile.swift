import Access
import Casework
import Ledger

/// What others have recorded since somebody opened a form, as far as it bears upon what they are about to record: they are shown it once, and then
/// decide.
public struct Meanwhile: Sendable {
    /// What somebody is about to record.
    public struct Writing: Sendable {
        /// Of which kind.
        public let kind: Kind
        /// When it happened; nil where no day was read.
        public let on: UncertainDay?
        /// The entries that it speaks of: that it shares, answers or brings up to date.
        public let of: Set<EntryRef>

        /// A writing.
        public init(_ kind: Kind, on: UncertainDay? = nil, of: Set<EntryRef> = []) { (self.kind, self.on, self.of) = (kind, on, of) }
    }

    /// The entries, in the record's order; none where nothing bears upon it.
    public let entries: [Entry]

    /// Looks through a record, as its reader may have it, for what came after the row of the ledger at which the form was opened. `sequence` gives an
    /// entry's row. What the writer recorded is nothing new to them.
    public init(
        _ told: ReadRecord, since opened: Int64, bearingUpon writing: Writing, by writer: Actor,
        sequence: (EntryRef) async throws -> Int64?
    ) async throws {
        let own = RecordEntry.author(writer)
        var found: [Entry] = []
        for item in told.record.items {
            guard let entry = told.entry(item.row), !(entry.agency == writer.agency && entry.author == own),
                Self.bears(entry, upon: writing, by: writer), let place = try await sequence(entry.id), place > opened
            else { continue }
            found.append(entry)
        }
        entries = found
    }

    private static func bears(_ entry: Entry, upon writing: Writing, by writer: Actor) -> Bool {
        if let corrected = entry.corrects, writing.of.contains(corrected) { return true }
        switch (writing.kind, entry.kind) {
        // Whoever closes a case or steps it down answers for everything that is known by then.
        case (.decision, let kind): return !kind.saysWhoIsWho && kind != .share
        // An answer is given once for an agency; who shares may see that it was shared.
        case (.acknowledgement, .acknowledgement):
            return entry.agency == writer.agency && isOf(entry, Acknowledgement.of, writing)
        case (.acknowledgement, _): return false
        case (.share, .share): return isOf(entry, Share.of, writing)
        // A change in the level of help changes what anything else means.
        case (_, .decision), (.transfer, .transfer), (.plan, .plan): return true
        default:
            guard writing.kind == entry.kind, let on = writing.on else { return false }
            return on.earliest <= entry.on.latest && entry.on.earliest <= on.latest
        }
    }

    private static func isOf(_ entry: Entry, _ field: Field, _ writing: Writing) -> Bool {
        guard case .entry(let of) = entry.details[field.name] else { return false }
        return writing.of.contains(of)
    }
}
