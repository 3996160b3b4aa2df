/// What is wrong with a JSON text, and at which byte (0 is the first).
public struct JSONFault: Error, Hashable, Sendable {
    /// Offset of the byte where reading stopped.
    public let offset: Int
    /// What was found there, in words.
    public let found: String
}

/// Reads one JSON text strictly: RFC 8259, no duplicate keys, at most 32 levels deep, nothing after it but white space.
public struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private static let deepest = 32

    /// Parses UTF-8 bytes. Throws a `JSONFault`.
    public static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> JSONValue {
        var parser = JSONParser(bytes: bytes)
        parser.skipSpace()
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.at == bytes.count else { throw parser.fault("more text after the end of the object") }
        return value
    }

    /// Parses a string's UTF-8. Throws a `JSONFault`.
    public static func parse(_ text: String) throws(JSONFault) -> JSONValue {
        let bytes = Array(text.utf8)
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONFault> in
            do throws(JSONFault) { return .success(try parse(buffer)) } catch { return .failure(error) }
        }
        return try result.get()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private func fault(_ found: String) -> JSONFault { JSONFault(offset: at, found: found) }

    private func peek() -> UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] == 32 || bytes[at] == 10 || bytes[at] == 13 || bytes[at] == 9 { at += 1 }
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth < Self.deepest else { throw fault("more than \(Self.deepest) levels of nesting") }
        switch peek() {
        case nil: throw fault("the end of the text")
        case 123: return try object(depth: depth)
        case 91: return try array(depth: depth)
        case 34: return .string(try string())
        case 116: return try word("true", .bool(true))
        case 102: return try word("false", .bool(false))
        case 110: return try word("null", .null)
        case 45, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57: return try number()
        default: throw fault("a character that begins no JSON value")
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
        var members: [JSONValue.Member] = []
        // Only of an object with many keys, where comparing each with each would take for ever.
        var known: Set<String> = []
        at += 1
        skipSpace()
        if peek() == 125 {
            at += 1
            return .object([])
        }
        while true {
            guard peek() == 34 else { throw fault("no key in quotes where one was due") }
            let start = at
            let key = try string()
            if members.count == 16 { known = Set(members.map(\.key)) }
            if members.count < 16 ? members.contains(where: { $0.key == key }) : !known.insert(key).inserted {
                at = start
                throw fault("the key “\(key)” a second time")
            }
            skipSpace()
            guard peek() == 58 else { throw fault("no colon after the key “\(key)”") }
            at += 1
            skipSpace()
            members.append(.init(key, try value(depth: depth + 1)))
            skipSpace()
            switch peek() {
            case 44:
                at += 1
                skipSpace()
            case 125:
                at += 1
                return .object(members)
            case nil: throw fault("the end of the text inside an object")
            default: throw fault("neither a comma nor a closing brace")
            }
        }
    }

    private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
        var items: [JSONValue] = []
        at += 1
        skipSpace()
        if peek() == 93 {
            at += 1
            return .array([])
        }
        while true {
            items.append(try value(depth: depth + 1))
            skipSpace()
            switch peek() {
            case 44:
                at += 1
                skipSpace()
            case 93:
                at += 1
                return .array(items)
            case nil: throw fault("the end of the text inside a list")
            default: throw fault("neither a comma nor a closing bracket")
            }
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        let count = text.utf8CodeUnitCount
        guard at + count <= bytes.count, (0..<count).allSatisfy({ bytes[at + $0] == text.utf8Start[$0] }) else {
            throw fault("a word that is not true, false or null")
        }
        at += count
        return value
    }

    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = at
        if peek() == 45 { at += 1 }
        let first = at
        guard skipDigits() > 0, bytes[first] != 48 || at == first + 1 else { throw fault("a malformed number") }
        var isWhole = true
        if peek() == 46 {
            at += 1
            isWhole = false
            guard skipDigits() > 0 else { throw fault("a malformed number") }
        }
        if peek() == 101 || peek() == 69 {
            at += 1
            isWhole = false
            if peek() == 43 || peek() == 45 { at += 1 }
            guard skipDigits() > 0 else { throw fault("a malformed number") }
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if isWhole, let value = Int(text), (-(1 << 53)...1 << 53).contains(value) { return .integer(value) }
        return .decimal(text)
    }

    /// Passes over digits and says how many they were.
    private mutating func skipDigits() -> Int {
        let start = at
        while let byte = peek(), (48...57).contains(byte) { at += 1 }
        return at - start
    }

    private mutating func string() throws(JSONFault) -> String {
        at += 1
        let start = at
        while let byte = peek(), byte != 34, byte != 92, byte >= 32 { at += 1 }
        if peek() == 34 {
            defer { at += 1 }
            return try utf8(bytes[start..<at])
        }
        var out = Array(bytes[start..<at])
        while let byte = peek() {
            if byte == 34 {
                defer { at += 1 }
                return try out.withUnsafeBufferPointer { buffer throws(JSONFault) in try utf8(buffer[...]) }
            }
            if byte < 32 { throw fault("a control character inside a string") }
            if byte == 92 {
                try escape(into: &out)
            } else {
                out.append(byte)
                at += 1
            }
        }
        throw fault("the end of the text inside a string")
    }

    private func utf8(_ slice: Slice<UnsafeBufferPointer<UInt8>>) throws(JSONFault) -> String {
        guard let text = String(validating: slice, as: UTF8.self) else {
            throw fault("bytes that are not UTF-8 in the string that ends here")
        }
        return text
    }

    private mutating func escape(into out: inout [UInt8]) throws(JSONFault) {
        at += 1
        guard let byte = peek() else { throw fault("the end of the text inside a string") }
        at += 1
        switch byte {
        case 34, 92, 47: out.append(byte)
        case 98: out.append(8)
        case 102: out.append(12)
        case 110: out.append(10)
        case 114: out.append(13)
        case 116: out.append(9)
        case 117:
            var unit = try hex()
            if (0xD800..<0xDC00).contains(unit) {
                guard at + 1 < bytes.count, bytes[at] == 92, bytes[at + 1] == 117 else { throw fault("half a surrogate pair") }
                at += 2
                let low = try hex()
                guard (0xDC00..<0xE000).contains(low) else { throw fault("half a surrogate pair") }
                unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            }
            guard unit != 0, let scalar = Unicode.Scalar(unit) else { throw fault("an escape that is no character") }
            out.append(contentsOf: String(Character(scalar)).utf8)
        default:
            at -= 1
            throw fault("an unknown escape")
        }
    }

    private mutating func hex() throws(JSONFault) -> UInt32 {
        guard at + 4 <= bytes.count else { throw fault("a malformed \\u escape") }
        var value: UInt32 = 0
        for byte in bytes[at..<at + 4] {
            switch byte {
            case 48...57: value = value << 4 | UInt32(byte - 48)
            case 65...70: value = value << 4 | UInt32(byte - 55)
            case 97...102: value = value << 4 | UInt32(byte - 87)
            default: throw fault("a malformed \\u escape")
            }
        }
        at += 4
        return value
    }
}
