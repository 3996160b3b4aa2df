import GRDB

extension JoinedLedger {
    /// Compares the stored roots that no stretch could, and looks for roots of rows that are not there.
    mutating func compareTree(_ db: Database) throws {
        let block = try SQLStatement(db, "SELECT h FROM block WHERE level = ? AND idx = ?")
        for (level, index, hash) in filled {
            try block.bind(1, Int64(level))
            try block.bind(2, index)
            let kept = try block.first { TreeHash(exactly: $0.bytes(0)) } ?? nil
            guard kept != hash else { continue }
            note(
                .block, (index + 1) << Int64(level),
                "the stored root of the \(1 << level) rows that end here is \(kept == nil ? "missing" : "another")")
        }
        let size = try StoredTree(db).size()
        let levels = try SQLStatement(db, "SELECT level, count(*) FROM block GROUP BY level").all { ($0.int64(0), $0.int64(1)) }
        for (level, count) in levels where level > 62 || count > size >> level {
            note(.block, 0, "\(count) stored roots of level \(level), where a ledger of \(size) rows has \(level > 62 ? 0 : size >> level)")
        }
    }

    /// Looks for bodies without rows, and compares the tables beside the ledger with what the bodies say.
    mutating func compareTables(_ db: Database, _ tables: TablesBeside) throws {
        let size = try StoredTree(db).size()
        for table in ["ledger", "event"] + (tables == .record ? ["entry"] : []) {
            let stray = try SQLStatement(db, "SELECT seq FROM \(table) WHERE seq < 1 OR seq > \(size) LIMIT 100").all { $0.int64(0) }
            for row in stray { note(.sequence, row, "a row of \(table) outside the sequence, which ends at \(size)") }
        }
        // What is looked up through an index is found only where the index holds what its table holds.
        // Of the ledger alone that is its changes of key, erasures and anchors; every other page of it was read just now, row by row.
        let pages = try String.fetchAll(db, sql: tables == .none ? "PRAGMA integrity_check(ledger)" : "PRAGMA integrity_check")
        for found in pages where found != "ok" { note(.record, 0, "the database's pages do not hold together: \(found)") }
        switch tables {
        case .none: break
        case .record:
            try compare(db, "SELECT person, seq, about FROM entry_person", "entry_person", { $0.int64(0) }, { $0.people })
            try compare(db, "SELECT entry, seq, 0 FROM mention", "mention", { $0.int64(0) }, { $0.mentions })
            try compareTies(db)
            try compareNames(db)
        case .accesses:
            try compare(db, "SELECT person, seq, 0 FROM event_subject", "event_subject", { SetPrint.number(of: $0.text(0)) }, { $0.people })
            try compare(db, "SELECT actor, seq, 0 FROM event_actor", "event_actor", { SetPrint.number(of: $0.text(0)) }, { $0.mentions })
        }
    }

    private mutating func compare(
        _ db: Database, _ sql: String, _ table: String, _ key: (SQLStatement) -> Int64,
        _ part: ((people: SetPrint, mentions: SetPrint)) -> SetPrint
    ) throws {
        var kept = said.map { _ in SetPrint() }
        let rows = try SQLStatement(db, sql)
        while try rows.step() {
            let stretch = Int(clamping: (rows.int64(1) - 1) >> Int64(RowsExamination.level))
            guard kept.indices.contains(stretch) else {
                note(.record, 0, "a row of \(table) about row \(rows.int64(1)), which there is not")
                continue
            }
            kept[stretch].insert(key(rows), rows.int64(1), rows.int64(2))
        }
        for (place, said) in said.map(part).enumerated() where said != kept[place] {
            note(
                .record, Int64(place) << Int64(RowsExamination.level) + 1,
                "from here on (at most \(RowsExamination.rows) rows) the bodies say \(said.count) rows of \(table), and \(kept[place].count) are there or others"
            )
        }
    }

    private mutating func compareTies(_ db: Database) throws {
        var said = ties
        let rows = try SQLStatement(db, "SELECT a, b, nearness FROM tie")
        var wrong = 0
        while try rows.step() {
            if said.removeValue(forKey: .init(a: rows.int32(0), b: rows.int32(1))) != Int(rows.int64(2)) { wrong += 1 }
        }
        if wrong > 0 { note(.record, 0, "\(wrong) ties between people that the bodies do not say so") }
        if !said.isEmpty { note(.record, 0, "\(said.count) ties between people are missing") }
    }

    private mutating func compareNames(_ db: Database) throws {
        for space in NameSpace.allCases {
            let used = names[space.rawValue].count
            let kept = try SQLStatement(db, "SELECT count(*), coalesce(max(number), -1) FROM name WHERE space = \(space.rawValue)")
                .first { (Int($0.int64(0)), Int($0.int64(1))) }
            let (count, last) = kept ?? (0, -1)
            guard used != count || last != count - 1 else { continue }
            note(.record, 0, "\(count) names in space \(space.rawValue), the last number \(last), where the bodies use \(used)")
        }
    }
}
