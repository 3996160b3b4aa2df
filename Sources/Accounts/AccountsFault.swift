#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Why the accounts' file cannot be used. Names places and codes, never a person and never a secret.
public struct AccountsFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of trouble it is.
    public enum Code: String, Hashable, Sendable {
        /// There is no such file, or it cannot be opened or written.
        case unreachable
        /// Others than its owner may read it.
        case exposed
        /// It is no file of accounts.
        case foreign
        /// A later version of Cairn made it.
        case newer
        /// What is there is not what was written.
        case damaged
        /// The key is another than the one that the file was made with.
        case key
        /// The database does not hold the setting that durability rests on.
        case unsafe
        /// Another process is writing.
        case busy
        /// Anything else that the database says.
        case database
    }

    /// What kind of trouble it is.
    public let code: Code
    /// Where: a path.
    public let place: String
    /// What was found there.
    public let found: String
    /// What is allowed there.
    public let allowed: String
    /// How to mend it.
    public let mend: String

    init(_ code: Code, at place: String, found: String, allowed: String, mend: String) {
        self.code = code
        self.place = place
        self.found = found
        self.allowed = allowed
        self.mend = mend
    }

    /// All of it in one line.
    public var description: String { "\(place): found \(found); allowed: \(allowed). \(mend)" }

    /// What the system says of the call that has just failed.
    static func unreachable(_ path: String) -> AccountsFault {
        AccountsFault(
            .unreachable, at: path, found: String(cString: strerror(errno)), allowed: "a file that this user may read and write",
            mend: "Check that it exists and who owns it and its folder.")
    }
}
