import Casework
import Instruments
import Standards

/// Reads `standards/*.yaml`: one standard a file, the file named as its id.
public enum StandardFile {
    /// What a standard's words mean in a partnership: groups of instruments and programmes.
    public struct Groups: Sendable {
        /// Instruments by group.
        public let instruments: [String: [String]]
        /// Programmes by group.
        public let programmes: [String: [String]]

        /// Groups as the instruments themselves say, and programmes as given.
        public init(_ instruments: InstrumentList, programmes: [String: [String]] = ["perpetrator": ["drive"]]) {
            self.instruments = Dictionary(
                uniqueKeysWithValues: instruments.groups.map { group in
                    (group, instruments.inGroup(group).map { $0.definition.id.description })
                })
            self.programmes = programmes
        }
    }

    /// A standard and its examples.
    public struct Page: Sendable {
        /// The standard.
        public let standard: Standard
        /// Its examples.
        public let examples: [StandardExample]
    }

    /// Every standard of the content in the order of their file names, or every problem in any of their files.
    ///
    /// A theme is one of those around which `audit.yaml` has words.
    public static func all(in library: ContentLibrary, _ groups: Groups) throws(ContentProblems) -> [Page] {
        let tray = ContentTray()
        let themes = AuditSettingsFile.themes(in: library)
        let pages = library.files(under: "standards/").compactMap { page($0.text, file: $0.path, groups, tray, themes: themes) }
        for (index, page) in pages.enumerated() where pages[..<index].contains(where: { $0.standard.id == page.standard.id }) {
            tray.add(
                ContentProblem(
                    file: page.standard.file, line: 1, path: "id", found: "the id “\(page.standard.id)” a second time",
                    allowed: "each id once", hint: ""))
        }
        return try tray.whole(pages, of: "standards/")
    }

    /// The standard of one file.
    public static func read(_ text: String, file: String, _ groups: Groups) throws(ContentProblems) -> Page {
        let tray = ContentTray()
        return try tray.whole(page(text, file: file, groups, tray), of: file)
    }

    private static let always = ["id", "title", "looksFor", "theme", "shape", "source", "standing", "says", "examples"]

    private static func page(_ text: String, file: String, _ groups: Groups, _ tray: ContentTray, themes: [String]? = nil) -> Page? {
        guard let cursor = ContentCursor(text, file: file, tray: tray) else { return nil }
        let shapeName = cursor.peek("shape") ?? ""
        let keys = ShapeReading.keys[shapeName] ?? ([], ShapeReading.allKeys)
        if ShapeReading.keys[shapeName] == nil {
            let allowed = ShapeReading.keys.keys.sorted()
            cursor.child("shape")?.report(allowed: allowed.joined(separator: ", "), hint: Spelling.hint(for: shapeName, among: allowed))
        }
        let top = cursor.fields(needed: always + keys.needed, allowed: keys.allowed + ["serious", "note"])
        let id = top?["id"]?.parse("1 to 64 of a to z, 0 to 9 and -") { AgencyRef($0)?.text }
        if let id, !file.hasSuffix("/\(id).yaml"), file != "\(id).yaml" {
            top?["id"]?.report(allowed: "the file's own name", hint: "Name the file \(id).yaml.")
        }
        let title = top?["title"]?.text()
        let looksFor = top?["looksFor"]?.text()
        let theme = themes.map { top?["theme"]?.oneOf($0) } ?? top?["theme"]?.text()
        let source = top?["source"]?.text()
        let standing = top?["standing"]?.code(of: Standard.Standing.self)
        let serious = top?["serious"]?.bool() ?? false
        let says = top?["says"].flatMap(wording)
        // A shape that there is not keeps nothing else from being looked at: the rest is read as the shape that its keys fit best.
        let shape = top.flatMap { ShapeReading(groups: groups, top: $0).shape(ShapeReading.likeliest(shapeName, cursor.writtenKeys)) }
        let examples = top?["examples"]?.several("examples") { StandardExample.read($0) }
        if let examples, examples.count < 2 {
            top?["examples"]?.report(allowed: "at least two examples", hint: "One that keeps the standard, one that does not.")
        }
        guard let id, let title, let looksFor, let theme, let source, let standing, let says, let shape, let examples,
            tray.isEmpty(of: file)
        else { return nil }
        let standard = Standard(
            id: id, title: title, looksFor: looksFor, theme: theme, shape: shape, source: source, standing: standing, isSerious: serious,
            says: says, file: file)
        return Page(standard: standard, examples: examples)
    }

    private static func wording(_ cursor: ContentCursor) -> Standard.Wording? {
        let fields = cursor.fields(needed: ["worry", "good", "action"])
        guard let worry = fields?["worry"]?.text(), let good = fields?["good"]?.text(), let action = fields?["action"]?.text() else {
            return nil
        }
        return Standard.Wording(worry: worry, good: good, action: action)
    }
}

extension ContentCursor {
    /// The thing under a key, without complaint where there is none.
    func child(_ key: String) -> ContentCursor? {
        guard case .mapping(let pairs) = node.value, let pair = pairs.first(where: { $0.key == key }) else { return nil }
        return inner(pair.node, key)
    }

    /// The text under a key, without complaint where there is none.
    func peek(_ key: String) -> String? {
        guard case .scalar(let text, _)? = child(key)?.node.value else { return nil }
        return text
    }

    /// The keys written here.
    var writtenKeys: [String] {
        guard case .mapping(let pairs) = node.value else { return [] }
        return pairs.map(\.key)
    }

    /// Whether this is a plain word.
    var word: String? { if case .scalar(let text, _) = node.value { text } else { nil } }

    /// The things listed here, or this one thing alone.
    func oneOrMore() -> [ContentCursor] {
        if case .sequence = node.value { return list() ?? [] }
        return [self]
    }
}
