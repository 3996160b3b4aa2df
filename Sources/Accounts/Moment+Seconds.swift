import Access

/// Reckoning in seconds. Nothing here reads a clock: who calls says when it is. Sums that no number holds stop at the furthest one.
extension Moment {
    /// The moment so many seconds later; earlier where they are negative.
    func adding(seconds: Int64) -> Moment {
        let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        let (sum, further) = self.milliseconds.addingReportingOverflow(milliseconds)
        guard overflow || further else { return Moment(milliseconds: sum) }
        return Moment(milliseconds: seconds < 0 ? .min : .max)
    }

    /// Whole seconds from another moment to this one, rounded down; negative where this one is earlier.
    func seconds(since other: Moment) -> Int64 {
        let (difference, overflow) = milliseconds.subtractingReportingOverflow(other.milliseconds)
        return Self.seconds(overflow ? (self < other ? .min : .max) : difference)
    }

    /// Whole seconds since 1970 UTC, rounded down.
    var seconds: Int64 { Self.seconds(milliseconds) }

    private static func seconds(_ milliseconds: Int64) -> Int64 {
        let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        return rest < 0 ? whole - 1 : whole
    }
}
