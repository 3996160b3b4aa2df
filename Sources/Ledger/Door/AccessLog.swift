import Access
import Casework

/// Where looks are kept: appended, durable when answered, never changed. A ledger of its own beside that of the entries, so that reading never
/// waits for those who write.
public protocol AccessLog: Sendable {
    /// Appends acts, all or none, and returns their places only when they are durable. Callers who wait together are made durable together.
    ///
    /// What is kept never goes back: a clock that was put back leaves the last moment standing.
    func append(_ looks: [Look], at moment: Moment) async throws -> [LookPlace]

    /// How many acts there are.
    func count() async throws -> Int64
}

/// Where an act stands in the access ledger: in which year's file, and where in that.
public struct LookPlace: Hashable, Comparable, Sendable {
    /// The year of its file.
    public let year: Int
    /// Its sequence there.
    public let sequence: Int64

    /// Before all acts.
    public static let beginning = LookPlace(year: .min, sequence: 0)

    /// Earlier acts come first.
    public static func < (a: LookPlace, b: LookPlace) -> Bool { (a.year, a.sequence) < (b.year, b.sequence) }
}

/// An act as the access ledger keeps it.
public struct KeptLook: Hashable, Sendable {
    /// Its place in the access ledger.
    public let place: LookPlace
    /// When.
    public let at: Moment
    /// The act.
    public let look: Look

    /// A kept act.
    public init(place: LookPlace, at: Moment, look: Look) {
        self.place = place
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
    /// Those that gave, ended or left something for the register of access.
    case register
}

/// An access log that can be read: who looked at a child is about the child, and is read with a grant like everything else.
protocol ReadableAccessLog: AccessLog {
    /// At most `limit` acts of a selection, the earliest first, after a place.
    func page(of selection: LookSelection, after place: LookPlace, limit: Int) async throws -> [KeptLook]
}
