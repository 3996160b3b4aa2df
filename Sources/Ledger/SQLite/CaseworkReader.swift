import Casework
import GRDB

/// Reads all compact rows and all names in one pass each, and checks on the way that no row holds a number without a name: the fold uses numbers as
/// places, and a damaged row must be an error here rather than a crash there.
struct CaseworkReader {
    private let db: Database

    init(_ db: Database) { self.db = db }

    func read() throws -> (rows: Rows, lexicon: Lexicon) {
        let lexicon = try readLexicon()
        let counts = NameSpace.allCases.map { Int32(lexicon[keyPath: $0.names].count) }
        var rows = Rows()
        rows.reserve(try SQLStatement(db, "SELECT coalesce(max(seq), 0) FROM entry").first { Int($0.int64(0)) } ?? 0)
        let statement = try SQLStatement(db, "SELECT seq, row FROM entry WHERE \(SQLiteIndex.isCasework) ORDER BY seq")
        var values: [Int32] = []
        _ = try statement.all { row in
            values.replace(withLittleEndian: row.bytes(1))
            var isKnown = true
            let isWhole = values.withUnsafeMutableBufferPointer { values in
                RowShape.forEachName(in: values) { number, space, _ in if number < 0 || number >= counts[space.rawValue] { isKnown = false }
                }
            }
            guard isWhole, isKnown, rows.append(packed: values) != nil else {
                throw LedgerError.damaged(row: row.int64(0), "a compact row that cannot be read")
            }
        }
        return (rows, lexicon)
    }

    private func readLexicon() throws -> Lexicon {
        var lexicon = Lexicon()
        let statement = try SQLStatement(db, "SELECT number, text FROM name WHERE space = ? ORDER BY number")
        for space in NameSpace.allCases {
            try statement.bind(1, Int64(space.rawValue))
            var names = Names()
            _ = try statement.all { row in
                guard names.number(of: row.text(1)) == row.int32(0) else {
                    throw LedgerError(
                        .damaged, at: "name \(row.int64(0)) of space \(space.rawValue)", found: "a number out of its order",
                        allowed: "\(names.count - 1)",
                        mend: "Stop writing, run `cairn verify`, and restore the last backup that verifies.")
                }
            }
            lexicon[keyPath: space.names] = names
        }
        return lexicon
    }
}
