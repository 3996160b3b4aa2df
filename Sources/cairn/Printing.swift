import Casework
import Foundation
import Ledger

/// How a command prints: for a person or for a program.
enum Form: String, CaseIterable, Sendable {
    case text, json
}

/// Writes to standard output and standard error.
enum Printing {
    static func out(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
    static func err(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// Whether standard error is a terminal: then long work shows its progress there.
    static var showsProgress: Bool { isatty(2) == 1 }
}

/// The clock, read here and nowhere else.
enum Clock {
    /// Today in England.
    static var today: Day {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? Day(ordinal: 0)
    }

    /// Milliseconds since 1970, UTC.
    static var milliseconds: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }

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
