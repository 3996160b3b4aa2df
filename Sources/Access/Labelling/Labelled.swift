/// A value made from entries, with their labels: a finding, a count, a sentence of a briefing.
public struct Labelled<Value> {
    /// The value.
    public let value: Value
    /// The labels of all that it was made from.
    public let labels: Labels

    /// A value with the labels of what it was made from.
    public init(_ value: Value, _ labels: Labels) {
        self.value = value
        self.labels = labels
    }

    /// Another value made from this one; the labels stay.
    public func map<Other>(_ make: (Value) -> Other) -> Labelled<Other> { Labelled<Other>(make(value), labels) }

    /// A value made from both; it has the labels of both.
    public func combined<Other, Made>(with other: Labelled<Other>, _ make: (Value, Other) -> Made) -> Labelled<Made> {
        Labelled<Made>(make(value, other.value), labels.joined(with: other.labels))
    }
}

extension Labelled: Sendable where Value: Sendable {}
extension Labelled: Equatable where Value: Equatable {}
extension Labelled: Hashable where Value: Hashable {}

extension Sequence {
    /// How many of these a reader may be told of: those of which they see nothing are not counted.
    public func count<Value>(seenWith clearance: Clearance) -> Labelled<Int> where Element == Labelled<Value> {
        reduce(Labelled(0, .none)) { sum, next in
            clearance.sight(of: next.labels) == .nothing ? sum : sum.combined(with: next) { count, _ in count + 1 }
        }
    }
}
