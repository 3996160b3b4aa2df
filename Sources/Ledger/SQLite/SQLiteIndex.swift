import Casework
import GRDB

/// What can be looked up in an open store, within one transaction that reads.
struct SQLiteIndex: CaseIndex {
    let db: Database
    private let decoded: DecodedEntries?

    init(_ db: Database, _ decoded: DecodedEntries? = nil) throws { (self.db, self.decoded) = (db, decoded) }

    func ties(of person: Int32) throws -> [Tie] {
        let statement = try SQLStatement(db, "SELECT b, nearness FROM tie WHERE a = ? ORDER BY b")
        try statement.bind(1, person)
        return try statement.all { row in
            guard let nearness = Tie.Nearness(rawValue: Int(row.int64(1))) else {
                throw LedgerError.damaged(row: 0, "a tie of unknown nearness \(row.int64(1))")
            }
            return Tie(other: row.int32(0), nearness: nearness)
        }
    }

    /// Everybody, in parts whose records do not touch.
    func peopleApart(inPartsOf size: Int) throws -> [[Int32]] {
        let people =
            try SQLStatement(db, "SELECT count(*) FROM name WHERE space = \(NameSpace.people.rawValue)").first { Int($0.int64(0)) } ?? 0
        var apart = Apart(people: people)
        let statement = try SQLStatement(db, "SELECT a, b FROM tie WHERE a < b")
        while try statement.step() {
            let (a, b) = (statement.int32(0), statement.int32(1))
            guard a >= 0, Int(b) < people else { throw LedgerError.damaged(row: 0, "a tie of somebody who has no name") }
            apart.tie(a, b)
        }
        return apart.parts(of: size)
    }

    func sequences(naming person: Int32) throws -> [Int64] {
        let statement = try SQLStatement(db, "SELECT seq FROM entry_person WHERE person = ? ORDER BY seq")
        try statement.bind(1, person)
        return try statement.all { $0.int64(0) }
    }

    func sequences(mentioning entry: Int32) throws -> [Int64] {
        let statement = try SQLStatement(db, "SELECT seq FROM mention WHERE entry = ? ORDER BY seq")
        try statement.bind(1, entry)
        return try statement.all { $0.int64(0) }
    }

    func sequence(of entry: Int32) throws -> Int64? {
        let statement = try SQLStatement(db, "SELECT seq FROM entry WHERE id = ?")
        try statement.bind(1, entry)
        return try statement.first { $0.int64(0) }
    }

    func labelledSequences() throws -> [Int64] {
        try SQLStatement(db, "SELECT seq FROM entry WHERE labels <> 0 AND labels & \(Int64.protectsAddress - 1) <> 0 AND \(Self.isCasework) ORDER BY seq")
            .all { $0.int64(0) }
    }

    func protectingSequences() throws -> [Int64] {
        try SQLStatement(db, "SELECT seq FROM entry WHERE labels <> 0 AND labels & \(Int64.protectsAddress) <> 0 ORDER BY seq").all { $0.int64(0) }
    }

    func row(at sequence: Int64) throws -> PackedRow {
        let statement = try SQLStatement(db, "SELECT row FROM entry WHERE seq = ?")
        try statement.bind(1, sequence)
        var values: [Int32] = []
        guard try statement.first({ values.replace(withLittleEndian: $0.bytes(0)) }) != nil else { throw LedgerError.absent(sequence) }
        guard let row = PackedRow(values) else { throw LedgerError.damaged(row: sequence, "a compact row that cannot be read") }
        return row
    }

    /// Whether the row of the ledger at a sequence is an entry. Throws `absent` where there is no row.
    func holdsEntry(at sequence: Int64) throws -> Bool {
        let statement = try SQLStatement(db, "SELECT kind FROM ledger WHERE seq = ?")
        try statement.bind(1, sequence)
        guard let kind = try statement.first({ $0.int64(0) }) else { throw LedgerError.absent(sequence) }
        return LedgerKind(rawValue: Int(kind))?.isEntry ?? false
    }

    func text(of number: Int32, in space: NameSpace) throws -> String {
        let statement = try SQLStatement(db, "SELECT text FROM name WHERE space = ? AND number = ?")
        try statement.bind(1, Int64(space.rawValue))
        try statement.bind(2, number)
        return try statement.first { $0.text(0) } ?? ""
    }

    /// The number of a text, if it has one.
    func number(of text: String, in space: NameSpace) throws -> Int32? {
        let statement = try SQLStatement(db, "SELECT number FROM name WHERE space = ? AND text = ?")
        try statement.bind(1, Int64(space.rawValue))
        try statement.bind(2, text)
        return try statement.first { $0.int32(0) }
    }

    func holds(_ body: [UInt8], at sequence: Int64) throws -> Bool {
        let statement = try SQLStatement(db, "SELECT body FROM event WHERE seq = ?")
        try statement.bind(1, sequence)
        return try statement.first { $0.bytes(0).elementsEqual(body) } ?? false
    }

    /// An entry as it was kept.
    func kept(at sequence: Int64) throws -> KeptEntry {
        try decoded?.entry(at: sequence) { try read(at: sequence) } ?? read(at: sequence)
    }

    private func read(at sequence: Int64) throws -> KeptEntry {
        let statement = try SQLStatement(db, "SELECT l.at, e.body FROM ledger l JOIN event e ON e.seq = l.seq WHERE l.seq = ?")
        try statement.bind(1, sequence)
        let kept = try statement.first { row in
            guard let entry = Entry(body: row.bytes(1)) else { throw LedgerError.damaged(row: sequence, "a body that is no entry") }
            return KeptEntry(sequence: sequence, receivedAt: row.int64(0), entry: entry)
        }
        guard let kept else { throw LedgerError.absent(sequence) }
        return kept
    }
}
