import Casework
import Foundation
import GRDB

@testable import Ledger

/// What is found in a store that was opened after something happened to it.
struct Oracle {
    /// The canonical texts of the entries that are kept, by sequence.
    let kept: [String]
    /// What the ledger says of itself: clock rows.
    let notes: [String]

    /// Opens a store with the product's own code, looks at every row of the ledger, and closes it. Throws what is wrong.
    init(_ path: String, thorough: Bool = true) async throws {
        let log = try await SQLiteEntryLog(path: path)
        do {
            (kept, notes) = try await log.pool.read { try Self.read($0, thorough: thorough) }
            let (rows, _) = try await log.casework()
            guard rows.count == kept.count else { throw Wrong("\(kept.count) entries in the ledger, \(rows.count) rows") }
            // A restored store may be without the key that would sign what is new.
            do { try await log.close() } catch let error as LedgerError where error.code == .key {}
        } catch {
            try? await log.close()
            throw error
        }
    }

    private static func read(_ db: Database, thorough: Bool) throws -> (kept: [String], notes: [String]) {
        var kept: [String] = [], notes: [String] = []
        var (last, moment) = (Int64(0), Int64.min)
        let rows = try SQLStatement(
            db, "SELECT l.seq, l.at, l.kind, l.c, e.salt, e.body FROM ledger l LEFT JOIN event e USING (seq) ORDER BY seq")
        _ = try rows.all { row in
            guard row.int64(0) == last + 1 else { throw Wrong("row \(row.int64(0)) after \(last)") }
            guard row.int64(1) >= moment else { throw Wrong("row \(row.int64(0)): a moment that goes back") }
            let commitment = Commitment.of(row.bytes(5), salt: row.bytes(4))
            guard commitment.elementsEqual(row.bytes(3)) else { throw Wrong("row \(row.int64(0)): not what was committed to") }
            (last, moment) = (row.int64(0), row.int64(1))
            if row.int64(2) == Int64(LedgerKind.clock.rawValue) { notes.append(row.text(5)) } else { kept.append(row.text(5)) }
        }
        let bodies = try Int64.fetchOne(db, sql: "SELECT count(*) FROM event")
        guard bodies == last else { throw Wrong("\(bodies ?? 0) bodies for \(last) rows") }
        if thorough {
            let answer = try String.fetchOne(db, sql: "PRAGMA integrity_check")
            guard answer == "ok" else { throw Wrong("integrity_check: \(answer ?? "nothing")") }
        }
        return (kept, notes)
    }

    /// Those of the acknowledged entries that are not there.
    func lost(of acknowledged: some Sequence<String>) -> [String] {
        let kept = Set(kept)
        return acknowledged.filter { !kept.contains($0) }
    }

    /// What is wrong with a store.
    struct Wrong: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }
}
