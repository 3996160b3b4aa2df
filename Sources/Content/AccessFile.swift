import Access
import Casework

/// Reads `access.yaml`: who may see and do what, with the policy's own examples.
///
/// A policy is used as a whole or not at all: where anything is wrong with it, `AccessPolicy.refusing` stands in its place and lets nobody in.
public enum AccessFile {
    /// The file's path under `Content/`.
    public static let path = "access.yaml"

    /// The policy of the content, or everything wrong with it.
    public static func policy(in library: ContentLibrary) throws(ContentProblems) -> AccessPolicy {
        try read(library.needed(path), file: path, calendar: HolidayFile.workingDays(in: library)).policy
    }

    /// The policy of the content, and where it cannot be used the one that refuses everything, with why.
    public static func standing(in library: ContentLibrary) -> (policy: AccessPolicy, problems: ContentProblems?) {
        do throws(ContentProblems) { return (try policy(in: library), nil) } catch { return (.refusing, error) }
    }

    /// The policy and its examples, or everything wrong with the file.
    public static func read(
        _ text: String, file: String, calendar: WorkingDays
    ) throws(ContentProblems) -> (policy: AccessPolicy, cases: [AccessCase]) {
        let tray = ContentTray()
        let top = ContentCursor(text, file: file, tray: tray)?.fields(
            needed: ["break-glass", "rules", "denials", "labels", "derived", "reveals", "words", "cases"])
        let rows = AccessRows()
        let terms = top?["break-glass"].flatMap(rows.breakGlass)
        let rules = top?["rules"]?.several("rules", read: rows.rule)
        let denials = top?["denials"]?.several("denials", read: rows.denial)
        let labels = top?["labels"]?.several("rows", read: rows.label)
        let derived = top?["derived"].flatMap(rows.derived)
        let reveals = top?["reveals"].flatMap(rows.reveals)
        let words = top?["words"].flatMap(rows.words)
        let cases = top?["cases"]?.several("examples", read: rows.example)
        guard let terms, let rules, let denials, let labels, let derived, let reveals, let words, let cases else {
            return try tray.whole(nil, of: file)
        }
        var policy: AccessPolicy?
        do throws(AccessFaults) {
            policy = try AccessPolicy(
                rules: rules, denials: denials, labels: labels, breakGlass: terms, derived: derived, reveals: reveals, words: words,
                calendar: calendar)
        } catch {
            for fault in error.all {
                let found = fault.row.isEmpty ? "a policy that lacks a row" : "the row “\(fault.row)”"
                place(of: fault.row, in: top)?.report(found: found, allowed: fault.sentence)
            }
        }
        return try tray.whole(policy.map { ($0, cases) }, of: file)
    }

    /// Where the row with an id stands; the whole file where there is none.
    private static func place(of row: String, in top: ContentFields?) -> ContentCursor? {
        let rows = ["rules", "denials"].flatMap { top?[$0]?.list() ?? [] }
        let found = rows.last { cursor in
            guard case .mapping(let pairs) = cursor.node.value else { return false }
            return pairs.contains { pair in
                if case .scalar(let text, _) = pair.node.value { pair.key == "id" && text == row } else { false }
            }
        }
        return found ?? top?.cursor
    }
}
