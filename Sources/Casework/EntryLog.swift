/// Where entries are kept: appended, read in order, never changed.
///
/// Every store passes one suite of contract tests (`EntryLogContract` in LedgerTests). Sequences count from 1 without a gap. Numbers of people,
/// agencies, entries and words are given once, in the order in which `Rows.append` meets them when new entries are added by sequence, and hold
/// for ever; they mean nothing in another store.
public protocol EntryLog: Sendable {
    /// Appends entries, all or none, and returns only when they are durable: one receipt for each, in their order.
    ///
    /// `receivedAt` is the store's own moment of receipt, in milliseconds since 1970 UTC. What is kept never goes back: a clock that was put back
    /// leaves the last moment standing.
    func append(_ arrivals: [Arrival], receivedAt: Int64) async throws -> [Receipt]

    /// At most `limit` entries of a selection, in its order, after the entry with the sequence `after` (0: from the beginning).
    func page(of selection: EntrySelection, after sequence: Int64, limit: Int) async throws -> [KeptEntry]

    /// The sequence of the last entry; 0 while there is none.
    func lastSequence() async throws -> Int64

    /// All compact rows by sequence, and the names behind their numbers, as of one moment.
    func casework() async throws -> (rows: Rows, lexicon: Lexicon)

    /// The rows that folding these people's records needs: about them, about everyone related to them, and what those rows refer to.
    ///
    /// The lexicon is the rows' own small one. Its numbers stand in the same order as the store's, but are not the store's.
    func casework(of people: Set<Int32>) async throws -> (rows: Rows, lexicon: Lexicon)

    /// The store's numbers of references; references that no entry has named have none.
    func numbers(of references: [PersonRef]) async throws -> [PersonRef: Int32]

    /// The references behind the store's numbers, in the order of the text; numbers never given have none.
    func references(of people: Set<Int32>) async throws -> [PersonRef]

    /// Everyone whose record an entry about one of these people may join, and they themselves.
    ///
    /// Any number of links and shared homes away, and at most three relationships: a superset of what `FamilyNetwork` reaches, at any date.
    func relatedPeople(to people: Set<Int32>) async throws -> Set<Int32>

    /// Everyone whose record the entries with these sequences may change: related to whom they name, or to whom the entries that they correct or
    /// refer to name (in either direction, so that a correction which came before its target counts). The children among them are to be judged again.
    func people(connectedTo sequences: [Int64]) async throws -> Set<Int32>
}

/// An entry on its way into the log, with what was computed from its answers where it is the use of an instrument.
public struct Arrival: Hashable, Sendable {
    /// The entry.
    public let entry: Entry
    /// The score that its answers give.
    public let score: Int?
    /// The level that its answers give.
    public let level: String?

    /// An entry and what its answers give.
    public init(_ entry: Entry, score: Int? = nil, level: String? = nil) {
        self.entry = entry
        self.score = score
        self.level = level
    }
}

/// What became of one entry that was to be appended.
public enum Receipt: Hashable, Sendable {
    /// It is kept, under this sequence.
    case new(Int64)
    /// An entry with its id and its content was kept already, under this sequence: an import may be repeated.
    case known(Int64)
    /// Another entry has its id, under this sequence; this one is not kept.
    case refused(Int64)

    /// The sequence of the entry that is kept under the id.
    public var sequence: Int64 {
        switch self {
        case .new(let sequence), .known(let sequence), .refused(let sequence): sequence
        }
    }

    /// Whether the entry was added now.
    public var isNew: Bool { if case .new = self { true } else { false } }
}

/// An entry as the log keeps it.
public struct KeptEntry: Hashable, Sendable {
    /// Its place in the log.
    public let sequence: Int64
    /// When the log received it, in milliseconds since 1970 UTC.
    public let receivedAt: Int64
    /// The entry.
    public let entry: Entry

    /// A kept entry.
    public init(sequence: Int64, receivedAt: Int64, entry: Entry) {
        self.sequence = sequence
        self.receivedAt = receivedAt
        self.entry = entry
    }
}

/// Which entries to read, and in which order they come.
public enum EntrySelection: Hashable, Sendable {
    /// All, by sequence.
    case everything
    /// Those about any of these references, each once, by the first day on which they can have happened, then by id: the chronology's order.
    case about([PersonRef])
    /// Those that an agency recorded, by sequence.
    case by(AgencyRef)
    /// Those that happened in a span of days (an uncertain day counts as its earliest), by day, then by sequence.
    case happened(ClosedRange<Day>)
    /// Those that were known from a day in a span (`Entry.knownFrom`), by that day, then by sequence.
    case recorded(ClosedRange<Day>)
    /// Those with these ids, by sequence.
    case named([EntryRef])
}
