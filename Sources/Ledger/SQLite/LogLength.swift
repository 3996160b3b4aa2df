import GRDB
import GRDBSQLite
import Synchronization

/// How long the write-ahead log is, as SQLite says after each commit, in pages.
///
/// SQLite would move the log into the file by itself, and swallow whatever fails on the way, a failed sync too. So it is told not to, and
/// `SQLiteEntryLog` does it and hears of every failure.
final class LogLength: Sendable {
    private let pages = Atomic<Int32>(0)

    /// Listens to a connection, in the place of SQLite's own automatic checkpoint. The connection must not outlive this.
    func listen(to db: Database) {
        sqlite3_wal_hook(
            db.sqliteConnection,
            { this, _, _, pages in
                if let this { Unmanaged<LogLength>.fromOpaque(this).takeUnretainedValue().pages.store(pages, ordering: .relaxed) }
                return SQLITE_OK
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Pages in the log after the last commit.
    var now: Int { Int(pages.load(ordering: .relaxed)) }
}
