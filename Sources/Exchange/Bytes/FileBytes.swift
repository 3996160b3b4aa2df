#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file, read as it comes; also a pipe. Nothing is mapped: a file that somebody cuts short while it is read gives a short read, not a crash.
public final class FileBytes: ByteSource {
    /// The path as given.
    public let name: String
    private let descriptor: Int32
    private var ended: ByteRead?

    /// Opens the file, or says why it cannot.
    public init(path: String) throws(ImportProblem) {
        name = path
        // A path with a NUL inside would silently open another file.
        guard !path.utf8.contains(0) else { throw FileBytes.unreadable(path, "a path with a NUL byte in it") }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileBytes.unreadable(path, FileBytes.reason(errno)) }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw FileBytes.unreadable(path, "a directory")
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The next bytes of the file.
    public func read(into room: UnsafeMutableRawBufferPointer) -> ByteRead {
        if let ended { return ended }
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, room.baseAddress, room.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, room.baseAddress, room.count)
            #else
                let count = Darwin.read(descriptor, room.baseAddress, room.count)
            #endif
            if count > 0 { return .bytes(count) }
            if count < 0, errno == EINTR { continue }
            let outcome = count == 0 ? ByteRead.end : .failed(FileBytes.reason(errno))
            ended = outcome
            return outcome
        }
    }

    private static func reason(_ code: Int32) -> String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }

    private static func unreadable(_ path: String, _ reason: String) -> ImportProblem {
        ImportProblem(
            .unreadable, file: path, line: 0, found: .described(reason), allowed: "a file that this account may read",
            hint: "Check the path and who may read it.")
    }
}
