/// Ages from one to another, both included.
public struct AgeBand: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The youngest age inside.
    public let youngest: ChildAge
    /// The oldest age inside.
    public let oldest: ChildAge

    /// The band from `youngest` to `oldest`, or nil when these are the wrong way round.
    public init?(_ youngest: ChildAge, to oldest: ChildAge) {
        guard youngest <= oldest else { return nil }
        (self.youngest, self.oldest) = (youngest, oldest)
    }

    /// Whether a child of this age is inside.
    public func contains(_ age: ChildAge) -> Bool { youngest <= age && age <= oldest }

    /// Whether some age is inside both.
    public func overlaps(_ other: AgeBand) -> Bool { youngest <= other.oldest && other.youngest <= oldest }

    /// The younger band comes first.
    public static func < (a: AgeBand, b: AgeBand) -> Bool { (a.youngest, a.oldest) < (b.youngest, b.oldest) }

    /// `aged 4 and under`, `aged 1 to 2`, `unborn or aged 4 and under`.
    public var description: String {
        guard let last = oldest.years, youngest != oldest else { return youngest.description }
        return switch youngest.years {
        case nil: last == 0 ? "unborn or aged under 1" : "unborn or aged \(last) and under"
        case 0: "aged \(last) and under"
        case let first?: "aged \(first) to \(last)"
        }
    }
}
