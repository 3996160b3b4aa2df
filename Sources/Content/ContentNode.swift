/// One place in a content file: what is written there, and where.
package struct ContentNode: Hashable, Sendable {
    /// The line, counted from 1.
    package let line: Int
    /// The column, counted from 1 in characters.
    package let column: Int
    /// What is written.
    package let value: Value

    /// What can be written at a place.
    package indirect enum Value: Hashable, Sendable {
        /// Keys with what they hold, in the order written; each key once.
        case mapping([Pair])
        /// Several things in order.
        case sequence([ContentNode])
        /// Text. A quoted or block text is never taken for a number, a day or nothing.
        case scalar(String, isQuoted: Bool)
    }

    /// A key and what it holds.
    package struct Pair: Hashable, Sendable {
        /// The key as written.
        package let key: String
        /// The key's own line.
        package let keyLine: Int
        /// What it holds.
        package let node: ContentNode
    }

    /// Whether nothing is written here: `key:` alone, `~` or `null`.
    package var isNothing: Bool {
        if case .scalar(let text, isQuoted: false) = value { ["", "~", "null"].contains(text) } else { false }
    }

    /// What is here, in words for a message: `“high”`, `a list of 3`, `keys`, `nothing`.
    package var inWords: String {
        switch value {
        case _ where isNothing: "nothing"
        case .mapping(let pairs):
            pairs.isEmpty ? "no keys" : "keys (\(pairs.prefix(3).map(\.key).joined(separator: ", "))\(pairs.count > 3 ? ", …" : ""))"
        case .sequence(let nodes): nodes.isEmpty ? "an empty list" : "a list of \(nodes.count)"
        case .scalar(let text, let isQuoted): Self.excerpt(text) + (isQuoted && text.count < 20 ? " in quotes" : "")
        }
    }

    /// A text in quotation marks, on one line and cut where it is long.
    static func excerpt(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return "“" + (line.count > 60 ? line.prefix(57) + "…" : line) + "”"
    }
}
