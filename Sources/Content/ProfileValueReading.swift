import Casework

/// Reads where values come from. Every field is checked against the kind's own declaration, and every constant against the field's type.
struct ProfileValueReading {
    let addedCodes: [String: Set<String>]

    static let person = "a person reference SOURCE/LOCAL such as lcs/100234"

    /// A constant, a cell, or several of them; `name` is `kind.field`.
    func value(_ cursor: ContentCursor, _ type: FieldType, _ name: String) -> ProfileValue? {
        switch cursor.node.value {
        case .scalar: return constant(cursor, type, name).map(ProfileValue.constant)
        case .sequence:
            guard type.isList, let list = cursor.list() else { return cursor.refuse(allowed: "one value, or {column: …}") }
            let values = list.map { value($0, type, name) }
            let whole = values.compactMap { $0 }
            return whole.count == values.count ? .list(whole) : nil
        case .mapping:
            if type == .entry, let row = cursor.child("row") {
                _ = cursor.fields(needed: ["row"])
                return row.text().map { .row($0 == "main" ? nil : $0) }
            }
            if type == .answers, cursor.child("column") == nil { return answers(cursor) }
            return cell(cursor, type, name).map(ProfileValue.cell)
        }
    }

    /// `{column: X, codes: {Y: true, N: false}, source: nhs}`.
    func cell(_ cursor: ContentCursor, _ type: FieldType, _ name: String) -> ProfileCell? {
        guard let fields = cursor.fields(needed: ["column"], allowed: ["codes", "source"]), let column = fields["column"]?.text() else {
            return nil
        }
        let source = fields["source"]?.parse(ProfileCell.source, ProfileCell.isSource)
        guard let table = fields["codes"] else { return ProfileCell(column: column, codes: nil, source: source) }
        var codes: [String: JSONValue] = [:]
        for (key, value) in table.entries() ?? [] {
            guard case .scalar(let word, _) = key.node.value else { continue }
            let meaning = value.node.isNothing ? JSONValue.null : meaning(value, type, name)
            if let meaning, codes.updateValue(meaning, forKey: Profile.plain(word)) != nil {
                key.report(found: "“\(word)” a second time", allowed: "each code once", hint: "Capitals and spaces make no difference.")
            }
        }
        return ProfileCell(column: column, codes: codes, source: source)
    }

    /// What one code of the sender's means: one value, or several where the field holds several.
    private func meaning(_ cursor: ContentCursor, _ type: FieldType, _ name: String) -> JSONValue? {
        guard type.isList, cursor.word == nil else { return constant(cursor, type, name) }
        return cursor.several("values") { constant($0, type, name) }.map(JSONValue.array)
    }

    private func answers(_ cursor: ContentCursor) -> ProfileValue? {
        let items = cursor.entries()?.map { item, source -> ProfileValue.Item? in
            guard let code = item.text(), let value = value(source, .code([], open: true), "instrument.answers") else { return nil }
            return ProfileValue.Item(item: code, value: value)
        }
        guard let items else { return nil }
        let whole = items.compactMap { $0 }
        return whole.count == items.count ? .answers(whole) : nil
    }

    private func constant(_ cursor: ContentCursor, _ type: FieldType, _ name: String) -> JSONValue? {
        switch type {
        case .code(let codes, let open), .codes(let codes, let open):
            open ? cursor.text().map(JSONValue.string) : cursor.oneOf(codes + (addedCodes[name] ?? []).sorted()).map(JSONValue.string)
        case .person, .people: cursor.parse(Self.person) { PersonRef($0) }.map { .string($0.text) }
        case .agency, .agencies: cursor.agency().map { .string($0.text) }
        case .entry, .entries: cursor.parse("an entry id: 1 to 64 of A-Z a-z 0-9 . _ : -") { EntryRef($0) }.map { .string($0.text) }
        case .audit: cursor.parse("an audit such as audit/december-2021") { AuditRef(reference: $0) }.map { .string($0.reference) }
        case .text, .texts: cursor.text().map(JSONValue.string)
        case .day: cursor.day().map { .string($0.description) }
        case .flag: cursor.bool().map(JSONValue.bool)
        case .number: cursor.int().map(JSONValue.integer)
        case .nhsNumber: cursor.parse("10 digits") { NHSNumber($0) }.map { .string($0.digits) }
        case .answers: cursor.refuse(allowed: "answers by item, or {column: …}")
        case .groups: cursor.refuse(allowed: "{column: …}: no constant stands for several things")
        }
    }
}

extension FieldType {
    /// Whether it holds several values.
    package var isList: Bool {
        switch self {
        case .codes, .people, .agencies, .texts, .entries, .groups: true
        case .code, .person, .agency, .entry, .text, .day, .flag, .number, .nhsNumber, .answers, .audit: false
        }
    }
}

extension ProfileCell {
    static let source = "the short name of a record system: 1 to 32 of a to z, 0 to 9 and -"

    static func isSource(_ text: String) -> String? { PersonRef(text + "/1") == nil || text.contains("/") ? nil : text }
}
