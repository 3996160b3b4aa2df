/// Text in columns that hold: a cell that is too long goes on in its own column.
struct Columns {
    /// The widths, in characters; the last one ends where the text ends.
    let widths: [Int]

    /// What stands between two columns.
    static let gap = 2

    /// One row as lines, nothing behind the last word of any.
    func lines(_ cells: [String]) -> [String] {
        let wrapped = zip(cells, widths).map { $0.wrapped($1) }
        return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
            let parts = zip(wrapped, widths).map { cell, width in
                (cell.indices.contains(line) ? cell[line] : "").padded(width + Self.gap)
            }
            return parts.joined().withoutEnd
        }
    }
}

extension String {
    /// The text with spaces after it up to a width.
    func padded(_ width: Int) -> String { count >= width ? self : self + String(repeating: " ", count: width - count) }

    /// The text without spaces at its end.
    var withoutEnd: String { String(reversed().drop { $0 == " " }.reversed()) }

    /// The text in lines of at most so many characters, broken between words; a word that is longer is broken where it must be.
    func wrapped(_ width: Int) -> [String] {
        var lines: [String] = []
        for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            for word in paragraph.split(separator: " ").flatMap({ $0.pieces(width) }) {
                if !line.isEmpty, line.count + 1 + word.count > width {
                    lines.append(line)
                    line = ""
                }
                line += line.isEmpty ? word : " " + word
            }
            lines.append(line)
        }
        return lines
    }

    /// The text with nothing in it that a terminal would obey or that would reorder what is read: records are other people's words.
    var printable: String {
        var shown = ""
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where scalar != "\n" && scalar != "\t", .format, .privateUse, .unassigned, .surrogate: shown += "\u{FFFD}"
            case .lineSeparator, .paragraphSeparator: shown += "\n"
            default: shown.unicodeScalars.append(scalar == "\t" ? " " : scalar)
            }
        }
        return shown
    }
}

extension Substring {
    /// The word in pieces of at most so many characters.
    fileprivate func pieces(_ width: Int) -> [String] {
        guard count > width, width > 0 else { return [String(self)] }
        var (rest, pieces): (Substring, [String]) = (self, [])
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(width)))
            rest = rest.dropFirst(width)
        }
        return pieces
    }
}
