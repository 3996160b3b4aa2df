import Crypto
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a terminal keeps its session: a file for its owner alone, one for each store.
public struct SessionFile: Sendable {
    /// Where it is.
    public let path: String

    /// The file of a store's accounts in a folder, such as `$XDG_STATE_HOME/cairn`.
    public init(folder: String, accounts: String) {
        let mark = SHA256.hash(data: Array(URL(fileURLWithPath: accounts).standardizedFileURL.path.utf8))
        path = "\(folder)/session-\(Base32.text(Array(mark.prefix(10))).lowercased())"
    }

    /// The token that is kept; nil where there is none. Throws `AccountsFault` where others could read it.
    public func token() throws -> SessionToken? {
        guard access(path, F_OK) == 0 else { return nil }
        return SessionToken(String(decoding: try PrivateFile.read(path, atMost: 64), as: UTF8.self).prefix { $0 != "\n" })
    }

    /// Keeps a token in place of the one before.
    public func keep(_ token: SessionToken) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try forget()
        try PrivateFile.make(path, holding: Array((token.text + "\n").utf8))
    }

    /// Forgets what is kept.
    public func forget() throws {
        guard unlink(path) == 0 || errno == ENOENT else { throw AccountsFault.unreachable(path) }
    }
}
