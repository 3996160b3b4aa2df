/// Holds the time of day against the clock that only passes.
struct ClockWatch: Sendable {
    /// More than this, in milliseconds, is a step. Adjusting in small parts (NTP slews) moves both clocks alike and is none.
    static let tolerance: Int64 = 2000

    private let clock: LedgerClock
    private var base: (wall: Int64, steady: Int64)
    // What was recorded before this process began, as long as it has not been looked at.
    private var lastRecorded: Int64?

    /// Begins to watch. `lastRecorded` is the moment of the ledger's last row, if it has one: a clock that stands before it was put back in between.
    init(_ clock: LedgerClock, lastRecorded: Int64?) {
        self.clock = clock
        self.lastRecorded = lastRecorded
        base = (clock.wall(), clock.steady())
    }

    /// Looks at both clocks. Whoever could not record the step that was seen puts the watch back as it was, and sees it again.
    mutating func look() -> ClockStep? {
        let now = (wall: clock.wall(), steady: clock.steady())
        var expected = base.wall &+ (now.steady &- base.steady)
        if let lastRecorded { expected = max(expected, lastRecorded) }
        lastRecorded = nil
        guard (now.wall &- expected).magnitude > UInt64(Self.tolerance) else { return nil }
        base = now
        return ClockStep(expected: expected, found: now.wall)
    }
}
