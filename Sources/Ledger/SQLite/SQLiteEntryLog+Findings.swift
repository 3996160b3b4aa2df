import Casework
import GRDB

/// Beside the log, in the same file and through the same connection that writes: whatever is kept here may be deleted at any time.
extension SQLiteEntryLog: ReadableFindings {
    /// Keeps what was found.
    public func keep(_ judged: [Judged], upTo sequence: Int64) async throws {
        try await writing { db in
            let put = try SQLStatement(
                db, "INSERT OR REPLACE INTO judged(child, as_of, pack, changes_on, findings) VALUES (?, ?, ?, nullif(?, \(Int64.max)), ?)")
            for one in judged {
                try put.bind(1, one.child)
                try put.bind(2, one.asOf.ordinal)
                try one.pack.withUnsafeBytes { try put.bind(3, $0) }
                try put.bind(4, one.changesOn.map { Int64($0.ordinal) } ?? .max)
                try one.findings.withUnsafeBytes { try put.bind(5, $0) }
                try put.run()
            }
            let upTo = try SQLStatement(
                db, "INSERT INTO judged_upto(one, seq) VALUES (1, ?) ON CONFLICT(one) DO UPDATE SET seq = max(seq, excluded.seq)")
            try upTo.bind(1, sequence)
            try upTo.run()
        }
    }

    /// The last entry that was taken into account.
    public func judgedUpTo() async throws -> Int64 {
        try await reaching { pool in try await pool.read { try SQLStatement($0, "SELECT seq FROM judged_upto").first { $0.int64(0) } ?? 0 }
        }
    }

    /// What is kept of children.
    func judged(_ children: Set<Int32>) async throws -> [Judged] {
        try await reaching { pool in
            try await pool.read { db in
                let statement = try SQLStatement(db, Self.columns + "WHERE child = ?")
                return try children.sorted().compactMap { child in
                    try statement.bind(1, child)
                    return try statement.first(Self.judged)
                }
            }
        }
    }

    /// A page of all that is kept.
    func page(after child: Int32, limit: Int) async throws -> [Judged] {
        try await reaching { pool in
            try await pool.read { db in
                let statement = try SQLStatement(db, Self.columns + "WHERE child > ? ORDER BY child LIMIT ?")
                try statement.bind(1, child)
                try statement.bind(2, Int64(max(0, limit)))
                return try statement.all(Self.judged)
            }
        }
    }

    /// The children whose findings change by a day.
    func children(changingBy day: Day) async throws -> [Int32] {
        try await reaching { pool in
            try await pool.read { db in
                let statement = try SQLStatement(db, "SELECT child FROM judged WHERE changes_on <= ? ORDER BY changes_on, child")
                try statement.bind(1, day.ordinal)
                return try statement.all { $0.int32(0) }
            }
        }
    }

    /// Forgets what was found of children.
    public func forget(_ children: Set<Int32>) async throws {
        try await writing { db in
            let statement = try SQLStatement(db, "DELETE FROM judged WHERE child = ?")
            for child in children {
                try statement.bind(1, child)
                try statement.run()
            }
        }
    }

    /// Forgets all.
    public func clear() async throws { try await writing { db in try db.execute(sql: "DELETE FROM judged; DELETE FROM judged_upto") } }

    private static let columns = "SELECT child, as_of, pack, coalesce(changes_on, \(Int64.max)), findings FROM judged "

    private static func judged(_ row: SQLStatement) -> Judged {
        Judged(
            child: row.int32(0), asOf: Day(ordinal: row.int32(1)), pack: Array(row.bytes(2)),
            changesOn: Int32(exactly: row.int64(3)).map { Day(ordinal: $0) }, findings: Array(row.bytes(4)))
    }
}
