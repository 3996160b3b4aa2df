/// One calendar day in England (Gregorian, no time of day).
///
/// Stored as the number of days since 1970-01-01, so that days can be compared, added and packed into compact rows.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let ordinal: Int32

    /// The day that lies `ordinal` days after 1970-01-01.
    @inlinable
    public init(ordinal: Int32) { self.ordinal = ordinal }

    /// A real calendar day, or nil (there is no 30 February). Years 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year) else { return nil }
        ordinal = Int32(Day.ordinal(year: year, month: month, day: day))
    }

    /// Reads `2021-03-04` and nothing else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45, let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]),
            let day = Day.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The year, month and day of month.
    public var parts: (year: Int, month: Int, day: Int) {
        // Howard Hinnant's civil-from-days, eras of 400 years beginning on 1 March.
        let z = Int(ordinal) + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let doe = z - era * 146_097
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
        let mp = (5 * doy + 2) / 153
        let month = mp < 10 ? mp + 3 : mp - 9
        return (yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1)
    }

    /// Monday is 1, Sunday is 7.
    public var weekday: Int { (Int(ordinal) + 3).quotientAndRemainder(dividingBy: 7).remainder.wrapped(7) + 1 }

    /// `days` calendar days later (or earlier, when negative).
    @inlinable
    public func adding(days: Int) -> Day { Day(ordinal: ordinal + Int32(days)) }

    /// `months` calendar months later, clamped to the month's end: 30 November and 3 months is 28 February.
    public func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let zero = year * 12 + month - 1 + months
        let y = zero.flooredQuotient(12)
        let m = zero - y * 12 + 1
        return Day(ordinal: Int32(Day.ordinal(year: y, month: m, day: min(day, Day.length(ofMonth: m, in: y)))))
    }

    /// Whole years from this day to `later`, as a birthday is counted; someone born on 29 February has a birthday on 1 March in other years.
    public func years(until later: Day) -> Int {
        let (a, b) = (parts, later.parts)
        return b.year - a.year - ((b.month, b.day) < (a.month, a.day) ? 1 : 0)
    }

    /// Earlier days come first.
    public static func < (a: Day, b: Day) -> Bool { a.ordinal < b.ordinal }

    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func ordinal(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yoe = y - era * 400
        let doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(Optional(0)) { sum, byte in sum.flatMap { (48...57).contains(byte) ? $0 * 10 + Int(byte - 48) : nil } }
    }
}

extension Day: CustomStringConvertible {
    /// `2021-03-04`.
    public var description: String {
        let (year, month, day) = parts
        func padded(_ n: Int, _ width: Int) -> String {
            let digits = String(n)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// `4 March 2021`, as a sentence says it.
    public var inWords: String {
        let (year, month, day) = parts
        return "\(day) \(Day.monthNames[month - 1]) \(year)"
    }

    /// The months' English names, January first.
    public static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}

extension Int {
    fileprivate func wrapped(_ n: Int) -> Int { self < 0 ? self + n : self }
    fileprivate func flooredQuotient(_ n: Int) -> Int { self >= 0 ? self / n : -((-self + n - 1) / n) }
}
