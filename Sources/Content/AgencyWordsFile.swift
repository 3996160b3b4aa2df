import Casework

/// Reads `reference/agency-words.yaml`: the usual words by which chronologies name agencies, by kind of agency.
///
/// A word means the partnership's only agency of its kind. Where there are several, a profile's own codes say which.
public enum AgencyWordsFile {
    /// The file's path under `Content/`.
    public static let path = "reference/agency-words.yaml"

    /// The words of the content, as `Profile.plain` has them.
    public static func all(in library: ContentLibrary) throws(ContentProblems) -> [String: AgencyKind] {
        try read(library.needed(path), file: path)
    }

    /// The words of a file, or everything wrong with it.
    public static func read(_ text: String, file: String) throws(ContentProblems) -> [String: AgencyKind] {
        let tray = ContentTray()
        let kinds = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["words"])?["words"]?.entries()
        var words: [String: AgencyKind] = [:]
        for (key, value) in kinds ?? [] {
            guard let kind = key.code(of: AgencyKind.self) else { continue }
            for word in value.oneOrMore() {
                guard let text = word.text(), words.updateValue(kind, forKey: Profile.plain(text)) != nil else { continue }
                word.report(found: "“\(text)” a second time", allowed: "each word once", hint: "Capitals and spaces make no difference.")
            }
        }
        return try tray.whole(kinds == nil ? nil : words, of: file)
    }
}
