import Access

/// How long a session lives (ASVS 5.0, 7.3): a quarter of an hour without use, twelve hours in all.
enum SessionLimits {
    /// Seconds without use.
    static let idle: Int64 = 15 * 60
    /// Seconds from sign-in, whatever is done meanwhile.
    static let absolute: Int64 = 12 * 3600
    /// Seconds between notes that a session is in use, so that not every page writes to the disk.
    static let noted: Int64 = 30
    /// Seconds by which clocks of one partnership may differ. A moment further back than that means a clock that was put back, and the session ends:
    /// one that went on would outlive its limits.
    static let tolerance: Int64 = 120

    /// Whether a session that began and was last used then is still alive.
    static func isAlive(begun: Moment, used: Moment, at moment: Moment) -> Bool {
        moment.seconds(since: used) < idle && moment.seconds(since: begun) < absolute && moment >= used.adding(seconds: -tolerance)
    }
}
