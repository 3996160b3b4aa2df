/// An instrument's id, such as `dash`: 1 to 64 of `a-z 0-9 -`.
public struct InstrumentRef: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id as written.
    public let text: String

    /// What an id may be, in words.
    public static let allowed = "1 to 64 of a to z, 0 to 9 and -"

    /// Accepts 1 to 64 of `a-z 0-9 -`.
    public init?(_ text: some StringProtocol) {
        guard Self.isCode(text) else { return nil }
        self.text = String(text)
    }

    /// The id as written.
    public var description: String { text }

    /// Text order.
    public static func < (a: InstrumentRef, b: InstrumentRef) -> Bool { a.text < b.text }

    /// Codes of items, levels and groups are written like ids.
    static func isCode(_ text: some StringProtocol) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
}
