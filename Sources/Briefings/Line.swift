/// One line of text that says something: not empty, no line breaks or control characters, no space at its ends, at most 600 characters.
///
/// Every text of a briefing is one, so that no heading, label or sentence can be blank or break the page.
public struct Line: Hashable, Sendable, CustomStringConvertible {
    /// The line as read.
    public let text: String

    /// Trims spaces at the ends; nil where nothing is left, or where the text is longer than a line of a page should be or not one line.
    public init?(_ text: some StringProtocol) {
        let start = text.drop { $0 == " " }
        guard let last = start.lastIndex(where: { $0 != " " }) else { return nil }
        let trimmed = start[...last]
        guard trimmed.count <= 600, !trimmed.unicodeScalars.contains(where: Self.breaks) else { return nil }
        self.text = String(trimmed)
    }

    /// A text of this module's own source, known to be a line.
    init(literal text: StaticString) { self.text = text.description }

    /// Nil where any of the texts is not a line.
    static func all(_ texts: [String]) -> [Line]? {
        let lines = texts.compactMap { Line($0) }
        return lines.count == texts.count ? lines : nil
    }

    /// The line as read.
    public var description: String { text }

    private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
        // Direction overrides can make a sentence read otherwise than it is stored.
        case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        default: false
        }
    }
}
