import Auditing
import Casework

/// Reads the file of the actions that a partnership agreed after an audit: `audit:` and under `actions:` one each.
public enum AgreedActionsFile {
    /// One agreed action as it is written.
    public struct Line: Hashable, Sendable {
        /// The standard whose rate should move.
        public let standard: String
        /// What is to be done, where the partnership says it in words of its own.
        public let words: String?
        /// Who sees to it.
        public let owner: String
        /// By when.
        public let due: Day
        /// Why it was closed without an effect, and when.
        public let closed: (because: Remark, on: Day)?

        /// Whether they say the same.
        public static func == (a: Line, b: Line) -> Bool {
            (a.standard, a.words, a.owner, a.due) == (b.standard, b.words, b.owner, b.due) && a.closed?.because == b.closed?.because
                && a.closed?.on == b.closed?.on
        }

        /// Hashes what it says.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(standard)
            hasher.combine(due)
        }
    }

    /// The actions of a file, or everything wrong with it.
    ///
    /// `worries` are the standards on which a worry of the audit rests: only their rates can show that an action worked. Nothing is due on or before
    /// the audit's day.
    public static func read(
        _ text: String, file: String, audit: String, asOf day: Day, worries: [String]
    ) throws(ContentProblems) -> [Line] {
        let tray = ContentTray()
        let top = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["audit", "actions"])
        _ = top?["audit"]?.oneOf([audit])
        let lines = top?["actions"]?.several("actions") { line($0, day, worries) }
        return try tray.whole(lines, of: file)
    }

    private static func line(_ cursor: ContentCursor, _ day: Day, _ worries: [String]) -> Line? {
        let fields = cursor.fields(needed: ["standard", "owner", "due"], allowed: ["action", "closed"])
        let standard = fields?["standard"].flatMap { named -> String? in
            guard let id = named.text() else { return nil }
            if worries.contains(id) { return id }
            return named.refuse(
                allowed: "a standard that a worry of the audit rests on: \(worries.joined(separator: ", "))",
                hint: Spelling.hint(for: id, among: worries))
        }
        let owner = fields?["owner"]?.text()
        let due = fields?["due"].flatMap { after(day, $0) }
        let words = fields?["action"].map { $0.text() }
        let closed = fields?["closed"].map { end -> (because: Remark, on: Day)? in
            let fields = end.fields(needed: ["because", "on"])
            let on = fields?["on"].flatMap { after(day, $0) }
            guard let because = fields?["because"]?.text().flatMap({ Remark($0) }), let on else { return nil }
            return (because, on)
        }
        guard let standard, let owner, let due, words != .some(nil) else { return nil }
        if case .some(nil) = closed { return nil }
        return Line(standard: standard, words: words ?? nil, owner: owner, due: due, closed: closed ?? nil)
    }

    private static func after(_ day: Day, _ cursor: ContentCursor) -> Day? {
        guard let found = cursor.day() else { return nil }
        return found > day ? found : cursor.refuse(allowed: "a day after \(day), the audit's own")
    }
}
