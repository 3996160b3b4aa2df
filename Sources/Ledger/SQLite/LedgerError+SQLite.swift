import GRDB

extension LedgerError {
    /// Says what an error of the database means for whoever runs the store. SQLite's own text is passed on: it names tables and causes, no values.
    init(_ error: any Error, at path: String) {
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
        let found = "SQLite \(error.extendedResultCode.rawValue) (\(error.message ?? "no message"))"
        switch error.resultCode {
        case .SQLITE_FULL:
            self.init(
                .full, at: path, found: found, allowed: "room for the entries and their index",
                mend: "Nothing of the batch was kept. Free some disk, then send it again.")
        case .SQLITE_IOERR:
            self.init(
                .disk, at: path, found: found, allowed: "a disk that stores what it is given",
                mend: "Writing has stopped. Check the disk, then start again: opening the store shows what was kept.")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self.init(
                .damaged, at: path, found: found, allowed: "a whole SQLite database",
                mend: "Writing has stopped. Keep a copy of the file, run `cairn verify`, and restore the last backup that verifies.")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(
                .locked, at: path, found: found, allowed: "one process that writes",
                mend: "Close whatever else has this file open (a backup agent, a database shell).")
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(
                .unreachable, at: path, found: found, allowed: "a file in a folder that this user may write",
                mend: "Check that the folder exists and who owns it.")
        default:
            self.init(
                .database, at: path, found: found, allowed: "an answer of the database",
                mend: "Nothing of the batch was kept. Send it again; if it fails again, report this line.")
        }
    }
}
