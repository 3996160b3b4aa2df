import Casework
import Standards

extension SelectorReading {
    private static let words = ["open", "plan", "assessment", "born", "unborn", "under-one", "father-named"]

    /// A state: a word, a type of plan, or one put together.
    func state(_ cursor: ContentCursor) -> State? {
        if cursor.word != nil {
            let plans = ["child-protection", "child-in-need", "early-help", "pre-birth", "safety", "looked-after"]
            switch cursor.oneOf(Self.words + plans) {
            case nil: return nil
            case "open": return .open
            case "plan": return .plan([])
            case "assessment": return .assessment
            case "born": return .born
            case "unborn": return .unborn
            case "under-one": return .underOne
            case "father-named": return .fatherNamed
            case let type?: return .plan([type])
            }
        }
        guard let key = cursor.writtenKeys.first, let value = cursor.child(key) else {
            return cursor.refuse(allowed: "a state, such as open or {any: [child-protection, child-in-need]}")
        }
        switch key {
        case "any":
            _ = cursor.fields(needed: ["any"])
            return .anyOf(value.oneOrMore().compactMap(state))
        case "all":
            _ = cursor.fields(needed: ["all"])
            return .allOf(value.oneOrMore().compactMap(state))
        case "event", "in":
            let fields = cursor.fields(needed: ["event", "in"])
            guard let event = fields?["event"].flatMap({ selector($0) }), let window = fields?["in"]?.window() else { return nil }
            return .within(window, ofEvent: event)
        case "latest", "is":
            let fields = cursor.fields(needed: ["latest", "is"])
            guard let latest = fields?["latest"].flatMap({ selector($0) }), let match = fields?["is"].flatMap({ selector($0) }) else {
                return nil
            }
            return .latest(latest, is: match)
        case "since":
            _ = cursor.fields(needed: ["since"])
            return selector(value).map(State.since)
        case "flag", "by":
            let fields = cursor.fields(needed: ["flag"], allowed: ["by"])
            let byEach = fields?["by"]?.oneOf(["each"]) != nil
            return .flag(fields?["flag"]?.oneOrMore().compactMap { $0.text() } ?? [], byEach: byEach)
        default: return cursor.refuse(found: "the key “\(key)”", allowed: "any, all, event with in, latest with is, since, flag")
        }
    }

    /// What is expected.
    func expectation(_ cursor: ContentCursor) -> Expectation? {
        if let any = cursor.child("any") {
            _ = cursor.fields(needed: ["any"])
            return .any(any.oneOrMore().flatMap(responses))
        }
        if let all = cursor.child("all") {
            _ = cursor.fields(needed: ["all"])
            return .all(all.oneOrMore().flatMap(responses))
        }
        if cursor.writtenKeys == ["decision"], cursor.peek("decision") == "made" { return .decision }
        if let history = cursor.child("history") {
            _ = cursor.fields(needed: ["history"])
            return history.window().map(Expectation.history)
        }
        if let joined = cursor.child("joined") {
            _ = cursor.fields(needed: ["joined"])
            return .joinedAnalysis(joined.oneOrMore().compactMap { selector($0) })
        }
        if let pack = cursor.child("pack") {
            let fields = cursor.fields(needed: ["pack", "of", "items", "vital", "atLeast"])
            guard let selector = selector(pack), let field = fields?["of"]?.text(),
                let list = checklist(field, fields?["items"], fields?["vital"], fields?["atLeast"], nil)
            else { return nil }
            return .pack(selector, list)
        }
        let single = responses(cursor)
        return single.isEmpty ? nil : .any(single)
    }

    private func responses(_ cursor: ContentCursor) -> [Response] {
        if let itself = cursor.child("itself") {
            _ = cursor.fields(needed: ["itself"])
            return itself.writtenKeys.compactMap { key in
                guard let value = itself.child(key) else { return nil }
                let kinds = Kind.casework.filter { $0.declaration.field(key) != nil }
                guard let field = kinds.first?.declaration.field(key)?.field else {
                    itself.report(found: "the key “\(key)”", allowed: "a field of the trigger's kind")
                    return nil
                }
                guard value.oneOf(["each"]) != nil else { return nil }
                let isAgencies = field.type == .agencies || field.type == .agency
                return .own(isAgencies ? .agenciesEach(FieldName(key)) : .names(FieldName(key)))
            }
        }
        if let already = cursor.child("already") {
            _ = cursor.fields(needed: ["already"])
            return state(already).map { [.already($0)] } ?? []
        }
        if let becomes = cursor.child("becomes") {
            _ = cursor.fields(needed: ["becomes"])
            return state(becomes).map { [.becomes($0)] } ?? []
        }
        return selector(cursor).map { [.entry($0)] } ?? []
    }

    /// A length of time: one, by date, or by case.
    func timing(_ cursor: ContentCursor) -> Timing? {
        if case .sequence = cursor.node.value {
            let cases = cursor.oneOrMore().map(timingCase)
            let whole = cases.compactMap { $0 }
            return whole.count == cases.count ? Timing(whole) : nil
        }
        return timingCase(cursor).map { Timing([$0]) }
    }

    /// One case of a length of time.
    func timingCase(_ cursor: ContentCursor) -> Timing.Case? {
        if case .mapping = cursor.node.value, cursor.child("is") != nil {
            let fields = cursor.fields(needed: ["is"], allowed: ["while", "given"])
            guard let values = fields?["is"].flatMap(dated) else { return nil }
            return Timing.Case(when: fields?["while"].flatMap(state), given: fields?["given"].flatMap { selector($0) }, values: values)
        }
        return dated(cursor).map { Timing.Case(values: $0) }
    }

    private func dated(_ cursor: ContentCursor) -> [Timing.Dated]? {
        if cursor.word != nil { return cursor.window().map { [Timing.Dated(from: Day(ordinal: 0), window: $0)] } }
        guard let entries = cursor.entries(), !entries.isEmpty else { return nil }
        let values = entries.map { entry -> Timing.Dated? in
            guard let day = entry.key.day(), let window = entry.value.window() else { return nil }
            return Timing.Dated(from: day, window: window)
        }
        let whole = values.compactMap { $0 }.sorted { $0.from < $1.from }
        return whole.count == values.count ? whole : nil
    }

    /// A list of which enough must be there.
    func checklist(
        _ field: String, _ items: ContentCursor?, _ vital: ContentCursor?, _ atLeast: ContentCursor?, _ partly: ContentCursor?
    ) -> Checklist? {
        let codes = items?.texts()
        let vitals = vital?.texts() ?? []
        let count = atLeast?.int(1...100)
        var some: Checklist.Partly?
        if let partly {
            let fields = partly.fields(needed: ["atLeast", "vitalLacking"])
            guard let least = fields?["atLeast"]?.int(0...100), let lacking = fields?["vitalLacking"]?.int(0...100) else { return nil }
            some = .init(atLeast: least, vitalLacking: lacking)
        }
        guard let codes, let count else { return nil }
        for code in vitals where !codes.contains(code) { vital?.report(found: "“\(code)”", allowed: codes.joined(separator: ", ")) }
        return Checklist(field: FieldName(field), items: codes, vital: vitals, atLeast: count, partly: some)
    }
}
