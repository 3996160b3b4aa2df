/// Where entries are kept: appended, never changed.
///
/// Every store passes one suite of contract tests (`EntryLogContract` in LedgerTests). Sequences count from 1 without a gap. To read takes more
/// than a log: a grant (`Grant` in Ledger), which is there only when the look has been recorded.
public protocol EntryLog: Sendable {
    /// Appends entries, all or none, and returns only when they are durable: one receipt for each, in their order.
    ///
    /// `receivedAt` is the store's own moment of receipt, in milliseconds since 1970 UTC. What is kept never goes back: a clock that was put back
    /// leaves the last moment standing.
    func append(_ arrivals: [Arrival], receivedAt: Int64) async throws -> [Receipt]

    /// Which of some entries contradict what is kept already, by their places: nothing is written.
    ///
    /// Asked before a file is taken, so that a file with such an entry is not taken by half.
    func clashes(of arrivals: [Arrival]) async throws -> [Int: EntryClash]

    /// The sequence of the last entry; 0 while there is none.
    func lastSequence() async throws -> Int64
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
    /// Those that an agency recorded about people, by sequence.
    case by(AgencyRef)
    /// Those about people that happened in a span of days (an uncertain day counts as its earliest), by day, then by sequence.
    case happened(ClosedRange<Day>)
    /// Those about people that were known from a day in a span (`Entry.knownFrom`), by that day, then by sequence.
    case recorded(ClosedRange<Day>)
    /// Those with these ids, by sequence.
    case named([EntryRef])
    /// Those that say who somebody is, by sequence.
    case identities
    /// Those about one audit, or about one of its children, by sequence.
    case audit(AuditRef)
    /// Those about resources, by sequence.
    case resources
}
