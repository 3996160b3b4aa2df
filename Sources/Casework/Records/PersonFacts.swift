/// What is known of one person on a day, from all their references; all numbers are the lexicon's.
public struct PersonFacts: Hashable, Sendable {
    /// The reference that stands for them: the lowest in text order.
    public var lowest: Int32
    /// Date of birth, and the row that says it.
    public var born: Int32?
    /// The row that says the date of birth.
    public var bornRow: Int32?
    /// Expected date of delivery.
    public var due: Int32?
    /// Date of death.
    public var died: Int32?
    /// Whether a record calls them a child (true) or an adult (false).
    public var calledChild: Bool?
    /// The code of their sex, as a word.
    public var sex: Int32?
    /// The row and the day that first gave them a name.
    public var named: Int32?
    /// Local authorities, each from its day on, in order.
    public var authorities: [DatedWord] = []

    /// Nobody yet, for a place that is filled later.
    public static let unknown = PersonFacts(lowest: -1)

    /// A word that holds from a day on.
    public struct DatedWord: Hashable, Sendable {
        /// From this day.
        public let day: Int32
        /// The word's number.
        public let word: Int32
        /// The row that says so.
        public let row: Int32
    }

    /// Whether they are a child here: a record says so, or else while they are under 18 or unborn.
    public func isChild(on day: Day) -> Bool {
        if calledChild == true { return true }
        // A record that calls a mother of sixteen an adult does not make her one.
        if let born { return Day(ordinal: born).years(until: day) < 18 }
        return due != nil
    }

    /// Whether they are born by a day; somebody with neither date of birth nor due date is.
    @inlinable
    public func isBorn(by day: Int32) -> Bool { born.map { $0 <= day } ?? (due == nil) }

    /// The first day of the pregnancy: 280 days before the due date, else before the birth; `Int32.min` where neither is known.
    ///
    /// Nobody is related to somebody before it. Where the two contradict each other (a birth before such a pregnancy) the birth decides.
    public var begun: Int32 {
        if let due, born ?? .max > due - 280 { return due - 280 }
        return born.map { $0 - 280 } ?? .min
    }

    /// Age in whole years on a day; nil when unborn or unknown.
    public func age(on day: Int32) -> Int? {
        guard let born, born <= day else { return nil }
        return Day(ordinal: born).years(until: Day(ordinal: day))
    }
}
