/// Something that a person wrote, in their own words: never blank.
public struct Remark: Hashable, Sendable, CustomStringConvertible {
    /// The words.
    public let text: String

    /// Nil where nothing but spaces is written.
    public init?(_ text: String) {
        guard !text.isBlank else { return nil }
        self.text = text
    }

    /// The words.
    public var description: String { text }
}
