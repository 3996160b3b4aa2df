import Access
import Casework

/// A log into which somebody brings only what their own agency recorded: who brings in another's entries would speak in its name.
///
/// Cairn's own work and the store's owner, before anybody was given access, belong to no agency and bring in everybody's.
public struct OwnEntries: EntryLog {
    private let log: any EntryLog
    private let agency: AgencyRef?

    /// A log, for whoever has leave to bring in files.
    public init(_ log: any EntryLog, _ permit: Permit) {
        self.log = log
        agency = permit.actor.agency
    }

    /// Appends entries, all or none; throws `NotOwnEntry` where one is another agency's.
    public func append(_ arrivals: [Arrival], receivedAt: Int64) async throws -> [Receipt] {
        if let agency, let other = arrivals.first(where: { $0.entry.agency != agency }) {
            throw NotOwnEntry(entry: other.entry.id, agency: other.entry.agency, own: agency)
        }
        return try await log.append(arrivals, receivedAt: receivedAt)
    }

    /// Which of some entries contradict what is kept already. Of another agency's nothing is said: they are refused when they are appended.
    public func clashes(of arrivals: [Arrival]) async throws -> [Int: EntryClash] {
        let clashes = try await log.clashes(of: arrivals)
        guard let agency else { return clashes }
        return clashes.filter { arrivals[$0.key].entry.agency == agency }
    }

    /// The sequence of the last entry.
    public func lastSequence() async throws -> Int64 { try await log.lastSequence() }
}

/// An entry of another agency than that of whoever brings it in.
public struct NotOwnEntry: Error, Hashable, Sendable, CustomStringConvertible {
    /// The entry.
    public let entry: EntryRef
    /// Whose it is.
    public let agency: AgencyRef
    /// Whose may be brought in.
    public let own: AgencyRef

    /// What was found, what is allowed, how to mend it.
    public var description: String {
        "entry \(entry): found one of \(agency); allowed: those of \(own), your own agency. Ask the data officer of \(agency) to bring it in."
    }
}
