import Access
import Casework

/// Reads the rows of `access.yaml`, each wholly: what is misspelt is refused, never passed over, since a row half read would be another rule.
struct AccessRows {
    typealias Kind = LegitimateRelationship.Kind

    func rule(_ cursor: ContentCursor) -> AccessRule? {
        let fields = cursor.fields(
            needed: ["id", "verbs", "roles", "purpose", "because"], allowed: ["relationships", "agencies", "needs", "seconded-by"])
        let id = fields?["id"].flatMap(id)
        let verbs = fields?["verbs"]?.codes(of: Verb.self)
        let roles = fields?["roles"]?.codes(of: Role.self)
        let relationships = optional(fields, "relationships") { $0.codes(of: Kind.self) }
        let agencies = optional(fields, "agencies") { $0.codes(of: AgencyKind.self) }
        let needs = optional(fields, "needs") { $0.codes(of: AccessRule.Need.self) }
        let seconds = optional(fields, "seconded-by") { $0.codes(of: Role.self) }
        let purpose = fields?["purpose"]?.code(of: Purpose.self)
        let because = fields?["because"]?.text()
        guard let id, let verbs, let roles, let relationships, let agencies, let needs, let seconds, let purpose, let because else {
            return nil
        }
        return AccessRule(
            id: id, verbs: Set(verbs), roles: Set(roles), relationships: relationships.value.map(Set.init),
            agencies: agencies.value.map(Set.init),
            needs: Set(needs.value ?? []), secondedBy: Set(seconds.value ?? []), purpose: purpose, because: because)
    }

    func denial(_ cursor: ContentCursor) -> Denial? {
        let fields = cursor.fields(needed: ["id", "when", "verbs", "roles", "answer", "alerts", "words"], allowed: ["but"])
        let id = fields?["id"].flatMap(id)
        let condition = fields?["when"]?.code(of: Denial.Condition.self)
        let verbs = fields?["verbs"].flatMap { all($0, of: Verb.self) }
        let but = optional(fields, "but") { $0.codes(of: Verb.self) }
        let roles = fields?["roles"].flatMap { all($0, of: Role.self) }
        let answer = fields?["answer"]?.code(of: Denial.Answer.self)
        let alerts = fields?["alerts"]?.bool()
        let words = fields?["words"]?.text()
        guard let id, let condition, let verbs, let but, let roles, let answer, let alerts, let words else { return nil }
        return Denial(
            id: id, when: condition, verbs: verbs.subtracting(but.value ?? []), roles: roles, answer: answer, alerts: alerts, words: words)
    }

    func label(_ cursor: ContentCursor) -> LabelRow? {
        let fields = cursor.fields(needed: ["label", "roles", "of"], allowed: ["relationships"])
        let label = fields?["label"]?.code(of: Entry.Label.self)
        let roles = fields?["roles"]?.codes(of: Role.self)
        let relationships = optional(fields, "relationships") { $0.codes(of: Kind.self) }
        let reach = fields?["of"]?.oneOf(["own", "any"])
        guard let label, let roles, let relationships, let reach else { return nil }
        return LabelRow(
            label: label, roles: Set(roles), relationships: relationships.value.map(Set.init), reach: reach == "any" ? .any : .own)
    }

    func breakGlass(_ cursor: ContentCursor) -> BreakGlassTerms? {
        let fields = cursor.fields(needed: ["hours", "characters", "review-days", "banner"])
        let hours = fields?["hours"]?.int(1...3)
        let characters = fields?["characters"]?.int(20...500)
        let days = fields?["review-days"]?.int(1...2)
        let banner = fields?["banner"]?.text()
        guard let hours, let characters, let days, let banner else { return nil }
        return BreakGlassTerms(hours: hours, characters: characters, reviewDays: days, banner: banner)
    }

    func derived(_ cursor: ContentCursor) -> DerivedTerms? {
        let rows = cursor.several("rows") { cursor -> (Kind, DerivedTerms.Term)? in
            let fields = cursor.fields(needed: ["relationship", "lasts"], allowed: ["agencies"])
            let kind = fields?["relationship"]?.code(of: Kind.self)
            let lasts = fields?["lasts"]?.window()
            let agencies = optional(fields, "agencies") { $0.codes(of: AgencyKind.self) }
            guard let kind, let lasts, let agencies else { return nil }
            return (kind, DerivedTerms.Term(length: lasts, agencies: agencies.value.map(Set.init)))
        }
        return rows.map { rows in DerivedTerms(Dictionary(grouping: rows) { $0.0 }.mapValues { $0.map(\.1) }) }
    }

    func reveals(_ cursor: ContentCursor) -> RevealingTerms? {
        let fields = cursor.fields(needed: ["agencies", "fields"])
        let agencies = fields?["agencies"]?.codes(of: AgencyKind.self)
        let names = fields?["fields"]?.several("fields") { $0.oneOf(Self.allFields) }
        guard let agencies, let names else { return nil }
        return RevealingTerms(agencies: Set(agencies), fields: Set(names))
    }

    func words(_ cursor: ContentCursor) -> AccessWords? {
        let needs = AccessRule.Need.allCases
        let fields = cursor.fields(needed: ["no-role", "no-relationship"] + needs.map(\.rawValue))
        let noRole = fields?["no-role"]?.text()
        let noRelationship = fields?["no-relationship"]?.text()
        let told = needs.map { ($0, fields?[$0.rawValue]?.text()) }
        let unmet = told.reduce(into: [AccessRule.Need: String]()) { $0[$1.0] = $1.1 }
        guard let noRole, let noRelationship, unmet.count == needs.count else { return nil }
        return AccessWords(noRole: noRole, noRelationship: noRelationship, unmet: unmet)
    }

    func example(_ cursor: ContentCursor) -> AccessCase? {
        let fields = cursor.fields(
            needed: ["name", "roles", "verb", "expect", "rule"], allowed: ["kind", "relationships", "facts", "answer", "sees", "own"])
        let name = fields?["name"]?.text()
        let roles = fields?["roles"]?.codes(of: Role.self)
        let verb = fields?["verb"]?.code(of: Verb.self)
        let expect = fields?["expect"]?.oneOf(["permit", "refuse"])
        let rule = fields?["rule"].flatMap(id)
        let kind = optional(fields, "kind") { $0.code(of: AgencyKind.self) }
        let relationships = optional(fields, "relationships") { $0.codes(of: Kind.self) }
        let facts = optional(fields, "facts") { $0.codes(of: AccessCase.Fact.self) }
        let answer = optional(fields, "answer") { $0.code(of: Denial.Answer.self) }
        let sees = optional(fields, "sees", seen), own = optional(fields, "own", seen)
        guard let name, let roles, let verb, let expect, let rule, let kind, let relationships, let facts, let answer, let sees, let own
        else {
            return nil
        }
        return AccessCase(
            name: name, roles: Set(roles), kind: kind.value, verb: verb, relationships: relationships.value ?? [],
            facts: Set(facts.value ?? []),
            isPermitted: expect == "permit", rule: rule, isNotFound: answer.value.map { $0 == .notFound }, sees: sees.value ?? [:],
            own: own.value ?? [:])
    }

    private func seen(_ cursor: ContentCursor) -> [Entry.Label: AccessCase.Seen]? {
        guard let entries = cursor.entries() else { return nil }
        var out: [Entry.Label: AccessCase.Seen] = [:]
        for entry in entries {
            guard let label = entry.key.code(of: Entry.Label.self), let seen = entry.value.code(of: AccessCase.Seen.self) else {
                return nil
            }
            out[label] = seen
        }
        return out
    }

    private func id(_ cursor: ContentCursor) -> String? {
        cursor.parse("1 to 64 of a to z, 0 to 9 and -") { AgencyRef($0)?.text }
    }

    /// `all`, or a list of codes.
    private func all<Code: RawRepresentable & CaseIterable & Hashable>(_ cursor: ContentCursor, of type: Code.Type) -> Set<Code>?
    where Code.RawValue == String {
        if case .scalar("all", isQuoted: false) = cursor.node.value { return Set(Code.allCases) }
        return cursor.codes(of: type).map(Set.init)
    }

    /// What a key holds, or that it is not written; nil where it holds what cannot be read. Never the one for the other: a row whose list of
    /// relationships could not be read must not become a row that needs none.
    private func optional<Value>(_ fields: ContentFields?, _ key: String, _ read: (ContentCursor) -> Value?) -> Held<Value>? {
        guard let fields else { return nil }
        guard let cursor = fields[key] else {
            // A key that is written and holds nothing is no key left out: a list that somebody emptied must not come to mean all.
            if case .mapping(let pairs) = fields.cursor.node.value, pairs.contains(where: { $0.key == key }) {
                return fields.cursor.refuse(found: "nothing at the key “\(key)”", allowed: "a value for “\(key)”, or no such key")
            }
            return Held(value: nil)
        }
        return read(cursor).map { Held(value: $0) }
    }

    private struct Held<Value> { let value: Value? }

    private static let allFields = Casework.Kind.allCases.flatMap { kind in kind.declaration.fields.map { "\(kind.code).\($0.name)" } }
}
