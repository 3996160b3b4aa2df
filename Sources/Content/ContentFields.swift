/// The keys of one place, of which the allowed ones are known.
package struct ContentFields {
    /// The place that holds the keys.
    package let cursor: ContentCursor
    private let held: [String: ContentCursor]

    /// Puts into the tray each needed key that is missing or holds nothing, and each key that is not allowed.
    init(_ pairs: [ContentNode.Pair], at cursor: ContentCursor, needed: [String], allowed: [String]) {
        let known = needed + allowed
        var held: [String: ContentCursor] = [:]
        for pair in pairs {
            guard known.contains(pair.key) else {
                cursor.tray.add(
                    ContentProblem(
                        file: cursor.file, line: pair.keyLine, path: cursor.path, found: "the key “\(pair.key)”",
                        allowed: known.joined(separator: ", "), hint: Spelling.hint(for: pair.key, among: known)))
                continue
            }
            if !pair.node.isNothing { held[pair.key] = cursor.inner(pair.node, pair.key) }
        }
        for key in needed where held[key] == nil {
            let empty = pairs.first { $0.key == key }
            cursor.tray.add(
                ContentProblem(
                    file: cursor.file, line: empty?.keyLine ?? cursor.node.line, path: cursor.path,
                    found: empty == nil ? "no key “\(key)”" : "nothing at the key “\(key)”", allowed: "a value for “\(key)”",
                    hint: "Add “\(key): …”."))
        }
        self.cursor = cursor
        self.held = held
    }

    /// What the key holds, or nil where it is not written or holds nothing. Its absence was reported if it is needed.
    package subscript(key: String) -> ContentCursor? { held[key] }

    /// The keys that hold something, in no order.
    package var keys: Set<String> { Set(held.keys) }
}
