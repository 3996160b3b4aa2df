import Casework

/// What a store can look up quickly, and from which connected people and their rows are gathered, in one way for all stores.
protocol CaseIndex {
    /// Who is tied to a person.
    func ties(of person: Int32) throws -> [Tie]
    /// The entries that name a person in any field.
    func sequences(naming person: Int32) throws -> [Int64]
    /// The entries that correct or refer to an entry.
    func sequences(mentioning entry: Int32) throws -> [Int64]
    /// Where an entry is, if it has arrived.
    func sequence(of entry: Int32) throws -> Int64?
    /// The packed row at a sequence.
    func row(at sequence: Int64) throws -> PackedRow
    /// The entries that carry a label.
    func labelledSequences() throws -> [Int64]
    /// The entries that protect an address.
    func protectingSequences() throws -> [Int64]
    /// The entry at a sequence, as it was kept.
    func kept(at sequence: Int64) throws -> KeptEntry
    /// The text of a number.
    func text(of number: Int32, in space: NameSpace) throws -> String
    /// The number of a text, if it has one.
    func number(of text: String, in space: NameSpace) throws -> Int32?
    /// Whether the canonical bytes of the entry at a sequence are these.
    func holds(_ body: [UInt8], at sequence: Int64) throws -> Bool
}

extension CaseIndex {
    /// See `EntryLog.relatedPeople(to:)`.
    func relatedPeople(to people: Set<Int32>) throws -> Set<Int32> { try Reach.people(from: people) { try ties(of: $0) } }

    /// See `EntryLog.people(connectedTo:)`.
    func people(connectedTo sequences: [Int64]) throws -> Set<Int32> {
        var rows: [Int64: PackedRow] = [:]
        for sequence in sequences { rows[sequence] = try row(at: sequence) }
        // Who somebody is decides what other people's entries mean (whether a meeting was for this child, whether two accounts are one event):
        // whoever stands beside them in an entry is touched too. A correction or withdrawal may be of such an entry.
        var beside: Set<Int32> = []
        try followMentions(&rows)
        for row in rows.values where Self.tellsWho(row.kind) { beside.formUnion(row.about) }
        for person in beside {
            for sequence in try self.sequences(naming: person) where rows[sequence] == nil { rows[sequence] = try row(at: sequence) }
        }
        return try relatedPeople(to: Set(rows.values.flatMap(\.named)))
    }

    /// See `EntryLog.casework(of:)`: the sequences of the rows, in order, with the rows.
    func rows(of people: Set<Int32>) throws -> [(sequence: Int64, row: PackedRow)] {
        var rows: [Int64: PackedRow] = [:]
        let family = try relatedPeople(to: people)
        for person in family {
            for sequence in try sequences(naming: person) where rows[sequence] == nil { rows[sequence] = try row(at: sequence) }
        }
        try followMentions(&rows)
        // Others who stand beside them in an entry: not their records, but who they are (see above).
        let others = Set(rows.values.flatMap(\.named)).subtracting(family)
        for person in try Reach.people(from: others, onlyLinks: true, ties: { try ties(of: $0) }).subtracting(family) {
            for sequence in try sequences(naming: person) where rows[sequence] == nil {
                let row = try row(at: sequence)
                if Self.tellsWho(row.kind), row.about.contains(person) { rows[sequence] = row }
            }
        }
        try followMentions(&rows)
        return rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// See `ReadableLog.labelled()`: the labelled entries and all that they speak of or are spoken of by, in order.
    func labelled() throws -> [KeptEntry] {
        var rows: [Int64: PackedRow] = [:]
        for sequence in try labelledSequences() { rows[sequence] = try row(at: sequence) }
        try followMentions(&rows)
        return try rows.keys.sorted().map { try kept(at: $0) }
    }

    /// See `ReadableLog.protecting()`: every entry that names anybody within reach of a person whose address is protected, in order.
    func protecting() throws -> [KeptEntry] {
        let people = try protectingSequences().reduce(into: Set<Int32>()) { $0.formUnion(try row(at: $1).about) }
        guard !people.isEmpty else { return [] }
        let sequences = try relatedPeople(to: people).reduce(into: Set<Int64>()) { $0.formUnion(try self.sequences(naming: $1)) }
        return try sequences.sorted().map { try kept(at: $0) }
    }

    private static func tellsWho(_ kind: Kind) -> Bool { kind == .person || kind == .link || kind == .unlink || kind == .withdrawal }

    /// Adds the entries that these correct or refer to, and those that correct or refer to these, and so on.
    private func followMentions(_ rows: inout [Int64: PackedRow]) throws {
        var frontier = Array(rows.values)
        while let next = frontier.popLast() {
            for sequence in try next.mentions.compactMap(sequence(of:)) + sequences(mentioning: next.entry) where rows[sequence] == nil {
                let row = try row(at: sequence)
                // An entry of somebody's record that names an entry of an audit learns nothing by it.
                if row.isMatter { continue }
                rows[sequence] = row
                frontier.append(row)
            }
        }
    }
}

extension CaseIndex {
    /// See `EntryLog.casework(of:)`.
    func casework(of people: Set<Int32>) throws -> (rows: Rows, lexicon: Lexicon) {
        let found = try rows(of: people)
        var used = [Set<Int32>](repeating: [], count: NameSpace.allCases.count)
        used[NameSpace.people.rawValue] = people
        for (_, row) in found {
            row.forEachName { number, space in used[space.rawValue].insert(number) }
        }
        // In ascending order, so that whatever is decided by numbers is decided as it is among all rows.
        var lexicon = Lexicon()
        var small = [[Int32: Int32]](repeating: [:], count: NameSpace.allCases.count)
        for space in NameSpace.allCases {
            for number in used[space.rawValue].sorted() {
                small[space.rawValue][number] = lexicon[keyPath: space.names].number(of: try text(of: number, in: space))
            }
        }
        var rows = Rows()
        rows.reserve(found.count)
        for (sequence, row) in found {
            let renumbered = PackedRow(row.values, renumbered: { number, space in small[space.rawValue][number] ?? 0 })
            guard let renumbered, rows.append(packed: renumbered.values) != nil else {
                throw LedgerError.damaged(row: sequence, "a compact row that cannot be read")
            }
        }
        return (rows, lexicon)
    }
}
