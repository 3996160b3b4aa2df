/// What a partnership settles about how one record is read from many agencies' entries.
public struct RecordSettings: Hashable, Sendable {
    /// How long an agency is involved with a child after it last recorded something about it.
    public let involved: Window
    /// How long after the first account of an incident another agency's account can tell of the same.
    public let sameEvent: Window

    /// Settings, or nil where one is counted in working days: what happens in a family keeps no office hours.
    public init?(involved: Window, sameEvent: Window) {
        for window in [involved, sameEvent] { if case .workingDays = window { return nil } }
        (self.involved, self.sameEvent) = (involved, sameEvent)
    }

    private init() { (involved, sameEvent) = (.months(6), .days(2)) }

    /// Six months and two days, as the content that comes with the program says too: for whoever reads records without content.
    public static let usual = RecordSettings()

    /// The first day of those on which an entry makes its agency involved on a day.
    func involvedSince(_ day: Int32) -> Int32 { Self.shift(day, by: -1, involved) }

    /// The last day on which another account can tell of an event that began on a day.
    func lastAccount(of day: Int32) -> Int32 { Self.shift(day, by: 1, sameEvent) }

    private static func shift(_ day: Int32, by sign: Int, _ window: Window) -> Int32 {
        switch window {
        case .days(let n), .workingDays(let n): day + Int32(sign) * Int32(n)
        case .weeks(let n): day + Int32(sign) * Int32(n) * 7
        case .months(let n): Day(ordinal: day).adding(months: sign * Int(n)).ordinal
        }
    }
}
