import Yams

/// A key written twice in one place, renamed while the rest of its file is read.
struct RepeatedKey {
    /// Put before the key's first character; a private-use character that no content contains.
    static let mark: Character = "\u{E000}"

    let line: Int
    let column: Int

    /// The key that the parser complained of, or nil where it complained of something else.
    init?(_ error: any Error, in text: String) {
        guard case YamlError.duplicatedKeysInMapping(_, let context) = error, context.mark.line > 0 else { return nil }
        line = context.mark.line
        column = context.mark.column
    }

    /// The text with the key marked.
    func marked(_ text: String) -> String {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.UnicodeScalarView.init)
        guard lines.indices.contains(line - 1) else { return text }
        var place =
            lines[line - 1].index(lines[line - 1].startIndex, offsetBy: column - 1, limitedBy: lines[line - 1].endIndex)
            ?? lines[line - 1].endIndex
        if place < lines[line - 1].endIndex, "\"'".unicodeScalars.contains(lines[line - 1][place]) {
            place = lines[line - 1].index(after: place)
        }
        lines[line - 1].insert(contentsOf: Self.mark.unicodeScalars, at: place)
        return lines.map { String($0) }.joined(separator: "\n")
    }
}
