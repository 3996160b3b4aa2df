import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The file of a store, held by this process alone: whoever comes second is told who has it.
///
/// SQLite before 3.51.3 may damage a database that two connections write or checkpoint at one moment, so one process writes and nobody else may.
final class StoreFile: Sendable {
    /// Where it is.
    let path: String
    private let lock: Mutex<Int32?>
    // Opened before SQLite begins, for it lets a failed sync of the folder pass: a descriptor tells every failure since it was opened.
    private let folder: Folder
    private let identity: FileIdentity
    private let lockIdentity: FileIdentity
    // Made by SQLite after the file was opened.
    private let logIdentity = Mutex<FileIdentity?>(nil)

    /// Takes the lock beside the file, looks whether the file is ours to open, and makes it, for this user alone, where there is none.
    init(_ path: String) throws(LedgerError) {
        let path = try Self.followed(path)
        self.path = path
        folder = try Folder(of: path)
        let name = path + ".lock"
        let lock = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw LedgerError(at: name, reason: errno) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.read(lock, 32)
            close(lock)
            throw LedgerError(
                .locked, at: path,
                found: "the store open in process \(holder.isEmpty ? "unknown" : String(decoding: holder, as: UTF8.self))",
                allowed: "one process at a time", mend: "Stop that process, or ask it to do this.")
        }
        self.lock = Mutex(lock)
        do throws(LedgerError) {
            identity = try Self.look(path)
            lockIdentity = try FileIdentity(of: lock, at: name)
        } catch {
            close(lock)
            throw error
        }
        ftruncate(lock, 0)
        let number = String(getpid())
        _ = number.withCString { pwrite(lock, $0, number.utf8.count, 0) }
    }

    /// Lets others open the store. The file of the lock stays: to remove it would let two processes lock two files of one name.
    func release() {
        lock.withLock { lock in
            guard let held = lock else { return }
            // Not by closing alone: a process that is being started just now has this descriptor too for a moment, and with it the lock.
            flock(held, LOCK_UN)
            close(held)
            lock = nil
        }
    }

    deinit { release() }

    /// Throws `moved` where the path leads to another file than the one that is open, or to none. Asked after each commit and before it is
    /// answered: SQLite itself would go on writing to a file that nobody will find again. Three looks at names that the system has in memory.
    func confirm() throws(LedgerError) {
        try confirm(path, identity)
        try confirm(path + ".lock", lockIdentity)
        let log = path + "-wal"
        let known = logIdentity.withLock { known in
            if known == nil { known = FileIdentity(at: log) }
            return known
        }
        if let known { try confirm(log, known) }
    }

    /// Makes the names of the store's files last. Throws `disk` where that fails, or failed for SQLite before.
    func keepNames() throws(LedgerError) { try folder.sync() }

    private func confirm(_ path: String, _ opened: FileIdentity) throws(LedgerError) {
        let found = FileIdentity(at: path)
        guard found != opened else { return }
        throw LedgerError(
            .moved, at: path, found: found == nil ? "no file any more" : "another file than the one that was opened",
            allowed: "the file that this process opened, where it was",
            mend: """
                Writing has stopped. Put the file back with the -wal beside it (what was written last lies there), and start again. To move a store, \
                stop the process first, or use `cairn backup` and `cairn restore`.
                """)
    }

    /// The path itself, or where a link at its end leads: the lock lies beside the file, not beside a link to it.
    private static func followed(_ path: String) throws(LedgerError) -> String {
        var found = stat()
        guard lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFLNK else { return path }
        guard let real = realpath(path, nil) else { throw LedgerError(at: path, reason: errno) }
        defer { free(real) }
        return String(cString: real)
    }

    private static func look(_ path: String) throws(LedgerError) -> FileIdentity {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw LedgerError(at: path, reason: errno) }
        defer { close(file) }
        let identity = try FileIdentity(of: file, at: path)
        // The lock lies beside one name, and SQLite's log too: under another name of the same file there would be a second of each.
        guard identity.names == 1 else {
            throw LedgerError(
                .unsafe, at: path, found: "a file with \(identity.names) names (hard links)", allowed: "one name",
                mend: "Delete the other names, or make a copy with `cairn backup`.")
        }
        let head = read(file, 100)
        guard !head.isEmpty else { return identity }
        guard head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw Schema.foreign(path, "a file that is no database")
        }
        let application = head[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
        guard application == 0 || application == Schema.applicationID else { throw Schema.foreign(path, "a database of another program") }
        return identity
    }

    private static func read(_ file: Int32, _ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
        return Array(bytes.prefix(max(0, got)))
    }
}
