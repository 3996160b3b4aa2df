#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which file it is, whatever it is called.
struct FileIdentity: Equatable, Sendable {
    private let device: UInt64
    private let number: UInt64
    /// How many names the file has.
    let names: Int

    /// The file that a path leads to, if there is one.
    init?(at path: String) {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        self.init(found)
    }

    /// The file that is open under a descriptor.
    init(of file: Int32, at path: String) throws(LedgerError) {
        var found = stat()
        guard fstat(file, &found) == 0 else { throw LedgerError(at: path, reason: errno) }
        self.init(found)
    }

    private init(_ found: stat) {
        (device, number, names) = (UInt64(found.st_dev), UInt64(found.st_ino), Int(found.st_nlink))
    }

    static func == (a: FileIdentity, b: FileIdentity) -> Bool { a.device == b.device && a.number == b.number }
}
