import Casework

/// Kept findings that can be read: like entries, only by whoever holds a grant.
protocol ReadableFindings: FindingCache {
    /// What is kept of children, in the order of their numbers.
    func judged(_ children: Set<Int32>) async throws -> [Judged]

    /// At most `limit` of all that is kept after a child (-1: from the beginning), in the order of their numbers.
    func page(after child: Int32, limit: Int) async throws -> [Judged]

    /// The children whose findings change by themselves on or before a day, in the order of that day, then of their numbers.
    func children(changingBy day: Day) async throws -> [Int32]
}
