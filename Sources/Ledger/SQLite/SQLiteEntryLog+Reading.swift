import Casework
import GRDB

extension SQLiteEntryLog: ReadableLog {
    /// A page of a selection.
    func page(of selection: EntrySelection, after sequence: Int64, limit: Int) async throws -> [KeptEntry] {
        guard limit > 0 else { return [] }
        return try await reaching { [decoded] pool in
            try await pool.read { db in
                let index = try SQLiteIndex(db, decoded)
                return try index.sequences(of: selection, after: sequence, limit: limit).map { try index.kept(at: $0) }
            }
        }
    }

    /// The row of an entry, by its id: where it stands, and nothing of what it says.
    public func sequence(of entry: EntryRef) async throws -> Int64? {
        try await page(of: .named([entry]), after: 0, limit: 1).first?.sequence
    }

    /// Which of some entries contradict what is kept already.
    public func clashes(of arrivals: [Arrival]) async throws -> [Int: EntryClash] {
        try await reaching { pool in try await pool.read { try SQLiteIndex($0).clashes(of: arrivals) } }
    }

    /// The sequence of the last entry.
    public func lastSequence() async throws -> Int64 {
        try await reaching { pool in
            try await pool.read { try SQLStatement($0, "SELECT coalesce(max(seq), 0) FROM ledger").first { $0.int64(0) } ?? 0 }
        }
    }

    /// All rows and names.
    func casework() async throws -> (rows: Rows, lexicon: Lexicon) {
        try await reaching { pool in try await pool.read { try CaseworkReader($0).read() } }
    }

    /// The rows that these people's records need, under numbers of their own.
    func casework(of people: Set<Int32>) async throws -> (rows: Rows, lexicon: Lexicon) {
        try await reaching { pool in try await pool.read { try SQLiteIndex($0).casework(of: people) } }
    }

    /// The numbers of references.
    func numbers(of references: [PersonRef]) async throws -> [PersonRef: Int32] {
        try await reaching { pool in
            try await pool.read { db in
                let index = try SQLiteIndex(db)
                var numbers: [PersonRef: Int32] = [:]
                for reference in references { numbers[reference] = try index.number(of: reference.text, in: .people) }
                return numbers
            }
        }
    }

    /// The references behind numbers.
    func references(of people: Set<Int32>) async throws -> [PersonRef] {
        try await reaching { pool in
            try await pool.read { db in
                let index = try SQLiteIndex(db)
                return try people.compactMap { PersonRef(try index.text(of: $0, in: .people)) }.sorted()
            }
        }
    }

    /// The labelled entries, and what they speak of.
    func labelled() async throws -> [KeptEntry] {
        try await reaching { [decoded] pool in try await pool.read { try SQLiteIndex($0, decoded).labelled() } }
    }

    /// The entries around those whose addresses are protected.
    func protecting() async throws -> [KeptEntry] { try await reaching { [decoded] pool in try await pool.read { try SQLiteIndex($0, decoded).protecting() } } }

    /// Everybody, in parts whose records do not touch.
    func peopleApart(inPartsOf size: Int) async throws -> [[Int32]] {
        try await reaching { pool in try await pool.read { try SQLiteIndex($0).peopleApart(inPartsOf: size) } }
    }

    /// Whom an agency works with, as its own entries say.
    func people(recordedBy agency: AgencyRef, since day: Day) async throws -> Set<Int32> {
        try await reaching { pool in try await pool.read { try SQLiteIndex($0).people(recordedBy: agency, since: day) } }
    }

    /// Whom an agency was told of.
    func people(sharedWith agency: AgencyRef, since day: Day) async throws -> Set<Int32> {
        try await reaching { pool in try await pool.read { try SQLiteIndex($0).people(sharedWith: agency, since: day) } }
    }

    /// Everyone within reach of these people's records.
    func relatedPeople(to people: Set<Int32>) async throws -> Set<Int32> {
        try await reaching { pool in try await pool.read { try SQLiteIndex($0).relatedPeople(to: people) } }
    }

    /// Everyone whose record these entries may change. A row that is no entry (a step of the clock) changes nobody's.
    func people(connectedTo sequences: [Int64]) async throws -> Set<Int32> {
        try await reaching { pool in
            try await pool.read { db in
                let index = try SQLiteIndex(db)
                return try index.people(connectedTo: sequences.filter(index.holdsEntry))
            }
        }
    }
}
