import Casework
import Foundation
import GRDB

/// The tables beside the ledger held against the bodies of one stretch of it: nothing missing, nothing extra, nothing else.
///
/// `entry` is compared row by row. `entry_person` and `mention` have no index by row: their rows are compared as sets, by sums of keyed hashes.
/// An instrument's score and level are computed from its answers when it arrives, by rules that change; they are taken as they are kept.
struct DerivedExamination: Sendable {
    private var entries: [(sequence: Int64, entry: Entry)] = []
    /// What `entry_person` and `mention` must hold of the stretch.
    private(set) var people = SetPrint()
    private(set) var mentions = SetPrint()
    /// The ties that the stretch makes: the nearest of each two.
    private(set) var ties: [Tied: Int] = [:]
    /// Which numbers of names it uses, by space.
    private(set) var names = NameSpace.allCases.map { _ in NumberSet() }

    /// Two people, in one order.
    struct Tied: Hashable, Sendable {
        let a: Int32
        let b: Int32
    }

    /// Takes a body that is as it was committed to.
    mutating func read(_ body: UnsafeRawBufferPointer, at sequence: Int64, _ kind: LedgerKind, _ faults: inout LedgerFaults) {
        guard let entry = Entry(body: body), LedgerKind(entry.kind) == kind else {
            return faults.note(.record, sequence, "a body that is no entry of its kind")
        }
        entries.append((sequence, entry))
    }

    /// Compares the stretch with the tables.
    mutating func compare(_ db: Database, _ range: ClosedRange<Int64>, _ faults: inout LedgerFaults) throws {
        let find = try SQLStatement(db, "SELECT number FROM name WHERE space = ? AND text = ?")
        let word = try SQLStatement(db, "SELECT text FROM name WHERE space = \(NameSpace.words.rawValue) AND number = ?")
        let kept = try SQLStatement(
            db, "SELECT seq, id, kind, agency, on_earliest, recorded, labels, row FROM entry WHERE seq BETWEEN ? AND ? ORDER BY seq")
        try kept.bind(1, range.lowerBound)
        try kept.bind(2, range.upperBound)
        var (rows, lexicon) = (Rows(), Lexicon())
        var numbers = NameSpace.allCases.map { _ in [Int32]() }
        var expected = entries[...]
        while try kept.step() {
            while let next = expected.first, next.sequence < kept.int64(0) {
                faults.note(.record, next.sequence, "an entry that is not in the table of entries")
                expected.removeFirst()
            }
            guard let (sequence, entry) = expected.first, sequence == kept.int64(0) else {
                faults.note(.record, kept.int64(0), "the table of entries has a row for which there is no body")
                continue
            }
            expected.removeFirst()
            var stored: [Int32] = []
            stored.replace(withLittleEndian: kept.bytes(7))
            let computed = try Self.computed(stored, word)
            let place = rows.append(entry, &lexicon, score: computed.score, level: computed.level)
            let row = try PackedRow(
                rows.packed(place),
                renumbered: { local, space in
                    while numbers[space.rawValue].count <= Int(local) { numbers[space.rawValue].append(-1) }
                    if numbers[space.rawValue][Int(local)] < 0 {
                        numbers[space.rawValue][Int(local)] = try Self.number(of: lexicon[keyPath: space.names].text(local), space, find)
                    }
                    return numbers[space.rawValue][Int(local)]
                })
            guard let row, row.values == stored, kept.int32(1) == row.entry, kept.int64(2) == Int64(entry.kind.rawValue),
                kept.int32(3) == row.values[RowShape.agency], kept.int32(4) == row.values[RowShape.earliest],
                kept.int32(5) == row.values[RowShape.recorded], kept.int64(6) == entry.marks
            else {
                faults.note(.record, sequence, "the table of entries says something else than the body")
                continue
            }
            note(row, at: sequence)
        }
        for next in expected { faults.note(.record, next.sequence, "an entry that is not in the table of entries") }
        entries = []
    }

    private mutating func note(_ row: PackedRow, at sequence: Int64) {
        for person in row.named { people.insert(Int64(person), sequence, row.about.contains(person) ? 1 : 0) }
        for entry in row.mentions { mentions.insert(Int64(entry), sequence, 0) }
        for pair in Tie.pairs(in: row) {
            for tied in [Tied(a: pair.a, b: pair.b), Tied(a: pair.b, b: pair.a)] {
                ties[tied] = min(ties[tied] ?? .max, pair.nearness.rawValue)
            }
        }
        row.forEachName { number, space in names[space.rawValue].insert(number) }
    }

    /// The number that the store has for a text; -2 where it has none, which no row holds.
    private static func number(of text: String, _ space: NameSpace, _ find: SQLStatement) throws -> Int32 {
        try find.bind(1, Int64(space.rawValue))
        try find.bind(2, text.utf8.allSatisfy { $0 < 128 } ? text : text.precomposedStringWithCanonicalMapping)
        return try find.first { $0.int32(0) } ?? -2
    }

    private static func computed(_ stored: [Int32], _ word: SQLStatement) throws -> (score: Int?, level: String?) {
        guard let row = PackedRow(stored), row.kind == .instrument else { return (nil, nil) }
        var level: String?
        if let number = row.values(of: InstrumentUse.level).first {
            try word.bind(1, number)
            level = try word.first { $0.text(0) }
        }
        return (row.values(of: InstrumentUse.score).first.map(Int.init), level)
    }
}

/// A set of rows of three numbers as a count and a sum of keyed hashes: the same for the same rows in any order, and, since the key is new in every
/// process, nobody can make other rows with the same sum.
struct SetPrint: Hashable, Sendable {
    private(set) var count = 0
    private var sum: UInt64 = 0

    mutating func insert(_ a: Int64, _ b: Int64, _ c: Int64) {
        var hasher = Hasher()
        hasher.combine(a)
        hasher.combine(b)
        hasher.combine(c)
        sum &+= UInt64(bitPattern: Int64(hasher.finalize()))
        count += 1
    }

    /// A text as a number, the same within a process.
    static func number(of text: String) -> Int64 { Int64(text.hashValue) }

    /// Adds rows that are not among these.
    mutating func add(_ other: SetPrint) {
        sum &+= other.sum
        count += other.count
    }
}

/// A set of numbers from 0, one bit each.
struct NumberSet: Sendable {
    private var words: [UInt64] = []

    mutating func insert(_ number: Int32) {
        guard number >= 0 else { return }
        let place = Int(number >> 6)
        if place >= words.count { words.append(contentsOf: [UInt64](repeating: 0, count: place + 1 - words.count)) }
        words[place] |= 1 << UInt64(number & 63)
    }

    mutating func formUnion(_ other: NumberSet) {
        if other.words.count > words.count { words.append(contentsOf: [UInt64](repeating: 0, count: other.words.count - words.count)) }
        for place in other.words.indices { words[place] |= other.words[place] }
    }

    /// How many there are.
    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
