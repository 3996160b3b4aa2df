extension EnvelopeReading {
    mutating func reference<R>(_ key: String, _ value: JSONValue, _ make: (String) -> R?, _ allowed: String) -> R? {
        if case .string(let text) = value, let made = make(text) { return made }
        report(key, value, allowed: allowed)
        return nil
    }

    mutating func list<R>(_ key: String, _ value: JSONValue?, _ make: (String) -> R?, _ allowed: String) -> [R] {
        guard let value else { return [] }
        guard case .array(let items) = value else {
            report(key, value, allowed: "a list of " + allowed)
            return []
        }
        var out: [R] = []
        for (index, item) in items.enumerated() { if let made = reference("\(key)[\(index)]", item, make, allowed) { out.append(made) } }
        return out
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
        return list(key, value, PersonRef.init, "a person reference SOURCE/LOCAL such as lcs/100234")
    }

    mutating func agency(_ key: String, _ value: JSONValue?, needed: Bool) -> AgencyRef? {
        guard let value else {
            if needed { report(key, nil, allowed: "an agency id") }
            return nil
        }
        guard let agency = reference(key, value, AgencyRef.init, "an agency id of a-z 0-9 -") else { return nil }
        if let agencies = reader.agencies, agencies[agency] == nil {
            report(
                key, value, allowed: agencies.all.map(\.id.text).joined(separator: ", "),
                mend: "Use an id of the partnership's list, or add the agency there.")
            return nil
        }
        return agency
    }

    mutating func details(_ value: JSONValue?, of kind: Kind) -> [String: FieldValue] {
        let declaration = kind.declaration
        guard case .object(let members) = value ?? .object([]) else {
            report("details", value, allowed: "an object")
            return [:]
        }
        for member in members where declaration.field(member.key) == nil {
            let names = declaration.fields.map(\.name)
            problems.append(
                EntryProblem(
                    "details.\(member.key.prefix(40))", found: "a key that \(kind.code) does not have",
                    allowed: names.isEmpty ? "no details" : names.joined(separator: ", ")))
        }
        var values: [String: FieldValue] = [:]
        for field in declaration.fields {
            let key = "details.\(field.name)"
            guard let found = value?[field.name] else {
                if field.needed { report(key, nil, allowed: Self.allowed(field, in: kind, reader)) }
                continue
            }
            values[field.name] = self.value(found, of: field, in: kind, key)
        }
        if kind == .share, let decision = values["decision"], decision != .code("shared"), values["reason"] == nil {
            report("details.reason", nil, allowed: "the reason why it was not shared")
        }
        return values
    }

    private mutating func value(_ value: JSONValue, of field: Field, in kind: Kind, _ key: String) -> FieldValue? {
        let reader = self.reader
        let allowed = Self.allowed(field, in: kind, reader)
        func code(_ text: String) -> String? { Self.accepts(text, field, in: kind, reader) ? text : nil }
        switch field.type {
        case .code: return reference(key, value, code, allowed).map(FieldValue.code)
        case .codes: return .codes(list(key, value, code, allowed))
        case .person: return reference(key, value, PersonRef.init, allowed).map(FieldValue.person)
        case .people: return .people(list(key, value, PersonRef.init, allowed))
        case .agency: return agency(key, value, needed: false).map(FieldValue.agency)
        case .agencies:
            guard case .array(let items) = value else {
                report(key, value, allowed: "a list of agency ids")
                return nil
            }
            var agencies: [AgencyRef] = []
            for (index, item) in items.enumerated() {
                if let agency = agency("\(key)[\(index)]", item, needed: true) { agencies.append(agency) }
            }
            return .agencies(agencies)
        case .entry: return reference(key, value, EntryRef.init, allowed).map(FieldValue.entry)
        case .text: return text(key, value, limit: 65_536).map(FieldValue.text)
        case .texts: return .texts(list(key, value, { $0.utf8.count <= 1024 ? $0 : nil }, "short texts"))
        case .day: return reference(key, value, { Day($0) }, allowed).map(FieldValue.day)
        case .flag:
            if case .bool(let flag) = value { return .flag(flag) }
        case .number:
            if case .integer(let number) = value { return .number(number) }
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
            var answers: [String: ItemAnswer] = [:]
            for member in members {
                switch member.value {
                case .string(let word): answers[member.key] = .word(word)
                case .integer(let grade): answers[member.key] = .grade(grade)
                default: report("\(key).\(member.key.prefix(40))", member.value, allowed: "yes, no, unknown or a grade")
                }
            }
            return .answers(answers)
        }
        report(key, value, allowed: allowed)
        return nil
    }

    private static func accepts(_ text: String, _ field: Field, in kind: Kind, _ reader: EntryReader) -> Bool {
        switch field.type {
        case .code(let codes, let open), .codes(let codes, let open):
            (open && !text.isEmpty && text.utf8.count <= 64) || codes.contains(text)
                || reader.addedCodes["\(kind.code).\(field.name)"]?.contains(text) == true
        default: false
        }
    }

    private static func allowed(_ field: Field, in kind: Kind, _ reader: EntryReader) -> String {
        switch field.type {
        case .code(let codes, let open), .codes(let codes, let open):
            let all = codes + (reader.addedCodes["\(kind.code).\(field.name)"] ?? []).sorted()
            return open ? (all.isEmpty ? "a code" : all.joined(separator: ", ") + " or another code") : all.joined(separator: ", ")
        case .person, .people: return "a person reference SOURCE/LOCAL such as lcs/100234"
        case .agency, .agencies: return "an agency id"
        case .entry: return "an entry id"
        case .text, .texts: return "text"
        case .day: return "a date such as 2021-03-04"
        case .flag: return "true or false"
        case .number: return "a whole number"
        case .nhsNumber: return "10 digits"
        case .answers: return "an object: item to yes, no, unknown or a grade"
        }
    }
}
