import Access
import Casework

// What judging and counting read: all rows, or those of some people, but nothing that is sealed. What is kept or published is made of these, so
// no page, count or briefing can hint at a sealed entry.
extension Grant {
    /// All compact rows but those of sealed entries, and the names behind their numbers, as of one moment.
    ///
    /// For what is done to the store or to an audit; one person's record is opened with `record`.
    public func casework() async throws -> (rows: Rows, lexicon: Lexicon) {
        guard permit.scope.isWide else { throw GrantExceeded("the whole casework", permit) }
        let (rows, lexicon) = try await log.casework()
        return (try await rows.without(hidden(from: .common), lexicon), lexicon)
    }

    /// The same, of the people whose records some of the store's numbers name, and of all whom folding these needs.
    public func casework(of people: Set<Int32>) async throws -> (rows: Rows, lexicon: Lexicon) {
        guard permit.scope.isWide else { throw GrantExceeded("the casework of others", permit) }
        let (rows, lexicon) = try await log.casework(of: people)
        return (try await rows.without(hidden(from: .common), lexicon), lexicon)
    }

    /// Everybody by the store's numbers, in parts of about so many whose records do not touch.
    public func peopleApart(inPartsOf size: Int) async throws -> [[Int32]] {
        guard permit.scope.isWide else { throw GrantExceeded("everybody", permit) }
        return try await log.peopleApart(inPartsOf: size)
    }

    /// The store's numbers of references.
    public func numbers(of references: [PersonRef]) async throws -> [PersonRef: Int32] {
        guard permit.scope.isWide else { throw GrantExceeded("numbers of others", permit) }
        return try await log.numbers(of: references)
    }

    /// The references behind the store's numbers.
    public func references(of people: Set<Int32>) async throws -> [PersonRef] {
        guard permit.scope.isWide else { throw GrantExceeded("references of others", permit) }
        return try await log.references(of: people)
    }

    /// Everyone whose record the entries with these sequences may change.
    public func people(connectedTo sequences: [Int64]) async throws -> Set<Int32> {
        guard permit.scope.isWide else { throw GrantExceeded("connections of others", permit) }
        return try await log.people(connectedTo: sequences)
    }

    /// Entries of which the reader sees nothing, or of which nothing may be judged.
    func hidden(from clearance: Clearance) async throws -> Set<EntryRef> {
        let labelling = try await labels.labelling()
        return Set(labelling.entries.lazy.map(\.id).filter { !clearance.judges(labelling.book.labels(of: $0)) })
    }
}

extension Scope {
    /// Whether it is more than one person or account.
    var isWide: Bool {
        switch self {
        case .store, .audit: true
        case .person, .account: false
        }
    }
}

extension Rows {
    /// Whether any row names a person, in any field.
    func names(_ person: Int32?) -> Bool {
        guard let person else { return false }
        return (0..<Int32(count)).contains { PackedRow(packed($0))?.named.contains(person) ?? false }
    }

    /// These rows but those about audits and resources.
    func ofCasework() throws -> Rows {
        guard marks.contains(where: { $0 & Self.isMatter != 0 }) else { return self }
        var kept = Rows()
        for row in 0..<Int32(count) where marks[Int(row)] & Self.isMatter == 0 {
            guard kept.append(packed: packed(row)) != nil else {
                throw LedgerError.damaged(row: Int64(row), "a compact row that cannot be read")
            }
        }
        return kept
    }

    /// These rows but those of some entries.
    func without(_ hidden: Set<EntryRef>, _ lexicon: Lexicon) throws -> Rows {
        let numbers = Set(hidden.compactMap { lexicon.entries.number(ifKnown: $0.text) })
        guard !numbers.isEmpty else { return self }
        var kept = Rows()
        for row in 0..<Int32(count) where !numbers.contains(entry[Int(row)]) {
            guard kept.append(packed: packed(row)) != nil else {
                throw LedgerError.damaged(row: Int64(row), "a compact row that cannot be read")
            }
        }
        return kept
    }
}
