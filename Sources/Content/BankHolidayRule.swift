import Casework

/// The day on which a bank holiday falls each year, before any one year's change.
enum BankHolidayRule: Hashable, Sendable {
    /// The same date each year; at a weekend it is kept on a weekday after.
    case date(month: Int, day: Int)
    /// The first Monday of the month.
    case firstMonday(month: Int)
    /// The last Monday of the month.
    case lastMonday(month: Int)
    /// So many days after Easter Sunday (before it, when negative).
    case easter(Int)

    /// What a rule may say.
    static let allowed = "a date such as “1 January”, “first Monday in May” or “last Monday in August”"

    /// Reads `1 January`, `first Monday in May`, `last Monday in August`.
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard let last = words.last, let place = Day.monthNames.firstIndex(of: last) else { return nil }
        switch words.dropLast() {
        case ["first", "Monday", "in"]: self = .firstMonday(month: place + 1)
        case ["last", "Monday", "in"]: self = .lastMonday(month: place + 1)
        case let number where number.count == 1:
            // A date that every year has: 2023 was no leap year.
            guard let day = Int(words[0]), Day(year: 2023, month: place + 1, day: day) != nil else { return nil }
            self = .date(month: place + 1, day: day)
        default: return nil
        }
    }

    /// The day by the rule alone, in years from 1583.
    func day(in year: Int) -> Day? {
        switch self {
        case .date(let month, let day): Day(year: year, month: month, day: day)
        case .firstMonday(let month): Day(year: year, month: month, day: 7).map { $0.mondayBefore }
        case .lastMonday(let month): Day(year: year, month: month, day: 1)?.adding(months: 1).adding(days: -1).mondayBefore
        case .easter(let offset): Self.easter(year)?.adding(days: offset)
        }
    }

    /// Easter Sunday in the Gregorian calendar (the anonymous computus, as printed in Nature in 1876).
    static func easter(_ year: Int) -> Day? {
        let a = year % 19, b = year / 100, c = year % 100
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return Day(year: year, month: n / 31, day: n % 31 + 1)
    }
}

extension Day {
    /// The Monday of this day's week.
    fileprivate var mondayBefore: Day { adding(days: 1 - weekday) }
}
