import Crypto
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The key that seals the accounts' secrets: 32 bytes in a file of its own, in a folder of its own, for this user alone. Keep it out of the backups of
/// the accounts' file: either of the two alone tells nothing.
public struct KeyFile: Sendable, CustomStringConvertible {
    let key: SymmetricKey

    init(_ bytes: [UInt8]) { key = SymmetricKey(data: bytes) }

    /// Reads the key, or makes folder and key where there is none. Throws `AccountsFault` where it cannot, or where others may read it.
    public static func open(_ path: String, making random: (any RandomSource)?) throws -> KeyFile {
        if let random, access(path, F_OK) != 0 {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            if access(folder, F_OK) != 0 {
                guard mkdir(folder, 0o700) == 0 else { throw AccountsFault.unreachable(folder) }
            }
            try PrivateFile.make(path, holding: random.bytes(32))
        }
        let bytes = try PrivateFile.read(path, atMost: 33)
        guard bytes.count == 32 else {
            throw AccountsFault(
                .damaged, at: path, found: "\(bytes.count) bytes", allowed: "a key of 32 bytes",
                mend: "Put the key back from where it is kept. Without it everybody must enrol again.")
        }
        return KeyFile(bytes)
    }

    /// What is left of a key in a log: nothing.
    public var description: String { "(key)" }
}

/// Files that only their owner may read.
enum PrivateFile {
    /// Makes a file that is not there yet, whole and on the disk, or not at all.
    static func make(_ path: String, holding bytes: [UInt8]) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw AccountsFault.unreachable(path) }
        defer { close(file) }
        let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        guard written == bytes.count, fsync(file) == 0 else {
            let fault = AccountsFault.unreachable(path)
            unlink(path)
            throw fault
        }
        syncFolder(of: path)
    }

    /// Reads a file, after it was seen to be the user's own and nobody else's.
    static func read(_ path: String, atMost limit: Int) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw AccountsFault.unreachable(path) }
        defer { close(file) }
        try look(file, path)
        var bytes = [UInt8](repeating: 0, count: limit)
        let got = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
        guard got >= 0 else { throw AccountsFault.unreachable(path) }
        return Array(bytes.prefix(got))
    }

    /// Makes an empty file where there is none, and sees that it is the user's own.
    static func prepare(_ path: String) throws {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw AccountsFault.unreachable(path) }
        defer { close(file) }
        try look(file, path)
        syncFolder(of: path)
    }

    private static func look(_ file: Int32, _ path: String) throws {
        var status = stat()
        guard fstat(file, &status) == 0 else { throw AccountsFault.unreachable(path) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0, status.st_uid == geteuid() else {
            throw AccountsFault(
                .exposed, at: path, found: "mode \(String(status.st_mode & 0o7777, radix: 8)), owner \(status.st_uid)",
                allowed: "a file of mode 600 that user \(geteuid()) owns",
                mend: "Find out who could read it, then `chmod 600` it and `chown` it to the user that runs Cairn.")
        }
    }

    /// A new file's name is durable when its folder is. Where a file system cannot sync folders, there is nothing more to do.
    private static func syncFolder(of path: String) {
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }
}
