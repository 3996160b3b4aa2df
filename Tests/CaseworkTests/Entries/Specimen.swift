import Casework

/// Entries with every field filled in, made from the kinds' own declarations.
enum Specimen {
    /// One entry of a kind with all of its envelope and all of its details. `turn` chooses among a field's codes.
    static func line(of kind: Kind, turn: Int = 0) -> String {
        let details = kind.declaration.fields.map { "\"\($0.name)\":\(value(of: $0, turn))" }.joined(separator: ",")
        return """
            {"id":"\(kind.code)-\(turn)","kind":"\(kind.code)","on":"2021-03-04T21:10","recorded":"2021-03-05T08:00","agency":"police",\
            "author":"PC 7 \\"Ünal\\"","about":\(kind.declaration.specimenAbout),"text":"As told.\\nTwo lines.","refs":["e-1","e-2"],"corrects":"e-0",\
            "significance":"\(turn % 2 == 0 ? "key" : "routine")","labels":["restricted","sealed","third-party","legal-privilege","police-sensitive"],\
            "details":{\(details)}}
            """
    }

    private static func value(of field: Field, _ turn: Int) -> String {
        switch field.type {
        case .code(let codes, _): codes.isEmpty ? "\"own-code\"" : "\"\(codes[turn % codes.count])\""
        case .codes(let codes, _):
            codes.isEmpty ? "[\"item-a\",\"item-b\"]" : "[\"\(codes[turn % codes.count])\",\"\(codes[(turn + 1) % codes.count])\"]"
        case .person: "\"niche/P7731\""
        case .people: "[\"lcs/mum\",\"emis/4471\"]"
        case .agency: "\"gp\""
        case .agencies: "[\"gp\",\"school\"]"
        case .entry: "\"e-3\""
        case .text where field == Exemption.each: "\"lcs/dad\""
        case .text where field == AuditFact.seed: "\"18446744073709551615\""
        case .text where field == BriefingFact.digest: "\"\(String(repeating: "0a", count: 32))\""
        case .text where field == ResourceFact.address: "\"https://example.org/dash\""
        case .text: "\"\(field.name), in words\""
        case .texts: "[\"one\",\"zwei\"]"
        case .day: "\"2021-02-\(10 + turn % 10)\""
        case .flag: turn % 2 == 0 ? "true" : "false"
        case .number: "\(turn + 3)"
        case .nhsNumber: "\"9434765919\""
        case .entries: "[\"e-4\",\"e-5\"]"
        case .audit: "\"audit/december-2020\""
        case .groups(let fields): "[{\(fields.map { "\"\($0.name)\":\(value(of: $0, turn))" }.joined(separator: ","))}]"
        case .answers: "{\"q2\":\"no\",\"q1\":\"yes\",\"q10\":\(turn)}"
        }
    }
}

extension KindDeclaration {
    /// As many people as it is about, as JSON.
    var specimenAbout: String {
        switch about {
        case .oneOrMore, .asWithdrawn: #"["lcs/ava"]"#
        case .audit: #"["audit/december-2021"]"#
        case .auditAndChild: #"["audit/december-2021","lcs/ava"]"#
        case .resource: #"["resource/dash"]"#
        case .exactly(let count): "[" + ["lcs/mum", "lcs/ava", "lcs/ben"].prefix(count).map { "\"\($0)\"" }.joined(separator: ",") + "]"
        case .twoOrMore: #"["lcs/mum","emis/4471","nhs/9434765919"]"#
        }
    }

    /// How many codes its longest list has: so many turns show each code.
    var turns: Int {
        fields.map { field in
            switch field.type {
            case .code(let codes, _), .codes(let codes, _): codes.count
            default: 2
            }
        }.max() ?? 2
    }
}
