/// A person as one record system knows them: `SOURCE/LOCAL`, for example `lcs/100234` or `nhs/9434765919`.
///
/// Several references may be one person; which are is decided by links and never rewrites an entry.
public struct PersonRef: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The whole reference as written.
    public let text: String

    /// Accepts a source of `a-z 0-9 -` and a local identifier of 1 to 64 printable characters without spaces, `;` or `,`.
    ///
    /// `audit/…` and `resource/…` name an audit or a resource (`Matter`), and so never a person.
    public init?(_ text: some StringProtocol) {
        guard let slash = text.utf8.firstIndex(of: 47) else { return nil }
        let source = text.utf8[..<slash], local = text.utf8[text.utf8.index(after: slash)...]
        guard (1...32).contains(source.count), (1...64).contains(local.count),
            source.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }),
            local.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 59 && $0 != 44 && $0 != 34 && $0 != 91 && $0 != 93 }),
            !Matter.claims(source)
        else { return nil }
        self.text = String(text)
    }

    /// The record system that issued the reference.
    public var source: Substring { text.prefix { $0 != "/" } }

    /// Its own identifier there.
    public var local: Substring { text[text.index(after: text.firstIndex(of: "/") ?? text.startIndex)...] }

    /// The reference as written.
    public var description: String { text }

    /// Text order.
    public static func < (a: PersonRef, b: PersonRef) -> Bool { a.text < b.text }
}

/// An agency of the partnership's list, by its id: 1 to 64 of `a-z 0-9 -`.
public struct AgencyRef: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id as written.
    public let text: String

    /// Accepts 1 to 64 of `a-z 0-9 -`.
    public init?(_ text: some StringProtocol) {
        guard (1...64).contains(text.utf8.count),
            text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
        else { return nil }
        self.text = String(text)
    }

    /// The id as written.
    public var description: String { text }

    /// Text order.
    public static func < (a: AgencyRef, b: AgencyRef) -> Bool { a.text < b.text }
}

/// An entry's id: 1 to 64 of `A-Z a-z 0-9 . _ : -`, a letter or digit among them.
public struct EntryRef: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id as written.
    public let text: String

    /// Accepts 1 to 64 of `A-Z a-z 0-9 . _ : -` that are not all marks: what some systems put where they have no id names no entry.
    public init?(_ text: some StringProtocol) {
        guard (1...64).contains(text.utf8.count) else { return nil }
        var isNamed = false
        for byte in text.utf8 {
            switch byte {
            case 97...122, 65...90, 48...57: isNamed = true
            case 45, 46, 58, 95: continue
            default: return nil
            }
        }
        guard isNamed else { return nil }
        self.text = String(text)
    }

    /// What stands for an id until there is one; no sender can give it.
    static let none = EntryRef(unchecked: "-")

    private init(unchecked text: String) { self.text = text }

    /// The id as written.
    public var description: String { text }

    /// Text order.
    public static func < (a: EntryRef, b: EntryRef) -> Bool { a.text < b.text }
}
