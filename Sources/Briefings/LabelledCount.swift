/// How many children a few words fit: `5 boys`.
public struct LabelledCount: Hashable, Sendable {
    /// The words for several children: `boys`, `on child protection plans`.
    public let label: Line
    /// The words for one child, where they differ: `boy`.
    public let one: Line
    /// How many; nil where the number is hidden in the public version.
    public let count: Int?

    /// Nil where the number is negative or above a million, or a text is blank.
    public init?(_ count: Int, _ label: String, one: String? = nil) {
        guard (0...1_000_000).contains(count), let label = Line(label), let single = Line(one ?? label.text) else { return nil }
        (self.label, self.one, self.count) = (label, single, count)
    }

    private init(label: Line, one: Line) { (self.label, self.one, count) = (label, one, nil) }

    /// The same words without the number.
    var hidden: LabelledCount { LabelledCount(label: label, one: one) }

    /// The words that go with the number.
    public var words: String { count == 1 ? one.text : label.text }
}
