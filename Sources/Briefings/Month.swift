import Casework

/// A calendar month, as a briefing is dated.
public struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month of the year, January is 1.
    public let number: Int

    /// A real month, or nil.
    public init?(year: Int, number: Int) {
        guard (1...9999).contains(year), (1...12).contains(number) else { return nil }
        (self.year, self.number) = (year, number)
    }

    /// The month in which a day lies.
    public init(of day: Day) {
        let (year, month, _) = day.parts
        (self.year, number) = (year, month)
    }

    /// `December 2021`.
    public var inWords: String { "\(Day.monthNames[number - 1]) \(year)" }

    /// `2021-12`.
    public var description: String {
        let years = String(year), months = String(number)
        return String(repeating: "0", count: 4 - years.count) + years + "-" + (number < 10 ? "0" : "") + months
    }

    /// Earlier months come first.
    public static func < (a: Month, b: Month) -> Bool { (a.year, a.number) < (b.year, b.number) }
}
