import Foundation
import GRDBSQLite

/// What the ledger wrote into a store, by the entry with which it was written: for bare SQLite to write the same.
struct StoredRows {
    enum Value {
        case number(Int64)
        case text([UInt8])
        case bytes([UInt8])
    }

    /// A row of a table.
    struct Row {
        let table: Int
        let values: [Value]
    }

    /// The tables with their columns; of a store's rows those that come with entries.
    static let tables: [(name: String, columns: [String])] = [
        ("ledger", ["seq", "at", "kind", "c"]), ("event", ["seq", "salt", "body"]), ("name", ["space", "number", "text"]),
        ("entry", ["seq", "id", "kind", "agency", "on_earliest", "recorded", "labels", "row"]),
        ("entry_person", ["person", "seq", "about"]),
        ("mention", ["entry", "seq"]), ("tie", ["a", "b", "nearness"]),
    ]

    /// The statements that make these tables and their indexes, without a trigger.
    let schema: [String]
    /// Rows by entry, in order.
    let entries: [[Row]]
    /// Bytes of all bodies.
    let bodyBytes: Int

    init(of path: String) throws {
        let store = try Connection(path)
        let names = Self.tables.map { "'\($0.name)'" }.joined(separator: ",")
        schema = try store.rows(
            "SELECT sql FROM sqlite_schema WHERE tbl_name IN (\(names)) AND type IN ('table','index') AND sql IS NOT NULL ORDER BY type DESC, rowid"
        )
        .compactMap { if case .text(let text) = $0[0] { String(decoding: text, as: UTF8.self) } else { nil } }
        let count =
            try store.rows("SELECT max(seq) FROM ledger").first.map { if case .number(let count) = $0[0] { Int(count) } else { 0 } } ?? 0
        var entries = [[Row]](repeating: [], count: count)
        var bodyBytes = 0
        for (number, table) in Self.tables.enumerated() {
            let sequence = table.columns.firstIndex(of: "seq")
            let order = table.name == "name" ? "number" : sequence.map { table.columns[$0] } ?? "a"
            let rows = try store.rows("SELECT \(table.columns.joined(separator: ",")) FROM \(table.name) ORDER BY \(order)")
            for (index, values) in rows.enumerated() {
                // Names and ties stand under no entry: they are spread as they came, evenly.
                var place = index * count / max(1, rows.count)
                if let sequence, case .number(let row) = values[sequence] { place = Int(row) - 1 }
                entries[place].append(Row(table: number, values: values))
                if table.name == "event", case .bytes(let body) = values[2] { bodyBytes += body.count }
            }
        }
        (self.entries, self.bodyBytes) = (entries, bodyBytes)
    }
}
