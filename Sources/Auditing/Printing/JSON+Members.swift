import Casework

extension JSONValue {
    static func list(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map(JSONValue.string)) }
    static func numbers(_ numbers: [Int]) -> JSONValue { .array(numbers.map(JSONValue.integer)) }
    static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    static func day(_ day: Day?) -> JSONValue { .text(day?.description) }

    /// The same object with more keys behind its own.
    func with(_ more: [Member]) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members + more)
    }
}
