import Casework

extension ChronologyDate {
    /// A part of a date: a number with its count of digits, or a month by name.
    private enum Part {
        case number(Int, Int)
        case month(Int)
    }

    /// Monday first.
    static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// The day of the week that a cell may begin with, 1 for Monday.
    func takeWeekday(_ text: inout ChronologyText) -> Int? {
        let start = text.at
        guard let index = ChronologyDate.index(of: text.word(), in: ChronologyDate.weekdays) else {
            text.at = start
            return nil
        }
        text.separators()
        return index + 1
    }

    /// A day, month or year in figures or with the month in words, from the left; what follows it is left.
    func calendarDate(_ text: inout ChronologyText, _ written: String, _ cell: Cell) throws(Refusal) -> Reading {
        guard let a = part(&text) else { throw unread(text.rest, written, cell) }
        let afterFirst = text.at
        text.separators()
        let b = part(&text)
        let afterSecond = text.at
        text.separators()
        let c = b == nil ? nil : part(&text)
        switch (a, b, c) {
        case (.number(let y, 4), .number(let m, 1...2)?, .number(let d, 1...2)?),
            (.number(let y, 4), .month(let m)?, .number(let d, 1...2)?):
            return try full(y, m, d, written, cell)
        case (.number(let d, 1...2), .month(let m)?, .number(let y, let digits)?),
            (.month(let m), .number(let d, 1...2)?, .number(let y, let digits)?):
            return try full(try year(y, digits, written, cell), m, d, written, cell)
        case (.number(let x, 1...2), .number(let y, 1...2)?, .number(let z, let digits)?):
            return try figures(x, y, z, digits, written, cell)
        case (.number(let y, 4), .number(let m, 1...2)?, _), (.number(let y, 4), .month(let m)?, _), (.month(let m), .number(let y, 4)?, _),
            (.number(let m, 1...2), .number(let y, 4)?, _):
            text.at = afterSecond
            guard (1...12).contains(m), let first = Day(year: y, month: m, day: 1) else {
                throw Refusal(cell, .impossibleDate, written, form.allowed, "Months run from 1 to 12, and years from 0001.")
            }
            return Reading(first, first.adding(months: 1).adding(days: -1))
        case (.number(let y, 4), _, _):
            text.at = afterFirst
            guard let first = Day(year: y, month: 1, day: 1) else {
                throw Refusal(cell, .impossibleDate, written, form.allowed, "Years run from 0001.")
            }
            return Reading(first, first.adding(months: 12).adding(days: -1))
        case (.month, .number(_, 1...2)?, nil):
            throw Refusal(
                cell, .ambiguousDate, written, form.allowed, "The number can be a day or a year: write the year with four digits.")
        case (.number(_, 1...2), .month?, nil), (.number(_, 1...2), .number(_, 1...2)?, nil), (.month, nil, _):
            throw Refusal(cell, .unknownDateForm, written, form.allowed, "The year is missing.")
        case (.number(_, 5), nil, _):
            throw Refusal(
                cell, .unknownDateForm, written, form.allowed,
                "It looks like a spreadsheet's own count of days: format the column as a date before saving it as CSV.")
        default:
            throw Refusal(cell, .unknownDateForm, written, form.allowed, "Write it in one of these forms.")
        }
    }

    /// Three numbers: their order is the profile's to say.
    private func figures(_ x: Int, _ y: Int, _ z: Int, _ digits: Int, _ written: String, _ cell: Cell) throws(Refusal) -> Reading {
        switch form {
        case .dmy: return try full(try year(z, digits, written, cell), y, x, written, cell)
        case .mdy: return try full(try year(z, digits, written, cell), x, y, written, cell)
        case .ymd:
            guard digits <= 2 else {
                throw Refusal(
                    cell, .ambiguousDate, written, form.allowed,
                    "The profile says that the year comes first. If days come first in this file, say `dates: dmy` there.")
            }
            return try full(try year(x, 2, written, cell), y, z, written, cell)
        }
    }

    private func full(_ year: Int, _ month: Int, _ day: Int, _ written: String, _ cell: Cell) throws(Refusal) -> Reading {
        if let day = Day(year: year, month: month, day: day) { return Reading(day, day) }
        let isSwapped = month > 12 && Day(year: year, month: day, day: month) != nil
        let hint =
            switch form {
            case .dmy where isSwapped: "There is no month \(month). If months come first in this file, say `dates: mdy` in the profile."
            case .mdy where isSwapped: "There is no month \(month). If days come first in this file, say `dates: dmy` in the profile."
            default: "There is no such day in the calendar."
            }
        throw Refusal(cell, .impossibleDate, written, form.allowed, hint)
    }

    private func year(_ number: Int, _ digits: Int, _ written: String, _ cell: Cell) throws(Refusal) -> Int {
        switch digits {
        case 4: return number
        case 2:
            let year = lastShortYear - lastShortYear % 100 + number
            return year > lastShortYear ? year - 100 : year
        default: throw Refusal(cell, .unknownDateForm, written, form.allowed, "Write the year with four digits.")
        }
    }

    private func part(_ text: inout ChronologyText) -> Part? {
        let start = text.at
        if let number = text.number() {
            // 17th February.
            let after = text.at
            if !["st", "nd", "rd", "th"].contains(text.word()) { text.at = after }
            return .number(number.value, number.digits)
        }
        if let month = ChronologyDate.index(of: text.word(), in: Day.monthNames) { return .month(month + 1) }
        text.at = start
        return nil
    }

    /// The name that a word is, whole or cut to three letters or more.
    private static func index(of word: String, in names: [String]) -> Int? {
        word.utf8.count < 3 ? nil : names.firstIndex { $0.lowercased().hasPrefix(word) }
    }

    /// Why what is left of a cell is no part of a date.
    func unread(_ rest: ArraySlice<UInt8>, _ written: String, _ cell: Cell) -> Refusal {
        if rest.allSatisfy({ $0 == 0x3F || $0 == 0x20 }) {
            return Refusal(cell, .unknownDateForm, written, form.allowed, "A question mark goes in front of the date: ?22 May 2016.")
        }
        return Refusal(
            cell, .unknownDateForm, written, form.allowed,
            "Leave words out: put ? in front of a doubtful date, or give the month or year alone, and say the rest in the event's own text."
        )
    }
}
