/// A line that other people read: a person's name as shown, a role's title. 1 to 100 characters on one line, without what cannot be seen or turns
/// the text around it about.
public struct ShownText: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The line, without spaces at its ends.
    public let text: String

    /// Reads a line; nil where it is empty, too long, or holds what cannot be seen.
    public init?(_ typed: some StringProtocol) {
        guard typed.utf8.count <= 800 else { return nil }
        let characters = typed.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        guard (1...100).contains(characters.count) else { return nil }
        for scalar in characters.flatMap(\.unicodeScalars) {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return nil
            default: break
            }
        }
        text = String(characters)
    }

    /// The line.
    public var description: String { text }

    /// Text order.
    public static func < (a: ShownText, b: ShownText) -> Bool { a.text < b.text }
}
