/// England's working days: Monday to Friday that are no bank holiday.
///
/// Every deadline in working days is asked here many thousand times, so both directions are array look-ups from 1990 to 2060;
/// days outside that table are stepped through one by one and are still right.
public struct WorkingDays: Sendable {
    /// The bank holidays that this calendar leaves out.
    public let holidays: Set<Day>

    /// For each day of the table, the number of working days up to and including it.
    @usableFromInline let upTo: [Int32]
    /// The table's working days in order, as ordinals.
    @usableFromInline let working: [Int32]

    /// 1 January 1990 and 31 December 2060: no child now known was born before the first, no deadline set now falls after the last.
    @inlinable static var table: ClosedRange<Int32> { Int32(7305)...Int32(33237) }

    /// A calendar without the bank holidays given. Holidays at a weekend change nothing.
    public init(holidays: Set<Day>) {
        self.holidays = holidays
        var upTo: [Int32] = []
        var working: [Int32] = []
        upTo.reserveCapacity(Self.table.count)
        for ordinal in Self.table {
            let day = Day(ordinal: ordinal)
            if day.weekday < 6, !holidays.contains(day) { working.append(ordinal) }
            upTo.append(Int32(working.count))
        }
        self.upTo = upTo
        self.working = working
    }

    /// Whether people are at work on the day.
    public func isWorkingDay(_ day: Day) -> Bool {
        guard Self.table.contains(day.ordinal) else { return isWorkingOutside(day) }
        return count(upTo: day.ordinal) != count(upTo: day.ordinal - 1)
    }

    /// The `n`-th working day after the day, which is itself day 0 (or before it, when `n` is negative).
    ///
    /// Day 0 may be a holiday: Saturday 18 December 2021 and 1 is Monday the 20th. With `n` 0 it is the day itself.
    @inlinable
    public func adding(_ n: Int, to day: Day) -> Day {
        guard n != 0 else { return day }
        guard Self.table.contains(day.ordinal) else { return step(n, from: day) }
        let place = n > 0 ? count(upTo: day.ordinal) + n - 1 : count(upTo: day.ordinal - 1) + n
        return working.indices.contains(place) ? Day(ordinal: working[place]) : step(n, from: day)
    }

    /// How many working days lie after the first day, up to and including the last; 0 when the last is not after the first.
    public func count(after first: Day, through last: Day) -> Int {
        guard last > first else { return 0 }
        guard Self.table.contains(first.ordinal), Self.table.contains(last.ordinal) else {
            return (first.ordinal + 1...last.ordinal).count { isWorkingDay(Day(ordinal: $0)) }
        }
        return count(upTo: last.ordinal) - count(upTo: first.ordinal)
    }

    /// Working days from the table's start up to and including the ordinal, which lies in the table or on the eve of it.
    @inlinable
    func count(upTo ordinal: Int32) -> Int {
        ordinal < Self.table.lowerBound ? 0 : Int(upTo[Int(ordinal - Self.table.lowerBound)])
    }

    private func isWorkingOutside(_ day: Day) -> Bool { day.weekday < 6 && !holidays.contains(day) }

    @usableFromInline
    func step(_ n: Int, from start: Day) -> Day {
        var day = start
        var left = abs(n)
        while left > 0 {
            day = day.adding(days: n.signum())
            if isWorkingOutside(day) { left -= 1 }
        }
        return day
    }
}
