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

    /// Shows how far long work is, on one line of the terminal that the next such line takes the place of; nothing where nobody looks.
    static func progress(_ text: String) {
        guard isatty(2) == 1 else { return }
        FileHandle.standardError.write(Data("\r\(text)\u{1B}[K".utf8))
    }
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
