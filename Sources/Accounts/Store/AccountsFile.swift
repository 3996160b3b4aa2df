import Access
import Foundation
import GRDB

/// The file of accounts: a SQLite database beside the record store, for its owner alone, and never part of the ledger.
///
/// It keeps a rollback journal rather than a write-ahead log: there is little to write, a second process (`cairn user disable` while the pages are
/// served) must be able to, and SQLite's fault with two writers is one of the write-ahead log.
public final class AccountsFile: AccountEventRecorder {
    let queue: DatabaseQueue
    /// Where it is.
    public let path: String

    /// Opens the file, or makes it where there is none and that is wanted. Throws `AccountsFault`.
    public init(path: String, making: Bool) throws {
        self.path = path
        if making { try PrivateFile.prepare(path) } else { _ = try PrivateFile.read(path, atMost: 1) }
        var configuration = Configuration()
        configuration.label = "cairn.accounts"
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            // EXTRA is FULL and syncs the folder after the journal is gone: without it a power cut can bring the journal back, and undo what was answered.
            try db.execute(
                sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF")
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { db in
                for (pragma, allowed) in [("journal_mode", "delete"), ("synchronous", "3"), ("secure_delete", "1")] {
                    let found = try DatabaseValue.fetchOne(db, sql: "PRAGMA \(pragma)")?.description.filter { $0 != "\"" } ?? "nothing"
                    guard found == allowed else {
                        throw AccountsFault(
                            .unsafe, at: path, found: "PRAGMA \(pragma) = \(found)", allowed: allowed,
                            mend: "Nothing was written. Use the SQLite that Cairn was built with.")
                    }
                }
                try db.inTransaction(.immediate) {
                    try AccountsSchema.prepare(db, at: path)
                    return .commit
                }
            }
        } catch {
            throw AccountsFault(error, at: path)
        }
    }

    /// Records an event in a table of this file that is only added to: what takes the events until an access ledger does.
    public func record(_ event: AccountEvent) async throws {
        try await write { db in
            try db.execute(
                sql: "INSERT INTO told(at, family, word, detail, by, about, source) VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    event.at.milliseconds, event.family.rawValue, event.word, event.detail, event.by?.text, event.about?.text, event.source,
                ])
        }
    }

    /// Closes the file. Throws `AccountsFault` while somebody still reads.
    public func close() throws {
        do { try queue.close() } catch { throw AccountsFault(error, at: path) }
    }

    /// Reads; what the database throws comes out as an `AccountsFault`, refusals as they are.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await queue.read(body) } catch { throw Self.said(error, path) }
    }

    /// Writes in one transaction that begins by taking the lock, so that what was read in it still holds when it is written.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await queue.write(body) } catch { throw Self.said(error, path) }
    }

    private static func said(_ error: any Error, _ path: String) -> any Error {
        error is AccountRefusal || error is CancellationError ? error : AccountsFault(error, at: path)
    }
}

extension AccountsFault {
    /// Says what an error of the database means. SQLite's own text names tables and causes, no values.
    init(_ error: any Error, at path: String) {
        if let known = error as? AccountsFault {
            self = known
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(
                .database, at: path, found: "\(type(of: error))", allowed: "an answer of the database",
                mend: "Nothing was kept. Try again; if it fails again, report this line.")
            return
        }
        let found = "SQLite \(error.extendedResultCode.rawValue) (\(error.message ?? "no message"))"
        let code: Code
        let mend: String
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: (code, mend) = (.busy, "Another process is writing. Try again.")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: (code, mend) = (.damaged, "Keep a copy of the file and restore the last backup.")
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            (code, mend) = (.unreachable, "Check that the folder exists and who owns it.")
        case .SQLITE_FULL: (code, mend) = (.database, "Nothing was kept. Free some disk, then try again.")
        default: (code, mend) = (.database, "Nothing was kept. Try again; if it fails again, report this line.")
        }
        self.init(code, at: path, found: found, allowed: "a whole database that one process writes at a time", mend: mend)
    }
}
