import Briefings

/// Reads `learning.yaml`: the tools and reports that a briefing points to.
public enum LearningFile {
    /// The file's path under `Content/`.
    public static let path = "learning.yaml"

    /// The tools and reports of the content.
    public static func all(in library: ContentLibrary) throws(ContentProblems) -> [LearningItem] {
        try read(library.needed(path), file: path)
    }

    /// The tools and reports in the order written, or everything wrong with the file.
    public static func read(_ text: String, file: String) throws(ContentProblems) -> [LearningItem] {
        let tray = ContentTray()
        let listed = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["learning"])?["learning"]
        let items = listed?.several("tools and reports", read: item)
        var seen: Set<String> = []
        for (place, item) in (items ?? []).enumerated() where !seen.insert(item.resource.key).inserted {
            listed?.element(place)?.report(found: "the key “\(item.resource.key)” again", allowed: "each key once")
        }
        return try tray.whole(items, of: file)
    }

    private static func item(_ cursor: ContentCursor) -> LearningItem? {
        let fields = cursor.fields(needed: ["key", "kind", "title", "publisher", "for"], allowed: ["address"])
        let key = fields?["key"]?.text()
        let kind = fields?["kind"]?.code(of: LearningResource.Kind.self)
        let title = fields?["title"]?.text()
        let publisher = fields?["publisher"]?.text()
        let purpose = fields?["for"]?.text()
        let address = fields?["address"]?
            .parse("an address that begins with https:// or http://", hint: "Leave it empty until you have the address.") { WebAddress($0) }
        guard let key, let kind, let title, let publisher, let purpose else { return nil }
        guard let resource = LearningResource(key, kind: kind, title: title, publisher: publisher, address: address) else {
            return cursor.refuse(
                found: "the key “\(key)”", allowed: "1 to 64 of a to z, 0 to 9 and -, with a title and publisher on one line each")
        }
        return LearningItem(resource: resource, purpose: purpose)
    }
}
