/// A day as an agency tells it: one day, perhaps with a time, or a span that holds it.
///
/// Written as in EDTF (ISO 8601-2), of which this is the part that ENTRIES.md allows: `2021-03-04`, `2021-03-04T21:10`, `2021-03`, `2021`,
/// each with `?` (uncertain) or `~` (approximate) behind it, and `2021-03-01/2021-03-09`. A record is full of "some time in March": it is kept as
/// such, sorts at its earliest day, and clocks that start at it start at its latest, so that nobody is called late because of a guess.
public struct UncertainDay: Sendable {
    /// What the sender says about how sure they are.
    public enum Qualifier: String, Sendable, CaseIterable {
        /// Nothing said.
        case none = ""
        /// `?`: the sender doubts it.
        case uncertain = "?"
        /// `~`: about then.
        case approximate = "~"
    }

    /// Why a text is no day.
    public enum Refusal: Error, Sendable, CaseIterable {
        /// Not written in one of the forms.
        case form
        /// No such day, month or year: 30 February.
        case day
        /// No such time: 24:00, 21:60.
        case time
        /// A span that ends before it begins.
        case reversed

        /// How the sender mends it.
        public var hint: String {
            switch self {
            case .form: "Write year, month and day with hyphens; where only the month or the year is known, leave the rest out."
            case .day: "There is no such day in the calendar."
            case .time: "Hours run from 00 to 23 and minutes from 00 to 59; midnight is T00:00 of the day that begins."
            case .reversed: "The span ends before it begins: put the earlier day first."
            }
        }
    }

    /// The first day that it can have been.
    public let earliest: Day
    /// The last day that it can have been.
    public let latest: Day
    /// Minutes after midnight on the earliest day, where a time is known.
    public let minute: Int?
    /// What the sender says about how sure they are. A full day with `?` stays that one day, and is flagged.
    public let qualifier: Qualifier
    /// The sender's own words; the same day may be written in several ways.
    public let text: String

    /// The forms that are read, for messages.
    public static let allowed = "2021-03-04, 2021-03-04T21:10, 2021-03, 2021, 2021-03-04?, 2021-03-04~ or 2021-03-01/2021-03-09"

    /// A day that is known.
    public init(_ day: Day) {
        (earliest, latest, minute, qualifier, text) = (day, day, nil, .none, day.description)
    }

    /// A span of days, both included; nil where it is reversed or the minute is not one of a day's 1,440. Without `text`, the canonical text.
    public init?(from earliest: Day, to latest: Day, minute: Int? = nil, qualifier: Qualifier = .none, text: String? = nil) {
        guard earliest <= latest, minute.map((0..<1440).contains) ?? true else { return nil }
        (self.earliest, self.latest, self.minute, self.qualifier) = (earliest, latest, minute, qualifier)
        self.text = text ?? UncertainDay.canonical(earliest, latest, minute, qualifier)
    }

    /// Reads one of the forms, or nil.
    public init?(_ text: some StringProtocol) {
        do throws(Refusal) { try self.init(reading: String(text)) } catch { return nil }
    }

    /// Reads one of the forms, or says why not.
    public init(reading text: String) throws(Refusal) {
        // Bytes and no pattern: this is on the path of every row of an import.
        let bytes = text.utf8.span
        var at = 0
        let start = try Point(bytes, &at)
        var end = start
        if at < bytes.count, bytes[at] == 47 {
            at += 1
            end = try Point(bytes, &at)
            guard end.minute == nil else { throw .form }
            guard start.earliest <= end.earliest, start.latest <= end.latest else { throw .reversed }
        }
        guard at == bytes.count else { throw .form }
        (earliest, latest, minute, self.text) = (start.earliest, end.latest, start.minute, text)
        qualifier = start.qualifier == .uncertain || end.qualifier == .none ? start.qualifier : end.qualifier
    }

    /// Whether a finding that rests on it must say that the date is uncertain.
    public var isUncertain: Bool { earliest != latest || qualifier != .none }

    /// The one text for this meaning, which reads back as the same value; what identifiers are hashed from.
    public var canonical: String { UncertainDay.canonical(earliest, latest, minute, qualifier) }

    private static func canonical(_ earliest: Day, _ latest: Day, _ minute: Int?, _ qualifier: Qualifier) -> String {
        let mark = qualifier.rawValue
        let first = earliest.description
        let time = minute.map { "T" + clock($0) } ?? ""
        switch Width(earliest, latest) {
        case .day: return first + time + mark
        case .month where minute == nil: return first.prefix(7) + mark
        case .year where minute == nil: return first.prefix(4) + mark
        default: return first + time + mark + "/" + latest.description + mark
        }
    }

    private static func clock(_ minute: Int) -> String {
        let (hour, rest) = (minute / 60, minute % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension UncertainDay: Hashable {
    /// Two are equal when they mean the same, however they were written.
    public static func == (a: UncertainDay, b: UncertainDay) -> Bool {
        a.earliest == b.earliest && a.latest == b.latest && a.minute == b.minute && a.qualifier == b.qualifier
    }

    /// Hashes the meaning, not the text.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(earliest)
        hasher.combine(latest)
        hasher.combine(minute)
        hasher.combine(qualifier)
    }
}

extension UncertainDay: CustomStringConvertible {
    /// The canonical text.
    public var description: String { canonical }

    /// As a sentence says it: `4 March 2021 at 21:10`, `about March 2021`, `between 1 and 9 March 2021`, `4 March 2021 (uncertain)`.
    public var inWords: String {
        let (a, b) = (earliest.parts, latest.parts)
        let about = qualifier == .approximate ? "about " : ""
        let time = minute.map { " at " + UncertainDay.clock($0) } ?? ""
        let words =
            switch Width(earliest, latest) {
            case .day: about + earliest.inWords + time
            case .month where minute == nil: "\(about)\(Day.monthNames[a.month - 1]) \(a.year)"
            case .year where minute == nil: "\(about)\(a.year)"
            case _ where minute != nil || a.year != b.year: "between \(about)\(earliest.inWords)\(time) and \(latest.inWords)"
            case _ where a.month == b.month: "between \(about)\(a.day) and \(latest.inWords)"
            default: "between \(about)\(a.day) \(Day.monthNames[a.month - 1]) and \(latest.inWords)"
            }
        return qualifier == .uncertain ? words + " (uncertain)" : words
    }

    /// How wide it is, in the calendar's own units.
    private enum Width {
        case day, month, year, other

        init(_ earliest: Day, _ latest: Day) {
            let (a, b) = (earliest.parts, latest.parts)
            if earliest == latest {
                self = .day
            } else if a.day == 1, a.year == b.year, a.month == b.month, b.day == Day.length(ofMonth: b.month, in: b.year) {
                self = .month
            } else if a.day == 1, a.month == 1, a.year == b.year, b.month == 12, b.day == 31 {
                self = .year
            } else {
                self = .other
            }
        }
    }
}

/// One end of a span: a day with or without a time, a month or a year, and its mark.
private struct Point {
    var earliest: Day
    var latest: Day
    var minute: Int?
    var qualifier = UncertainDay.Qualifier.none

    init(_ bytes: borrowing Span<UInt8>, _ at: inout Int) throws(UncertainDay.Refusal) {
        guard let year = Point.number(bytes, &at, digits: 4) else { throw .form }
        if Point.take(45, bytes, &at) {
            guard let month = Point.number(bytes, &at, digits: 2) else { throw .form }
            if Point.take(45, bytes, &at) {
                guard let number = Point.number(bytes, &at, digits: 2) else { throw .form }
                guard let day = Day(year: year, month: month, day: number) else { throw .day }
                (earliest, latest) = (day, day)
                if Point.take(84, bytes, &at) { minute = try Point.time(bytes, &at) }
            } else {
                guard let first = Day(year: year, month: month, day: 1) else { throw .day }
                (earliest, latest) = (first, first.adding(days: Day.length(ofMonth: month, in: year) - 1))
            }
        } else {
            guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else { throw .day }
            (earliest, latest) = (first, last)
        }
        if Point.take(63, bytes, &at) {
            qualifier = .uncertain
        } else if Point.take(126, bytes, &at) {
            qualifier = .approximate
        }
    }

    private static func time(_ bytes: borrowing Span<UInt8>, _ at: inout Int) throws(UncertainDay.Refusal) -> Int {
        guard let hour = number(bytes, &at, digits: 2), take(58, bytes, &at), let minute = number(bytes, &at, digits: 2) else {
            throw .form
        }
        // Seconds are read and left in the text: nobody's practice is judged by them.
        if take(58, bytes, &at) {
            guard let second = number(bytes, &at, digits: 2) else { throw .form }
            guard second < 60 else { throw .time }
        }
        guard hour < 24, minute < 60 else { throw .time }
        return hour * 60 + minute
    }

    private static func take(_ byte: UInt8, _ bytes: borrowing Span<UInt8>, _ at: inout Int) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private static func number(_ bytes: borrowing Span<UInt8>, _ at: inout Int, digits: Int) -> Int? {
        guard at + digits <= bytes.count else { return nil }
        var sum = 0
        for index in at..<at + digits {
            guard case 48...57 = bytes[index] else { return nil }
            sum = sum * 10 + Int(bytes[index] - 48)
        }
        at += digits
        return sum
    }
}
