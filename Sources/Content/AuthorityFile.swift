import Casework

/// Reads `reference/authorities.yaml`: the authorities that families here move between.
public enum AuthorityFile {
    /// The file's path under `Content/`.
    public static let path = "reference/authorities.yaml"

    /// The authorities of the content.
    public static func all(in library: ContentLibrary) throws(ContentProblems) -> [Authority] {
        try read(library.needed(path), file: path)
    }

    /// Which spellings mean one authority, as the content has it.
    public static func spellings(in library: ContentLibrary) throws(ContentProblems) -> Authorities {
        Authorities(try all(in: library).map { (code: $0.code, spellings: [$0.name] + $0.former + $0.also) })
    }

    /// The authorities, or everything wrong with the file.
    public static func read(_ text: String, file: String) throws(ContentProblems) -> [Authority] {
        let tray = ContentTray()
        let listed = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["authorities"])?["authorities"]
        let authorities = listed?.several("authorities", read: authority)
        var seen: Set<String> = []
        for (place, authority) in (authorities ?? []).enumerated() {
            for code in [authority.code] + authority.former where !seen.insert(code).inserted {
                listed?.element(place)?.report(found: "the code \(code) again", allowed: "each code once, former ones included")
            }
        }
        var names: Set<String> = []
        for (place, authority) in (authorities ?? []).enumerated() {
            for name in [authority.name] + authority.also where !names.insert(Authorities.plain(name)).inserted {
                listed?.element(place)?.report(found: "the name “\(name)” again", allowed: "each name once, capitals making no difference")
            }
        }
        return try tray.whole(authorities, of: file)
    }

    private static func authority(_ cursor: ContentCursor) -> Authority? {
        let fields = cursor.fields(needed: ["code", "name"], allowed: ["former", "also"])
        let code = fields?["code"].flatMap(gss)
        let former = fields?["former"]?.several("codes", read: gss) ?? []
        let also = fields?["also"]?.texts() ?? []
        guard let code, let name = fields?["name"]?.text() else { return nil }
        return Authority(code: code, name: name, former: former, also: also)
    }

    private static func gss(_ cursor: ContentCursor) -> String? {
        cursor.parse("a GSS code: E, W, S or N and eight digits") { Authority.isCode($0) ? $0 : nil }
    }
}
