/// The entry format as JSON Schema 2020-12, made from the kinds' own declarations.
public enum EntrySchema {
    /// The whole schema.
    public static var json: JSONValue { json() }

    /// The whole schema of a partnership that adds codes of its own: `kind.field` to codes, as `EntryReader` has them.
    public static func json(addedCodes: [String: Set<String>] = [:]) -> JSONValue {
        let kinds = Kind.allCases.map { rule($0, addedCodes) }
        return .object([
            .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
            .init("$id", "https://cairn.example/schema/entry.json"),
            .init("title", "Entry"),
            .init(
                "description",
                "One dated, attributed fact that an agency recorded about one or more people. A file of entries is JSON Lines."),
            .init("type", "object"),
            .init("properties", .object(envelope)),
            .init("required", ["kind", "on", "agency", "about"]),
            .init("additionalProperties", .bool(false)),
            .init("allOf", .array(kinds)),
            .init("$defs", .object(definitions)),
        ])
    }

    private static var envelope: [JSONValue.Member] {
        [
            .init("id", ref("entry")), .init("kind", .object([.init("enum", .array(Kind.allCases.map { .string($0.code) }))])),
            .init("on", ref("uncertainDay")), .init("recorded", ref("moment")), .init("agency", ref("agency")),
            .init("author", .object([.init("type", "string"), .init("maxLength", .integer(256))])),
            .init("about", list(of: .object([.init("anyOf", [ref("person"), ref("audit"), ref("resource")])]), isSet: true)),
            .init("text", .object([.init("type", "string"), .init("maxLength", .integer(65_536))])),
            .init("refs", list(of: ref("entry"))), .init("corrects", ref("entry")),
            .init("significance", .object([.init("enum", ["key", "routine"])])),
            .init("labels", list(of: .object([.init("enum", .array(Entry.Label.allCases.map { .string($0.rawValue) }))]))),
            .init("details", .object([.init("type", "object")])),
        ]
    }

    private static var definitions: [JSONValue.Member] {
        func pattern(_ text: String) -> JSONValue { .object([.init("type", "string"), .init("pattern", .string(text))]) }
        let day = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
        let time = "T[0-9]{2}:[0-9]{2}(:[0-9]{2})?"
        let point = "[0-9]{4}(-[0-9]{2}(-[0-9]{2}(\(time))?)?)?[?~]?"
        let end = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~]?"
        return [
            .init("entry", pattern("^(?=.*[A-Za-z0-9])[A-Za-z0-9._:-]{1,64}$")), .init("agency", pattern("^[a-z0-9-]{1,64}$")),
            .init("person", pattern("^(?!(?:audit|resource)/)[a-z0-9-]{1,32}/[!#-+\\--:<-Z\\\\^-~]{1,64}$")),
            .init("day", pattern("^\(day)$")),
            .init("audit", pattern("^audit/[a-z0-9-]{1,64}$")), .init("resource", pattern("^resource/[a-z0-9-]{1,64}$")),
            .init("moment", pattern("^\(day)(\(time))?$")),
            .init("uncertainDay", pattern("^\(point)(/\(end))?$")),
        ]
    }

    private static func rule(_ kind: Kind, _ addedCodes: [String: Set<String>]) -> JSONValue {
        let declaration = kind.declaration
        let count = Self.about(declaration.about)
        var details: [JSONValue.Member] = [
            .init("type", "object"), .init("description", .string(declaration.meaning)),
            .init(
                "properties",
                .object(declaration.fields.map { .init($0.name, schema($0, addedCodes["\(kind.code).\($0.name)", default: []])) })),
            .init("additionalProperties", .bool(false)),
        ]
        let needed = declaration.fields.filter(\.needed).map { JSONValue.string($0.name) }
        if !needed.isEmpty { details.append(.init("required", .array(needed))) }
        if kind == .share { details += reasonUnlessShared }
        var then: [JSONValue.Member] = [.init("properties", .object([.init("about", .object(count)), .init("details", .object(details))]))]
        var required: [JSONValue] = needed.isEmpty ? [] : ["details"]
        if kind == .withdrawal { required.append("corrects") }
        if !required.isEmpty { then.append(.init("required", .array(required))) }
        return .object([
            .init("if", .object([.init("properties", .object([.init("kind", .object([.init("const", .string(kind.code))]))]))])),
            .init("then", .object(then)),
        ])
    }

    /// Whom or what a kind is about: people and nothing else, or an audit or resource in its place.
    private static func about(_ about: AboutCount) -> [JSONValue.Member] {
        func exactly(_ names: [String]) -> [JSONValue.Member] {
            [
                .init("prefixItems", .array(names.map(ref))), .init("minItems", .integer(names.count)),
                .init("maxItems", .integer(names.count)),
            ]
        }
        let people = JSONValue.Member("items", ref("person"))
        switch about {
        case .oneOrMore: return [people]
        case .exactly(let n): return [people, .init("minItems", .integer(n)), .init("maxItems", .integer(n))]
        case .twoOrMore: return [people, .init("minItems", .integer(2))]
        case .audit: return exactly(["audit"])
        case .auditAndChild: return exactly(["audit", "person"])
        case .resource: return exactly(["resource"])
        case .asWithdrawn:
            return [
                .init(
                    "anyOf",
                    .array([.object([people])] + [["audit"], ["audit", "person"], ["resource"]].map { .object(exactly($0)) }))
            ]
        }
    }

    /// A decision to share later or not at all has a reason.
    private static var reasonUnlessShared: [JSONValue.Member] {
        let decision = JSONValue.object([.init("enum", ["withheld", "deferred"])])
        return [
            .init(
                "if",
                .object([
                    .init("properties", .object([.init(Share.decision.name, decision)])), .init("required", [.string(Share.decision.name)]),
                ])),
            .init(
                "then",
                .object([
                    .init("properties", .object([.init(Share.reason.name, .object(spoken))])),
                    .init("required", [.string(Share.reason.name)]),
                ])),
        ]
    }

    /// Text that says something.
    private static var spoken: [JSONValue.Member] { [.init("minLength", .integer(1)), .init("pattern", "\\S")] }

    private static func schema(_ field: Field, _ added: Set<String>) -> JSONValue {
        let base: [JSONValue.Member]
        switch field.type {
        case .code(let codes, let open): base = code(codes + added.sorted(), open)
        case .codes(let codes, let open):
            base = members(of: list(of: .object(code(codes + added.sorted(), open)), atLeastOne: field.needed))
        case .person: base = [.init("$ref", "#/$defs/person")]
        case .people: base = members(of: list(of: ref("person"), atLeastOne: field.needed))
        case .agency: base = [.init("$ref", "#/$defs/agency")]
        case .agencies: base = members(of: list(of: ref("agency"), atLeastOne: field.needed))
        case .entry: base = [.init("$ref", "#/$defs/entry")]
        case .entries: base = members(of: list(of: ref("entry"), atLeastOne: field.needed))
        case .audit: base = [.init("$ref", "#/$defs/audit")]
        case .groups(let fields): base = members(of: list(of: group(fields), atLeastOne: field.needed))
        case .text where field == Exemption.each: base = [.init("anyOf", [ref("person"), ref("agency")])]
        case .text: base = [.init("type", "string"), .init("maxLength", .integer(65_536))] + (field.needed ? spoken : [])
        case .texts:
            base = members(of: list(of: .object([.init("type", "string"), .init("maxLength", .integer(1024))]), atLeastOne: field.needed))
        case .day: base = [.init("$ref", "#/$defs/day")]
        case .flag: base = [.init("type", "boolean")]
        case .number: base = number
        case .nhsNumber: base = [.init("type", "string"), .init("pattern", "^[0-9]{10}$")]
        case .answers:
            base = [
                .init("type", "object"), .init("propertyNames", .object(spoken)),
                .init("additionalProperties", .object([.init("anyOf", [.object(number), .object([.init("type", "string")] + spoken)])])),
            ]
        }
        return .object(base + [.init("description", .string(field.meaning))])
    }

    /// One of several things of one form.
    private static func group(_ fields: [Field]) -> JSONValue {
        let needed = fields.filter(\.needed).map { JSONValue.string($0.name) }
        return .object(
            [
                .init("type", "object"), .init("properties", .object(fields.map { .init($0.name, schema($0, [])) })),
                .init("additionalProperties", .bool(false)),
            ] + (needed.isEmpty ? [] : [.init("required", .array(needed))]))
    }

    private static var number: [JSONValue.Member] { [.init("type", "integer"), .init("minimum", .integer(0))] }

    private static func code(_ codes: [String], _ open: Bool) -> [JSONValue.Member] {
        if !open { return [.init("enum", .array(codes.map(JSONValue.string)))] }
        let known: [JSONValue.Member] = codes.isEmpty ? [] : [.init("examples", .array(codes.map(JSONValue.string)))]
        return [.init("type", "string")] + spoken + [.init("maxLength", .integer(64))] + known
    }

    private static func ref(_ name: String) -> JSONValue { .object([.init("$ref", .string("#/$defs/\(name)"))]) }

    private static func list(of item: JSONValue, atLeastOne: Bool = false, isSet: Bool = false) -> JSONValue {
        var members: [JSONValue.Member] = [.init("type", "array"), .init("items", item)]
        if atLeastOne || isSet { members.append(.init("minItems", .integer(1))) }
        members.append(.init("maxItems", .integer(EntryReader.longestList)))
        if isSet { members.append(.init("uniqueItems", .bool(true))) }
        return .object(members)
    }

    private static func members(of schema: JSONValue) -> [JSONValue.Member] {
        if case .object(let members) = schema { members } else { [] }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}
