import Casework

/// Two people whom an entry ties together, in the sense that the record of one may hold entries about the other.
///
/// Ties are never taken away: after an unlink, a correction or a move out, whoever was tied must still be looked at again.
struct Tie: Hashable, Sendable {
    /// How near. The raw values are on disk; of several ties between two people the nearest holds.
    enum Nearness: Int, Comparable, Sendable {
        /// References that are, or were, one person.
        case same = 0
        /// They live, or lived, together.
        case home = 1
        /// One is something to the other.
        case relationship = 2

        static func < (a: Nearness, b: Nearness) -> Bool { a.rawValue < b.rawValue }
    }

    /// The person at the other end.
    let other: Int32
    /// How near.
    let nearness: Nearness

    /// Two people and how near they are.
    struct Pair: Hashable, Sendable {
        /// One of them.
        let a: Int32
        /// The other.
        let b: Int32
        /// How near.
        let nearness: Nearness
    }

    /// The pairs that a row ties. A chain stands for all pairs of a link or a household: these are followed without limit.
    static func pairs(in row: PackedRow) -> [Pair] {
        switch row.kind {
        case .link, .unlink: return chain(row.about, .same)
        case .relationship: return chain(row.about, row.values(of: Relationship.livesWith).first == 1 ? .home : .relationship)
        case .move:
            var people = row.about
            for person in row.values(of: Move.joins) + row.values(of: Move.leaves) where !people.contains(person) { people.append(person) }
            return chain(people, .home)
        case .person, .need, .referral, .incident, .attendance, .appointment, .assessment, .instrument, .plan, .meeting, .visit, .decision,
            .share,
            .acknowledgement, .flag, .transfer, .programme, .understanding, .exemption, .note, .withdrawal, .audit, .return, .moderation,
            .theme, .action, .briefing, .resource:
            return []
        }
    }

    private static func chain(_ people: [Int32], _ nearness: Nearness) -> [Pair] {
        zip(people, people.dropFirst()).map { Pair(a: $0, b: $1, nearness: nearness) }
    }
}
