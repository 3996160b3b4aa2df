import Casework

extension ProfileValueReading {
    /// What the rows become.
    func rows(_ top: ContentFields) -> Profile.Rows {
        if let alike = top["rows"] {
            for key in ["code", "codes", "otherwise"] {
                top[key]?.report(
                    found: "`\(key)` beside `rows`", allowed: "one of the two", hint: "`rows` makes the same entries of every row.")
            }
            return .alike(entries(alike))
        }
        let otherwise = top["otherwise"]?.code(of: Profile.Otherwise.self) ?? .note
        guard let column = top["code"] else {
            top["codes"]?.report(found: "`codes` without `code`", allowed: "`code: the column that holds them`")
            return .notes
        }
        var codes: [String: [ProfileEntry]] = [:]
        for (key, value) in top["codes"]?.entries() ?? [] {
            guard case .scalar(let code, _) = key.node.value else { continue }
            if codes.updateValue(entries(value), forKey: Profile.plain(code)) != nil {
                key.report(found: "“\(code)” a second time", allowed: "each code once", hint: "Capitals and spaces make no difference.")
            }
        }
        return .coded(by: column.text() ?? "", codes: codes, otherwise: otherwise)
    }

    private func entries(_ cursor: ContentCursor) -> [ProfileEntry] {
        if case .sequence(let nodes) = cursor.node.value, nodes.isEmpty {
            cursor.report(allowed: "at least one entry", hint: "Take the code out: such rows become notes.")
        }
        let entries = cursor.oneOrMore().compactMap(entry)
        let suffixes = entries.map(\.suffix)
        for suffix in entries.flatMap(\.namedRows).compactMap({ $0 }) where !suffixes.contains(suffix) {
            cursor.report(
                found: "{row: \(suffix)}", allowed: (["main"] + suffixes.compactMap { $0 }).joined(separator: ", "),
                hint: "Give the entry that is meant this id.")
        }
        for (place, suffix) in suffixes.enumerated() where suffix != nil && suffixes[..<place].contains(suffix) {
            cursor.report(found: "the id “\(suffix ?? "")” a second time", allowed: "an id of its own for each entry of a row")
        }
        return entries
    }

    private static let keys = [
        "id", "when", "on", "recorded", "author", "about", "text", "refs", "corrects", "significance", "labels", "details",
    ]

    private func entry(_ cursor: ContentCursor) -> ProfileEntry? {
        guard let fields = cursor.fields(needed: ["kind"], allowed: Self.keys) else { return nil }
        let kind = fields["kind"].flatMap(kind)
        let suffix = fields["id"]?.parse("1 to 24 of A-Z a-z 0-9 . _ -") {
            EntryRef($0) != nil && $0.utf8.count <= 24 && !$0.contains(":") ? $0 : nil
        }
        let details = details(fields["details"], of: kind, at: cursor)
        func several(_ key: String, _ type: FieldType) -> [ProfileValue] {
            fields[key]?.oneOrMore().compactMap { value($0, type, key) } ?? []
        }
        func day(_ key: String) -> String? { fields[key]?.fields(needed: ["column"])?["column"]?.text() }
        guard let kind else { return nil }
        return ProfileEntry(
            kind: kind, suffix: suffix, when: fields["when"]?.oneOrMore().compactMap(condition) ?? [], on: day("on"),
            recorded: day("recorded"),
            author: fields["author"].flatMap { value($0, .text, "author") }, about: several("about", .people), text: several("text", .text),
            refs: several("refs", .entry), corrects: fields["corrects"].flatMap { value($0, .entry, "corrects") },
            significance: fields["significance"].flatMap { value($0, .code(["key", "routine"]), "significance") },
            labels: several("labels", .codes(Entry.Label.allCases.map(\.rawValue))), details: details)
    }

    private func kind(_ cursor: ContentCursor) -> ProfileEntry.KindSource? {
        let codes = Kind.casework.map(\.code)
        if cursor.word != nil { return cursor.oneOf(codes).flatMap { Kind(code: $0) }.map(ProfileEntry.KindSource.constant) }
        return cell(cursor, .code(codes), "kind").map(ProfileEntry.KindSource.cell)
    }

    private func details(_ cursor: ContentCursor?, of source: ProfileEntry.KindSource?, at entry: ContentCursor) -> ProfileEntry.Details {
        guard case .constant(let kind) = source else {
            // Which fields there are is known only when the row is read.
            guard let column = cursor?.fields(needed: ["column"])?["column"]?.text() else { return .fields([]) }
            return .cell(column)
        }
        if let cursor, kind.declaration.field("column") == nil, let column = cursor.child("column") {
            _ = cursor.fields(needed: ["column"])
            return column.text().map(ProfileEntry.Details.cell) ?? .fields([])
        }
        let declared = kind.declaration.fields
        let needed = declared.filter(\.needed).map(\.name)
        guard let cursor else {
            if !needed.isEmpty {
                entry.report(found: "\(kind.code) without details", allowed: "details with \(needed.joined(separator: ", "))")
            }
            return .fields([])
        }
        guard let fields = cursor.fields(needed: needed, allowed: declared.map(\.name).filter { !needed.contains($0) }) else {
            return .fields([])
        }
        return .fields(
            declared.compactMap { field in
                fields[field.name].flatMap { value($0, field.type, "\(kind.code).\(field.name)") }.map { .init(field: field, value: $0) }
            })
    }

    /// `{column: X, is: value}`, `is: [one, other]`, `not: value`, `filled: true`.
    private func condition(_ cursor: ContentCursor) -> ProfileCondition? {
        guard let fields = cursor.fields(needed: ["column"], allowed: ["is", "not", "filled"]), let column = fields["column"]?.text() else {
            return nil
        }
        func words(_ key: String) -> Set<String>? {
            fields[key].map {
                Set($0.oneOrMore().compactMap { if case .scalar(let word, _) = $0.node.value { Profile.plain(word) } else { nil } })
            }
        }
        guard fields.keys.subtracting(["column"]).count == 1 else {
            return cursor.refuse(
                allowed: "one of is, not, filled beside column", hint: "Write several conditions as a list: all must be so.")
        }
        if let words = words("is") { return ProfileCondition(column: column, test: .isOne(words)) }
        if let words = words("not") { return ProfileCondition(column: column, test: .isNone(words)) }
        return fields["filled"]?.bool().map { ProfileCondition(column: column, test: .isFilled($0)) }
    }
}
