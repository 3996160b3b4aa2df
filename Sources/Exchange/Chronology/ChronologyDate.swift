import Casework

/// Reads dates and times as agencies type them into chronologies, and says what to mend where it cannot.
///
/// `17/02/2020`, `17.04.21`, `22.05/16`, `02-Aug-20`, `17 February 2020`, `Feb 2020`, `02/2020`, `2020`; with a time behind it or in a cell of its
/// own (`0930`, `9.30pm`, `21:10`); with a later day behind a dash or in a cell of its own; with `?` in front where the sender doubts it, as
/// Chronolator has it. ISO dates are understood whatever the form. Words about a date ("early", "approx") are refused, not weighed.
public struct ChronologyDate: Hashable, Sendable {
    /// In which order the numbers of a date stand.
    public let form: DateForm
    /// The last year that two digits can mean. With 2049, `49` is 2049 and `50` is 1950: chronologies reach back to the parents' own childhood.
    public let lastShortYear: Int

    /// Where the year has two digits, it is the one of the hundred years up to `lastShortYear` that ends in them.
    public init(form: DateForm = .dmy, lastShortYear: Int = 2049) {
        self.form = form
        self.lastShortYear = min(max(lastShortYear, 100), 9999)
    }

    /// Reads the cells that say when something happened; empty ones say nothing. All that is wrong with them comes at once.
    ///
    /// A mark of doubt on any of them makes the whole uncertain. The time is kept with the first day; an end time is checked, and kept in the text.
    public func read(_ date: String, time: String = "", endDate: String = "", endTime: String = "") throws(Refusals) -> UncertainDay {
        let start = attempt { () throws(Refusal) in try day(date, .date) }
        let startTime = attempt { () throws(Refusal) in try clock(time, .time) }
        let end = attempt { () throws(Refusal) in
            ChronologyText(endDate).isEmpty ? nil : try day(endDate, .endDate)
        }
        let stop = attempt { () throws(Refusal) in try clock(endTime, .endTime) }
        let problems = [start.refusal, startTime.refusal, end.refusal, stop.refusal].compactMap { $0 }
        guard problems.isEmpty, let first = start.value else { throw Refusals(all: problems) }
        do throws(Refusal) {
            let text = [[date, time], [endDate, endTime]].map {
                $0.map(ChronologyDate.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
            }
            return try join(
                first, startTime.value ?? nil, end.value ?? nil, stop.value ?? nil,
                text: text.filter { !$0.isEmpty }.joined(separator: " – "), cells: (date, time, endDate, endTime))
        } catch { throw Refusals(all: [error]) }
    }

    private func attempt<Value>(_ body: () throws(Refusal) -> Value) -> (value: Value?, refusal: Refusal?) {
        do throws(Refusal) { return (try body(), nil) } catch { return (nil, error) }
    }

    private func join(
        _ start: Reading, _ time: Clock?, _ end: Reading?, _ stop: Clock?, text: String,
        cells: (date: String, time: String, end: String, stop: String)
    ) throws(Refusal) -> UncertainDay {
        var whole = start
        if let time {
            guard start.first == start.firstLatest else {
                throw Refusal(
                    .time, .contradiction, cells.time, "a time only where the day is known", "Give the full day, or leave the time out.")
            }
            // Databases write midnight where they know no time.
            if let written = start.minute, written != 0, written != time.minute {
                throw Refusal(.time, .contradiction, cells.time, "the time that stands with the date", "Give the time once.")
            }
            whole.minute = time.minute
        }
        if let end {
            guard !start.isSpan else {
                throw Refusal(.endDate, .contradiction, cells.end, "one end", "The date already says until when; give the end once.")
            }
            guard start.first <= end.first, start.last <= end.last else {
                throw Refusal(
                    .endDate, .reversedInterval, cells.end, "the start or a later day",
                    "The end lies before the start; one of them is wrong.")
            }
            whole.last = end.last
        }
        if let minute = whole.minute, let stop, end != nil, whole.first == whole.last, stop.minute < minute {
            throw Refusal(
                .endTime, .reversedInterval, cells.stop, "the start or a later time", "The end lies before the start on the same day.")
        }
        let doubted = [start.qualifier == .uncertain, time?.isUncertain, end.map { $0.qualifier == .uncertain }, stop?.isUncertain]
            .contains(true)
        let about = start.qualifier == .approximate || end?.qualifier == .approximate
        let qualifier: UncertainDay.Qualifier = doubted ? .uncertain : about ? .approximate : .none
        guard let day = UncertainDay(from: whole.first, to: whole.last, minute: whole.minute, qualifier: qualifier, text: text) else {
            throw Refusal(
                .date, .reversedInterval, cells.date, "a start and then an end", "The end lies before the start; one of them is wrong.")
        }
        return day
    }

    static func trimmed(_ text: String) -> String {
        // Most cells have nothing to take away, and looking at two bytes is all that it costs to know.
        if let first = text.utf8.first, let last = text.utf8.last, first > 32, first < 127, last > 32, last < 127 { return text }
        guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace }) else {
            return ""
        }
        return String(text[first...last])
    }
}
