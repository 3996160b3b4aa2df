import Casework
import Standards

/// Reads the keys of a standard that belong to its shape.
struct ShapeReading {
    let groups: StandardFile.Groups
    let top: ContentFields

    /// The keys of each shape.
    static let keys: [String: (needed: [String], allowed: [String])] = [
        "response": (["given", "expect", "within"], ["from", "each", "while"]),
        "preparation": (["given", "expect", "within"], ["each", "while"]),
        "recurrence": (["while", "expect", "every"], ["first", "each", "opening"]),
        "absence": (["given", "never", "within", "side"], ["while"]),
        "accumulation": (["count", "atLeast", "in", "expect", "within"], []),
        "completeness": (["given", "of", "atLeast"], ["vital", "partly", "items", "reviews", "others"]),
        "deadline": (["given", "expect", "by", "orWithin"], []),
    ]

    /// Every key that some shape has.
    static let allKeys = Set(keys.values.flatMap { $0.needed + $0.allowed }).sorted()

    /// The shape of that name; where there is none, the one that the written keys fit best.
    static func likeliest(_ name: String, _ written: [String]) -> String {
        if keys[name] != nil { return name }
        func misfits(_ shape: String) -> Int {
            guard let keys = keys[shape] else { return .max }
            return keys.needed.count { !written.contains($0) }
                + written.count { allKeys.contains($0) && !keys.needed.contains($0) && !keys.allowed.contains($0) }
        }
        return keys.keys.min { (misfits($0), $0) < (misfits($1), $1) } ?? name
    }

    func shape(_ name: String) -> Shape? {
        switch name {
        case "response": response()
        case "preparation": preparation()
        case "recurrence": recurrence()
        case "absence": absence()
        case "accumulation": accumulation()
        case "completeness": completeness()
        default: deadline()
        }
    }

    private var selectors: SelectorReading { SelectorReading(groups: groups) }
    private var triggers: TriggerReading { TriggerReading(groups: groups) }

    private func given() -> [Trigger]? {
        guard let cursor = top["given"] else { return nil }
        let made = cursor.oneOrMore().map(triggers.trigger)
        let state = top["while"].flatMap(selectors.state)
        let whole = made.compactMap { $0 }
        guard whole.count == made.count, !whole.isEmpty else { return nil }
        guard let state else { return whole }
        return whole.map { Trigger($0.what, [.holds(state)] + $0.conditions) }
    }

    private func response() -> Shape? {
        let given = given()
        let expect = top["expect"].flatMap(selectors.expectation)
        let each = top["each"].flatMap(triggers.each)
        let opens = top["from"]?.window()
        if top["within"]?.word == "itself" {
            guard let given, let expect else { return nil }
            return .itself(given: given, expect: expect, each: each)
        }
        guard let within = top["within"].flatMap(selectors.timing), let given, let expect else { return nil }
        return .response(given: given, expect: expect, within: within, opens: opens, each: each)
    }

    private func preparation() -> Shape? {
        let given = given()
        let expect = top["expect"].flatMap(selectors.expectation)
        let each = top["each"].flatMap(triggers.each)
        guard let within = top["within"].flatMap(selectors.timing), let given, let expect else { return nil }
        return .preparation(given: given, expect: expect, within: within, each: each)
    }

    private func recurrence() -> Shape? {
        let state = top["while"].flatMap(selectors.state)
        let expect = top["expect"].flatMap(selectors.expectation)
        let each = top["each"].flatMap(triggers.each)
        let first = top["first"].flatMap(selectors.timingCase)
        let opening = top["opening"]?.oneOf(["counts"])
        guard let every = top["every"].flatMap(selectors.timing), let state, let expect else { return nil }
        guard case .any(let responses) = expect else { return top["expect"]?.refuse(allowed: "one kind of entry, or any of several") }
        return .recurrence(state: state, expect: responses, every: every, first: first, each: each, openingCounts: opening != nil)
    }

    private func absence() -> Shape? {
        let given = given()
        let side = top["side"]?.oneOf(["before", "after"])
        var never: [Response] = []
        var birth = false
        for cursor in top["never"]?.oneOrMore() ?? [] {
            if cursor.word == "birth" { birth = true } else if let selector = selectors.selector(cursor) { never.append(.entry(selector)) }
        }
        guard let within = top["within"].flatMap(selectors.timing), let given, let side else { return nil }
        return .absence(given: given, never: never, within: within, before: side == "before", birth: birth)
    }

    private func accumulation() -> Shape? {
        let count = top["count"].flatMap { selectors.selector($0) }
        let atLeast = top["atLeast"]?.oneOrMore().compactMap(countCase)
        let inWindow = top["in"]?.window()
        let expect = top["expect"].flatMap(selectors.expectation)
        let within = top["within"].flatMap(selectors.timing)
        guard let count, let atLeast, let inWindow, let expect, let within else { return nil }
        return .accumulation(count: count, atLeast: atLeast, inWindow: inWindow, expect: expect, within: within)
    }

    private func countCase(_ cursor: ContentCursor) -> Shape.CountCase? {
        if cursor.word != nil { return cursor.int(1...100).map { Shape.CountCase(atLeast: $0) } }
        let fields = cursor.fields(needed: ["is"], allowed: ["while"])
        return fields?["is"]?.int(1...100).map { Shape.CountCase(when: fields?["while"].flatMap(selectors.state), atLeast: $0) }
    }

    private func completeness() -> Shape? {
        guard let given = given(), let field = top["of"]?.text() else { return nil }
        if let others = top["others"]?.int(1...20) {
            guard let kinds = top["vital"].flatMap(selectors.agencyKinds) else { return nil }
            return .quorum(given: given, field: FieldName(field), kinds: kinds, others: others)
        }
        guard let list = selectors.checklist(field, top["items"], top["vital"], top["atLeast"], top["partly"]) else { return nil }
        return .completeness(given: given, of: list, togetherWithReviews: top["reviews"]?.bool() ?? false)
    }

    private func deadline() -> Shape? {
        let by = top["by"]?.fields(needed: ["week"])?["week"]?.int(1...45)
        let orWithin = top["orWithin"].flatMap(selectors.timing)
        let expect = top["expect"].flatMap(selectors.expectation)
        guard let given = given(), let by, let orWithin, let expect else { return nil }
        return .deadline(given: given, expect: expect, byWeek: by, orWithin: orWithin)
    }
}
