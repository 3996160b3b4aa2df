#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder whose names are to last.
final class Folder: Sendable {
    /// Where it is.
    let path: String
    private let descriptor: Int32

    /// Opens a folder.
    init(_ path: String) throws(LedgerError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw LedgerError(at: path, reason: errno) }
    }

    /// Opens the folder that a file is in.
    convenience init(of file: String) throws(LedgerError) { try self.init(Self.parent(of: file)) }

    deinit { close(descriptor) }

    /// Returns when every name in the folder is on the disk. Throws `disk` where one may not be.
    func sync() throws(LedgerError) { if fsync(descriptor) != 0 { throw LedgerError(.disk, at: path, reason: errno) } }

    /// The folder that a path lies in.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
