import Casework
import GRDB

extension SQLiteEntryLog {
    /// A page of a selection.
    public func page(of selection: EntrySelection, after sequence: Int64, limit: Int) async throws -> [KeptEntry] {
        guard limit > 0 else { return [] }
        return try await reaching { pool in
            try await pool.read { db in
                let index = try SQLiteIndex(db)
                return try index.sequences(of: selection, after: sequence, limit: limit).map { try index.kept(at: $0) }
            }
        }
    }

    /// The sequence of the last entry.
    public func lastSequence() async throws -> Int64 {
        try await reaching { pool in
            try await pool.read { try SQLStatement($0, "SELECT coalesce(max(seq), 0) FROM ledger").first { $0.int64(0) } ?? 0 }
        }
    }

    /// All rows and names.
    public func casework() async throws -> (rows: Rows, lexicon: Lexicon) {
        try await reaching { pool in try await pool.read { try CaseworkReader($0).read() } }
    }

    /// The rows that these people's records need, under numbers of their own.
    public func casework(of people: Set<Int32>) async throws -> (rows: Rows, lexicon: Lexicon) {
        try await reaching { pool in try await pool.read { try SQLiteIndex($0).casework(of: people) } }
    }

    /// The numbers of references.
    public func numbers(of references: [PersonRef]) async throws -> [PersonRef: Int32] {
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
    public func references(of people: Set<Int32>) async throws -> [PersonRef] {
        try await reaching { pool in
            try await pool.read { db in
                let index = try SQLiteIndex(db)
                return try people.compactMap { PersonRef(try index.text(of: $0, in: .people)) }.sorted()
            }
        }
    }

    /// Everyone within reach of these people's records.
    public func relatedPeople(to people: Set<Int32>) async throws -> Set<Int32> {
        try await reaching { pool in try await pool.read { try SQLiteIndex($0).relatedPeople(to: people) } }
    }

    /// Everyone whose record these entries may change. A row that is no entry (a step of the clock) changes nobody's.
    public func people(connectedTo sequences: [Int64]) async throws -> Set<Int32> {
        try await reaching { pool in
            try await pool.read { db in
                let index = try SQLiteIndex(db)
                return try index.people(connectedTo: sequences.filter(index.holdsEntry))
            }
        }
    }
}
