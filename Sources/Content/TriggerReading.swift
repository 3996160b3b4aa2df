import Casework
import Standards

/// Reads what makes an occurrence, and of whom a standard says each.
struct TriggerReading {
    let groups: StandardFile.Groups
    private var selectors: SelectorReading { SelectorReading(groups: groups) }

    private static let conditions = [
        "event", "while", "unless", "unless-by", "followed", "preceded", "near", "last-before", "again", "authority", "unborn",
        "stays-open",
    ]

    func trigger(_ cursor: ContentCursor) -> Trigger? {
        if let birth = cursor.child("birth") {
            _ = cursor.fields(needed: ["birth"])
            return birth.oneOf(["pre-birth", "child-protection", "child-in-need"]).map { Trigger(.birth(plan: $0)) }
        }
        if let starts = cursor.child("relationship") {
            let fields = cursor.fields(needed: ["relationship"], allowed: ["while"])
            let roles = starts.oneOrMore().compactMap { $0.oneOf(Relation.Role.allCases.map(\.code)) }
            return Trigger(.relationship(roles), fields?["while"].flatMap(selectors.state).map { [.holds($0)] } ?? [])
        }
        guard var selector = selectors.selector(cursor, also: Self.conditions) else { return nil }
        var found: [Trigger.Condition] = []
        // NB: `authority` is a field of some kinds and a condition of a move.
        selector.tests.removeAll { $0.field == "authority" }
        if selector.links.contains(.aboutChild) { found.append(.aboutChild) }
        for key in Self.conditions {
            guard let value = cursor.child(key), key != "event" else { continue }
            if let condition = condition(key, value) { found += condition }
        }
        let isEvent = cursor.child("event")?.bool() ?? false
        return Trigger(isEvent ? .event(selector) : .entry(selector), found)
    }

    private func condition(_ key: String, _ value: ContentCursor) -> [Trigger.Condition]? {
        switch key {
        case "while": return selectors.state(value).map { [.holds($0)] }
        case "unless": return selectors.state(value).map { [.holdsNot($0)] }
        case "unless-by":
            let fields = value.fields(needed: ["agency", "while"])
            guard let kinds = fields?["agency"].flatMap(selectors.agencyKinds), let state = fields?["while"].flatMap(selectors.state) else {
                return nil
            }
            return [.unlessBy(.of(kinds), state)]
        case "followed":
            let fields = value.fields(needed: ["by", "within"], allowed: ["before", "outcome"])
            guard let by = fields?["by"].flatMap({ selectors.selector($0) }), let window = fields?["within"]?.window() else { return nil }
            let outcome = fields?["outcome"]?.text()
            return [.followed(by, window, before: fields?["before"].flatMap { selectors.selector($0) })]
                + (outcome.map { [.followedOutcome($0)] } ?? [])
        case "preceded", "near":
            let fields = value.fields(needed: ["by", "within"])
            guard let by = fields?["by"].flatMap({ selectors.selector($0) }), let window = fields?["within"]?.window() else { return nil }
            return [key == "near" ? .nearSameAgency(by, window) : .preceded(by, window)]
        case "last-before": return selectors.selector(value).map { [.lastBefore($0)] }
        case "again":
            let fields = value.fields(needed: ["field", "within"])
            guard let field = fields?["field"]?.text(), let window = fields?["within"]?.window() else { return nil }
            return [.again(FieldName(field), window)]
        case "authority": return value.oneOf(["another"]).map { _ in [.anotherAuthority] }
        case "unborn": return value.bool() == true ? [.unborn] : []
        case "stays-open": return value.text().map { [.holds(.plan([$0])), .staysOpen($0)] }
        default: return nil
        }
    }

    /// Of whom a standard says each.
    func each(_ cursor: ContentCursor) -> Each? {
        if cursor.word != nil {
            switch cursor.oneOf(["involved-agency", "involved-agency-without-account", "parent", "father", "father-with-contact"]) {
            case "involved-agency": return .involvedAgency
            case "involved-agency-without-account": return .involvedAgencyWithoutAccount
            case "parent": return .parent
            case "father": return .father(contact: false)
            case "father-with-contact": return .father(contact: true)
            default: return nil
            }
        }
        let fields = cursor.fields(needed: [], allowed: ["agency-in", "flagged", "kind-of-agency", "unless-recorded"])
        if let field = fields?["agency-in"]?.text() { return .agencyIn(FieldName(field)) }
        if let name = fields?["flagged"]?.text() { return .flaggedAgency(name) }
        guard let groups = fields?["kind-of-agency"]?.entries() else {
            return cursor.refuse(allowed: "involved-agency, parent, father, {agency-in: …}, {kind-of-agency: …} or {flagged: …}")
        }
        let made = groups.compactMap { entry in
            entry.key.text().flatMap { label in selectors.agencyKinds(entry.value).map { Each.Group(label: label, kinds: $0) } }
        }
        return .kindOfAgency(made, unlessRecorded: fields?["unless-recorded"]?.bool() ?? false)
    }
}
