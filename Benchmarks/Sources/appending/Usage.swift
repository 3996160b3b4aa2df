import Foundation

/// A moment, by the clock and by what this process has used of the processors.
struct Usage {
    let wall: ContinuousClock.Instant
    let cpu: Double

    static var now: Usage {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Usage(wall: .now, cpu: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
    }

    func since(_ before: Usage, _ entries: Int) -> Measured {
        let passed = before.wall.duration(to: wall).components
        let seconds = Double(passed.seconds) + Double(passed.attoseconds) / 1e18
        return Measured(wall: seconds, rate: Double(entries) / seconds, cpu: (cpu - before.cpu) / Double(entries) * 1e6)
    }
}

/// What some writing took.
struct Measured {
    /// Seconds.
    let wall: Double
    /// Entries a second.
    let rate: Double
    /// Microseconds of processor time an entry, user and system.
    let cpu: Double

    var words: String { "\(Int(rate))/s, \(cpu.text) µs" }
}

extension [Measured] {
    /// The middle of each.
    var median: Measured {
        func middle(_ value: (Measured) -> Double) -> Double { map(value).sorted()[count / 2] }
        return Measured(wall: middle(\.wall), rate: middle(\.rate), cpu: middle(\.cpu))
    }
}

extension Double {
    var text: String { String(format: "%.2f", self) }
}
