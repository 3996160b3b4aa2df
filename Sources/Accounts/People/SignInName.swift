/// What a person types to say who they are: 3 to 64 of `a-z 0-9 . _ - @`, beginning with a letter or digit. Capitals are taken as small letters.
public struct SignInName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name in small letters.
    public let text: String

    /// Reads a name; nil where it is none.
    public init?(_ typed: some StringProtocol) {
        guard typed.utf8.count <= 64 else { return nil }
        let text = typed.lowercased()
        func isPlain(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }
        guard (3...64).contains(text.utf8.count), let first = text.utf8.first, isPlain(first),
            text.utf8.allSatisfy({ isPlain($0) || $0 == 46 || $0 == 95 || $0 == 45 || $0 == 64 })
        else { return nil }
        self.text = text
    }

    /// The name in small letters.
    public var description: String { text }

    /// Text order.
    public static func < (a: SignInName, b: SignInName) -> Bool { a.text < b.text }
}
