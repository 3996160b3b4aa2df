/// The two clocks that a ledger looks at, given by whoever opens it: this module reads none itself.
public struct LedgerClock: Sendable {
    /// The time of day, in milliseconds since 1970 UTC. May be put back, put forward or stand still.
    public let wall: @Sendable () -> Int64
    /// Milliseconds that pass whatever is done to the time of day, from any beginning, also while the machine sleeps.
    public let steady: @Sendable () -> Int64

    /// A pair of clocks.
    public init(wall: @escaping @Sendable () -> Int64, steady: @escaping @Sendable () -> Int64) {
        self.wall = wall
        self.steady = steady
    }
}
