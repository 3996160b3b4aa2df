import GRDB

// What this file has for the ledger of entries, `SQLiteAccessLog+Checkpoints` has for the accesses of a year.

extension SQLiteEntryLog: ProvableLog {
    /// Size and root.
    public func head(at size: Int64?) async throws -> TreeHead {
        try await reaching { pool in try await pool.read { try StoredTree($0).head(at: size) } }
    }

    /// Shows that a row is in the ledger.
    public func inclusion(of sequence: Int64, in size: Int64?) async throws -> InclusionProof {
        try await reaching { pool in try await pool.read { try StoredTree($0).inclusion(of: sequence, in: size) } }
    }

    /// Shows that the ledger begins with an earlier one.
    public func consistency(from old: Int64, to size: Int64?) async throws -> ConsistencyProof {
        try await reaching { pool in try await pool.read { try StoredTree($0).consistency(between: old, and: size) } }
    }
}

extension SQLiteEntryLog {
    /// Signs the ledger as it stands, where something is new since the last checkpoint here or in the access ledger; before an export or a published
    /// briefing. `moment` is in milliseconds since 1970 UTC. Throws `LedgerError` of code `key` where it cannot be signed.
    @discardableResult
    public func checkpoint(at moment: Int64) async throws -> SignedNote? {
        let (note, end) = try await writing { [seal] in try seal.sign($0, at: moment) }
        seal.committed(end)
        return note
    }

    /// Signs the ledger if something is new and thirty seconds have passed since it was last signed: for the timer of a process that runs long. A key that
    /// cannot be read is no reason to fail.
    public func checkpointIfDue(now moment: Int64) async throws {
        guard seal.isLate(at: moment), try await reaching({ [seal] pool in try await pool.read(seal.hasNews) }) else { return }
        do { try await checkpoint(at: moment) } catch let error as LedgerError where error.code == .key {}
    }

    /// The last checkpoint as it is kept, unchecked; nil while there is none.
    public func lastCheckpoint() async throws -> SignedNote? {
        try await reaching { pool in try await pool.read { try HashedLog.lastCheckpoint($0).flatMap { SignedNote($0) } } }
    }

    /// The public key that signs this ledger, made with its private part beside the store where nothing was ever signed.
    public func key() async throws -> NoteKey {
        try await reaching { [seal] pool in try await pool.read { try seal.signer($0).key } }
    }

    /// Lets another key sign from now on, and says so in the ledger under the old one's signature.
    public func changeKey(at moment: Int64) async throws -> KeyChange {
        let (change, end) = try await writing { [seal] in try seal.changeKey($0, at: moment) }
        seal.committed(end)
        seal.changedKey()
        return change
    }
}

extension SQLiteEntryLog {
    /// Computes the whole ledger anew, or what came after its last checkpoint, and holds it against what is stored.
    ///
    /// `key` is the key in force as whoever asks has it from elsewhere; without one it is the key beside the store. `width` is how many stretches of
    /// rows are examined at once. Without `tables` only the ledger itself is verified, not what is kept beside it for looking things up.
    public func verify(sinceCheckpoint: Bool = false, tables: Bool = true, trusting key: NoteKey? = nil, width: Int = 2) async throws
        -> LedgerReport
    {
        try await reaching { [seal] pool in
            try await LedgerVerification(pool: pool, seal: seal, key, tables ? .record : .none, width: width).run(
                sinceCheckpoint: sinceCheckpoint)
        }
    }
}
