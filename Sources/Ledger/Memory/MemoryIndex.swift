import Casework

/// All that `InMemoryEntryLog` keeps, and its indexes.
struct MemoryIndex: CaseIndex {
    /// The entries, by sequence from 1.
    private(set) var kept: [KeptEntry] = []
    /// Their compact rows.
    private(set) var rows = Rows()
    /// The names behind the rows' numbers.
    private(set) var lexicon = Lexicon()

    private var packed: [PackedRow] = []
    private var bodies: [[UInt8]] = []
    private var sequenceOf: [Int32: Int64] = [:]
    private var naming: [Int32: [Int64]] = [:]
    private var mentioning: [Int32: [Int64]] = [:]
    private var tied: [Int32: Set<Tie>] = [:]

    /// Adds one entry, if its id is new.
    mutating func append(_ arrival: Arrival, _ body: [UInt8], receivedAt: Int64) throws -> Receipt {
        if let number = lexicon.entries.number(ifKnown: arrival.entry.id.text), let sequence = sequenceOf[number] {
            return bodies[Int(sequence - 1)] == body ? .known(sequence) : .refused(sequence)
        }
        let sequence = Int64(kept.count + 1)
        let receivedAt = max(receivedAt, kept.last?.receivedAt ?? .min)
        let index = rows.append(
            arrival.entry, &lexicon, score: arrival.score, level: arrival.level, received: Day(inLondonAt: receivedAt))
        guard let row = PackedRow(rows.packed(index)) else { throw LedgerError.damaged(row: sequence, "a compact row that cannot be read") }
        kept.append(KeptEntry(sequence: sequence, receivedAt: receivedAt, entry: arrival.entry))
        packed.append(row)
        bodies.append(body)
        sequenceOf[row.entry] = sequence
        for person in row.named { naming[person, default: []].append(sequence) }
        for entry in row.mentions { mentioning[entry, default: []].append(sequence) }
        for pair in Tie.pairs(in: row) {
            tied[pair.a, default: []].insert(Tie(other: pair.b, nearness: pair.nearness))
            tied[pair.b, default: []].insert(Tie(other: pair.a, nearness: pair.nearness))
        }
        return .new(sequence)
    }

    func ties(of person: Int32) -> [Tie] { Array(tied[person] ?? []) }

    func sequences(naming person: Int32) -> [Int64] { naming[person] ?? [] }

    func sequences(mentioning entry: Int32) -> [Int64] { mentioning[entry] ?? [] }

    func sequence(of entry: Int32) -> Int64? { sequenceOf[entry] }

    func labelledSequences() throws -> [Int64] { kept.filter { !$0.entry.labels.isEmpty && $0.entry.matter == nil }.map(\.sequence) }

    func protectingSequences() throws -> [Int64] { kept.filter(\.entry.protectsAddress).map(\.sequence) }

    func kept(at sequence: Int64) throws -> KeptEntry {
        guard kept.indices.contains(Int(clamping: sequence) - 1) else { throw LedgerError.absent(sequence) }
        return kept[Int(sequence) - 1]
    }

    func row(at sequence: Int64) throws -> PackedRow {
        guard packed.indices.contains(Int(clamping: sequence) - 1) else { throw LedgerError.absent(sequence) }
        return packed[Int(sequence) - 1]
    }

    func text(of number: Int32, in space: NameSpace) -> String { lexicon[keyPath: space.names].text(number) }

    func number(of text: String, in space: NameSpace) -> Int32? { lexicon[keyPath: space.names].number(ifKnown: text) }

    func holds(_ body: [UInt8], at sequence: Int64) throws -> Bool {
        guard bodies.indices.contains(Int(clamping: sequence) - 1) else { throw LedgerError.absent(sequence) }
        return bodies[Int(sequence) - 1] == body
    }

    /// The sequences of a selection after one, in its order.
    func sequences(of selection: EntrySelection, after: Int64) throws -> [Int64] {
        switch selection {
        case .everything: those(after) { _ in true }
        case .by(let agency): those(after) { $0.agency == agency && $0.matter == nil }
        case .identities: those(after) { $0.kind == .person }
        case .named(let ids): those(after) { ids.contains($0.id) }
        case .about(let people):
            try those(after, by: { ($0.entry.on.earliest, $0.entry.id) }) { kept in people.contains(where: kept.entry.about.contains) }
        case .happened(let days):
            try those(after, by: { ($0.entry.on.earliest, $0.sequence) }) { days.contains($0.entry.on.earliest) && $0.entry.matter == nil }
        case .recorded(let days):
            try those(after, by: { (knownFrom($0), $0.sequence) }) { days.contains(knownFrom($0)) && $0.entry.matter == nil }
        case .audit(let audit): those(after) { $0.matter?.audit == audit }
        case .resources: those(after) { if case .resource = $0.matter { true } else { false } }
        }
    }

    /// Everybody, in parts whose records do not touch.
    func peopleApart(inPartsOf size: Int) -> [[Int32]] {
        var apart = Apart(people: lexicon.people.count)
        for (person, ties) in tied { for tie in ties { apart.tie(person, tie.other) } }
        return apart.parts(of: size)
    }

    /// Whom an agency recorded something about that happened on a day or later.
    func people(recordedBy agency: AgencyRef, since day: Day) -> Set<Int32> {
        let about = kept.filter { $0.entry.agency == agency && $0.entry.on.earliest >= day }.flatMap(\.entry.about)
        return Set(about.compactMap { lexicon.people.number(ifKnown: $0.text) })
    }

    /// Whom an agency was told of by a share that was on a day or later.
    func people(sharedWith agency: AgencyRef, since day: Day) -> Set<Int32> {
        let shares = kept.filter { $0.entry.kind == .share && $0.entry.on.earliest >= day && $0.entry.agencies(Share.to).contains(agency) }
        return Set(shares.flatMap(\.entry.about).compactMap { lexicon.people.number(ifKnown: $0.text) })
    }

    /// The day by which an entry was known, with the day of receipt taken into account.
    private func knownFrom(_ kept: KeptEntry) -> Day { Day(ordinal: rows.recorded[Int(kept.sequence) - 1]) }

    private func those(_ after: Int64, _ holds: (Entry) -> Bool) -> [Int64] {
        kept.dropFirst(Int(clamping: max(0, after))).filter { holds($0.entry) }.map(\.sequence)
    }

    private func those<Rank: Comparable>(_ after: Int64, by key: (KeptEntry) -> (Day, Rank), _ holds: (KeptEntry) -> Bool) throws -> [Int64]
    {
        let all = kept.filter(holds).sorted { key($0) < key($1) }
        guard after > 0 else { return all.map(\.sequence) }
        guard after <= kept.count else { throw LedgerError.absent(after) }
        let last = key(kept[Int(after) - 1])
        return all.drop { key($0) <= last }.map(\.sequence)
    }
}
