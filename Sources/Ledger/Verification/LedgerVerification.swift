import GRDB

/// Computes a whole ledger anew and holds it against what is stored: rows, times, commitments, the tree, the checkpoints and their signatures, and the
/// tables beside it.
///
/// Stretches of rows are examined side by side, each in a reading of its own: rows are never changed, so these see one ledger though entries arrive.
struct LedgerVerification: Sendable {
    /// The file.
    let pool: DatabasePool
    /// The key that is trusted: the one in force. Nil where nothing was ever signed.
    let key: NoteKey?
    /// Which ledger.
    let log: String
    /// The tables that stand beside it and are compared.
    let tables: TablesBeside
    /// How many stretches are examined at once.
    let width: Int

    /// A verification by a key from elsewhere, or by the one beside the store where the ledger was ever signed.
    init(pool: DatabasePool, seal: LogSeal, _ key: NoteKey?, _ tables: TablesBeside, width: Int) async throws {
        (self.pool, self.tables, log, self.width) = (pool, tables, seal.log, max(1, min(4, width)))
        if let key {
            self.key = key
        } else {
            self.key = try await pool.read { try HashedLog.lastCheckpoint($0) == nil ? nil : seal.signer($0).key }
        }
    }

    /// Verifies the whole ledger, or what came after its last checkpoint.
    func run(sinceCheckpoint: Bool) async throws -> LedgerReport {
        let begun = try await pool.read { [key] db in
            var faults = LedgerFaults()
            let chain = try key.map { try KeyChain(trusting: $0, db, &faults) }
            let size = try StoredTree(db).size()
            let kept = try KeptCheckpoint.all(db)
            var joined = JoinedLedger(faults)
            guard sinceCheckpoint, let last = kept.last(where: { $0.size <= size }) else { return (joined, Int64(0), size, kept, chain) }
            try joined.begin(after: last, db, chain)
            return (joined, last.size, size, kept.filter { $0.size >= last.size }, chain)
        }
        var (joined, from, size, kept, chain) = begun
        try await examine(Self.stretches(from..<size), kept.filter { $0.size > from }, chain) { joined.join($0) }
        return try await pool.read { [joined, from, size, kept, chain] db in
            var (joined, kept) = (joined, kept)
            // What arrived meanwhile: from here on one moment is seen.
            let grown = try StoredTree(db).size()
            let new = try KeptCheckpoint.all(db).filter { $0.size > kept.last?.size ?? 0 }
            for range in Self.stretches(size..<max(size, grown)) {
                var examination = RowsExamination(range, tables)
                try examination.run(db, checkpoints: new.filter { range.contains($0.size) }, chain)
                joined.join(examination)
            }
            kept += new
            joined.settle(kept, chain, size: grown)
            try joined.compareTree(db)
            if from == 0 { try joined.compareTables(db, tables) }
            return joined.report(of: log, first: from + 1, key: key)
        }
    }

    /// Rows in stretches, each beginning at a full subtree of its own size: after a checkpoint in the middle of a block these are small at first.
    static func stretches(_ rows: Range<Int64>) -> [ClosedRange<Int64>] {
        var stretches: [ClosedRange<Int64>] = []
        var next = rows.lowerBound
        while next < rows.upperBound {
            let level = next == 0 ? RowsExamination.level : min(RowsExamination.level, next.trailingZeroBitCount)
            stretches.append(next + 1...min(rows.upperBound, next + (1 << Int64(level))))
            next = stretches[stretches.count - 1].upperBound
        }
        return stretches
    }

    /// Examines stretches, several at once, and hands them on in order.
    private func examine(
        _ stretches: [ClosedRange<Int64>], _ kept: [KeptCheckpoint], _ chain: KeyChain?, _ join: (RowsExamination) -> Void
    ) async throws {
        var (checkpoints, done, wanted) = (kept[...], [Int: RowsExamination](), 0)
        try await withThrowingTaskGroup(of: (Int, RowsExamination).self) { group in
            for (place, range) in stretches.enumerated() {
                if place >= width, let (place, one) = try await group.next() { done[place] = one }
                while let one = done.removeValue(forKey: wanted) {
                    join(one)
                    wanted += 1
                }
                let inside = Array(checkpoints.prefix { $0.size <= range.upperBound })
                checkpoints = checkpoints.dropFirst(inside.count)
                group.addTask { [pool, tables] in
                    try await pool.read { db in
                        var examination = RowsExamination(range, tables)
                        try examination.run(db, checkpoints: inside, chain)
                        return (place, examination)
                    }
                }
            }
            for try await (place, one) in group { done[place] = one }
        }
        for place in wanted..<max(wanted, stretches.count) { if let one = done[place] { join(one) } }
    }
}

/// What is kept beside a ledger for looking things up.
enum TablesBeside: Sendable {
    /// Not looked at.
    case none
    /// Of entries: entries, people, mentions, ties, names.
    case record
    /// Of accesses: whom an act was about, and who did it.
    case accesses
}
