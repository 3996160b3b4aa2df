import Casework
import Standards

/// Reads which entries are meant. Every key is checked against the kind's own declaration.
struct SelectorReading {
    let groups: StandardFile.Groups

    /// The keys that are not fields of a kind.
    static let own = [
        "kind", "not-kind", "by", "group", "of", "refs", "settles", "about", "about-or-seen", "same", "later", "ends", "while",
    ]

    /// A selector; `also` are keys that the caller reads itself.
    func selector(_ cursor: ContentCursor, also: [String] = []) -> Selector? {
        guard case .mapping = cursor.node.value else {
            return cursor.refuse(allowed: "an entry, such as {kind: incident, type: domestic-abuse}")
        }
        let kinds = cursor.child("kind")?.oneOrMore().compactMap(kind) ?? []
        let declared =
            kinds.isEmpty
            ? []
            : kinds.map(\.declaration.fields).reduce(kinds[0].declaration.fields) { all, next in
                all.filter { field in next.contains { $0.name == field.name } }
            }
        var made = Selector(kinds: kinds)
        for key in cursor.writtenKeys where !also.contains(key) {
            guard let value = cursor.child(key) else { continue }
            if Self.own.contains(key), !(key == "of" && declared.contains { $0.name == key } && value.word != "trigger") {
                read(key, value, into: &made)
            } else if let field = declared.first(where: { $0.name == key }) {
                read(field, value, kinds[0], into: &made)
            } else {
                let allowed = Self.own + also + declared.map(\.name)
                cursor.report(
                    found: "the key “\(key)”", allowed: allowed.joined(separator: ", "), hint: Spelling.hint(for: key, among: allowed))
            }
        }
        // A share means one that was made: a withheld one explains, it does not tell.
        if kinds == [.share], !made.tests.contains(where: { $0.field == "decision" }) { made.tests.append(.isOne("decision", ["shared"])) }
        return made
    }

    private func kind(_ cursor: ContentCursor) -> Kind? { cursor.oneOf(Kind.casework.map(\.code)).flatMap { Kind(code: $0) } }

    private func read(_ key: String, _ value: ContentCursor, into made: inout Selector) {
        switch key {
        case "not-kind": made.notKinds = value.oneOrMore().compactMap(kind)
        case "by": readBy(value, into: &made)
        case "group":
            let known = made.kinds == [.programme] ? groups.programmes : groups.instruments
            if let group = value.oneOf(known.keys.sorted()) { made.tests.append(.isOne("name", known[group] ?? [])) }
        case "of": if value.oneOf(["trigger"]) != nil { made.links.append(.ofTrigger) }
        case "refs":
            if value.word != nil {
                if value.oneOf(["trigger"]) != nil { made.links.append(.refsTrigger) }
            } else if let inner = selector(value) {
                made.links.append(.refsTo(inner))
            }
        case "settles": if value.oneOf(["trigger"]) != nil { made.links.append(.settles) }
        case "about":
            switch value.oneOf(["trigger", "each", "child"]) {
            case "trigger": made.links.append(.aboutSame)
            case "each": made.links.append(.names("about"))
            case "child": made.links.append(.aboutChild)
            default: break
            }
        case "about-or-seen": if value.oneOf(["child"]) != nil { made.links.append(.aboutOrSeenChild) }
        case "same": for field in value.oneOrMore().compactMap({ $0.text() }) { made.links.append(.sameCode(FieldName(field))) }
        case "later": if value.bool() == true { made.links.append(.later) }
        case "ends": if value.oneOf(["trigger"]) != nil { made.links.append(.endsSamePlan) }
        case "while": if let state = state(value) { made.links.append(.whileState(state)) }
        default: break
        }
    }

    private func readBy(_ value: ContentCursor, into made: inout Selector) {
        if value.word == "trigger" { return made.links.append(.bySame) }
        if value.word == "each" { return made.links.append(.byEach) }
        if let not = value.child("not") {
            _ = value.fields(needed: ["not"])
            if let kinds = agencyKinds(not) { made.by = .notOf(kinds) }
        } else if let kinds = agencyKinds(value) {
            made.by = .of(kinds)
        }
    }

    /// Kinds of agency; `social-care` means the emergency duty team too.
    func agencyKinds(_ cursor: ContentCursor) -> [AgencyKind]? {
        let kinds = cursor.oneOrMore().map { $0.code(of: AgencyKind.self) }
        guard !kinds.contains(where: { $0 == nil }) else { return nil }
        let whole = kinds.compactMap { $0 }
        return whole.contains(.socialCare) && !whole.contains(.emergencyDuty) ? whole + [.emergencyDuty] : whole
    }

    private func read(_ field: Field, _ value: ContentCursor, _ kind: Kind, into made: inout Selector) {
        let name = FieldName(field.name)
        switch field.type {
        case .code(let known, let open), .codes(let known, let open):
            if value.word == "given" {
                made.tests.append(.filled(name))
            } else if let not = value.child("not") {
                made.tests.append(.isNot(name, codes(not, known, open)))
            } else if let other = value.child("other-than") {
                made.tests.append(.isOther(name, codes(other, known, open)))
            } else {
                made.tests.append(.isOne(name, codes(value, known, open)))
            }
        case .flag: if let flag = value.bool() { made.tests.append(.flag(name, flag)) }
        case .person, .people:
            switch value.oneOf(["each", "child"]) {
            case "each": made.links.append(.names(name))
            case "child": made.links.append(.namesChild(name))
            default: break
            }
        case .agency, .agencies:
            if value.word == "each" {
                made.links.append(.agenciesEach(name))
            } else if value.word == "given" {
                made.tests.append(.filled(name))
            } else if let kinds = agencyKinds(value) {
                made.links.append(.agenciesOf(name, kinds))
            }
        case .entry, .entries, .audit, .groups, .text, .texts, .day, .number, .nhsNumber, .answers:
            if value.oneOf(["given"]) != nil { made.tests.append(.filled(name)) }
        }
    }

    private func codes(_ cursor: ContentCursor, _ known: [String], _ open: Bool) -> [String] {
        cursor.oneOrMore().compactMap { open ? $0.text() : $0.oneOf(known) }
    }
}
