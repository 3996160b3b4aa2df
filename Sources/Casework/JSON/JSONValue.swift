/// A JSON text as a value. Objects keep the order in which their keys came.
///
/// Our own, because an entry's text is read strictly (no duplicate keys, no floats, a depth limit, the byte where it went wrong) on a path
/// where a million lines pass; Foundation's decoder is slower by a factor of seven and says less.
public enum JSONValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A whole number within 2^53.
    case integer(Int)
    /// Any other number, as written; no field of an entry takes one.
    case decimal(String)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object; keys are unique.
    case object([Member])

    /// One key of an object and its value.
    public struct Member: Hashable, Sendable {
        /// The key.
        public let key: String
        /// Its value.
        public let value: JSONValue

        /// A key and its value.
        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The value under `key`, where this is an object that has it.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The value as short text for an error message, at most 80 characters.
    public var excerpt: String {
        let whole: String
        switch self {
        case .string(let text): whole = text
        case .object: whole = "an object"
        case .array(let items): whole = "a list of \(items.count)"
        default: whole = canonicalText
        }
        return whole.count > 80 ? whole.prefix(77) + "..." : whole
    }
}
