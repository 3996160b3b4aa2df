import Casework
import Foundation
import GRDB

/// Writes parcels inside one transaction. It lives no longer than that, so a transaction that is rolled back leaves nothing to put right.
struct EntryWriter {
    private let knownName: SQLStatement
    private let addName: SQLStatement
    private let knownEntry: SQLStatement
    private let body: SQLStatement
    private let addEntry: SQLStatement
    private let addPerson: SQLStatement
    private let addMention: SQLStatement
    private let addTie: SQLStatement
    private var nextNumber: [Int32]
    /// The log, with what this has written.
    var log: HashedLog

    /// Begins where the store ends; see `HashedLog.init` for `known`.
    init(_ db: Database, from known: HashedLog.End? = nil) throws {
        knownName = try SQLStatement(db, "SELECT number FROM name WHERE space = ? AND text = ?")
        addName = try SQLStatement(db, "INSERT INTO name(space, number, text) VALUES (?, ?, ?)")
        knownEntry = try SQLStatement(db, "SELECT seq FROM entry WHERE id = ?")
        body = try SQLStatement(db, "SELECT body FROM event WHERE seq = ?")
        addEntry = try SQLStatement(
            db, "INSERT INTO entry(seq, id, kind, agency, on_earliest, recorded, labels, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        addPerson = try SQLStatement(db, "INSERT INTO entry_person(person, seq, about) VALUES (?, ?, ?)")
        addMention = try SQLStatement(db, "INSERT INTO mention(entry, seq) VALUES (?, ?)")
        addTie = try SQLStatement(
            db,
            "INSERT INTO tie(a, b, nearness) VALUES (?, ?, ?) ON CONFLICT(a, b) DO UPDATE SET nearness = min(nearness, excluded.nearness)")
        let highest = try SQLStatement(db, "SELECT coalesce(max(number), -1) FROM name WHERE space = ?")
        nextNumber = try NameSpace.allCases.map { space in
            try highest.bind(1, Int64(space.rawValue))
            return try highest.first { $0.int32(0) + 1 } ?? 0
        }
        log = try HashedLog(db, from: known)
    }

    /// Writes a parcel and says what became of each entry.
    mutating func write(_ parcel: Parcel) throws -> [Receipt] {
        var numbers = ParcelNumbers(parcel.lexicon)
        var receipts: [Receipt] = []
        receipts.reserveCapacity(parcel.count)
        for index in 0..<parcel.count { receipts.append(try write(parcel, index, &numbers)) }
        return receipts
    }

    /// Writes a row of the ledger's own, which is no entry: see `HashedLog.append`.
    mutating func write(_ kind: LedgerKind, body: [UInt8], at: Int64) throws { try log.append(kind, body: body, at: at) }

    private mutating func write(_ parcel: Parcel, _ index: Int, _ numbers: inout ParcelNumbers) throws -> Receipt {
        if let kept = try kept(parcel, index, numbers) { return kept }
        let sequence = log.size + 1
        var local = parcel.rows.packed(Int32(index))
        // A correction that does not say when it was recorded was known from the day of receipt.
        if local[RowShape.recorded] == .max {
            local[RowShape.recorded] = Day(inLondonAt: max(parcel.receivedAt, log.end.at)).ordinal
        }
        guard let row = try PackedRow(local, renumbered: { try number($0, $1, parcel, &numbers) }) else {
            throw LedgerError.damaged(row: sequence, "an entry that makes no compact row")
        }
        try writeEvent(parcel, index, row.kind)
        try writeEntry(row, at: sequence, labels: parcel.labels[index])
        return .new(sequence)
    }

    /// What is kept under the entry's id, if anything is.
    private func kept(_ parcel: Parcel, _ index: Int, _ numbers: ParcelNumbers) throws -> Receipt? {
        let number: Int32
        if let given = numbers[parcel.rows.entry[index], .entries] {
            number = given
        } else {
            guard let found = try find(parcel.ids[index].text, .entries) else { return nil }
            number = found
        }
        try knownEntry.bind(1, number)
        guard let sequence = try knownEntry.first({ $0.int64(0) }) else { return nil }
        try body.bind(1, sequence)
        let isSame = try body.first { kept in
            parcel.bodies.withUnsafeBytes { bodies in
                let new = UnsafeRawBufferPointer(rebasing: bodies[parcel.body(index)]), old = kept.bytes(0)
                return new.count == old.count && new.elementsEqual(old)
            }
        }
        return isSame == true ? .known(sequence) : .refused(sequence)
    }

    private mutating func writeEvent(_ parcel: Parcel, _ index: Int, _ kind: Kind) throws {
        let place = index * Commitment.size..<(index + 1) * Commitment.size
        _ = try parcel.bodies.withUnsafeBytes { bodies in
            try parcel.salts.withUnsafeBytes { salts in
                try parcel.commitments.withUnsafeBytes { commitments in
                    try log.append(
                        LedgerKind(kind), body: UnsafeRawBufferPointer(rebasing: bodies[parcel.body(index)]),
                        salt: UnsafeRawBufferPointer(rebasing: salts[place]),
                        commitment: UnsafeRawBufferPointer(rebasing: commitments[place]), at: parcel.receivedAt)
                }
            }
        }
    }

    private func writeEntry(_ row: PackedRow, at sequence: Int64, labels: Int64) throws {
        try addEntry.bind(1, sequence)
        try addEntry.bind(2, row.entry)
        try addEntry.bind(3, Int64(row.kind.rawValue))
        try addEntry.bind(4, row.values[RowShape.agency])
        try addEntry.bind(5, row.values[RowShape.earliest])
        try addEntry.bind(6, row.values[RowShape.recorded])
        try addEntry.bind(7, labels)
        try row.withLittleEndianBytes { try addEntry.bind(8, $0) }
        try addEntry.run()
        for person in row.named {
            try addPerson.bind(1, person)
            try addPerson.bind(2, sequence)
            try addPerson.bind(3, row.about.contains(person) ? 1 : Int64(0))
            try addPerson.run()
        }
        for entry in row.mentions {
            try addMention.bind(1, entry)
            try addMention.bind(2, sequence)
            try addMention.run()
        }
        for pair in Tie.pairs(in: row) {
            for (a, b) in [(pair.a, pair.b), (pair.b, pair.a)] {
                try addTie.bind(1, a)
                try addTie.bind(2, b)
                try addTie.bind(3, Int64(pair.nearness.rawValue))
                try addTie.run()
            }
        }
    }

    /// The store's number of a parcel's number, given now if the name is new.
    private mutating func number(_ local: Int32, _ space: NameSpace, _ parcel: Parcel, _ numbers: inout ParcelNumbers) throws -> Int32 {
        if let given = numbers[local, space] { return given }
        // A lexicon takes two texts that Unicode calls the same for one; SQLite compares bytes. Composed, they are the same for both.
        var text = parcel.lexicon[keyPath: space.names].text(local)
        if !text.utf8.allSatisfy({ $0 < 128 }) { text = text.precomposedStringWithCanonicalMapping }
        let number: Int32
        if let found = try find(text, space) {
            number = found
        } else {
            number = nextNumber[space.rawValue]
            nextNumber[space.rawValue] += 1
            try addName.bind(1, Int64(space.rawValue))
            try addName.bind(2, number)
            try addName.bind(3, text)
            try addName.run()
        }
        numbers[local, space] = number
        return number
    }

    private func find(_ text: String, _ space: NameSpace) throws -> Int32? {
        try knownName.bind(1, Int64(space.rawValue))
        try knownName.bind(2, text)
        return try knownName.first { $0.int32(0) }
    }
}

/// The store's numbers of a parcel's names, as far as they are known.
private struct ParcelNumbers {
    private var numbers: [[Int32]]

    init(_ lexicon: Lexicon) { numbers = NameSpace.allCases.map { Array(repeating: -1, count: lexicon[keyPath: $0.names].count) } }

    subscript(local: Int32, space: NameSpace) -> Int32? {
        get {
            let number = numbers[space.rawValue][Int(local)]
            return number < 0 ? nil : number
        }
        set { numbers[space.rawValue][Int(local)] = newValue ?? -1 }
    }
}
