import Casework

extension ChronologyDate {
    /// What one cell says.
    struct Reading: Hashable {
        var first: Day
        /// The last day of what the first date can be, before any end.
        var firstLatest: Day
        var last: Day
        var minute: Int?
        var qualifier = UncertainDay.Qualifier.none
        var isSpan = false

        init(_ first: Day, _ last: Day) { (self.first, firstLatest, self.last) = (first, last, last) }
    }

    func day(_ written: String, _ cell: Cell) throws(Refusal) -> Reading {
        var text = ChronologyText(written)
        if text.isEmpty { throw Refusal(cell, .missingValue, "", form.allowed, "Give the day, or the month or year if no more is known.") }
        var reading = try date(&text, written, cell)
        text.skip { $0 == 0x20 }
        // A period in one cell: “01/03/2021 – 09/03/2021”, “March 2020 to May 2020”.
        if text.take(0x2D) || text.rest.starts(with: Array("to ".utf8)) {
            if text.rest.starts(with: Array("to ".utf8)) { text.at += 3 }
            text.skip { $0 == 0x20 }
            let end = try date(&text, written, cell)
            guard reading.first <= end.first, reading.last <= end.last else {
                throw Refusal(
                    cell, .reversedInterval, written, "a start and then an end", "The end lies before the start; one of them is wrong.")
            }
            (reading.last, reading.isSpan) = (end.last, true)
            if end.qualifier == .uncertain || reading.qualifier == .none { reading.qualifier = end.qualifier }
            text.skip { $0 == 0x20 }
        }
        guard !text.isEmpty else { return reading }
        let rest = text.rest
        text.skip { $0 == 0x2C || $0 == 0x20 }
        if text.rest.starts(with: Array("at ".utf8)) { text.at += 3 }
        guard !reading.isSpan, reading.first == reading.last, reading.minute == nil, text.rest.contains(where: { (48...57).contains($0) })
        else {
            throw unread(rest, written, cell)
        }
        guard let time = clock(&text) else { throw refusedTime(cell, String(decoding: rest, as: UTF8.self)) }
        reading.minute = time.minute
        if time.isUncertain { reading.qualifier = .uncertain }
        return reading
    }

    /// One date from the left; what follows it is left.
    private func date(_ text: inout ChronologyText, _ written: String, _ cell: Cell) throws(Refusal) -> Reading {
        let isDoubted = text.take(0x3F)
        text.skip { $0 == 0x20 }
        var reading = if let iso = try iso(&text, written, cell) { iso } else { try plainDate(&text, written, cell) }
        if isDoubted { reading.qualifier = .uncertain }
        return reading
    }

    /// The entry format's own dates, if that is what the whole rest of the cell is.
    private func iso(_ text: inout ChronologyText, _ written: String, _ cell: Cell) throws(Refusal) -> Reading? {
        // Evened out to lower case, the T has to come back.
        let rest = String(decoding: text.rest.map { $0 == 0x74 ? 0x54 : $0 }, as: UTF8.self)
        do throws(UncertainDay.Refusal) {
            let day = try UncertainDay(reading: rest)
            text.at = text.bytes.count
            var reading = Reading(day.earliest, day.latest)
            (reading.minute, reading.qualifier, reading.isSpan) = (day.minute, day.qualifier, rest.contains("/"))
            return reading
        } catch {
            switch error {
            case .form: return nil
            case .day: throw Refusal(cell, .impossibleDate, written, UncertainDay.allowed, error.hint)
            case .time: throw Refusal(cell, .impossibleTime, written, UncertainDay.allowed, error.hint)
            case .reversed: throw Refusal(cell, .reversedInterval, written, UncertainDay.allowed, error.hint)
            }
        }
    }

    private func plainDate(_ text: inout ChronologyText, _ written: String, _ cell: Cell) throws(Refusal) -> Reading {
        let weekday = takeWeekday(&text)
        let reading = try calendarDate(&text, written, cell)
        if let weekday, reading.first != reading.last || reading.first.weekday != weekday {
            throw Refusal(
                cell, .contradiction, written, "the day of the week that belongs to the date, or none",
                reading.first == reading.last
                    ? "\(reading.first.inWords) is a \(ChronologyDate.weekdays[reading.first.weekday - 1]); one of them is wrong."
                    : "Leave the day of the week out, or give the full date.")
        }
        return reading
    }
}
