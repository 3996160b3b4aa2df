import Casework

/// Reads `reference/bank-holidays.yaml`: the rule of each bank holiday, and one-off changes with their reasons.
public enum HolidayFile {
    /// The file's path under `Content/`.
    public static let path = "reference/bank-holidays.yaml"

    /// The working days of the content.
    public static func workingDays(in library: ContentLibrary) throws(ContentProblems) -> WorkingDays {
        WorkingDays(holidays: try read(library.needed(path), file: path))
    }

    /// Every bank holiday of the file's years.
    public static func read(_ text: String, file: String) throws(ContentProblems) -> Set<Day> {
        let tray = ContentTray()
        return try tray.whole(holidays(text, file: file, tray: tray), of: file)
    }

    private static func holidays(_ text: String, file: String, tray: ContentTray) -> Set<Day>? {
        let top = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["from", "to", "rules"], allowed: ["changes"])
        let from = top?["from"]?.int(1900...2200)
        let to = top?["to"]?.int(1900...2200)
        let rules = top?["rules"]?.several("rules", read: rule)
        guard let from, let to, let rules else { return nil }
        if to < from { return top?["to"]?.refuse(allowed: "a year from \(from)") }
        var days = Set((from...to).flatMap { kept(rules, in: $0) })
        for change in top?["changes"]?.list() ?? [] { apply(change, to: &days, years: from...to) }
        return days
    }

    private static func rule(_ cursor: ContentCursor) -> BankHolidayRule? {
        let fields = cursor.fields(needed: ["name"], allowed: ["on", "easter"])
        _ = fields?["name"]?.text()
        switch (fields?["on"], fields?["easter"]) {
        case (let on?, nil): return on.parse(BankHolidayRule.allowed) { BankHolidayRule($0) }
        case (nil, let easter?): return easter.int(-60...60).map { .easter($0) }
        case (nil, nil): return fields == nil ? nil : cursor.refuse(allowed: "“on” or “easter”", hint: "Say when the holiday falls.")
        case (_?, _?): return cursor.refuse(allowed: "either “on” or “easter”")
        }
    }

    /// The year's holidays as they are kept: one at a weekend moves to the next weekday that is not a holiday itself.
    ///
    /// With Christmas Day on a Sunday, Boxing Day keeps its Monday and Christmas Day is kept on the Tuesday.
    private static func kept(_ rules: [BankHolidayRule], in year: Int) -> Set<Day> {
        let days = rules.compactMap { $0.day(in: year) }.sorted()
        var kept = Set(days.filter { $0.weekday < 6 })
        for day in days where day.weekday > 5 {
            var substitute = day
            while substitute.weekday > 5 || kept.contains(substitute) { substitute = substitute.adding(days: 1) }
            kept.insert(substitute)
        }
        return kept
    }

    private static func apply(_ cursor: ContentCursor, to days: inout Set<Day>, years: ClosedRange<Int>) {
        let fields = cursor.fields(needed: ["because"], allowed: ["not", "instead", "also"])
        _ = fields?["because"]?.text()
        guard let fields else { return }
        let (not, instead, also) = (fields["not"]?.day(), fields["instead"]?.day(), fields["also"]?.day())
        guard fields["also"] != nil || fields["not"] != nil, fields["also"] == nil || fields["not"] == nil && fields["instead"] == nil
        else {
            cursor.report(allowed: "“also” with a day; or “not” with a day, and “instead” where it moves")
            return
        }
        for day in [not, instead, also].compactMap({ $0 }) where !years.contains(day.parts.year) {
            cursor.report(found: "\(day)", allowed: "a day from \(years.lowerBound) to \(years.upperBound)")
        }
        if let not, days.remove(not) == nil { fields["not"]?.report(allowed: "a day that is a bank holiday by the rules") }
        for (key, day) in [("instead", instead), ("also", also)] {
            if let day, !days.insert(day).inserted { fields[key]?.report(allowed: "a day that is no bank holiday yet") }
        }
    }
}
