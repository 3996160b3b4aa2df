import Casework

/// How long something may take: the first case that fits, its value by date.
public struct Timing: Hashable, Sendable {
    /// One case.
    public struct Case: Hashable, Sendable {
        /// When the case fits; nil for always.
        public let when: State?
        /// Or: what the trigger must be for it to fit.
        public let given: Selector?
        /// Each value holds from its day on; the first also before.
        public let values: [Dated]

        /// A case.
        public init(when: State? = nil, given: Selector? = nil, values: [Dated]) {
            self.when = when
            self.given = given
            self.values = values
        }
    }

    /// A value from a day on.
    public struct Dated: Hashable, Sendable {
        /// From this day.
        public let from: Day
        /// So long.
        public let window: Window

        /// A value from a day on.
        public init(from: Day, window: Window) {
            self.from = from
            self.window = window
        }
    }

    /// The cases, in order.
    public let cases: [Case]

    /// A timing of cases.
    public init(_ cases: [Case]) { self.cases = cases }

    /// A timing that is always the same.
    public init(_ window: Window) { cases = [Case(values: [Dated(from: Day(ordinal: 0), window: window)])] }
}

extension Timing.Case {
    /// The value that holds on a day.
    func window(on day: Int32) -> Window {
        var found = values.first?.window ?? .days(0)
        for value in values where value.from.ordinal <= day { found = value.window }
        return found
    }
}
