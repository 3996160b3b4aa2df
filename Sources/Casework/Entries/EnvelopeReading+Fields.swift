extension EnvelopeReading {
    mutating func reference<R>(
        _ key: @autoclosure () -> String, _ value: JSONValue, _ make: (String) -> R?, _ allowed: @autoclosure () -> String
    )
        -> R?
    {
        if case .string(let text) = value, let made = make(text) { return made }
        report(key(), value, allowed: allowed())
        return nil
    }

    mutating func list<R>(_ key: String, _ value: JSONValue?, _ make: (String) -> R?, _ allowed: @autoclosure () -> String) -> [R] {
        guard let value else { return [] }
        guard case .array(let items) = value else {
            report(key, value, allowed: "a list of " + allowed())
            return []
        }
        guard isCountable(items, key) else { return [] }
        var out: [R] = []
        out.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            if let made = reference("\(key)[\(index)]", item, make, allowed()) { out.append(made) }
        }
        return out
    }

    /// Whether a list is short enough for the compact row to count what it names.
    mutating func isCountable(_ items: [JSONValue], _ key: String) -> Bool {
        if items.count <= EntryReader.longestList { return true }
        problems.append(
            EntryProblem(
                key, found: "a list of \(items.count)", allowed: "at most \(EntryReader.longestList) in one list",
                mend: "Say it in several entries."))
        return false
    }

    mutating func text(_ key: String, _ value: JSONValue?, limit: Int) -> String? {
        guard let value else { return nil }
        guard case .string(let text) = value else {
            report(key, value, allowed: "text")
            return nil
        }
        guard text.utf8.count <= limit else {
            problems.append(EntryProblem(key, found: "\(text.utf8.count) bytes", allowed: "at most \(limit) bytes"))
            return nil
        }
        return text
    }

    mutating func people(_ key: String, _ value: JSONValue?, needed: Bool) -> [PersonRef] {
        if needed, value == nil || value == .array([]) {
            report(key, value, allowed: "a list of one or more person references such as lcs/100234")
        }
        return list(key, value, PersonRef.init, Self.person)
    }

    mutating func agency(_ key: @autoclosure () -> String, _ value: JSONValue?, needed: Bool) -> AgencyRef? {
        guard let value else {
            if needed { report(key(), nil, allowed: "an agency id") }
            return nil
        }
        guard let agency = reference(key(), value, AgencyRef.init, "an agency id of a-z 0-9 -") else { return nil }
        if let agencies = reader.agencies, agencies[agency] == nil {
            report(
                key(), value, allowed: agencies.all.map(\.id.text).joined(separator: ", "),
                mend: "Use an id of the partnership's list, or add the agency there.")
            return nil
        }
        return agency
    }

    mutating func details(_ value: JSONValue?, of kind: Kind) -> [String: FieldValue] {
        let declaration = kind.declaration
        let from = reader
        guard case .object(let members) = value ?? .object([]) else {
            report("details", value, allowed: "an object")
            return [:]
        }
        for member in members where declaration.place(member.key) == nil {
            let names = declaration.fields.map(\.name)
            problems.append(
                EntryProblem(
                    "details.\(member.key.prefix(40))", found: "a key that \(kind.code) does not have",
                    allowed: names.isEmpty ? "no details" : names.joined(separator: ", ")))
        }
        var values: [String: FieldValue] = [:]
        values.reserveCapacity(members.count)
        for field in declaration.fields {
            guard let found = members.first(where: { $0.key == field.name })?.value else {
                if field.needed { report(field.key, nil, allowed: Self.allowed(field, in: kind, from)) }
                continue
            }
            if let read = self.value(found, of: field, in: kind) { values[field.name] = read }
        }
        weigh(values, of: kind, members)
        return values
    }

    mutating func value(_ value: JSONValue, of field: Field, in kind: Kind) -> FieldValue? {
        let key = field.key
        let reader = self.reader
        func code(_ text: String) -> String? { Self.accepts(text, field, in: kind, reader) ? text : nil }
        if field.needed, !says(value, field, in: kind) { return nil }
        switch field.type {
        case .code: return reference(key, value, code, Self.allowed(field, in: kind, reader)).map(FieldValue.code)
        case .codes: return .codes(list(key, value, code, Self.allowed(field, in: kind, reader)))
        case .person: return reference(key, value, PersonRef.init, Self.person).map(FieldValue.person)
        case .people: return .people(list(key, value, PersonRef.init, Self.person))
        case .agency: return agency(key, value, needed: false).map(FieldValue.agency)
        case .agencies:
            guard case .array(let items) = value else {
                report(key, value, allowed: "a list of agency ids")
                return nil
            }
            guard isCountable(items, key) else { return nil }
            var agencies: [AgencyRef] = []
            for (index, item) in items.enumerated() {
                if let agency = agency("\(key)[\(index)]", item, needed: true) { agencies.append(agency) }
            }
            return .agencies(agencies)
        case .entry: return reference(key, value, EntryRef.init, Self.allowed(field, in: kind, reader)).map(FieldValue.entry)
        case .entries: return .entries(list(key, value, EntryRef.init, Self.allowed(field, in: kind, reader)))
        case .audit:
            return reference(key, value, AuditRef.init(reference:), Self.allowed(field, in: kind, reader)).map(FieldValue.audit)
        case .groups(let fields): return groups(value, key, fields, in: kind)
        case .text: return text(key, value, limit: 65_536).map(FieldValue.text)
        case .texts: return .texts(list(key, value, { $0.utf8.count <= 1024 ? $0 : nil }, "short texts"))
        case .day: return reference(key, value, { Day($0) }, Self.allowed(field, in: kind, reader)).map(FieldValue.day)
        case .flag:
            if case .bool(let flag) = value { return .flag(flag) }
        case .number:
            // A score counts what was answered: there is nothing below none.
            if case .integer(let number) = value, number >= 0 { return .number(number) }
        case .nhsNumber:
            guard case .string(let digits) = value, digits.utf8.count == 10, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
                break
            }
            if NHSNumber(digits) == nil {
                problems.append(
                    EntryProblem(
                        key, found: "a number whose check digit fails", allowed: "10 digits", mend: "Kept as given; check it.",
                        weight: .warning))
            }
            return .text(digits)
        case .answers:
            guard case .object(let members) = value else { break }
            return .answers(answers(members, key))
        }
        report(key, value, allowed: Self.allowed(field, in: kind, reader))
        return nil
    }

    private mutating func answers(_ members: [JSONValue.Member], _ key: String) -> [String: ItemAnswer] {
        var answers: [String: ItemAnswer] = [:]
        for member in members {
            if member.key.isBlank { problems.append(EntryProblem(key, found: "an item without a name", allowed: "item codes")) }
            switch member.value {
            case .string(let word) where !word.isBlank: answers[member.key] = .word(word)
            case .integer(let grade) where grade >= 0: answers[member.key] = .grade(grade)
            default: report("\(key).\(member.key.prefix(40))", member.value, allowed: "yes, no, unknown or a grade")
            }
        }
        return answers
    }

    static let person = "a person reference SOURCE/LOCAL such as lcs/100234"

    private static func accepts(_ text: String, _ field: Field, in kind: Kind, _ reader: EntryReader) -> Bool {
        switch field.type {
        case .code(let codes, let open), .codes(let codes, let open):
            (open && text.utf8.count <= 64 && !text.isBlank) || codes.contains(text)
                || reader.addedCodes["\(kind.code).\(field.name)"]?.contains(text) == true
        default: false
        }
    }

    static func allowed(_ field: Field, in kind: Kind, _ reader: EntryReader) -> String {
        switch field.type {
        case .code(let codes, let open), .codes(let codes, let open):
            let all = codes + (reader.addedCodes["\(kind.code).\(field.name)"] ?? []).sorted()
            return open ? (all.isEmpty ? "a code" : all.joined(separator: ", ") + " or another code") : all.joined(separator: ", ")
        case .person, .people: return person
        case .agency, .agencies: return "an agency id"
        case .entry, .entries: return "an entry id"
        case .audit: return "an audit such as audit/december-2021"
        case .groups(let fields): return "a list of objects with \(fields.map(\.name).joined(separator: ", "))"
        case .text, .texts: return "text"
        case .day: return "a date such as 2021-03-04"
        case .flag: return "true or false"
        case .number: return "a whole number, 0 or more"
        case .nhsNumber: return "10 digits"
        case .answers: return "an object: item to yes, no, unknown or a grade"
        }
    }
}
