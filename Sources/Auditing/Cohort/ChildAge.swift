/// How old a child is: not yet born, or whole years.
public struct ChildAge: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Whole years since birth; nil before birth.
    public let years: Int?

    /// A child who is not yet born: younger than every other.
    public static let unborn = ChildAge(checked: nil)

    /// Whole years, 0 to 25 (a care leaver may be audited until then); nil for any other number.
    public init?(years: Int) {
        guard (0...25).contains(years) else { return nil }
        self.init(checked: years)
    }

    private init(checked years: Int?) { self.years = years }

    /// The younger comes first.
    public static func < (a: ChildAge, b: ChildAge) -> Bool { (a.years ?? -1) < (b.years ?? -1) }

    /// `unborn`, `aged under 1` or `aged 4`.
    public var description: String {
        switch years {
        case nil: "unborn"
        case 0: "aged under 1"
        case let years?: "aged \(years)"
        }
    }
}
