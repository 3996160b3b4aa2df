import Access
import Casework

// Kept findings never rest on sealed entries (`Clearance.common`), so what is read here gives none away.
extension Grant {
    /// What is kept of children, in the order of their numbers.
    public func judged(_ children: Set<Int32>) async throws -> [Judged] {
        guard permit.scope.isWide else { throw GrantExceeded("findings of others", permit) }
        return try await findings.judged(children)
    }

    /// At most `limit` of all that is kept after a child (-1: from the beginning), in the order of their numbers.
    public func judged(after child: Int32, limit: Int) async throws -> [Judged] {
        guard permit.scope.isWide else { throw GrantExceeded("findings of others", permit) }
        return try await findings.page(after: child, limit: limit)
    }

    /// The children whose findings change by themselves on or before a day, in the order of that day, then of their numbers.
    public func children(changingBy day: Day) async throws -> [Int32] {
        guard permit.scope.isWide else { throw GrantExceeded("findings of others", permit) }
        return try await findings.children(changingBy: day)
    }
}
