import Casework
import GRDB

/// Takes a backup of a store while whoever writes goes on writing.
///
/// It reads through a connection of its own that cannot write: one moment of each file, however long the copying takes. So it does not matter whether the
/// store is open in this process, in another, or in none. (SQLite before 3.51.3 may damage a file that two connections write or checkpoint at one moment;
/// this one does neither. Decision record 0021.)
public struct StoreBackup: Sendable {
    /// The store.
    public let store: String

    // A mebibyte at a time, with a breath in between: the disk is the writer's first.
    private static let pagesPerStep: CInt = 256

    /// A backup of the store at a path.
    public init(of store: String) { self.store = store }

    /// Copies the ledgers of the store into a new folder, reads the copies back, and returns when they are on the disk: the folder is there whole, or not.
    ///
    /// Throws `LedgerError`, and leaves nothing behind. `breath` is called after each mebibyte, to leave the disk to the writer for a moment.
    public func take(to folder: String, takenAt: Int64, withKeys: Bool = false, breath: @escaping @Sendable () -> Void = {}) async throws
        -> BackupContents
    {
        let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        guard !FileWork.exists(folder) else {
            throw LedgerError(
                .unreachable, at: folder, found: "something of this name", allowed: "a name that is free",
                mend: "Nothing was changed. Give each backup a name of its own, such as its day.")
        }
        let parent = Folder.parent(of: folder)
        if !FileWork.exists(parent) { try FileWork.makeFolder(parent) }
        let half = folder + ".half"
        if FileWork.exists(half) { FileWork.remove(half) }
        try FileWork.makeFolder(half)
        do {
            let contents = try await fill(half, takenAt, withKeys, breath)
            try Folder(half).sync()
            try FileWork.rename(folder: half, to: folder)
            return contents
        } catch {
            FileWork.remove(half)
            throw LedgerError(error, at: folder)
        }
    }

    private func fill(_ folder: String, _ takenAt: Int64, _ withKeys: Bool, _ breath: @escaping @Sendable () -> Void) async throws
        -> BackupContents
    {
        let paths = try databases()
        let copies = try Self.atOneMoment(paths) { databases in
            try zip(paths, databases).map { path, from in try Self.copy(path, from, to: folder + "/" + Self.name(of: path), breath) }
        }
        guard let copies else { throw Schema.foreign(store, "nothing to copy") }
        var files: [BackupContents.File] = []
        for (path, copied) in zip(paths, copies) {
            let name = Self.name(of: path)
            let measured = try FileWork.synced(folder + "/" + name)
            files.append(.init(name: name, bytes: measured.bytes, digest: measured.digest, head: copied.head))
        }
        let checkpoint = copies.first?.checkpoint
        if let checkpoint { try FileWork.write(checkpoint, to: folder + "/" + BackupContents.checkpoint) }
        let keys = KeyFolder(store: store).path
        let takesKeys = withKeys && FileWork.exists(keys)
        if takesKeys {
            let target = folder + "/" + BackupContents.keys
            try FileWork.makeFolder(target)
            for name in try FileWork.names(in: keys) where name.hasSuffix(".key") {
                _ = try FileWork.copy(keys + "/" + name, to: target + "/" + name)
            }
            try Folder(target).sync()
        }
        let contents = BackupContents(takenAt: takenAt, store: Self.name(of: store), files: files, hasKeys: takesKeys)
        try FileWork.write(contents.text, to: folder + "/" + BackupContents.name)
        return contents
    }

    /// The store, and the other ledgers and lists that lie beside it, under their own names or after the store's: `access-2026.db`,
    /// `cairn.db.accounts.db`.
    private func databases() throws(LedgerError) -> [String] {
        let folder = Folder.parent(of: store), own = Self.name(of: store)
        let beside = try FileWork.names(in: folder).filter { name in
            let kind = name.hasPrefix(own + ".") ? name.dropFirst(own.count + 1) : Substring(name)
            let year = kind.dropFirst(7).dropLast(3)
            return kind == "accounts.db" || (kind.hasPrefix("access-") && kind.hasSuffix(".db") && year.count == 4 && Int(year) != nil)
        }
        return [store] + beside.map { folder == "." ? $0 : folder + "/" + $0 }
    }

    private static func name(of path: String) -> String { String(path.split(separator: "/").last ?? "") }

    /// Reads all of them as of moments at which no ledger knows more of another than is there: put back together, each is as long as the other says.
    private static func atOneMoment<Value>(_ paths: [String], _ body: ([Database]) throws -> Value) throws -> Value? {
        // A moment of several files cannot be had at once. Between two beginnings somebody may sign, so what was begun is looked at, and begun again: with
        // hundreds of signatures a second hardly ever more than once. A ledger that was put back by somebody agrees never: that is for `cairn verify` to
        // find, and a backup keeps what there is.
        for _ in 0..<9 {
            if let value = try reading(paths[...], [], mustAgree: true, body) { return value }
        }
        return try reading(paths[...], [], mustAgree: false, body)
    }

    private static func reading<Value>(
        _ paths: ArraySlice<String>, _ begun: [Database], mustAgree: Bool, _ body: ([Database]) throws -> Value
    ) throws -> Value? {
        guard let path = paths.first else { return try !mustAgree || agree(begun) ? body(begun) : nil }
        do {
            var reading = Configuration()
            reading.readonly = true
            reading.busyMode = .timeout(5)
            let file = try DatabaseQueue(path: path, configuration: reading)
            let value = try file.read { db in
                // This reading fixes the moment: what is committed from here on is not in the copy.
                _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
                return try self.reading(paths.dropFirst(), begun + [db], mustAgree: mustAgree, body)
            }
            try file.close()
            return value
        } catch { throw LedgerError(error, at: path) }
    }

    /// Whether each ledger is at least as long as the last anchors of the others say.
    private static func agree(_ databases: [Database]) throws -> Bool {
        var sizes: [String: Int64] = [:]
        var anchors: [Anchor] = []
        for db in databases where try db.tableExists("ledger") && db.tableExists("checkpoint") {
            let log = try HashedLog.lastCheckpoint(db).flatMap { SignedNote($0)?.signatures.first?.name.split(separator: "/").last }
            if let log { sizes[String(log)] = try StoredTree(db).size() }
            if let last = try HashedLog.lastAnchor(db) { anchors.append(last.anchor) }
        }
        return anchors.allSatisfy { anchor in sizes[anchor.log].map { $0 >= anchor.head.size } ?? true }
    }

    /// Copies one database as it is read here, counts the ledger in the copy again, and holds it against the ledger that was copied.
    private static func copy(_ source: String, _ from: Database, to target: String, _ breath: @escaping @Sendable () -> Void) throws -> (
        head: TreeHead?, checkpoint: String?
    ) {
        do {
            // Made first, for SQLite would make it for everybody to read.
            try FileWork.write("", to: target)
            let to = try DatabaseQueue(path: target, configuration: copying)
            let found = try LedgerTables(from)
            try to.writeWithoutTransaction { try from.backup(to: $0, pagesPerStep: pagesPerStep) { _ in breath() } }
            let copied = try to.read { db in try LedgerTables(db, isRecounted: true) }
            guard copied.head == found.head else {
                throw LedgerError(
                    .damaged, at: source, found: "a ledger of \(found.words), and \(copied.words) in the copy", allowed: "the same",
                    mend: "The copy was thrown away. Run `cairn verify`: the store, or this disk, does not give back what was written.")
            }
            try to.close()
            return (found.head, found.checkpoint)
        } catch {
            throw LedgerError(error, at: source)
        }
    }

    // What is copied is synced when it is whole; until then nobody needs a journal of it.
    private static var copying: Configuration {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; PRAGMA cache_size = -8192")
        }
        return configuration
    }
}

/// What a database holds of a ledger.
private struct LedgerTables {
    var head: TreeHead?
    var checkpoint: String?

    init(_ db: Database, isRecounted: Bool = false) throws {
        guard try db.tableExists("ledger"), try db.tableExists("block") else {
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
            return
        }
        if isRecounted {
            head = try RecountedLedger(db).head
            guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
                throw LedgerError.damaged(row: 0, "a database whose pages do not hold together")
            }
        } else {
            let log = try HashedLog(db)
            head = log.head
        }
        checkpoint = try HashedLog.lastCheckpoint(db)
    }

    var words: String { head.map { "\($0.size) rows with root \($0.root)" } ?? "no rows" }
}
