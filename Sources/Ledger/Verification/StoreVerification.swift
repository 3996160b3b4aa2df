import GRDB

/// Verifies all ledgers of a store, each by itself and then each by what the others wrote down of it.
public struct StoreVerification: Sendable {
    private let record: SQLiteEntryLog
    private let looks: SQLiteAccessLog

    /// A verification of the ledger of entries and of the accesses beside it.
    public init(_ record: SQLiteEntryLog, _ looks: SQLiteAccessLog) { (self.record, self.looks) = (record, looks) }

    /// What came of each ledger, that of entries first.
    ///
    /// `key` is the key of the ledger of entries, from elsewhere; the keys of the others must be those that its anchors name. See
    /// `SQLiteEntryLog.verify` for the rest.
    public func run(sinceCheckpoint: Bool = false, tables: Bool = true, trusting key: NoteKey? = nil, width: Int = 2) async throws
        -> [LedgerReport]
    {
        // What is said of a ledger is read before the ledger is: it only grows meanwhile.
        let files = try await looks.files()
        var said = [try await record.reaching { pool in try await pool.read { try AnchorsOf($0, sinceCheckpoint) } }]
        for file in files { said.append(try await file.reading { try AnchorsOf($0, sinceCheckpoint) }) }

        var reports = [try await record.verify(sinceCheckpoint: sinceCheckpoint, tables: tables, trusting: key, width: width)]
        for file in files { reports.append(try await file.verify(sinceCheckpoint: sinceCheckpoint, tables: tables, width: width)) }

        for place in reports.indices {
            var faults = LedgerFaults()
            let before = place > 1 ? reports[place - 1] : nil
            if let before { said[place].checkBeginning(after: before, &faults) }
            for (row, anchor) in said[place].all { try await check(anchor, at: row, reports, files, &faults) }
            reports[place].add(anchors: said[place].all.count, faults)
        }
        return reports
    }

    /// Holds one anchor against the ledger that it is of.
    private func check(_ anchor: Anchor, at row: Int64, _ reports: [LedgerReport], _ files: [AccessFile], _ faults: inout LedgerFaults)
        async throws
    {
        guard let place = reports.firstIndex(where: { $0.log == anchor.log }) else {
            return faults.note(.anchor, row, "\(anchor.log) had \(anchor.head.size) rows, and is not beside the store")
        }
        let size = anchor.head.size
        @Sendable func look(_ db: Database) throws -> (size: Int64, root: TreeHash?, isKnown: Bool) {
            let tree = try StoredTree(db), all = try tree.size()
            // A stored root that is missing is a fault of that ledger, and found there.
            return (all, all < size ? nil : try? tree.root(at: size), try anchor.key.map { try HashedLog.signed(db, by: $0) } ?? true)
        }
        let found = place == 0 ? try await record.reaching { try await $0.read(look) } : try await files[place - 1].reading(look)
        if found.size < size {
            faults.note(
                .anchor, row,
                "\(anchor.log) had \(size) rows and now has \(found.size): rows were taken away, or an older copy stands in its place")
        } else if found.root != anchor.head.root {
            faults.note(.anchor, row, "\(anchor.log) had another root when it had \(size) rows: it has another history now")
        }
        if !found.isKnown { faults.note(.signature, row, "\(anchor.log) was signed by another key then, of which it knows nothing") }
    }
}

/// What a ledger says of others.
private struct AnchorsOf: Sendable {
    /// The anchors with their rows: all, or the last.
    let all: [(row: Int64, anchor: Anchor)]
    /// What the first row anchors.
    private let first: Anchor?

    init(_ db: Database, _ lastOnly: Bool) throws {
        all = lastOnly ? try HashedLog.lastAnchor(db).map { [$0] } ?? [] : try HashedLog.anchors(db)
        first =
            try SQLStatement(db, "SELECT e.body FROM ledger l JOIN event e ON e.seq = l.seq WHERE l.seq = 1 AND l.kind = 13")
            .first { Anchor(body: $0.bytes(0)) } ?? nil
    }

    /// A year begins with where the one before ended.
    func checkBeginning(after before: LedgerReport, _ faults: inout LedgerFaults) {
        guard let first, first.log == before.log else {
            return faults.note(.anchor, 1, "the first row does not say where \(before.log) ended")
        }
        guard first.head.size < before.head.size else { return }
        faults.note(.anchor, 1, "\(before.log) ended with \(first.head.size) rows and now has \(before.head.size)")
    }
}

extension AccessFile {
    /// Computes the year's ledger anew and holds it against what is stored.
    func verify(sinceCheckpoint: Bool, tables: Bool, width: Int) async throws -> LedgerReport {
        do {
            return try await LedgerVerification(pool: pool, seal: seal, nil, tables ? .accesses : .none, width: width)
                .run(sinceCheckpoint: sinceCheckpoint)
        } catch let cancelled as CancellationError { throw cancelled } catch { throw LedgerError(error, at: pool.path) }
    }
}

extension SQLiteAccessLog {
    /// The files of all years, in order.
    func files() async throws -> [AccessFile] {
        var files: [AccessFile] = []
        for year in try years() { files.append(try await file(year)) }
        return files
    }
}

extension HashedLog {
    /// Whether a key signed this log at any time, as the log itself says.
    static func signed(_ db: Database, by key: NoteKey) throws -> Bool {
        if let now = try keyInForce(db), now == (key.name, key.id) { return true }
        return try SQLStatement(db, "SELECT e.body FROM ledger l JOIN event e ON e.seq = l.seq WHERE l.kind = 91 AND l.kind >= 90")
            .all { KeyChange(body: $0.bytes(0)) }.contains { $0?.old == key || $0?.new == key }
    }
}
