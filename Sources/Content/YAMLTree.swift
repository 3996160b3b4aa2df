import Yams

/// Reads one YAML file into a tree of places, refusing what a content file has no need of.
///
/// Composed and not decoded, since only a composed tree knows its lines.
package enum YAMLTree {
    /// The largest file read, in bytes: ten times the largest pack we can think of.
    package static let largestFile = 1_048_576
    /// The most places in one file.
    package static let mostNodes = 100_000
    /// The deepest nesting.
    package static let deepest = 32

    /// The file's tree, or nil after putting every problem in the tray.
    package static func read(_ text: String, file: String, tray: ContentTray) -> ContentNode? {
        let before = tray.problems.count
        YAMLScreen.check(text, file: file, tray: tray)
        guard tray.problems.count == before, let (parser, root) = compose(text, file: file, tray: tray) else { return nil }
        var walk = YAMLWalk(file: file, tray: tray)
        // NB: nodes hold their anchors weakly; without the parser they would look as if they had none.
        let tree = withExtendedLifetime(parser) { walk.tree(root, depth: 1) }
        return tray.problems.count == before ? tree : nil
    }

    /// The composed node, with the parser that keeps it whole.
    private static func compose(_ text: String, file: String, tray: ContentTray) -> (Parser, Node)? {
        var text = text
        var marked = 0
        while true {
            do {
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                if let root = try parser.singleRoot() { return (parser, root) }
                tray.add(ContentProblem(file: file, line: 1, path: "", found: "an empty file", allowed: "content"))
                return nil
            } catch {
                // The parser stops at the first key written twice. Marked, it is a different key, and reading finds the rest.
                if marked < 50, let key = RepeatedKey(error, in: text) {
                    text = key.marked(text)
                    marked += 1
                } else {
                    tray.add(YAMLFault.problem(error, file: file))
                    return nil
                }
            }
        }
    }
}
