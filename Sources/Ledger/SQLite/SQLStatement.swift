import GRDB
import GRDBSQLite

/// A statement that is bound and stepped without boxing its values: on the path of every entry of an import, GRDB's arguments cost more than
/// SQLite itself. The connection, its transactions and its cache of statements are GRDB's.
struct SQLStatement {
    // Keeps the prepared statement alive.
    private let statement: Statement
    private let raw: OpaquePointer

    /// Prepares a statement, or takes it out of the connection's cache. It must not be used within its own loop.
    init(_ db: Database, _ sql: String) throws {
        statement = try db.cachedStatement(sql: sql)
        raw = statement.sqliteStatement
    }

    /// Binds a number to the parameter at an index, from 1.
    func bind(_ index: Int32, _ value: Int64) throws { try check(sqlite3_bind_int64(raw, index, value)) }

    /// Binds a number.
    func bind(_ index: Int32, _ value: Int32) throws { try bind(index, Int64(value)) }

    /// Binds a text.
    func bind(_ index: Int32, _ text: String) throws {
        var text = text
        try check(
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { sqlite3_bind_text(raw, index, $0.baseAddress, Int32($0.count), Self.copied) }
            })
    }

    /// Binds bytes.
    func bind(_ index: Int32, _ bytes: UnsafeRawBufferPointer) throws {
        guard !bytes.isEmpty else { return try check(sqlite3_bind_zeroblob(raw, index, 0)) }
        try check(sqlite3_bind_blob64(raw, index, bytes.baseAddress, UInt64(bytes.count), Self.copied))
    }

    // SQLITE_TRANSIENT: SQLite takes its own copy before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// Runs a statement that gives no rows.
    func run() throws { while try step() {} }

    /// Goes to the next row; after the last, the statement is ready to be bound again.
    func step() throws -> Bool {
        switch sqlite3_step(raw) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            sqlite3_reset(raw)
            return false
        case let code:
            let error = fault(code)
            sqlite3_reset(raw)
            throw error
        }
    }

    /// Ends a reading before its last row, so that the statement is ready to be bound again.
    func finish() { sqlite3_reset(raw) }

    /// The first row, read by `read`; nil where there is none.
    func first<Value>(_ read: (SQLStatement) throws -> Value) throws -> Value? {
        guard try step() else { return nil }
        defer { sqlite3_reset(raw) }
        return try read(self)
    }

    /// All rows, read by `read`.
    func all<Value>(_ read: (SQLStatement) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        do {
            while try step() { values.append(try read(self)) }
        } catch {
            sqlite3_reset(raw)
            throw error
        }
        return values
    }

    /// A number in a column, from 0.
    func int64(_ column: Int32) -> Int64 { sqlite3_column_int64(raw, column) }

    /// A number that was an Int32 when it was written.
    func int32(_ column: Int32) -> Int32 { Int32(truncatingIfNeeded: sqlite3_column_int64(raw, column)) }

    /// A text.
    func text(_ column: Int32) -> String {
        guard let bytes = sqlite3_column_text(raw, column) else { return "" }
        return String(decoding: UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(raw, column))), as: UTF8.self)
    }

    /// Bytes, which live until the next step.
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: sqlite3_column_blob(raw, column), count: Int(sqlite3_column_bytes(raw, column)))
    }

    private func check(_ code: Int32) throws { if code != SQLITE_OK { throw fault(code) } }

    private func fault(_ code: Int32) -> DatabaseError {
        let db = sqlite3_db_handle(raw)
        return DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db)), message: sqlite3_errmsg(db).map { String(cString: $0) },
            sql: nil)
    }
}
