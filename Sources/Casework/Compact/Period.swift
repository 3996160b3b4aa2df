/// A run of days, both ends included, as `Day.ordinal`; open ends are `Int32.min` and `Int32.max`.
public struct Period: Hashable, BitwiseCopyable, Sendable {
    /// The first day.
    public var start: Int32
    /// The last day.
    public var end: Int32

    /// All days.
    public static let always = Period(start: .min, end: .max)

    /// From `start` to `end`, both included.
    public init(start: Int32, end: Int32) {
        self.start = start
        self.end = end
    }

    /// Whether a day lies in it.
    public func contains(_ day: Int32) -> Bool { start <= day && day <= end }

    /// Whether it has no day at all.
    public var isEmpty: Bool { start > end }

    /// The days that both have.
    public func intersection(_ other: Period) -> Period { Period(start: max(start, other.start), end: min(end, other.end)) }
}

extension [Period] {
    /// The same days as few spans in order; spans that touch or lie on neighbouring days become one.
    public func united() -> [Period] {
        var out: [Period] = []
        for span in self.filter({ !$0.isEmpty }).sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
            if let last = out.last, last.end == .max || span.start <= last.end + 1 {
                out[out.count - 1].end = Swift.max(last.end, span.end)
            } else {
                out.append(span)
            }
        }
        return out
    }

    /// The days that lie in both.
    public func intersected(_ others: [Period]) -> [Period] {
        flatMap { a in others.map(a.intersection) }.united()
    }

    /// The days of these that lie in none of the others.
    public func without(_ others: [Period]) -> [Period] {
        var rest = self
        for other in others where !other.isEmpty {
            rest = rest.flatMap { span -> [Period] in
                guard !span.intersection(other).isEmpty else { return [span] }
                var parts: [Period] = []
                if other.start > span.start { parts.append(Period(start: span.start, end: other.start - 1)) }
                if other.end < span.end { parts.append(Period(start: other.end + 1, end: span.end)) }
                return parts
            }
        }
        return rest.filter { !$0.isEmpty }
    }

    /// Whether a day lies in one of them.
    public func contain(_ day: Int32) -> Bool { contains { $0.contains(day) } }
}
