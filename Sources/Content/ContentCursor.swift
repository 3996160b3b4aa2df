import Casework

/// Points at one place of a content file and reads it strictly.
///
/// Every reading gives the value, or nil after putting into the tray what was found there, what is allowed and how to mend it; so a loader
/// reads everything first and looks for nil last, and the person who edits the file sees all problems at once.
///
/// ```swift
/// static func read(_ text: String, file: String) throws(ContentProblems) -> Instrument {
///     let tray = ContentTray()
///     let top = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["id", "title"], allowed: ["groups", "levels"])
///     let id = top?["id"]?.parse(InstrumentRef.allowed) { InstrumentRef($0) }
///     let title = top?["title"]?.text()
///     let groups = top?["groups"]?.list()?.compactMap { $0.text() } ?? []
///     let levels = top?["levels"]?.list()?.compactMap(level) ?? []      // level: (ContentCursor) -> Level?
///     …
///     return try tray.whole(made, of: file)
/// }
/// ```
package struct ContentCursor {
    /// What is written here.
    package let node: ContentNode
    /// The file, as its path under `Content/`.
    package let file: String
    /// Where in the file: `items[2].code`.
    package let path: String
    /// Where problems go.
    package let tray: ContentTray

    /// The top of a file, or nil after putting into the tray why it is not readable.
    package init?(_ text: String, file: String, tray: ContentTray) {
        guard let node = YAMLTree.read(text, file: file, tray: tray) else { return nil }
        self.init(node: node, file: file, path: "", tray: tray)
    }

    package init(node: ContentNode, file: String, path: String, tray: ContentTray) {
        self.node = node
        self.file = file
        self.path = path
        self.tray = tray
    }

    /// The same reading one step further in.
    func inner(_ node: ContentNode, _ step: String) -> ContentCursor {
        ContentCursor(node: node, file: file, path: step.hasPrefix("[") || path.isEmpty ? path + step : path + "." + step, tray: tray)
    }

    /// Puts a problem with this place into the tray.
    package func report(found: String? = nil, allowed: String, hint: String = "") {
        tray.add(ContentProblem(file: file, line: node.line, path: path, found: found ?? node.inWords, allowed: allowed, hint: hint))
    }

    /// Puts a problem with this place into the tray and gives nil, so that a reader can end with it.
    package func refuse<Value>(found: String? = nil, allowed: String, hint: String = "") -> Value? {
        report(found: found, allowed: allowed, hint: hint)
        return nil
    }
}

// MARK: What a place holds

extension ContentCursor {
    /// The things listed here, each at its place. A single thing is not a list of one.
    package func list() -> [ContentCursor]? {
        guard case .sequence(let nodes) = node.value else {
            return refuse(allowed: "a list", hint: "Write [one, two] or one “- ” line for each.")
        }
        return nodes.enumerated().map { inner($0.element, "[\($0.offset)]") }
    }

    /// The thing at that place in the list, without complaint where there is none.
    package func element(_ place: Int) -> ContentCursor? {
        guard case .sequence(let nodes) = node.value, nodes.indices.contains(place) else { return nil }
        return inner(nodes[place], "[\(place)]")
    }

    /// The keys written here with what each holds, where the keys themselves are the content (days, codes).
    package func entries() -> [(key: ContentCursor, value: ContentCursor)]? {
        guard case .mapping(let pairs) = node.value else { return refuse(allowed: "keys with values", hint: "Write “key: value”.") }
        return pairs.map { pair in
            let key = ContentNode(line: pair.keyLine, column: 1, value: .scalar(pair.key, isQuoted: false))
            return (inner(key, pair.key), inner(pair.node, pair.key))
        }
    }

    /// The keys written here, of a closed set: every key missing and every key unknown is put into the tray at once.
    package func fields(needed: [String], allowed: [String] = []) -> ContentFields? {
        guard case .mapping(let pairs) = node.value else {
            return refuse(allowed: "the keys \((needed + allowed).joined(separator: ", "))", hint: "Write “key: value”, one a line.")
        }
        return ContentFields(pairs, at: self, needed: needed, allowed: allowed)
    }
}
