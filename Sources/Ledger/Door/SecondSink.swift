import Access
import Casework
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where acts are noted that the access ledger could not keep: lines of JSON in a file on another disk.
///
/// Nothing was shown to whoever did them, for the door stays shut while nothing can be written. That they asked is evidence all the same, and a full disk
/// is no way to ask unseen. The lines stand in no ledger: whoever may write the file may change them.
public struct SecondSink: Sendable {
    /// The file. It is made where there is none, for this user alone.
    public let path: String

    /// A sink at a path.
    public init(path: String) { self.path = path }

    /// Adds acts, on the disk when this returns. Throws `LedgerError` where this sink fails too.
    func note(_ looks: [Look], at moment: Moment, because error: LedgerError) throws(LedgerError) {
        let lines = looks.map { look in
            JSONValue.object([
                .init("at", .string(ClockStep.text(moment.milliseconds))),
                .init("act", .string(String(decoding: look.body, as: UTF8.self))),
                .init("unwritten", .string(error.code.rawValue)),
            ]).canonicalText + "\n"
        }
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw LedgerError(at: path, reason: errno) }
        defer { close(file) }
        let bytes = Array(lines.joined().utf8)
        guard write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else { throw LedgerError(at: path, reason: errno) }
    }
}
