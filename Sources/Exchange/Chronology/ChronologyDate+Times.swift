extension ChronologyDate {
    /// A time of day, and whether it is doubted.
    struct Clock: Hashable {
        var minute: Int
        var isUncertain: Bool
    }

    private static let times = "0930, 09:30, 9.30, 9.30pm, 9 am, or one of them with ? in front"

    /// The time in a cell of its own; nil for an empty one.
    func clock(_ written: String, _ cell: Cell) throws(Refusal) -> Clock? {
        var text = ChronologyText(written)
        if text.isEmpty { return nil }
        guard let clock = clock(&text) else { throw refusedTime(cell, written) }
        return clock
    }

    func refusedTime(_ cell: Cell, _ written: String) -> Refusal {
        var text = ChronologyText(written)
        let hint =
            if text.bytes.last == 0x3F {
                "A question mark goes in front of the time: ?9.30pm."
            } else if let number = text.number(), number.digits <= 2, text.isEmpty {
                "Say whether it is morning or evening, or write the minutes: 09:00."
            } else if text.rest.contains(where: { (97...122).contains($0) }) {
                "Write the time in figures, as clocks in England showed it, and leave other words out."
            } else {
                "Hours run from 0 to 23 (from 1 to 12 before am and pm) and minutes from 00 to 59; midnight is 00:00 of the day that begins."
            }
        return Refusal(cell, .impossibleTime, written, ChronologyDate.times, hint)
    }

    /// All of what is left as a time, or nil.
    func clock(_ text: inout ChronologyText) -> Clock? {
        let isUncertain = text.take(0x3F)
        text.skip { $0 == 0x20 }
        guard let first = text.number() else { return nil }
        var (hour, minute) = (first.value, 0)
        var hasMinutes = true
        if text.take(0x3A) || text.take(0x2E) {
            guard first.digits <= 2, let second = text.number(), second.digits == 2 else { return nil }
            minute = second.value
            if text.take(0x3A) {
                guard let seconds = text.number(), seconds.digits == 2, seconds.value < 60 else { return nil }
            }
        } else if first.digits == 3 || first.digits == 4 {
            // Spreadsheets eat the nought of 0930.
            (hour, minute) = (first.value / 100, first.value % 100)
        } else {
            hasMinutes = false
        }
        let suffix = String(decoding: text.rest.filter { $0 != 0x20 && $0 != 0x2E }, as: UTF8.self)
        switch suffix {
        case "am", "pm":
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (suffix == "pm" ? 12 : 0)
        case "", "h", "hr", "hrs", "hours":
            guard hasMinutes else { return nil }
        default: return nil
        }
        guard hour < 24, minute < 60, first.digits <= 4 else { return nil }
        text.at = text.bytes.count
        return Clock(minute: hour * 60 + minute, isUncertain: isUncertain)
    }
}
