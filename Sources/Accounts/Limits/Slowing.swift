import Access

/// How tries that fail are slowed: some for nothing, then a wait that doubles, never longer than a quarter of an hour and never for ever. A lock that
/// only an administrator opens would let anybody lock anybody out.
struct Slowing: Hashable, Sendable {
    /// Failures in a row that cost no waiting.
    let free: Int
    /// The first wait, in seconds; it doubles with each further failure.
    let first: Int64
    /// The longest wait, in seconds.
    let longest: Int64
    /// Seconds without a failure after which the row is forgotten.
    let forgottenAfter: Int64

    /// For one account from one place, and for one account from all unfamiliar places: five, then a minute, two, four, eight, fifteen.
    static let account = Slowing(free: 5, first: 60, longest: 900, forgottenAfter: 3600)
    /// For one place and all accounts: an agency behind one address has many people who mistype at nine in the morning.
    static let place = Slowing(free: 30, first: 60, longest: 900, forgottenAfter: 3600)

    /// Failures in a row, and the last of them.
    struct Row: Hashable, Sendable {
        var count: Int
        var last: Moment
    }

    /// Seconds that must pass before the next try; nought where it may be made now. A clock that was put back never makes the wait longer.
    func wait(_ row: Row?, at moment: Moment) -> Int64 {
        guard let row = current(row, at: moment), row.count >= free, moment >= row.last else { return 0 }
        return max(0, wait(after: row.count) - moment.seconds(since: row.last))
    }

    /// The row with one more failure.
    func counting(_ row: Row?, at moment: Moment) -> Row {
        Row(count: min((current(row, at: moment)?.count ?? 0) + 1, 1_000_000), last: moment)
    }

    /// Whether the failure that made the count begins a wait that was not there before: the moment to raise an alarm.
    func isAlarming(_ count: Int) -> Bool { count >= free && (count - free) % 5 == 0 }

    private func wait(after count: Int) -> Int64 { min(longest, first << min(Int64(count - free), 20)) }

    /// The row, or nil where it was forgotten. Within the first, free failures a minute without any is enough.
    private func current(_ row: Row?, at moment: Moment) -> Row? {
        guard let row else { return nil }
        let quiet = moment.seconds(since: row.last)
        return quiet >= (row.count < free ? first : forgottenAfter) ? nil : row
    }
}
