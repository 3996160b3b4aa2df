import Yams

/// Turns the parser's nodes into places, and names everything in them that content has no need of.
struct YAMLWalk {
    let file: String
    let tray: ContentTray
    private var nodes = 0

    init(file: String, tray: ContentTray) {
        self.file = file
        self.tray = tray
    }

    /// The place and all below it. Places that are refused become empty ones, so that the rest is still read.
    mutating func tree(_ node: Node, depth: Int) -> ContentNode {
        let (line, column) = (node.mark?.line ?? 0, node.mark?.column ?? 0)
        let nothing = ContentNode(line: line, column: column, value: .scalar("", isQuoted: false))
        nodes += 1
        guard nodes <= YAMLTree.mostNodes else {
            if nodes == YAMLTree.mostNodes + 1 {
                refuse(
                    line, found: "more than \(YAMLTree.mostNodes) values", allowed: "up to \(YAMLTree.mostNodes) values",
                    hint: "Split the file.")
            }
            return nothing
        }
        guard depth <= YAMLTree.deepest else {
            refuse(
                line, found: "\(depth) levels of nesting", allowed: "up to \(YAMLTree.deepest) levels", hint: "Look for brackets left open."
            )
            return nothing
        }
        if let anchor = node.anchor {
            refuse(line, found: "an anchor (&\(anchor))", allowed: "no anchors and aliases", hint: "Write the content out in full.")
            return nothing
        }
        switch node {
        case .scalar(let scalar):
            checkTag(node, .str, line)
            let isQuoted = scalar.style != .plain && scalar.style != .any
            return ContentNode(line: line, column: column, value: .scalar(scalar.string, isQuoted: isQuoted))
        case .sequence(let sequence):
            checkTag(node, .seq, line)
            return ContentNode(line: line, column: column, value: .sequence(sequence.map { tree($0, depth: depth + 1) }))
        case .mapping(let mapping):
            checkTag(node, .map, line)
            return ContentNode(line: line, column: column, value: .mapping(pairs(mapping, depth: depth)))
        case .alias:
            refuse(line, found: "an alias", allowed: "no anchors and aliases", hint: "Write the content out in full.")
            return nothing
        }
    }

    private mutating func pairs(_ mapping: Node.Mapping, depth: Int) -> [ContentNode.Pair] {
        var pairs: [ContentNode.Pair] = []
        var lines: [String: Int] = [:]
        for (key, value) in mapping {
            let line = key.mark?.line ?? 0
            guard case .scalar(let scalar) = key, !scalar.string.isEmpty else {
                refuse(
                    line, found: "a key that is no text", allowed: "a key of plain text",
                    hint: "A text that begins with [ or { needs quotation marks around it.")
                continue
            }
            _ = tree(key, depth: depth + 1)
            let name = String(scalar.string.drop { $0 == RepeatedKey.mark })
            if let first = lines[name] {
                let second = max(line, first)
                refuse(
                    second, found: "the key “\(name)” again (first on line \(min(line, first)))", allowed: "each key once",
                    hint: "Take one of the two out.")
                continue
            }
            lines[name] = line
            pairs.append(ContentNode.Pair(key: name, keyLine: line, node: tree(value, depth: depth + 1)))
        }
        return pairs
    }

    private func checkTag(_ node: Node, _ name: Tag.Name, _ line: Int) {
        guard node.tag.description != name.rawValue else { return }
        refuse(
            line, found: "the tag \(node.tag.description)", allowed: "no tags",
            hint: "Take the word that begins with ! out, or put quotation marks around the text.")
    }

    private func refuse(_ line: Int, found: String, allowed: String, hint: String) {
        tray.add(ContentProblem(file: file, line: line, path: "", found: found, allowed: allowed, hint: hint))
    }
}
