import Casework
import Testing

@Suite struct EntrySchemaTests {
    private let schema = EntrySchema.json

    @Test func `the schema names what every entry needs and refuses keys that nobody knows`() {
        #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["required"] == ["kind", "on", "agency", "about"])
        #expect(schema["additionalProperties"] == .bool(false))
        #expect(
            keys(schema["properties"]) == [
                "id", "kind", "on", "recorded", "agency", "author", "about", "text", "refs", "corrects", "significance", "labels",
                "details",
            ])
    }

    @Test func `every kind stands in it, with its own fields and those that it needs`() throws {
        guard case .array(let rules)? = schema["allOf"] else { return #expect(Bool(false), "a rule for each kind") }
        #expect(rules.count == Kind.allCases.count)
        for (kind, rule) in zip(Kind.allCases, rules) {
            #expect(rule["if"]?["properties"]?["kind"]?["const"] == .string(kind.code))
            let details = try #require(rule["then"]?["properties"]?["details"])
            #expect(details["description"] == .string(kind.declaration.meaning))
            #expect(details["additionalProperties"] == .bool(false))
            #expect(keys(details["properties"]) == kind.declaration.fields.map(\.name))
            let needed = kind.declaration.fields.filter(\.needed).map { JSONValue.string($0.name) }
            #expect(details["required"] == (needed.isEmpty ? nil : .array(needed)))
            for field in kind.declaration.fields { #expect(details["properties"]?[field.name]?["description"] == .string(field.meaning)) }
        }
    }

    @Test func `every reference in the schema leads to a definition`() {
        var found: Set<String> = []
        func walk(_ value: JSONValue) {
            switch value {
            case .object(let members):
                for member in members {
                    if member.key == "$ref", case .string(let text) = member.value { found.insert(text) }
                    walk(member.value)
                }
            case .array(let items): items.forEach(walk)
            default: return
            }
        }
        walk(schema)
        #expect(found == Set(keys(schema["$defs"]).map { "#/$defs/\($0)" }))
    }

    @Test(arguments: [
        ("person", "lcs/100234", true), ("person", "nhs/9434765919", true), ("person", "lcs/a/b:c", true), ("person", "lcs/", false),
        ("person", "LCS/1", false), ("person", "lcs/a b", false), ("person", "lcs/a;b", false), ("person", "lcs/a,b", false),
        ("person", "lcs/a[b", false), ("person", "lcs/a]b", false), ("person", "lcs/a\"b", false), ("person", "lcs/a\\b-c'd", true),
        ("person", "audit/december-2021", false), ("person", "resource/dash", false), ("person", "audits/1", true),
        ("person", "audi/1", true),
        ("audit", "audit/december-2021", true), ("audit", "audit/December", false), ("audit", "lcs/1", false),
        ("resource", "resource/dash", true),
        ("resource", "resource/", false),
        ("agency", "acorn-school", true), ("agency", "Acorn", false), ("agency", "", false), ("entry", "A-z.0_:9", true),
        ("entry", "a/b", false), ("entry", "-", false), ("entry", "._:-", false), ("entry", "-1", true),
        ("uncertainDay", "2021", true), ("uncertainDay", "2021-03", true), ("uncertainDay", "2021-03-04", true),
        ("uncertainDay", "2021-03-04T21:10", true), ("uncertainDay", "2021-03-04T21:10:30", true), ("uncertainDay", "2021-03-04?", true),
        ("uncertainDay", "2021-03~", true), ("uncertainDay", "2021-03-01/2021-03-09", true),
        ("uncertainDay", "2021-03-01?/2021-03-09~", true),
        ("uncertainDay", "2021-03/2021-05", true), ("uncertainDay", "2020/2021", true),
        ("uncertainDay", "2021-03-01T10:00/2021-03-09", true),
        ("uncertainDay", "2021-03-01/2021-03-09T10:00", false), ("uncertainDay", "4 March 2021", false),
        ("uncertainDay", "2021-3-4", false),
        ("uncertainDay", "2021-03-04T9:10", false), ("uncertainDay", "2021-03-04T", false),
    ]) func `the schema's patterns take what the reader takes, and no more`(_ name: String, _ text: String, _ isTaken: Bool) throws {
        guard case .string(let pattern)? = schema["$defs"]?[name]?["pattern"] else { return #expect(Bool(false), "a pattern") }
        #expect(try (text.wholeMatch(of: Regex(pattern)) != nil) == isTaken, "\(pattern)")
        let isRead =
            switch name {
            case "person": PersonRef(text) != nil
            case "agency": AgencyRef(text) != nil
            case "entry": EntryRef(text) != nil
            case "audit": AuditRef(reference: text) != nil
            case "resource": ResourceRef(reference: text) != nil
            default: UncertainDay(text) != nil
            }
        #expect(isRead == isTaken)
    }

    @Test func `the schema asks for something to be said wherever the reader does`() throws {
        for kind in Kind.allCases {
            for field in kind.declaration.fields where field.needed {
                let schema = try #require(rule(kind)?["then"]?["properties"]?["details"]?["properties"]?[field.name])
                switch field.type {
                case .codes, .people, .agencies, .texts, .entries, .groups:
                    #expect(schema["minItems"] == .integer(1), "\(kind) \(field.name)")
                case .text: #expect(schema["minLength"] == .integer(1) && schema["pattern"] == "\\S", "\(kind) \(field.name)")
                default: continue
                }
            }
        }
        let score = rule(.instrument)?["then"]?["properties"]?["details"]?["properties"]?["score"]
        #expect(score?["minimum"] == .integer(0))
        #expect(
            schema["properties"]?["about"]?["minItems"] == .integer(1) && schema["properties"]?["about"]?["maxItems"] == .integer(65_535))
    }

    @Test func `a decision not to share needs its reason in the schema too`() throws {
        let details = try #require(rule(.share)?["then"]?["properties"]?["details"])
        #expect(details["if"]?["properties"]?["decision"]?["enum"] == ["withheld", "deferred"])
        #expect(details["if"]?["required"] == ["decision"])
        #expect(details["then"]?["required"] == ["reason"])
        #expect(details["then"]?["properties"]?["reason"]?["pattern"] == "\\S")
    }

    @Test func `codes that a partnership adds stand in its schema`() throws {
        let own = EntrySchema.json(addedCodes: ["need.names": ["county-lines"]])
        guard case .array(let rules)? = own["allOf"] else { return #expect(Bool(false), "rules") }
        let names = rules[Int(Kind.need.rawValue)]["then"]?["properties"]?["details"]?["properties"]?["names"]?["items"]?["enum"]
        guard case .array(let codes)? = names else { return #expect(Bool(false), "codes") }
        #expect(codes.contains("county-lines") && codes.contains("neglect"))
        #expect(own != schema)
    }

    private func rule(_ kind: Kind) -> JSONValue? {
        guard case .array(let rules)? = schema["allOf"] else { return nil }
        return rules[Int(kind.rawValue)]
    }

    private func keys(_ value: JSONValue?) -> [String] {
        guard case .object(let members)? = value else { return [] }
        return members.map(\.key)
    }
}
