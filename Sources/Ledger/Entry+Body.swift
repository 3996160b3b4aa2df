import Casework

extension Entry {
    /// Reads an entry back from the canonical bytes that the ledger keeps; nil where they are none.
    ///
    /// Not `EntryReader`: what was once accepted must be readable for ever, also after a code was taken out of a list or a rule was tightened.
    init?(body: UnsafeRawBufferPointer) {
        do throws(Unreadable) {
            try self.init(reading: body)
        } catch {
            return nil
        }
    }

    private struct Unreadable: Error {}

    private init(reading body: UnsafeRawBufferPointer) throws(Unreadable) {
        guard
            case .success(let json) = body.withMemoryRebound(
                to: UInt8.self, { bytes in Result { () throws(JSONFault) in try JSONParser.parse(bytes) } })
        else { throw Unreadable() }
        func may<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(Unreadable) -> Value? {
            guard let found = json[key] else { return nil }
            guard let value = read(found) else { throw Unreadable() }
            return value
        }
        func need<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(Unreadable) -> Value {
            guard let value = try may(key, read) else { throw Unreadable() }
            return value
        }
        let kind = try need("kind") { $0.read(Kind.init(code:)) }
        let details = try may("details") { Self.details($0, of: kind) } ?? [:]
        let texts = try need("about") { $0.readAll { $0 } }
        let matter = Matter(texts)
        let people = texts.compactMap { PersonRef($0) }
        guard matter != nil || people.count == texts.count else { throw Unreadable() }
        self.init(
            id: try need("id") { $0.read(EntryRef.init) }, kind: kind, on: try need("on") { $0.read { UncertainDay($0) } },
            recorded: try may("recorded") { $0.read { UncertainDay($0) } }, agency: try need("agency") { $0.read(AgencyRef.init) },
            author: try may("author") { $0.read { $0 } }, about: people, matter: matter,
            text: try may("text") { $0.read { $0 } }, refs: try may("refs") { $0.readAll(EntryRef.init) } ?? [],
            corrects: try may("corrects") { $0.read(EntryRef.init) }, isKey: try may("significance") { $0.read { $0 == "key" } },
            labels: try may("labels") { $0.readAll(Label.init(rawValue:)) } ?? [], details: details)
    }

    private static func details(_ json: JSONValue, of kind: Kind) -> [String: FieldValue]? {
        guard case .object(let members) = json else { return nil }
        var details: [String: FieldValue] = [:]
        for member in members {
            guard let field = kind.declaration.field(member.key)?.field, let value = FieldValue(member.value, as: field.type) else {
                return nil
            }
            details[member.key] = value
        }
        return details
    }
}

extension FieldValue {
    /// The value of a declared type in its JSON, or nil.
    init?(_ json: JSONValue, as type: FieldType) {
        let value: FieldValue? =
            switch type {
            case .code: json.read { $0 }.map(FieldValue.code)
            case .codes: json.readAll { $0 }.map(FieldValue.codes)
            case .person: json.read(PersonRef.init).map(FieldValue.person)
            case .people: json.readAll(PersonRef.init).map(FieldValue.people)
            case .agency: json.read(AgencyRef.init).map(FieldValue.agency)
            case .agencies: json.readAll(AgencyRef.init).map(FieldValue.agencies)
            case .entry: json.read(EntryRef.init).map(FieldValue.entry)
            case .entries: json.readAll(EntryRef.init).map(FieldValue.entries)
            case .audit: json.read(AuditRef.init(reference:)).map(FieldValue.audit)
            case .groups(let fields): FieldValue(groups: json, fields)
            case .text, .nhsNumber: json.read { $0 }.map(FieldValue.text)
            case .texts: json.readAll { $0 }.map(FieldValue.texts)
            case .day: json.read { Day($0) }.map(FieldValue.day)
            case .flag: if case .bool(let flag) = json { .flag(flag) } else { nil }
            case .number: if case .integer(let number) = json { .number(number) } else { nil }
            case .answers: FieldValue(answers: json)
            }
        guard let value else { return nil }
        self = value
    }

    private init?(groups json: JSONValue, _ fields: [Field]) {
        guard case .array(let items) = json else { return nil }
        var groups: [[String: FieldValue]] = []
        for item in items {
            guard case .object(let members) = item else { return nil }
            var group: [String: FieldValue] = [:]
            for member in members {
                guard let field = fields.first(where: { $0.name == member.key }), let value = FieldValue(member.value, as: field.type)
                else {
                    return nil
                }
                group[member.key] = value
            }
            groups.append(group)
        }
        self = .groups(groups)
    }

    private init?(answers json: JSONValue) {
        guard case .object(let members) = json else { return nil }
        var answers: [String: ItemAnswer] = [:]
        for member in members {
            switch member.value {
            case .string(let word): answers[member.key] = .word(word)
            case .integer(let grade): answers[member.key] = .grade(grade)
            default: return nil
            }
        }
        self = .answers(answers)
    }
}

extension JSONValue {
    fileprivate func read<Value>(_ make: (String) -> Value?) -> Value? { if case .string(let text) = self { make(text) } else { nil } }

    fileprivate func readAll<Value>(_ make: (String) -> Value?) -> [Value]? {
        guard case .array(let items) = self else { return nil }
        let values = items.compactMap { $0.read(make) }
        return values.count == items.count ? values : nil
    }
}
