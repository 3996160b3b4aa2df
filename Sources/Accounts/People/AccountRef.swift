import Access

/// An account's id: `u-` and 16 of `a-z 2-7`, drawn once, never used again for anybody else. The ledger names a person with access by it.
public struct AccountRef: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id as written.
    public let text: String

    /// Reads an id; nil where it is none.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 18, text.hasPrefix("u-"),
            text.utf8.dropFirst(2).allSatisfy({ (97...122).contains($0) || (50...55).contains($0) })
        else { return nil }
        self.text = String(text)
    }

    /// A new id: 80 bits of chance, so that no two accounts ever share one.
    /// The same id, as the access rules name who asks.
    public var actor: ActorRef? { ActorRef(text) }

    init(from random: any RandomSource) { text = "u-" + Base32.text(random.bytes(10)).lowercased() }

    /// The id as written.
    public var description: String { text }

    /// Text order.
    public static func < (a: AccountRef, b: AccountRef) -> Bool { a.text < b.text }
}
