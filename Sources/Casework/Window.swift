/// A length of time within which something is expected, counted as practice counts it.
///
/// A window includes both its ends: within 5 working days is met on the fifth working day. Lengths are whole and never negative,
/// which the type of their number ensures.
public enum Window: Hashable, BitwiseCopyable, Sendable {
    /// Monday to Friday without bank holidays; the trigger's day is day 0.
    case workingDays(UInt16)
    /// Calendar days; 0 is the same day.
    case days(UInt16)
    /// Calendar weeks of seven days.
    case weeks(UInt16)
    /// Calendar months, clamped to the month's end.
    case months(UInt16)

    /// What a person may write for a window.
    public static let allowed = "same day, or a whole number (0 to 9999) of working days, days, weeks or months, such as “10 working days”"

    /// Reads `10 working days`, `1 working day`, `84 days`, `28 weeks`, `3 months` or `same day`, and nothing else.
    public init?(_ text: some StringProtocol) {
        if text == "same day" {
            self = .days(0)
            return
        }
        guard let space = text.firstIndex(of: " ") else { return nil }
        let digits = text[..<space].utf8
        guard (1...4).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }), let count = UInt16(text[..<space]) else {
            return nil
        }
        switch text[text.index(after: space)...] {
        case "working day", "working days": self = .workingDays(count)
        case "day", "days": self = .days(count)
        case "week", "weeks": self = .weeks(count)
        case "month", "months": self = .months(count)
        default: return nil
        }
    }

    /// The last day of the window that opens on the day given.
    @inlinable
    public func end(from day: Day, _ calendar: WorkingDays) -> Day { shift(day, by: 1, calendar) }

    /// The first day of the window that closes on the day given.
    @inlinable
    public func start(before day: Day, _ calendar: WorkingDays) -> Day { shift(day, by: -1, calendar) }

    @inlinable
    func shift(_ day: Day, by sign: Int, _ calendar: WorkingDays) -> Day {
        switch self {
        case .workingDays(let n): calendar.adding(sign * Int(n), to: day)
        case .days(let n): day.adding(days: sign * Int(n))
        case .weeks(let n): day.adding(days: sign * Int(n) * 7)
        case .months(let n): day.adding(months: sign * Int(n))
        }
    }
}

extension Window: CustomStringConvertible {
    /// `10 working days`, `1 week`, `same day`: the form that `init` reads.
    public var description: String {
        switch self {
        case .days(0): "same day"
        case .workingDays(let n): n == 1 ? "1 working day" : "\(n) working days"
        case .days(let n): n == 1 ? "1 day" : "\(n) days"
        case .weeks(let n): n == 1 ? "1 week" : "\(n) weeks"
        case .months(let n): n == 1 ? "1 month" : "\(n) months"
        }
    }
}
