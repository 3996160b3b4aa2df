import Auditing
import Briefings
import Casework

/// Reads the words around one theme.
struct ThemeReading {
    /// Keys of the learning list; nil where any is accepted.
    let learning: [String]?

    func theme(_ cursor: ContentCursor) -> ThemeWording? {
        let fields = cursor.fields(
            needed: ["code", "title"],
            allowed: ["titles", "national", "tools", "under", "together", "points", "questions", "judgements"])
        let code = fields?["code"]?.agency()?.text, title = fields?["title"].flatMap(sentence)
        // Read under a name of its own where the code cannot be, so that whatever else is wrong is told as well.
        var wording = ThemeWording(code ?? "unnamed", title: title)
        wording.found = fields?["titles"]?.several("titles", read: finding) ?? []
        wording.national = fields?["national"].flatMap(key)
        wording.tools = fields?["tools"]?.several("keys", read: key) ?? []
        wording.points = fields?["points"]?.several("points", read: sentence) ?? []
        wording.questions = fields?["questions"]?.several("questions", read: sentence) ?? []
        wording.judgements = fields?["judgements"]?.several("questions", read: sentence) ?? []
        wording.together = fields?["together"]?.several("lists of standards", read: { $0.texts() }) ?? []
        if let under = fields?["under"] { wording.placing = placing(under) }
        return code == nil || title == nil ? nil : wording
    }

    private func finding(_ cursor: ContentCursor) -> ThemeWording.Finding? {
        let fields = cursor.fields(needed: ["title", "where"])
        guard let title = fields?["title"].flatMap(sentence), let standards = fields?["where"]?.texts() else { return nil }
        return ThemeWording.Finding(title, where: Set(standards))
    }

    private func placing(_ cursor: ContentCursor) -> ThemeWording.Placing {
        switch cursor.word {
        case "list"?: .list
        case "theme"?: .theme
        case "point"?: .point
        default: .some(Set(cursor.several("standards, or the word list, theme or point") { $0.text() } ?? []))
        }
    }

    /// A line of a page without words that blame.
    private func sentence(_ cursor: ContentCursor) -> String? {
        guard let text = cursor.text() else { return nil }
        guard Line(text) != nil else { return cursor.refuse(allowed: "one line of at most 600 characters") }
        if let refused = Wording.refusals(in: text).first {
            return cursor.refuse(found: "“\(refused.found)”", allowed: "words that do not blame", hint: refused.phrase.instead)
        }
        return text
    }

    private func key(_ cursor: ContentCursor) -> String? {
        guard let key = cursor.text() else { return nil }
        guard let learning, !learning.contains(key) else { return key }
        return cursor.refuse(
            allowed: "a key of learning.yaml: \(learning.joined(separator: ", "))", hint: Spelling.hint(for: key, among: learning))
    }
}
