import Auditing
import Briefings

/// Reads `audit.yaml`: how audits are read into words.
public enum AuditSettingsFile {
    /// The file's path under `Content/`.
    public static let path = "audit.yaml"

    /// The settings of the content. Tools and reviews that themes name must be in the learning list.
    public static func settings(in library: ContentLibrary) throws(ContentProblems) -> AuditSettings {
        let learning = try LearningFile.all(in: library)
        return try read(library.needed(path), file: path, learning: learning.map(\.resource.key))
    }

    /// The settings, or everything wrong with the file. Keys that are not in `learning` are refused where it is given.
    public static func read(_ text: String, file: String, learning: [String]? = nil) throws(ContentProblems) -> AuditSettings {
        let tray = ContentTray()
        let top = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["thresholds", "page", "themes"], allowed: ["needs"])
        let thresholds = top?["thresholds"].flatMap(thresholds)
        let limits = top?["page"].flatMap(limits)
        let reading = ThemeReading(learning: learning)
        let themes = top?["themes"]?.several("themes", read: reading.theme)
        var seen: Set<String> = []
        for (place, theme) in (themes ?? []).enumerated() where !seen.insert(theme.code).inserted {
            top?["themes"]?.element(place)?.report(found: "the code “\(theme.code)” again", allowed: "each code once")
        }
        var needs: [String: String] = [:]
        for entry in top?["needs"]?.entries() ?? [] {
            if let code = entry.key.text(), let words = entry.value.text() { needs[code] = words }
        }
        let wording = themes.flatMap { AuditWording(themes: $0, needs: needs) }
        guard let thresholds, let limits, let wording else { return try tray.whole(nil, of: file) }
        return try tray.whole(AuditSettings(thresholds: thresholds, limits: limits, wording: wording), of: file)
    }

    /// The codes of the themes, in their order; nil where the content has none that can be read, which reading the settings tells.
    static func themes(in library: ContentLibrary) -> [String]? {
        guard let text = library.text(at: path), let top = ContentCursor(text, file: path, tray: ContentTray()) else { return nil }
        let codes = top.child("themes")?.oneOrMore().compactMap { $0.peek("code") } ?? []
        return codes.isEmpty ? nil : codes
    }

    /// Thresholds as `audit.yaml` and an audit of its own may give them.
    static func thresholds(_ cursor: ContentCursor) -> Thresholds? {
        let fields = cursor.fields(needed: ["worry", "good", "serious", "theme"])
        let worry = fields?["worry"].flatMap(level), good = fields?["good"].flatMap(level)
        let serious = fields?["serious"]?.int(1...40)
        let theme = fields?["theme"]?.fields(needed: ["worries", "children"])
        let worries = theme?["worries"]?.int(1...40), children = theme?["children"]?.int(1...40)
        guard let worry, let good, let serious, let worries, let children else { return nil }
        return Thresholds(worry: worry, good: good, serious: serious, themeWorries: worries, themeChildren: children)
    }

    private static func level(_ cursor: ContentCursor) -> Thresholds.Level? {
        let fields = cursor.fields(needed: ["children", "percent"])
        guard let children = fields?["children"]?.int(1...40), let percent = fields?["percent"]?.int(0...100) else { return nil }
        return Thresholds.Level(children: children, percent: percent)
    }

    private static func limits(_ cursor: ContentCursor) -> PageLimits? {
        let names = ["worries", "goodPractice", "themes", "inTheme", "joined", "points", "questions"]
        let fields = cursor.fields(needed: names)
        let numbers = names.map { fields?[$0]?.int(1...40) }.compactMap { $0 }
        guard numbers.count == names.count else { return nil }
        return PageLimits(
            worries: numbers[0], goodPractice: numbers[1], themes: numbers[2], inTheme: numbers[3], joined: numbers[4], points: numbers[5],
            questions: numbers[6])
    }
}
