import Casework
import Foundation
import Ledger
import Synchronization

/// The clock, read here and nowhere else.
enum Clock {
    /// How far the moments given here are from the machine's clock, in milliseconds: a sample partnership lives on a day of its own.
    private static let shift = Atomic<Int64>(0)

    /// From now on it is a day, at the machine's time of day. Only for a sample partnership, whose records end there.
    static func live(on day: Day) {
        let days = Int64(day.ordinal) - Int64(Day(inLondonAt: machine).ordinal)
        // Whole days: authenticator apps count half minutes, and go on fitting.
        shift.store(days * 86_400_000, ordering: .sequentiallyConsistent)
    }

    /// How far authenticator apps, and everything else outside, are ahead of the moments given here, in milliseconds.
    static var outsideAhead: Int64 { -shift.load(ordering: .sequentiallyConsistent) }

    private static var machine: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }

    /// Today in England.
    static var today: Day { Day(inLondonAt: milliseconds) }

    /// Milliseconds since 1970, UTC.
    static var milliseconds: Int64 { machine + shift.load(ordering: .sequentiallyConsistent) }

    /// A moment as `2021-12-17T09:30:00Z`, from its milliseconds since 1970, UTC.
    static func text(of milliseconds: Int64) -> String {
        ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: Double(milliseconds) / 1000))
    }

    /// The clocks that a ledger looks at. The steady one passes also while the machine sleeps, and nobody can put it forward or back.
    static let ledger: LedgerClock = {
        let start = ContinuousClock.now
        return LedgerClock(
            wall: { milliseconds },
            steady: {
                let passed = start.duration(to: .now).components
                return passed.seconds * 1000 + passed.attoseconds / 1_000_000_000_000_000
            })
    }()
}
