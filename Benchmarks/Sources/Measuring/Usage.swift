import Foundation

/// What this process has used of the machine.
public enum Usage {
    /// Seconds of processor time, user and system together.
    public static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The most memory held at once, in megabytes.
    public static var peak: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1024
    }

    /// The seconds that some work takes.
    public static func of<Value>(_ work: () throws -> Value) rethrows -> (value: Value, seconds: Double) {
        let before = seconds
        let value = try work()
        return (value, seconds - before)
    }
}

extension [Double] {
    /// The middle one.
    public var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
