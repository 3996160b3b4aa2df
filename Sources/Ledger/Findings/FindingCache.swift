import Casework

/// Where findings are kept between runs, so that only what has changed is judged again. Disposable: cleared, it is filled again from the log.
///
/// The ledger knows nothing of standards: what was found of a child is bytes here. What is kept is read, as entries are, with a grant.
public protocol FindingCache: Sendable {
    /// Keeps what was found of children in place of what was kept before, and that all entries up to `sequence` have been taken into account.
    func keep(_ judged: [Judged], upTo sequence: Int64) async throws

    /// The last entry that was taken into account; 0 while there is none. Whoever starts asks the log for the people connected to later entries.
    func judgedUpTo() async throws -> Int64

    /// Forgets what was found of children.
    func forget(_ children: Set<Int32>) async throws

    /// Forgets all, also up to where it was judged.
    func clear() async throws
}

/// What was found of one child, as whoever judged wrote it.
public struct Judged: Hashable, Sendable {
    /// The child's number in the log.
    public let child: Int32
    /// The day for which it was judged. It holds until the day before `changesOn`.
    public let asOf: Day
    /// What stands for the standards by which it was judged: a digest of the packs.
    public let pack: [UInt8]
    /// The day on which it changes by itself, if there is one.
    public let changesOn: Day?
    /// The findings.
    public let findings: [UInt8]

    /// What was found of one child.
    public init(child: Int32, asOf: Day, pack: [UInt8], changesOn: Day?, findings: [UInt8]) {
        self.child = child
        self.asOf = asOf
        self.pack = pack
        self.changesOn = changesOn
        self.findings = findings
    }
}
