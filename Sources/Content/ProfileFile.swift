import Casework

/// Reads `profiles/*.yaml`: one layout of table a file, the file named as its id.
public enum ProfileFile {
    /// Every profile of the content in the order of their file names, or every problem in any of their files.
    ///
    /// `addedCodes` are the partnership's own codes, as `EntryReader` has them. The usual words for agencies are the content's `AgencyWordsFile`.
    public static func all(in library: ContentLibrary, addedCodes: [String: Set<String>] = [:]) throws(ContentProblems) -> [Profile] {
        let words = try AgencyWordsFile.all(in: library)
        let tray = ContentTray()
        let profiles = library.files(under: "profiles/").compactMap { profile($0.text, file: $0.path, addedCodes, words, tray) }
        try tray.throwIfAny()
        return profiles
    }

    /// The profile of one file, or everything wrong with it.
    public static func read(
        _ text: String, file: String, addedCodes: [String: Set<String>] = [:], words: [String: AgencyKind] = [:]
    ) throws(ContentProblems) -> Profile {
        let tray = ContentTray()
        return try tray.whole(profile(text, file: file, addedCodes, words, tray), of: file)
    }

    private static let allowed = [
        "agency", "source", "delimiter", "encoding", "guarded", "ids", "headings", "optional", "ignore", "dates", "date", "undated",
        "columns",
        "people", "about", "agencies", "code", "codes", "otherwise", "rows",
    ]

    private static func profile(
        _ text: String, file: String, _ addedCodes: [String: Set<String>], _ words: [String: AgencyKind], _ tray: ContentTray
    ) -> Profile? {
        guard let top = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["id", "title", "recognise"], allowed: allowed) else {
            return nil
        }
        let id = top["id"]?.parse("1 to 64 of a to z, 0 to 9 and -") { AgencyRef($0)?.text }
        if let id, file.split(separator: "/").last.map(String.init) != "\(id).yaml" {
            top["id"]?.report(allowed: "the file's own name", hint: "Name the file \(id).yaml.")
        }
        if top["dates"] != nil, let date = top["date"] {
            date.report(found: "`date` beside `dates`", allowed: "one of the two", hint: "They mean the same.")
        }
        let values = ProfileValueReading(addedCodes: addedCodes)
        let columns = top["columns"].map(ProfileColumns.read) ?? ProfileColumns.none
        let about = top["about"].map { $0.oneOrMore().compactMap { $0.parse(ProfileValueReading.person) { PersonRef($0) } } }
        let made = Profile(
            id: id ?? "", title: top["title"]?.text() ?? "",
            agency: top["agency"].flatMap { ProfileAgency.read($0, usual: words) } ?? .given,
            agencies: ProfileAgency.table(top["agencies"]) { $0.agency() },
            source: top["source"]?.parse(ProfileCell.source, ProfileCell.isSource), delimiter: top["delimiter"]?.code() ?? .auto,
            encoding: top["encoding"]?.code() ?? .auto, isGuarded: top["guarded"]?.bool() ?? false,
            hasWholeIDs: top["ids"]?.oneOf(["local", "whole"]) == "whole", recognise: top["recognise"]?.texts() ?? [],
            synonyms: top["headings"].map(synonyms) ?? [:], optional: top["optional"]?.texts() ?? [], ignore: top["ignore"]?.texts() ?? [],
            dates: (top["dates"] ?? top["date"])?.code() ?? .dmy, undated: top["undated"]?.code() ?? .refuse, columns: columns ?? .none,
            separator: top["people"].flatMap(separator) ?? ";", about: about ?? [], rows: values.rows(top))
        if made.columns.on == nil, made.undated == .refuse, !made.everyEntryIsDated {
            top.cursor.report(
                found: "no column for the day", allowed: "a heading under columns.on",
                hint: "Say which column holds the day on which it happened, or `undated: received` for a file that says what is so.")
        }
        if made.columns.id == nil, made.namesRows {
            top.cursor.report(
                found: "{row: …} in a layout without ids", allowed: "a heading under columns.id",
                hint: "Without it, nothing can refer to the row's entries.")
        }
        return tray.isEmpty(of: file) ? made : nil
    }

    /// `Date: [Date of event, Event date]`.
    private static func synonyms(_ cursor: ContentCursor) -> [String: [String]] {
        var all: [String: [String]] = [:]
        for (key, value) in cursor.entries() ?? [] {
            guard let name = key.text() else { continue }
            all[name] = value.oneOrMore().compactMap { $0.text() }
        }
        return all
    }

    /// What stands between people and the parts of any other list. Where it is `/`, references cannot name their own record system.
    private static func separator(_ cursor: ContentCursor) -> String? {
        guard case .scalar(let sign, _) = cursor.node.value, (1...3).contains(sign.utf8.count),
            !sign.contains(where: { $0.isLetter || $0.isNumber })
        else { return cursor.refuse(allowed: "one to three signs that are no letters or digits, such as \";\"") }
        return sign
    }
}

extension Profile {
    /// Whether an entry refers to another of its row.
    fileprivate var namesRows: Bool {
        switch rows {
        case .notes: false
        case .alike(let entries): entries.contains { !$0.namedRows.isEmpty }
        case .coded(_, let codes, _): codes.values.contains { $0.contains { !$0.namedRows.isEmpty } }
        }
    }

    /// Whether each entry of each row has a day from a column of its own.
    fileprivate var everyEntryIsDated: Bool {
        switch rows {
        case .notes: false
        case .alike(let entries): entries.allSatisfy { $0.on != nil }
        // A row that no code places becomes a note, which needs the row's day.
        case .coded(_, let codes, let otherwise): otherwise == .refuse && codes.values.allSatisfy { $0.allSatisfy { $0.on != nil } }
        }
    }
}
