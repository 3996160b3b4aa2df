import GRDB

/// What a witness signed of a checkpoint, kept as it came: a line of a signed note (C2SP tlog-cosignature). Witnesses come later; until then these
/// are neither asked for nor checked, and none is lost.
struct Cosignature: Sendable {
    /// The size of the checkpoint.
    let size: Int64
    /// `— NAME BASE64`.
    let line: String

    /// All of a log, by size.
    static func all(_ db: Database) throws -> [Cosignature] {
        try SQLStatement(db, "SELECT size, line FROM cosignature ORDER BY size, witness").all {
            Cosignature(size: $0.int64(0), line: $0.text(1))
        }
    }
}

extension SQLiteEntryLog {
    /// Keeps what a witness signed of the checkpoint at a size. Throws `absent` where there is no such checkpoint.
    func keep(cosignature line: String, by witness: String, at size: Int64) async throws {
        try await writing { db in
            let known = try SQLStatement(db, "SELECT 1 FROM checkpoint WHERE size = ?")
            try known.bind(1, size)
            guard try known.first({ _ in true }) == true else {
                throw LedgerError(
                    .absent, at: "the checkpoints", found: "size \(size)", allowed: "a size that was signed", mend: "Ask for it first.")
            }
            let add = try SQLStatement(db, "INSERT INTO cosignature(size, witness, line) VALUES (?, ?, ?)")
            try add.bind(1, size)
            try add.bind(2, witness)
            try add.bind(3, line)
            try add.run()
        }
    }
}
