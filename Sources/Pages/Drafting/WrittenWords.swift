import Accounts
import Casework
import Instruments
import Practice

/// What was written into a form as people read it: its questions in words, and their answers.
struct WrittenWords {
    let form: DraftForm
    let told: ReadRecord

    /// One question and what was answered, in the form’s order; a day’s three lines are one answer.
    struct Answer: Equatable {
        let key: String
        let values: [String]
    }

    /// The answers of a form, without what it carries unseen.
    static func answers(_ fields: [DraftField]) -> [Answer] {
        var order: [String] = []
        var values: [String: [String]] = [:]
        for field in fields where !unseen.contains(field.name) && !field.name.hasPrefix(FormSheet.Name.prefix) {
            let key = key(of: field.name)
            if values[key] == nil { order.append(key) }
            if !field.value.isEmpty { values[key, default: []].append(field.value) } else { values[key, default: []] += [] }
        }
        return order.map { Answer(key: $0, values: values[$0] ?? []) }
    }

    /// The question to which a field belongs.
    static func key(of name: String) -> String {
        for part in ["-day", "-month", "-year"] where name.hasSuffix(part) { return String(name.dropLast(part.count)) }
        return name
    }

    private static let unseen: Set<String> = ["kind", "details-name", "of"]

    /// The question in words.
    func question(_ key: String) -> String {
        if key.hasPrefix("details-") {
            return kind?.declaration.field(String(key.dropFirst("details-".count)))?.field.meaning ?? key.inPlainWords.withCapital
        }
        if key.hasPrefix("answer-") { return topic(String(key.dropFirst("answer-".count))).withCapital }
        return Self.asked[key] ?? key.inPlainWords.withCapital
    }

    /// The answer in words; empty where nothing was answered.
    func answer(_ answer: Answer) -> String {
        let words = answer.values.map { isFree(answer.key) ? $0 : spoken($0) }
        return words.joined(separator: isDay(answer.key) ? "." : ", ")
    }

    private var kind: Kind? {
        switch form {
        case .entry(let kind): kind
        case .tool: .instrument
        default: nil
        }
    }

    private func topic(_ code: String) -> String {
        guard case .tool(let tool) = form, let item = InstrumentRef(tool).flatMap({ told.instruments[$0] })?.item(code) else {
            return code.inPlainWords
        }
        return item.topic
    }

    private func isDay(_ key: String) -> Bool {
        if key == "on" { return true }
        guard key.hasPrefix("details-"), let field = kind?.declaration.field(String(key.dropFirst("details-".count)))?.field else {
            return false
        }
        return field.type == .day
    }

    private func isFree(_ key: String) -> Bool {
        if isDay(key) || Self.free.contains(key) { return true }
        guard key.hasPrefix("details-"), let field = kind?.declaration.field(String(key.dropFirst("details-".count)))?.field else {
            return false
        }
        switch field.type {
        case .text, .texts, .number, .nhsNumber: return true
        default: return false
        }
    }

    private func spoken(_ value: String) -> String {
        if let agency = AgencyRef(value), let known = told.agencies[agency] { return known.name }
        if value.contains("/"), let person = PersonRef(value) { return told.name(person) ?? value }
        if let entry = EntryRef(value).flatMap({ told.entries[$0] }) { return EntryWords(entry, told).headline }
        return value.inPlainWords.withCapital
    }

    private static let free: Set<String> = ["text", "time", "reasons", "reason", "not-spoken", "action", "worker"]

    private static let asked = [
        "on": "When did it happen?", "time": "At what time?", "about-then": "How sure is the day?", "about": "Whom does it concern?",
        "text": "In your own words", "share": "Tell these agencies", "basis": "On which lawful basis?", "labels": "Limits",
        "significance": "In a chronology of key entries", "decision": "What have you decided?", "to": "To whom, or to which level?",
        "from": "From where, or from which level?", "reason": "Why it is not shared now", "type": "What is decided?",
        "reasons": "Why is it right now?", "confirmed": "We spoke with", "not-spoken": "If not with all of them, why not?",
        "answer": "What do you answer?", "action": "What will you do, or why do you object?", "direction": "Which way?",
        "stage": "What has been done?", "contains": "What goes with the child", "worker": "Who takes over?",
    ]
}
