import GRDB

extension SQLiteAccessLog {
    /// Signs each year's ledger where something is new here or in the ledger of entries. `moment` is in milliseconds since 1970 UTC. Throws `LedgerError`
    /// of code `key` where one cannot be signed.
    public func checkpoint(at moment: Int64) async throws { for file in try current() { try await file.checkpoint(at: moment) } }

    /// The same if thirty seconds have passed since it was last signed: for the timer of a process that runs long.
    public func checkpointIfDue(now moment: Int64) async throws { for file in try current() { try await file.checkpointIfDue(now: moment) } }

    /// The years that have a ledger, in order.
    public func ledgers() throws -> [Int] { try years() }

    /// The public key that signs a year's ledger.
    public func key(ofYear year: Int) async throws -> NoteKey {
        let file = try await known(year)
        return try await file.reading { [seal = file.seal] in try seal.signer($0).key }
    }

    /// Lets another key sign a year's ledger from now on, and says so in it under the old one's signature.
    public func changeKey(ofYear year: Int, at moment: Int64) async throws -> KeyChange { try await known(year).changeKey(at: moment) }

    /// Size and root of a year's ledger.
    public func head(ofYear year: Int, at size: Int64? = nil) async throws -> TreeHead {
        try await known(year).reading { try StoredTree($0).head(at: size) }
    }

    /// The file of a year that has one.
    func known(_ year: Int) async throws -> AccessFile {
        let years = try years()
        guard years.contains(year) else {
            throw LedgerError(
                .absent, at: store, found: "no accesses of \(year)",
                allowed: years.isEmpty ? "a store that somebody looked into" : years.map(String.init).joined(separator: ", "),
                mend: "Say one of these years.")
        }
        return try await file(year)
    }
}
