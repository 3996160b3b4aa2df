/// Names one finding on a page, so that a sentence can point at it: 1 to 80 of `a-z 0-9 -`.
public struct FindingAnchor: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name without its `f-`.
    public let text: String

    /// Accepts 1 to 80 of `a-z 0-9 -`.
    public init?(_ text: some StringProtocol) {
        guard (1...80).contains(text.utf8.count),
            text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
        else { return nil }
        self.text = String(text)
    }

    /// The element's id on the page: `f-…`.
    public var id: String { "f-\(text)" }

    /// The id on the page.
    public var description: String { id }

    /// Text order.
    public static func < (a: FindingAnchor, b: FindingAnchor) -> Bool { a.text < b.text }
}
