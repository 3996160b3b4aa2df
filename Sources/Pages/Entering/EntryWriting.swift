import Casework

/// What was written into the form of an entry so far: the values of each question, by its name, as the browser sends them.
public struct EntryWriting: Hashable, Sendable {
    /// Values by the question's name.
    public var values: [String: [String]]

    /// A writing.
    public init(_ values: [String: [String]] = [:]) { self.values = values }

    /// The first value of a question; empty where there is none.
    public subscript(name: String) -> String {
        get { values[name]?.first ?? "" }
        set { values[name] = [newValue] }
    }

    /// All values of a question.
    public func all(_ name: String) -> [String] { values[name] ?? [] }

    /// The three lines of a day.
    func day(_ name: String) -> (day: String, month: String, year: String) {
        (self["\(name)-day"], self["\(name)-month"], self["\(name)-year"])
    }

    /// A day of three lines as an entry writes it: `2021-03-04`, `2021-03` where the day is not known, `2021` where neither is the month. What cannot be
    /// a day is handed on as it was typed, for the entry's own check to refuse. Nil where nothing was typed.
    public func dayText(_ name: String) -> String? {
        let (day, month, year) = day(name)
        if day.isEmpty, month.isEmpty, year.isEmpty { return nil }
        func two(_ text: String) -> String { text.utf8.count == 1 ? "0" + text : text }
        return [year, month.isEmpty && day.isEmpty ? nil : two(month), day.isEmpty ? nil : two(day)].compactMap { $0 }.joined(
            separator: "-")
    }

    /// The members of an entry that the writing makes: of its kind's own declaration, nothing else is read.
    public func members(of kind: Kind) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [.init("kind", .string(kind.code))]
        if let on = dayText("on") {
            let time = self["time"]
            let whole = time.isEmpty || on.utf8.count != 10 ? on : "\(on)T\(time.utf8.count == 4 ? "0" + time : time)"
            members.append(.init("on", .string(self["about-then"] == "yes" ? whole + "~" : whole)))
        }
        members.append(.init("about", .array(all("about").map(JSONValue.string))))
        if !self["text"].isEmpty { members.append(.init("text", .string(self["text"]))) }
        if ["key", "routine"].contains(self["significance"]) { members.append(.init("significance", .string(self["significance"]))) }
        let labels = all("labels")
        if !labels.isEmpty { members.append(.init("labels", .array(labels.map(JSONValue.string)))) }
        let details = kind.declaration.fields.compactMap { field in value(of: field).map { JSONValue.Member(field.name, $0) } }
        if !details.isEmpty { members.append(.init("details", .object(details))) }
        return members
    }

    /// The earlier entries that the writing names.
    public func entries(of kind: Kind) -> Set<EntryRef> {
        Set(kind.declaration.fields.filter { $0.type == .entry }.compactMap { EntryRef(self[Self.name(of: $0)]) })
    }

    private func value(of field: Field) -> JSONValue? {
        let name = Self.name(of: field)
        let first = self[name]
        switch field.type {
        case .codes, .people, .agencies, .entries:
            let values = all(name).filter { !$0.isEmpty }
            return values.isEmpty ? nil : .array(values.map(JSONValue.string))
        case .texts:
            let lines = first.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
            return lines.isEmpty ? nil : .array(lines.map(JSONValue.string))
        case .day: return dayText(name).map(JSONValue.string)
        case .flag: return first == "yes" ? .bool(true) : first == "no" ? .bool(false) : nil
        case .number: return first.isEmpty ? nil : Int(first).map(JSONValue.integer) ?? .string(first)
        case .answers:
            let answers = values.keys.filter { $0.hasPrefix("answer-") }.sorted().compactMap { key -> JSONValue.Member? in
                let value = self[key]
                guard !value.isEmpty else { return nil }
                return .init(String(key.dropFirst("answer-".count)), Int(value).map(JSONValue.integer) ?? .string(value))
            }
            return answers.isEmpty ? nil : .object(answers)
        case .groups: return nil
        case .code, .person, .agency, .entry, .audit, .text, .nhsNumber: return first.isEmpty ? nil : .string(first)
        }
    }

    /// What the question of a field is called in the form.
    static func name(of field: Field) -> String { "details-\(field.name)" }
}

extension Substring {
    fileprivate var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
        return start < end ? String(self[start..<end]) : ""
    }
}
