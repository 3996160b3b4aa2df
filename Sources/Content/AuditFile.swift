import Auditing
import Casework

/// Reads `audits/*.yaml`: one audit a file, the file named as its id.
public enum AuditFile {
    /// The folder under `Content/`.
    public static let folder = "audits/"

    /// Every audit of the content by file name, or every problem in any of their files. Standards that are not among those given are refused.
    public static func all(in library: ContentLibrary, _ settings: AuditSettings, standards: [String]? = nil) throws(ContentProblems)
        -> [Audit]
    {
        let tray = ContentTray()
        let audits = library.files(under: folder).compactMap { audit($0.text, file: $0.path, settings, standards, tray) }
        return try tray.whole(audits, of: folder)
    }

    /// The audit of one file.
    public static func read(
        _ text: String, file: String, _ settings: AuditSettings, standards: [String]? = nil
    ) throws(ContentProblems) -> Audit {
        let tray = ContentTray()
        return try tray.whole(audit(text, file: file, settings, standards, tray), of: file)
    }

    private static func audit(_ text: String, file: String, _ settings: AuditSettings, _ known: [String]?, _ tray: ContentTray) -> Audit? {
        let top = ContentCursor(text, file: file, tray: tray)?.fields(
            needed: ["id", "title", "theme", "asOf", "lookBack", "seed", "agencies", "cohort", "lines"], allowed: ["thresholds"])
        let id = top?["id"]?.agency()?.text
        if let id, !file.hasSuffix("/\(id).yaml"), file != "\(id).yaml" {
            top?["id"]?.report(allowed: "the file's own name", hint: "Name the file \(id).yaml.")
        }
        let title = top?["title"]?.text(), theme = top?["theme"]?.text(), asOf = top?["asOf"]?.day()
        let lookBack = top?["lookBack"].flatMap { months($0, Audit.lookBacks) }
        let seed = top?["seed"]?.parse("a whole number from 0 to \(UInt64.max)") { UInt64($0) }
        let auditors = top?["agencies"].flatMap(auditors)
        let criteria = top?["cohort"].flatMap { CriteriaReading(asOf: asOf).criteria($0) }
        let lines = top?["lines"]?.several("lines") { line($0, known) }
        if let listed = top?["lines"], let lines { refuseRepeats(lines, at: listed) }
        let thresholds = top?["thresholds"].map(AuditSettingsFile.thresholds) ?? settings.thresholds
        guard let id, let title, let theme, let asOf, let lookBack, let seed, let auditors, let criteria, let lines, let thresholds,
            tray.isEmpty(of: file)
        else { return nil }
        return Audit(
            id, title: title, theme: theme, asOf: asOf, lookBack: lookBack, lines: lines, auditors: auditors, criteria: criteria,
            seed: seed,
            thresholds: thresholds)
    }

    /// `12 months`, as a number of months in a range.
    static func months(_ cursor: ContentCursor, _ range: ClosedRange<Int>) -> Int? {
        guard let window = cursor.window() else { return nil }
        guard case .months(let count) = window, range.contains(Int(count)) else {
            return cursor.refuse(allowed: "\(range.lowerBound) to \(range.upperBound) months, such as “12 months”")
        }
        return Int(count)
    }

    /// A list of agencies, or `{allBut: [social-care]}`.
    private static func auditors(_ cursor: ContentCursor) -> Auditors? {
        if cursor.child("allBut") != nil {
            let kinds: [AgencyKind]? = cursor.fields(needed: ["allBut"])?["allBut"]?.codes()
            return kinds.map { .allBut(Set($0)) }
        }
        guard let ids = cursor.several("agencies", read: { $0.agency() }) else { return nil }
        return Set(ids).count == ids.count ? .named(ids) : cursor.refuse(found: "an agency twice", allowed: "each agency once")
    }

    private static func line(_ cursor: ContentCursor, _ known: [String]?) -> KeyLine? {
        let fields = cursor.fields(needed: ["question", "standards"])
        let standards = fields?["standards"]?.several("standards") { standard -> String? in
            guard let id = standard.text() else { return nil }
            guard let known, !known.contains(id) else { return id }
            return standard.refuse(allowed: "the id of a standard", hint: Spelling.hint(for: id, among: known))
        }
        guard let question = fields?["question"]?.text(), let standards else { return nil }
        return KeyLine(question, standards: standards) ?? cursor.refuse(found: "a standard twice", allowed: "each standard once")
    }

    private static func refuseRepeats(_ lines: [KeyLine], at listed: ContentCursor) {
        var seen: [String: Int] = [:]
        for (place, line) in lines.enumerated() {
            for standard in line.standards {
                if let first = seen[standard], first != place {
                    listed.element(place)?.report(
                        found: "the standard “\(standard)” again (first at lines[\(first)])", allowed: "each standard in one line",
                        hint: "An agency would be asked about one finding twice.")
                }
                seen[standard] = seen[standard] ?? place
            }
        }
    }
}
