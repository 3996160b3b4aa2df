import Casework

extension Conclusion {
    /// The sentence, whom it is about, and the codes of the findings behind it.
    public var json: JSONValue {
        .object([
            .init("kind", .string(kind.rawValue)), .init("sentence", .string(sentence)), .init("standards", .list(standards)),
            .init("serious", .bool(isSerious)), .init("sometimes", .bool(isSometimes)), .init("children", .numbers(children)),
            .init("of", .numbers(applicable)), .init("actions", .list(actions)), .init("findings", .list(findings.map(\.code))),
        ])
    }

    /// `DASH is not updated when something new happens: 6 of 7 (children 1, 2, 4, 5, 7 and 9).`
    public var text: String {
        "\(sentence): \(children.count) of \(applicable.count) (\(children.count == 1 ? "child" : "children") \(listed(children.map(String.init), "and")))."
    }
}

extension AuditTheme {
    /// The theme with its worries, good practice and actions.
    public var json: JSONValue {
        .object([
            .init("theme", .string(code)), .init("title", .string(title)), .init("forLearning", .bool(isForLearning)),
            .init("children", .numbers(children)), .init("worries", .array(worries.map(\.json))),
            .init("goodPractice", .array(goodPractice.map(\.json))), .init("needed", .list(actions)),
        ])
    }

    /// The theme as text: what we found, what went well, what needs to happen.
    public var text: String {
        func part(_ name: String, _ lines: [String]) -> [String] { lines.isEmpty ? [] : ["  \(name)"] + lines.map { "    - \($0)" } }
        let lines =
            ["\(title)\(isForLearning ? " (theme for learning)" : "")"] + part("What we found", worries.map(\.text))
            + part("Good practice", goodPractice.map(\.text)) + part("What needs to happen", actions)
        return lines.joined(separator: "\n") + "\n"
    }
}
