import Casework

extension ContentCursor {
    /// Text that is not empty, quoted or plain, without spaces at its ends.
    package func text() -> String? {
        guard case .scalar(let text, _) = node.value, !node.isNothing else { return refuse(allowed: "text") }
        var trimmed = text[...]
        while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
        while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
        return trimmed.isEmpty ? refuse(found: "an empty text", allowed: "text") : String(trimmed)
    }

    /// A whole number in a range. A number in quotation marks is a text and is refused.
    package func int(_ range: ClosedRange<Int> = Int.min...Int.max) -> Int? {
        let open = range.lowerBound == .min || range.upperBound == .max
        let allowed = "a whole number" + (open ? "" : ", \(range.lowerBound) to \(range.upperBound)")
        guard case .scalar(let text, let isQuoted) = node.value, let number = Int(text), "\(number)" == text else {
            return refuse(allowed: allowed)
        }
        if isQuoted { return refuse(allowed: allowed, hint: "Take the quotation marks out.") }
        return range.contains(number) ? number : refuse(allowed: allowed)
    }

    /// `true` or `false`. `yes`, `no`, `on` and `off` are refused, since readers of YAML differ about them.
    package func bool() -> Bool? {
        switch node.value {
        case .scalar("true", isQuoted: false): true
        case .scalar("false", isQuoted: false): false
        default: refuse(allowed: "true or false", hint: "Write the word without quotation marks.")
        }
    }

    /// A value with a form of its own, such as an id.
    package func parse<Value>(_ allowed: String, hint: String = "", _ make: (String) -> Value?) -> Value? {
        guard let text = text() else { return nil }
        return make(text) ?? refuse(allowed: allowed, hint: hint)
    }

    /// A code of a closed list.
    package func code<Code: RawRepresentable & CaseIterable>(of type: Code.Type = Code.self) -> Code? where Code.RawValue == String {
        oneOf(Code.allCases.map(\.rawValue)).flatMap { Code(rawValue: $0) }
    }

    /// One of the words given.
    package func oneOf(_ words: [String]) -> String? {
        guard let text = text() else { return nil }
        return words.contains(text) ? text : refuse(allowed: words.joined(separator: ", "), hint: Spelling.hint(for: text, among: words))
    }

    /// A list of texts, at least one.
    package func texts() -> [String]? { several("texts") { $0.text() } }

    /// A list of codes of a closed list, at least one, none twice.
    package func codes<Code: RawRepresentable & CaseIterable & Hashable>(of type: Code.Type = Code.self) -> [Code]?
    where Code.RawValue == String {
        guard let codes: [Code] = several("codes", read: { $0.code() }) else { return nil }
        return Set(codes).count == codes.count ? codes : refuse(found: "a code twice", allowed: "each code once")
    }

    /// A list of at least one, where every one can be read; each that cannot is put into the tray.
    package func several<Value>(_ what: String, read: (ContentCursor) -> Value?) -> [Value]? {
        guard let list = list() else { return nil }
        if list.isEmpty { return refuse(allowed: "a list of \(what), at least one") }
        let values = list.map(read)
        let whole = values.compactMap { $0 }
        return whole.count == values.count ? whole : nil
    }

    /// Whole numbers from one to another, written `0 to 9`.
    package func range() -> ClosedRange<Int>? {
        parse("two whole numbers such as “0 to 9”, the lower first") { Self.range($0) }
    }

    /// Reads `0 to 9`.
    static func range(_ text: some StringProtocol) -> ClosedRange<Int>? {
        let words = text.split(separator: " ")
        guard words.count == 3, words[1] == "to", let low = Int(words[0]), let high = Int(words[2]), low >= 0, low <= high, high <= 1_000
        else {
            return nil
        }
        return low...high
    }

    /// A calendar day.
    package func day() -> Day? { parse("a day such as 2021-03-04", hint: "Year, month, day, with dashes.") { Day($0) } }

    /// A length of time.
    package func window() -> Window? { parse(Window.allowed) { Window($0) } }

    /// An agency's id.
    package func agency() -> AgencyRef? { parse("1 to 64 of a to z, 0 to 9 and -") { AgencyRef($0) } }
}
