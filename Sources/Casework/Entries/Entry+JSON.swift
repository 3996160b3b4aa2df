extension Entry {
    /// The entry as the wire has it. Keys that say nothing are left out; `withID` false leaves out the id, for deriving one.
    public func json(withID: Bool = true) -> JSONValue {
        var members: [JSONValue.Member] = []
        func add(_ key: String, _ value: JSONValue?) { if let value { members.append(.init(key, value)) } }
        if withID { add("id", .string(id.text)) }
        add("kind", .string(kind.code))
        add("on", .string(on.text))
        add("recorded", recorded.map { .string($0.text) })
        add("agency", .string(agency.text))
        add("author", author.map(JSONValue.string))
        add("about", .array(aboutTexts.map(JSONValue.string)))
        add("text", text.map(JSONValue.string))
        add("refs", refs.isEmpty ? nil : .array(refs.map { .string($0.text) }))
        add("corrects", corrects.map { .string($0.text) })
        add("significance", isKey.map { .string($0 ? "key" : "routine") })
        add("labels", labels.isEmpty ? nil : .array(labels.map { .string($0.rawValue) }))
        let fields = kind.declaration.fields.compactMap { field in
            details[field.name].map { JSONValue.Member(field.name, $0.json(in: field.type)) }
        }
        add("details", fields.isEmpty ? nil : .object(fields))
        return .object(members)
    }
}

extension FieldValue {
    /// The value of a field of a type as the wire has it: the fields of a group in their declared order.
    func json(in type: FieldType) -> JSONValue {
        guard case .groups(let groups) = self, case .groups(let fields) = type else { return json }
        return .array(
            groups.map { group in
                .object(fields.compactMap { field in group[field.name].map { JSONValue.Member(field.name, $0.json(in: field.type)) } })
            })
    }

    /// The value as the wire has it; the fields of a group in the order of their names.
    public var json: JSONValue {
        switch self {
        case .code(let text), .text(let text): .string(text)
        case .codes(let texts), .texts(let texts): .array(texts.map(JSONValue.string))
        case .person(let ref): .string(ref.text)
        case .people(let refs): .array(refs.map { .string($0.text) })
        case .agency(let ref): .string(ref.text)
        case .agencies(let refs): .array(refs.map { .string($0.text) })
        case .entry(let ref): .string(ref.text)
        case .entries(let refs): .array(refs.map { .string($0.text) })
        case .audit(let audit): .string(audit.reference)
        case .groups(let groups):
            .array(groups.map { group in .object(group.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value.json) }) })
        case .day(let day): .string(day.description)
        case .flag(let flag): .bool(flag)
        case .number(let number): .integer(number)
        case .answers(let answers):
            .object(
                answers.sorted { $0.key < $1.key }.map { item, answer in
                    switch answer {
                    case .word(let word): JSONValue.Member(item, .string(word))
                    case .grade(let grade): JSONValue.Member(item, .integer(grade))
                    }
                })
        }
    }
}
