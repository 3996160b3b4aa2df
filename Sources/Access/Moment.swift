import Casework

/// A moment, as the ledger keeps it: milliseconds since 1970 UTC. The clock is read by the caller.
public struct Moment: Hashable, Comparable, Sendable {
    /// Milliseconds since the beginning of 1970, UTC.
    public let milliseconds: Int64

    /// The moment that many milliseconds after the beginning of 1970, UTC.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The moment at which a day begins in England, and so at which the day before ends.
    public init(startOf day: Day) {
        let midnight = Int64(day.ordinal) * Self.dayLength
        let early = Moment(milliseconds: midnight - Self.hour)
        milliseconds = early.isSummerTime ? midnight - Self.hour : midnight
    }

    /// The calendar day in England.
    public var day: Day { Day(ordinal: Int32(clamping: local.quotient)) }

    /// Minutes after midnight in England.
    public var minute: Int { Int(local.remainder / 60_000) }

    /// `3 May 2021 at 14:05`, England's time.
    public var inWords: String {
        let (hour, rest) = (minute / 60, minute % 60)
        return "\(day.inWords) at \(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// So many hours later.
    public func adding(hours: Int) -> Moment { Moment(milliseconds: milliseconds &+ Int64(hours) * Self.hour) }

    /// Earlier moments come first.
    public static func < (a: Moment, b: Moment) -> Bool { a.milliseconds < b.milliseconds }

    private static let hour: Int64 = 3_600_000
    private static let dayLength: Int64 = 86_400_000

    private var local: (quotient: Int64, remainder: Int64) {
        Self.floored(milliseconds &+ (isSummerTime ? Self.hour : 0), Self.dayLength)
    }

    /// British Summer Time: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002).
    private var isSummerTime: Bool {
        let year = Day(ordinal: Int32(clamping: Self.floored(milliseconds, Self.dayLength).quotient)).parts.year
        guard let march = Day(year: year, month: 3, day: 31), let october = Day(year: year, month: 10, day: 31) else { return false }
        func change(_ last: Day) -> Int64 { Int64(last.ordinal) * Self.dayLength - Int64(last.weekday % 7) * Self.dayLength + Self.hour }
        return milliseconds >= change(march) && milliseconds < change(october)
    }

    private static func floored(_ a: Int64, _ b: Int64) -> (quotient: Int64, remainder: Int64) {
        let (q, r) = a.quotientAndRemainder(dividingBy: b)
        return r < 0 ? (q - 1, r + b) : (q, r)
    }
}
