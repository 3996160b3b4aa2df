import Foundation
import GRDBSQLite

/// A connection of SQLite's own interface, and nothing over it.
final class Connection {
    let handle: OpaquePointer

    init(_ path: String) throws {
        var opened: OpaquePointer?
        guard sqlite3_open(path, &opened) == SQLITE_OK, let opened else { throw Failure(path) }
        handle = opened
    }

    deinit { sqlite3_close(handle) }

    struct Failure: Error { init(_ what: String) { FileHandle.standardError.write(Data("\(what)\n".utf8)) } }

    func run(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
            throw Failure("\(sql): \(String(cString: sqlite3_errmsg(handle)))")
        }
    }

    func prepare(_ sql: String) throws -> OpaquePointer {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else { throw Failure(sql) }
        return statement
    }

    func rows(_ sql: String) throws -> [[StoredRows.Value]] {
        let statement = try prepare(sql)
        defer { sqlite3_finalize(statement) }
        var rows: [[StoredRows.Value]] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            rows.append(
                (0..<sqlite3_column_count(statement)).map { column in
                    func bytes() -> [UInt8] {
                        let start = sqlite3_column_blob(statement, column)
                        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
                    }
                    switch sqlite3_column_type(statement, column) {
                    case SQLITE_INTEGER: return .number(sqlite3_column_int64(statement, column))
                    case SQLITE_TEXT: return .text(bytes())
                    default: return .bytes(bytes())
                    }
                })
        }
        return rows
    }
}

/// The peer: SQLite with the same durability, pages and memory as the store has, told what to write.
enum BareSQLite {
    /// Writes rows in groups of so many entries, each a transaction that is on the disk when it is answered.
    static func write(_ rows: StoredRows, groupsOf size: Int, to path: String) throws -> Measured {
        let file = try Connection(path)
        // What the store sets, too.
        for pragma in [
            "journal_mode = WAL", "synchronous = FULL", "cache_size = -65536", "wal_autocheckpoint = 16000",
            "journal_size_limit = 67108864",
        ] {
            try file.run("PRAGMA \(pragma)")
        }
        for statement in rows.schema { try file.run(statement) }
        let inserts = try StoredRows.tables.map { table in
            let places = table.columns.map { _ in "?" }.joined(separator: ",")
            return try file.prepare("INSERT INTO \(table.name)(\(table.columns.joined(separator: ","))) VALUES (\(places))")
        }
        let (begin, commit) = (try file.prepare("BEGIN IMMEDIATE"), try file.prepare("COMMIT"))
        let before = Usage.now
        for start in stride(from: 0, to: rows.entries.count, by: size) {
            try step(begin)
            for entry in rows.entries[start..<min(rows.entries.count, start + size)] {
                for row in entry {
                    let insert = inserts[row.table]
                    for (place, value) in row.values.enumerated() { bind(insert, Int32(place + 1), value) }
                    try step(insert)
                }
            }
            try step(commit)
        }
        let measured = Usage.now.since(before, rows.entries.count)
        for statement in inserts + [begin, commit] { sqlite3_finalize(statement) }
        return measured
    }

    private static func bind(_ statement: OpaquePointer, _ place: Int32, _ value: StoredRows.Value) {
        switch value {
        case .number(let number): sqlite3_bind_int64(statement, place, number)
        case .text(let bytes):
            bytes.withUnsafeBufferPointer { bytes in
                _ = bytes.withMemoryRebound(to: CChar.self) { sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), copied) }
            }
        case .bytes(let bytes): bytes.withUnsafeBytes { _ = sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), copied) }
        }
    }

    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private static func step(_ statement: OpaquePointer) throws {
        guard sqlite3_step(statement) == SQLITE_DONE else { throw Connection.Failure("a step that failed") }
        sqlite3_reset(statement)
    }
}
