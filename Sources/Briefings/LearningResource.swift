/// A tool or a report that a briefing points to.
///
/// An address is filled in by the partnership and never invented: without one no link is made.
public struct LearningResource: Hashable, Sendable {
    /// What a reader does with it.
    public enum Kind: String, CaseIterable, Sendable {
        /// Used with a family.
        case tool
        /// Read.
        case report
    }

    /// Its key in `Content/learning.yaml`: 1 to 64 of `a-z 0-9 -`.
    public let key: String
    /// What a reader does with it.
    public let kind: Kind
    /// Its title.
    public let title: Line
    /// Who published it.
    public let publisher: Line
    /// Where it is, as the partnership filled it in.
    public let address: WebAddress?

    /// Said in place of a link while there is no address.
    public static let noAddress = "no link yet: the partnership adds the address in Content/learning.yaml"

    /// Nil where a text is blank or the key holds other characters.
    public init?(_ key: String, kind: Kind, title: String, publisher: String, address: WebAddress? = nil) {
        guard Self.isKey(key), let title = Line(title), let publisher = Line(publisher) else { return nil }
        (self.key, self.kind, self.title, self.publisher, self.address) = (key, kind, title, publisher, address)
    }

    private static func isKey(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
}
