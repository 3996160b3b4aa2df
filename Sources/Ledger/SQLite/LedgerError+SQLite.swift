import GRDB

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension LedgerError {
    /// Says what an error of the database means for whoever runs the store. SQLite's own text is passed on: it names tables and causes, no values.
    ///
    /// `reason` is the system's own error number behind it where that is known: SQLite calls a quota that is used up a failing disk.
    init(_ error: any Error, at path: String, reason: Int32 = 0) {
        if let known = error as? LedgerError {
            self = known
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(
                .database, at: path, found: "\(type(of: error)): \(error)", allowed: "an answer of the database",
                mend: "Nothing of the batch was kept. Send it again; if it fails again, report this line.")
            return
        }
        var found = "SQLite \(error.extendedResultCode.rawValue) (\(error.message ?? "no message"))"
        if error.resultCode == .SQLITE_IOERR, reason != 0 { found += ": " + Self.words(reason) }
        switch Meaning(error, reason) {
        case .noRoom:
            self.init(
                .full, at: path, found: found, allowed: "room for the entries and their index",
                mend: "Nothing of the batch was kept; reading goes on. Free some disk, then send it again: nothing needs to be restarted.")
        case .failed:
            self.init(
                .disk, at: path, found: found, allowed: "a disk that stores what it is given",
                mend: """
                    Writing has stopped, and is not tried again: after this nobody knows what is on the disk. Look at the disk (the system's log, \
                    `dmesg`), then start again: opening the store shows what was kept. If it happens again, restore the last backup on another disk.
                    """)
        case .damaged:
            self.init(
                .damaged, at: path, found: found, allowed: "a whole SQLite database",
                mend: "Writing has stopped. Keep a copy of the file, run `cairn verify`, and restore the last backup that verifies.")
        case .busy:
            self.init(
                .locked, at: path, found: found, allowed: "one process that writes",
                mend: "Close whatever else has this file open (a backup agent, a database shell).")
        case .closedDoor:
            self.init(
                .unreachable, at: path, found: found, allowed: "a file in a folder that this user may write",
                mend: "Check that the folder exists, who owns it, and that the disk was not mounted read-only.")
        case .other:
            self.init(
                .database, at: path, found: found, allowed: "an answer of the database",
                mend: "Nothing of the batch was kept. Send it again; if it fails again, report this line.")
        }
    }

    /// An error of the system itself.
    init(_ code: Code = .unreachable, at path: String, reason: Int32, mend: String? = nil) {
        let isFull = reason == ENOSPC || reason == EDQUOT || reason == EFBIG
        let code = code == .unreachable && isFull ? .full : code
        let usual =
            switch reason {
            case EROFS:
                "The disk is mounted read-only, which a system also does by itself when a disk fails: look at the system's log before you mount it again."
            case ENOSPC, EDQUOT, EFBIG: "Free some disk, then try again."
            default:
                code == .disk
                    ? "Look at the disk (the system's log, `dmesg`), then start again: opening the store shows what was kept."
                    : "Check that the folder exists and who owns it."
            }
        let allowed = code == .disk ? "a disk that stores what it is given" : "a file in a folder that this user may write"
        self.init(code, at: path, found: Self.words(reason), allowed: allowed, mend: mend ?? usual)
    }

    private static func words(_ reason: Int32) -> String { String(cString: strerror(reason)) }

    private enum Meaning {
        case noRoom, failed, damaged, busy, closedDoor, other

        init(_ error: DatabaseError, _ reason: Int32) {
            switch error.resultCode {
            case .SQLITE_FULL: self = .noRoom
            case .SQLITE_IOERR:
                switch error.extendedResultCode {
                // A failed sync may not be told apart by its reason: whatever it was, pages may be lost that were taken for stored.
                case .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC: self = .failed
                // The index of the write-ahead log could not be made longer. It is no part of what is kept.
                case .SQLITE_IOERR_SHMSIZE: self = .noRoom
                case .SQLITE_IOERR_SHORT_READ: self = .damaged
                default: self = [ENOSPC, EDQUOT, EFBIG].contains(reason) ? .noRoom : .failed
                }
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
            case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
            case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .closedDoor
            default: self = .other
            }
        }
    }
}
