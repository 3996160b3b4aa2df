#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file, read as it comes. Nothing is mapped: a file that somebody cuts short while it is read gives a short read, not a crash.
///
/// Only a file: a pipe keeps whoever opens it waiting, cannot be read a second time, and a device may never end.
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
        // Without waiting: whoever opens a pipe that nobody writes to would wait for ever.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw FileBytes.unreadable(path, FileBytes.reason(errno)) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let reason = FileBytes.reason(errno)
            close(descriptor)
            throw FileBytes.unreadable(path, reason)
        }
        if let other = FileBytes.notFile(status.st_mode) {
            close(descriptor)
            throw ImportProblem(.unreadable, file: path, line: 0, found: .described(other.what), allowed: "a file", hint: other.hint)
        }
    }

    /// What a mode says that is no file.
    private static func notFile(_ mode: mode_t) -> (what: String, hint: String)? {
        let write = "Write what comes out of it to a file first, and give that file."
        return switch mode & S_IFMT {
        case S_IFREG: nil
        case S_IFDIR: ("a folder", "Give the files in it, each by its name.")
        case S_IFIFO: ("a pipe", write)
        case S_IFSOCK: ("a socket", write)
        default: ("a device", write)
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

    /// All bytes of a small file, for those who need it at once. Throws where it stops being readable, or is larger than `limit`.
    public func whole(limit: Int = 1 << 24) throws(ImportProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            switch room.withUnsafeMutableBytes({ read(into: $0) }) {
            case .bytes(let count): bytes += room[..<count]
            case .end: return bytes
            case .failed(let reason): throw FileBytes.unreadable(name, reason)
            }
            guard bytes.count <= limit else {
                throw ImportProblem(
                    .tooLong, file: name, line: 0, found: .described("a file of more than \(limit) bytes"),
                    allowed: "at most \(limit) bytes",
                    hint: "Check that this is the file that was meant.")
            }
        }
    }

    private static func reason(_ code: Int32) -> String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }

    private static func unreadable(_ path: String, _ reason: String) -> ImportProblem {
        ImportProblem(
            .unreadable, file: path, line: 0, found: .described(reason), allowed: "a file that this account may read",
            hint: "Check the path and who may read it.")
    }
}
