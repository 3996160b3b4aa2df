import Casework

/// Reads `reference/codes.yaml`: the codes that a partnership adds to the entry format's own lists.
public enum CodesFile {
    /// The file's path under `Content/`.
    public static let path = "reference/codes.yaml"

    /// The added codes of the content, `kind.field` to codes, as `EntryReader` has them; none where there is no such file.
    public static func codes(in library: ContentLibrary) throws(ContentProblems) -> [String: Set<String>] {
        guard let text = library.text(at: path) else { return [:] }
        return try read(text, file: path)
    }

    /// The added codes, or everything wrong with the file.
    public static func read(_ text: String, file: String) throws(ContentProblems) -> [String: Set<String>] {
        let tray = ContentTray()
        var added: [String: Set<String>] = [:]
        let listed = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["codes"])?["codes"]?.entries()
        for (key, value) in listed ?? [] {
            guard let place = place(key) else { continue }
            var codes: Set<String> = []
            for cursor in value.list() ?? [] {
                guard let code = code(cursor, place.known), !codes.insert(code).inserted else { continue }
                cursor.report(found: "the code “\(code)” again", allowed: "each code once")
            }
            added[place.name] = codes
        }
        return try tray.whole(listed.map { _ in added }, of: file)
    }

    private static func place(_ key: ContentCursor) -> (name: String, known: [String])? {
        let all = lists
        guard
            let name = key.parse(
                "a kind and one of its fields with codes: \(all.keys.sorted().joined(separator: ", "))", { all[$0] == nil ? nil : $0 })
        else { return nil }
        return (name, all[name] ?? [])
    }

    private static func code(_ cursor: ContentCursor, _ known: [String]) -> String? {
        guard let code = cursor.parse("a code of a-z, 0-9 and -, at most 64, such as county-lines", { isCode($0) ? $0 : nil }) else {
            return nil
        }
        if known.contains(code) { return cursor.refuse(found: "the code “\(code)”", allowed: "codes that the list does not have already") }
        return code
    }

    private static func isCode(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
            && text.utf8.first != 45
    }

    /// Every field with a closed list of codes: to an open one nothing needs to be added.
    private static var lists: [String: [String]] {
        var lists: [String: [String]] = [:]
        for kind in Kind.allCases {
            for field in kind.declaration.fields {
                switch field.type {
                case .code(let codes, open: false), .codes(let codes, open: false): lists["\(kind.code).\(field.name)"] = codes
                default: continue
                }
            }
        }
        return lists
    }
}
