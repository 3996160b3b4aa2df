/// Why the ledger could not do what it was asked. Names places, codes and ids of entries; never a person.
public struct LedgerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of trouble it is.
    public enum Code: String, Hashable, Sendable {
        /// Another process has the store open.
        case locked
        /// The file is no store of Cairn.
        case foreign
        /// A later version of Cairn made the store.
        case newer
        /// The file or its folder cannot be opened or written.
        case unreachable
        /// The database does not hold the setting that durability rests on.
        case unsafe
        /// No room on the disk. Nothing of the batch was kept; it may be sent again when there is room.
        case full
        /// The disk failed. Whether the last batch is kept is known only after the store has been opened again.
        case disk
        /// The store's file was moved, replaced or deleted while it was open. What was written since lies in the old file.
        case moved
        /// What is stored is not what was written.
        case damaged
        /// A sequence that no entry has.
        case absent
        /// An entry that cannot be kept as it is.
        case entry
        /// The store was closed.
        case closed
        /// The key that signs checkpoints is missing, is another, or is open to others.
        case key
        /// Anything else that SQLite says.
        case database
    }

    /// What kind of trouble it is.
    public let code: Code
    /// Where: the store's path, a ledger row, an entry's id.
    public let place: String
    /// What was found there.
    public let found: String
    /// What is allowed there.
    public let allowed: String
    /// How to mend it.
    public let mend: String

    /// An error at a place.
    public init(_ code: Code, at place: String, found: String, allowed: String, mend: String) {
        self.code = code
        self.place = place
        self.found = found
        self.allowed = allowed
        self.mend = mend
    }

    /// Whether nothing more may be written until the store has been opened anew: after a failed sync nobody knows what is on the disk, so the
    /// process ought to stop (exit 74) and start again from what is really there.
    public var stopsWriting: Bool { code == .disk || code == .damaged || code == .moved }

    /// What a command that meets this error exits with: 74 (`EX_IOERR`) where the store or its disk is at fault, else 2.
    public var exitStatus: Int32 { stopsWriting ? 74 : 2 }

    /// All of it in one line.
    public var description: String { "\(place): found \(found); allowed: \(allowed). \(mend)" }

    static func damaged(row sequence: Int64, _ found: String) -> LedgerError {
        LedgerError(
            .damaged, at: "ledger row \(sequence)", found: found, allowed: "what Cairn wrote when the entry arrived",
            mend: "Stop writing, run `cairn verify`, and restore the last backup that verifies.")
    }

    static func absent(_ sequence: Int64) -> LedgerError {
        LedgerError(
            .absent, at: "ledger row \(sequence)", found: "no entry of this selection", allowed: "the sequence of an entry read before",
            mend: "Begin again from 0; the entry may have been erased.")
    }
}
