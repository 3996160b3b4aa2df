import Casework

/// An invented family whose address is protected, told of in every way in which agencies tell of an address: for proving that nobody sees it who may not.
///
/// Every address carries words that stand nowhere else, so that one in any output shows what has leaked, and of which family.
public struct ProtectedFamily: Sendable {
    /// Which of them, from 0.
    public let number: Int

    /// One of the families.
    public init(_ number: Int) { self.number = number }

    /// The child, as social care knows them.
    public var child: PersonRef { ref("lcs/PF") }
    /// Somebody else's child, in whose record the address is told too.
    public var neighbour: PersonRef { ref("lcs/PN") }
    /// The protected mother.
    public var mother: PersonRef { ref("lcs/PM") }

    /// What must be seen nowhere, in small letters without spaces: of each address the street and the postcode.
    public var canaries: [String] {
        ["quill\(syllables)feather", "moss\(syllables)hollow", postcode("QX"), postcode("QY")].map(Self.plain)
    }
    /// Names of a school and a practice that tell where the family lives, in small letters without spaces.
    public static let places = ["marlowprimary", "marlow-primary", "heronsurgery", "heron-surgery"]
    /// Agencies for a partnership's list: a school and a practice near the families, and another of each.
    public static let agencies = """
          - {id: marlow-primary, name: Marlow Primary School, kind: education}
          - {id: tern-primary, name: Tern Primary School, kind: education}
          - {id: heron-surgery, name: Heron Surgery, kind: gp}

        """

    /// A text as canaries are looked for in it: small letters without spaces.
    public static func plain(_ text: String) -> String { String(text.lowercased().filter { !$0.isWhitespace }) }

    /// Where the mother lives, and where she lived before.
    public var address: String { "\(number + 1) Quill\(syllables)feather Row" }
    private var before: String { "Flat 2, \(number + 1) Moss\(syllables)hollow Lane" }
    private var syllables: String {
        let all = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu"]
        return all[number / 100 % 10] + all[number / 10 % 10] + all[number % 10]
    }
    /// Of no area that there is.
    public func postcode(_ area: String) -> String { "\(area)\(number / 10 + 1) \(number % 10)\(area == "QX" ? "AB" : "DE")" }
    private func ref(_ start: String) -> PersonRef { PersonRef("\(start)\(number)") ?? TenChildren.children[0] }

    /// Rows that are refused, each with the address where it does not belong: lines of an entry file.
    public var refused: [String] {
        let (street, code) = ("\(address), \(postcode("QX"))", postcode("QX"))
        let good = #""kind":"note","on":"2021-03-01","agency":"northbridge-council","about":["lcs/PF\#(number)"]"#
        func without(_ key: String) -> String {
            good.split(separator: ",").filter { !$0.hasPrefix("\"\(key)\"") }.joined(separator: ",")
        }
        return [
            #"{\#(without("kind")),"kind":"\#(street)"}"#, #"{\#(without("on")),"on":"\#(street)"}"#,
            #"{\#(without("on")),"on":"\#(code)"}"#,
            #"{\#(without("agency")),"agency":"\#(street)"}"#, #"{\#(without("about")),"about":["\#(street)"]}"#,
            #"{\#(without("about")),"about":["\#(code)"]}"#, #"{\#(without("about")),"about":["lcs/\#(street)"]}"#,
            #"{\#(good),"\#(street)":1}"#, #"{\#(good),"refs":["\#(street)"]}"#, #"{\#(good),"id":"\#(street)"}"#,
            #"{\#(good),"significance":"\#(code)","labels":["\#(street)"]}"#, #"{\#(good),"details":{"\#(street)":1}}"#,
            #"{\#(without("kind")),"kind":"incident","details":{"type":"\#(street)","victim":"\#(street)"}}"#,
            #"{\#(without("kind")),"kind":"person","details":{"born":"\#(street)","nhs":"\#(code)","role":"\#(address)","postcode":["\#(code)"],"address":{"line":"\#(street)"}}}"#,
            #"{\#(without("kind")),"kind":"instrument","details":{"name":"dash","answers":{"\#(street)":"\#(street)"},"level":"\#(code)"}}"#,
            #"{\#(good),"text":"\#(street)","\#(street)":1,"\#(street)":2}"#, #"{\#(good),"text":"\#(street)"#,
        ]
    }
}

extension ProtectedFamily {
    /// The entries, in their order. `only` has one agency record everything: who brings a file in brings in no other's.
    public func entries(by only: AgencyRef? = nil) -> [JSONValue] {
        var lines: [JSONValue] = []
        func say(
            _ kind: Kind, _ on: String, _ agency: String, _ about: [String], _ details: [(String, JSONValue)] = [], text: String? = nil,
            corrects: Int? = nil
        ) {
            let by = only?.text ?? agency
            func id(_ place: Int, _ agency: String) -> JSONValue { .string("\(agency):p\(number)-\(place)") }
            var members: [JSONValue.Member] = [
                .init("id", id(lines.count, by)), .init("kind", .string(kind.code)), .init("on", .string(on)),
                .init("agency", .string(by)), .init("about", .array(about.map { .string("\($0)\(number)") })),
            ]
            if let text { members.append(.init("text", .string(text))) }
            if let corrects { members.append(.init("corrects", id(corrects, by))) }
            if !details.isEmpty { members.append(.init("details", .object(details.map { .init($0.0, $0.1) }))) }
            lines.append(.object(members))
        }
        func words(_ text: String) -> JSONValue { .string(text) }
        func people(_ refs: String...) -> JSONValue { .array(refs.map { .string("\($0)\(number)") }) }
        let (here, there, yes) = ("\(address), \(postcode("QX"))", "\(before), \(postcode("QY"))", JSONValue.bool(true))
        let council = "northbridge-council"
        say(
            .person, "2020-01-10", council, ["lcs/PM"],
            [
                ("given", words("Mara")), ("family", words("Protected\(number)")), ("address", words(before)),
                ("postcode", words(postcode("QY"))),
                ("alsoKnownAs", .array([words("Mara of \(before)")])),
            ])
        say(
            .person, "2020-01-10", council, ["lcs/PF"],
            [
                ("given", words("Robin")), ("family", words("Protected\(number)")), ("born", words("2019-05-01")), ("role", words("child")),
            ])
        say(
            .person, "2020-01-10", council, ["lcs/PX"],
            [("given", words("Dale")), ("role", words("adult")), ("address", words("1 Elsewhere Road"))])
        say(.relationship, "2020-01-10", council, ["lcs/PM", "lcs/PF"], [("is", words("mother")), ("livesWith", yes)])
        say(.relationship, "2020-01-10", council, ["lcs/PX", "lcs/PF"], [("is", words("father"))])
        say(.relationship, "2020-02-01", council, ["lcs/PS", "lcs/PF"], [("is", words("sibling")), ("livesWith", yes)])
        say(.relationship, "2020-02-01", council, ["lcs/PA", "lcs/PM"], [("is", words("other")), ("livesWith", yes)])
        say(
            .person, "2021-02-01", council, ["lcs/PM"],
            [
                ("address", words(address)), ("postcode", words(postcode("QX"))), ("addressProtected", yes),
                ("protectedFrom", people("lcs/PX")),
            ])
        // The practice and the police know her by references of their own, which are linked afterwards; one link is taken back.
        say(.person, "2021-02-03", "heron-surgery", ["emis/PM"], [("address", words(here)), ("addressProtected", .bool(false))])
        say(
            .incident, "2021-02-10", "northbridge-police", ["niche/PM"], [("type", words("domestic-abuse"))],
            text: "Called to \(address.uppercased()). He found her in \(address.split(separator: " ").dropFirst().joined(separator: "  "))."
        )
        say(
            .link, "2021-02-11", council, ["lcs/PM", "emis/PM"],
            [("basis", words("\(postcode("QX"))")), ("reason", words("Same person, of \(here)"))])
        say(
            .link, "2021-02-11", "northbridge-police", ["niche/PM", "lcs/PM"],
            [("basis", words("person")), ("reason", words("Seen at \(address)"))])
        say(.unlink, "2021-02-20", council, ["lcs/PM", "emis/PM"], [("reason", words("Another Mara, at \(here)"))])
        say(
            .move, "2021-02-01", council, ["lcs/PM", "lcs/PF"],
            [
                ("address", words(address)), ("postcode", words(postcode("QX"))), ("joins", people("lcs/PA")),
                ("protectedFrom", people("lcs/PX")), ("temporary", yes),
            ], text: "Moved from \(there) to \(here).")
        say(
            .person, "2021-02-15", "brackenlea-health", ["lcs/PS"],
            [("given", words("Wren")), ("role", words("child")), ("address", words(here.lowercased()))])
        say(
            .person, "2021-02-15", council, ["lcs/PA"],
            [("given", words("Ada")), ("address", words(address)), ("postcode", words(postcode("QX").filter { $0 != " " }))])
        say(
            .note, "2021-02-16", council, ["lcs/PF"],
            text: "Near \(postcode("QX").filter { $0 != " " }), behind \(address.dropFirst(2)); before that \(before.uppercased()).")
        say(.note, "2021-02-16", "northbridge-police", ["lcs/PN"], text: "Neighbour of the family at \(here). Heard shouting at \(there).")
        say(
            .person, "2021-02-16", council, ["lcs/PN"], [("given", words("Nico")), ("role", words("child")), ("born", words("2018-03-03"))])
        say(
            .appointment, "2021-02-18", "brackenlea-health", ["lcs/PF"],
            [("service", words("Clinic, \(here)")), ("outcome", words("was-not-brought"))])
        say(.note, "2021-02-19", "marlow-primary", ["lcs/PF"], text: "Marlow Primary School, opposite \(address).")
        say(.person, "2021-02-19", "marlow-primary", ["lcs/PF"], [("given", words("Robin"))])
        say(
            .share, "2021-02-21", council, ["lcs/PF"],
            [
                ("what", words("concern")),
                ("to", .array([words("northbridge-police"), words(only == nil ? "marlow-primary" : "northbridge-learning")])),
                ("decision", words("withheld")),
                ("reason", words("He could find \(here).")),
            ])
        say(
            .share, "2021-02-22", council, ["lcs/PF", "lcs/PN"],
            [("what", words("concern")), ("to", .array([words("northbridge-police"), words("brackenlea-health")]))])
        say(
            .plan, "2021-02-22", council, ["lcs/PF"],
            [
                ("type", words("child-protection")), ("stage", words("started")), ("category", words("neglect")),
                ("reason", words("Safe only at \(here)")),
                ("agencies", .array(["northbridge-police", "brackenlea-health"].map(words))),
            ])
        say(
            .instrument, "2021-02-23", "northbridge-police", ["niche/PM"],
            [("name", words("dash")), ("level", words("high")), ("judgement", words("He knows \(address)"))])
        say(.person, "2021-03-01", council, ["lcs/PM"], [("address", words(here)), ("addressProtected", .bool(false))], corrects: 7)
        say(.withdrawal, "2021-03-02", council, ["lcs/PM"], [("reason", words("She has left \(here)"))], corrects: 7)
        say(
            .visit, "2021-03-03", council, ["lcs/PF"], [("type", words("home"))], text: "Seen at \(postcode("QX").lowercased()), \(address)"
        )
        return lines
    }
}
