import Access
import Casework

/// Where looks are kept: appended, durable when answered, never changed. A ledger of its own beside that of the entries, so that reading never
/// waits for those who write.
public protocol AccessLog: Sendable {
    /// Appends acts, all or none, and returns their sequences only when they are durable. Callers who wait together are made durable together.
    ///
    /// What is kept never goes back: a clock that was put back leaves the last moment standing.
    func append(_ looks: [Look], at moment: Moment) async throws -> [Int64]

    /// The sequence of the last act; 0 while there is none.
    func lastSequence() async throws -> Int64
}

/// An act as the access ledger keeps it.
public struct KeptLook: Hashable, Sendable {
    /// Its place in the access ledger.
    public let sequence: Int64
    /// When.
    public let at: Moment
    /// The act.
    public let look: Look

    /// A kept act.
    public init(sequence: Int64, at: Moment, look: Look) {
        self.sequence = sequence
        self.at = at
        self.look = look
    }
}

/// Which acts to read.
public enum LookSelection: Hashable, Sendable {
    /// All.
    case everything
    /// Those about any of these references.
    case about(Set<PersonRef>)
    /// Those of one account.
    case by(ActorRef)
}

/// An access log that can be read: who looked at a child is about the child, and is read with a grant like everything else.
protocol ReadableAccessLog: AccessLog {
    /// At most `limit` acts of a selection by sequence, after one (0: from the beginning).
    func page(of selection: LookSelection, after sequence: Int64, limit: Int) async throws -> [KeptLook]
}
