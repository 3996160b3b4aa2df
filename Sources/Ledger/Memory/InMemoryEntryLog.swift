import Casework

/// A log that lives as long as the process: for tests, and for judging files without a store.
public actor InMemoryEntryLog: ReadableLog, ProvableLog {
    private var index = MemoryIndex()
    private var tree = MemoryTree()

    /// An empty log.
    public init() {}

    /// Appends entries, all or none.
    public func append(_ arrivals: [Arrival], receivedAt: Int64) async throws -> [Receipt] {
        // The same checks as for a store on disk, so that what passes here passes there.
        let parcel = try Parcel(arrivals, receivedAt: receivedAt)
        return try arrivals.enumerated().map { place, arrival in
            let receipt = try index.append(arrival, Array(parcel.bodies[parcel.body(place)]), receivedAt: receivedAt)
            if receipt.isNew {
                tree.append(
                    LedgerRow(
                        sequence: receipt.sequence, at: index.kept[Int(receipt.sequence) - 1].receivedAt,
                        kind: LedgerKind(arrival.entry.kind).rawValue, commitment: parcel.commitment(place)))
            }
            return receipt
        }
    }

    /// Size and root.
    public func head(at size: Int64?) async throws -> TreeHead { try tree.head(at: size) }

    /// Shows that a row is in the ledger.
    public func inclusion(of sequence: Int64, in size: Int64?) async throws -> InclusionProof { try tree.inclusion(of: sequence, in: size) }

    /// Shows that the ledger begins with an earlier one.
    public func consistency(from old: Int64, to size: Int64?) async throws -> ConsistencyProof {
        try tree.consistency(between: old, and: size)
    }

    /// A page of a selection.
    func page(of selection: EntrySelection, after sequence: Int64, limit: Int) async throws -> [KeptEntry] {
        try index.sequences(of: selection, after: sequence).prefix(max(0, limit)).map { index.kept[Int($0) - 1] }
    }

    /// Which of some entries contradict what is kept already.
    public func clashes(of arrivals: [Arrival]) async throws -> [Int: EntryClash] { try index.clashes(of: arrivals) }

    /// The sequence of the last entry.
    public func lastSequence() async throws -> Int64 { Int64(index.kept.count) }

    /// All rows and names.
    func casework() async throws -> (rows: Rows, lexicon: Lexicon) { (try index.rows.ofCasework(), index.lexicon) }

    /// The rows that these people's records need, under numbers of their own.
    func casework(of people: Set<Int32>) async throws -> (rows: Rows, lexicon: Lexicon) { try index.casework(of: people) }

    /// The numbers of references.
    func numbers(of references: [PersonRef]) async throws -> [PersonRef: Int32] {
        let pairs = references.compactMap { reference in index.lexicon.people.number(ifKnown: reference.text).map { (reference, $0) } }
        return Dictionary(pairs) { first, _ in first }
    }

    /// The references behind numbers.
    func references(of people: Set<Int32>) async throws -> [PersonRef] {
        people.compactMap { PersonRef(index.lexicon.people.text($0)) }.sorted()
    }

    /// The labelled entries, and what they speak of.
    func labelled() async throws -> [KeptEntry] { try index.labelled() }

    /// The entries around those whose addresses are protected.
    func protecting() async throws -> [KeptEntry] { try index.protecting() }

    /// Everybody, in parts whose records do not touch.
    func peopleApart(inPartsOf size: Int) async throws -> [[Int32]] { index.peopleApart(inPartsOf: size) }

    /// Whom an agency works with, as its own entries say.
    func people(recordedBy agency: AgencyRef, since day: Day) async throws -> Set<Int32> { index.people(recordedBy: agency, since: day) }

    /// Whom an agency was told of.
    func people(sharedWith agency: AgencyRef, since day: Day) async throws -> Set<Int32> { index.people(sharedWith: agency, since: day) }

    /// Everyone within reach of these people's records.
    func relatedPeople(to people: Set<Int32>) async throws -> Set<Int32> { try index.relatedPeople(to: people) }

    /// Everyone whose record these entries may change.
    func people(connectedTo sequences: [Int64]) async throws -> Set<Int32> { try index.people(connectedTo: sequences) }
}
