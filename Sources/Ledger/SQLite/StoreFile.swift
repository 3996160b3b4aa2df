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

    /// Takes the lock beside the file, looks whether the file is ours to open, and makes it, for this user alone, where there is none.
    init(_ path: String) throws(LedgerError) {
        self.path = path
        let name = path + ".lock"
        let lock = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw Self.unreachable(name) }
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
            try Self.look(path)
        } catch {
            release()
            throw error
        }
        ftruncate(lock, 0)
        let number = String(getpid())
        _ = number.withCString { pwrite(lock, $0, number.utf8.count, 0) }
    }

    /// Lets others open the store. The file of the lock stays: to remove it would let two processes lock two files of one name.
    func release() {
        lock.withLock { lock in
            if let lock { close(lock) }
            lock = nil
        }
    }

    deinit { release() }

    private static func look(_ path: String) throws(LedgerError) {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw unreachable(path) }
        defer { close(file) }
        let head = read(file, 100)
        guard !head.isEmpty else { return }
        guard head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw Schema.foreign(path, "a file that is no database")
        }
        let application = head[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
        guard application == 0 || application == Schema.applicationID else { throw Schema.foreign(path, "a database of another program") }
    }

    private static func read(_ file: Int32, _ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
        return Array(bytes.prefix(max(0, got)))
    }

    private static func unreachable(_ path: String) -> LedgerError {
        LedgerError(
            .unreachable, at: path, found: String(cString: strerror(errno)), allowed: "a file in a folder that this user may write",
            mend: "Check that the folder exists and who owns it.")
    }
}
