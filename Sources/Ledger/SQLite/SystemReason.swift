import GRDB
import GRDBSQLite

/// The system's own error number behind SQLite's last failure to write a file: a quota that is used up comes as a failing disk otherwise.
enum SystemReason {
    /// Of the write-ahead log, which transactions write.
    static func ofLog(_ db: Database) -> Int32 { reason(SQLITE_FCNTL_JOURNAL_POINTER, db) }

    /// Of the file itself, which checkpoints write.
    static func ofFile(_ db: Database) -> Int32 { reason(SQLITE_FCNTL_FILE_POINTER, db) }

    /// Of the file, else of the log: a checkpoint may shorten either.
    static func ofEither(_ db: Database) -> Int32 {
        let reason = ofFile(db)
        return reason == 0 ? ofLog(db) : reason
    }

    // `sqlite3_system_errno` knows nothing of a failed COMMIT, so the file is asked.
    private static func reason(_ which: Int32, _ db: Database) -> Int32 {
        guard let connection = db.sqliteConnection else { return 0 }
        var file: UnsafeMutablePointer<sqlite3_file>?
        let found = withUnsafeMutablePointer(to: &file) { sqlite3_file_control(connection, "main", which, $0) }
        guard found == SQLITE_OK, let file, let methods = file.pointee.pMethods, let ask = methods.pointee.xFileControl else { return 0 }
        var reason: Int32 = 0
        return ask(file, SQLITE_FCNTL_LAST_ERRNO, &reason) == SQLITE_OK ? reason : 0
    }
}
