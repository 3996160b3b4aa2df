import Access
import Casework
import Foundation
import GRDB

/// Drafts in a SQLite file beside the accounts, sealed with the accounts' key: whoever has only the file learns that somebody wrote, and when, and
/// neither what nor about whom. Its backups are nobody's need: it holds nothing that was recorded.
public final class DraftsFile: DraftStore {
    /// How long drafts are kept, and how many.
    public let terms: DraftTerms
    private let queue: DatabaseQueue
    private let path: String
    private let seal: Seal

    /// What is sealed of a draft.
    private struct Body: Codable {
        let child: String
        let form: String
        let window: String
        let count: Int
        let fields: [DraftField]
    }

    /// “CaDr”, in the file's head.
    private static let applicationID: Int32 = 0x4361_4472
    private static let version: Int32 = 1

    /// Opens the file, or makes it where there is none. Throws `AccountsFault`.
    public init(path: String, key: KeyFile, _ terms: DraftTerms = DraftTerms(), random: any RandomSource = SystemRandom()) throws {
        (self.path, self.terms) = (path, terms)
        seal = Seal(key, random: random)
        try PrivateFile.prepare(path)
        var configuration = Configuration()
        configuration.label = "cairn.drafts"
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            // What is thrown away is overwritten; “saved” is said when it is on the disk.
            try db.execute(
                sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF")
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { db in
                try db.inTransaction(.immediate) {
                    try Self.prepare(db, at: path)
                    return .commit
                }
            }
        } catch { throw AccountsFault(error, at: path) }
    }

    /// Keeps what a window holds, unless it was written upon an older version than the one kept.
    public func save(_ sheet: DraftSheet, at moment: Moment) async throws -> DraftOutcome {
        let body = Body(
            child: sheet.child.text, form: sheet.form.text, window: sheet.window, count: sheet.count, fields: sheet.fields)
        let sealed = Data(try seal.seal(Array(JSONEncoder().encode(body)), .draft, of: sheet.author))
        let (place, window) = (place(of: sheet), window(of: sheet))
        return try await write { [self] db in
            try forget(at: moment, db)
            let before = try Row.fetchOne(
                db, sql: "SELECT version, author, saved, sealed FROM draft WHERE place = ?", arguments: [place]
            ).map(draft)
            let hasEnded = try Bool.fetchOne(db, sql: "SELECT 1 FROM ended WHERE window = ?", arguments: [window]) == true
            let others = try Int.fetchOne(db, sql: "SELECT count(*) FROM draft WHERE author = ?", arguments: [sheet.author.text]) ?? 0
            if case .answer(let outcome) = DraftDecision(sheet, kept: before, hasEnded: hasEnded, others: others, terms) { return outcome }
            try db.execute(sql: "DELETE FROM draft WHERE place = ?", arguments: [place])
            try db.execute(
                sql: "INSERT INTO draft(place, author, window, saved, sealed) VALUES (?, ?, ?, ?, ?)",
                arguments: [place, sheet.author.text, window, moment.milliseconds, sealed])
            return .saved(
                Draft(
                    author: sheet.author, child: sheet.child, form: sheet.form, window: sheet.window, version: db.lastInsertedRowID,
                    count: sheet.count, saved: moment, fields: sheet.fields))
        }
    }

    /// Everything that somebody wrote and has not recorded, the latest first.
    public func drafts(of author: AccountRef, at moment: Moment) async throws -> [Draft] {
        let horizon = terms.horizon(at: moment).milliseconds
        do {
            let isOver = try await queue.read { db in
                try Bool.fetchOne(db, sql: "SELECT 1 FROM draft WHERE saved < ? LIMIT 1", arguments: [horizon]) == true
            }
            // What is over is taken out of the file too, by whoever comes first.
            if isOver { try await write { [self] in try forget(at: moment, $0) } }
            return try await queue.read { [self] db in
                try Row.fetchAll(
                    db, sql: "SELECT version, author, saved, sealed FROM draft WHERE author = ? AND saved >= ? ORDER BY version DESC",
                    arguments: [author.text, horizon]
                ).map(draft)
            }
        } catch { throw Self.said(error, path) }
    }

    /// Ends a form that was recorded.
    public func end(_ sheet: DraftSheet, at moment: Moment) async throws {
        let (place, window) = (place(of: sheet), window(of: sheet))
        try await write { db in
            try db.execute(
                sql: "DELETE FROM draft WHERE place = ? AND (version = ? OR window = ?)", arguments: [place, sheet.upon, window])
            try Self.end(window, at: moment, db)
        }
    }

    /// Throws a draft away.
    public func discard(_ version: Int64, of author: AccountRef, at moment: Moment) async throws {
        try await write { db in
            let window = try Data.fetchOne(
                db, sql: "SELECT window FROM draft WHERE version = ? AND author = ?", arguments: [version, author.text])
            guard let window else { return }
            try db.execute(sql: "DELETE FROM draft WHERE version = ?", arguments: [version])
            try Self.end(window, at: moment, db)
        }
    }

    /// Closes the file.
    public func close() throws {
        do { try queue.close() } catch { throw AccountsFault(error, at: path) }
    }

    // MARK: rows

    private func place(of sheet: DraftSheet) -> Data {
        Data(seal.mark("draft", Array("\(sheet.child.text) \(sheet.form.text)".utf8), of: sheet.author.text))
    }

    private func window(of sheet: DraftSheet) -> Data {
        Data(seal.mark("draft-window", Array(sheet.window.utf8), of: sheet.author.text))
    }

    private func draft(_ row: Row) throws -> Draft {
        let (version, sealed): (Int64, Data) = (row[0], row[3])
        guard let author = AccountRef(row[1] as String), let opened = seal.open(Array(sealed), .draft, of: author),
            let body = try? JSONDecoder().decode(Body.self, from: Data(opened)), let child = PersonRef(body.child),
            let form = DraftForm(body.form)
        else {
            throw AccountsFault(
                .damaged, at: path, found: "a draft that this key does not open", allowed: "drafts that Cairn sealed with this key",
                mend: "Put the key back, or take the file away: it holds drafts and nothing that was recorded.")
        }
        return Draft(
            author: author, child: child, form: form, window: body.window, version: version, count: body.count,
            saved: Moment(milliseconds: row[2]), fields: body.fields)
    }

    private func forget(at moment: Moment, _ db: Database) throws {
        let horizon = terms.horizon(at: moment).milliseconds
        try db.execute(sql: "DELETE FROM draft WHERE saved < ?", arguments: [horizon])
        try db.execute(sql: "DELETE FROM ended WHERE at < ?", arguments: [horizon])
    }

    private static func end(_ window: Data, at moment: Moment, _ db: Database) throws {
        try db.execute(sql: "INSERT OR REPLACE INTO ended(window, at) VALUES (?, ?)", arguments: [window, moment.milliseconds])
    }

    private func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await queue.write(body) } catch { throw Self.said(error, path) }
    }

    private static func said(_ error: any Error, _ path: String) -> any Error {
        error is CancellationError ? error : AccountsFault(error, at: path)
    }

    private static func prepare(_ db: Database, at path: String) throws {
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let found = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if application == applicationID, found == version { return }
        guard application == 0, found == 0, try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0 else {
            throw AccountsFault(
                .foreign, at: path, found: "another file, or a later version’s", allowed: "an empty file or one of drafts",
                mend: "Give the right path, or use the Cairn that made it.")
        }
        // A version is a row's number; AUTOINCREMENT gives none twice.
        try db.execute(
            sql: """
                CREATE TABLE draft(
                  version INTEGER PRIMARY KEY AUTOINCREMENT, place BLOB NOT NULL UNIQUE, author TEXT NOT NULL, window BLOB NOT NULL,
                  saved INTEGER NOT NULL, sealed BLOB NOT NULL
                ) STRICT;
                CREATE INDEX draft_author ON draft(author, version);
                CREATE INDEX draft_saved ON draft(saved);
                CREATE TABLE ended(window BLOB PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
                """)
        try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
    }
}
