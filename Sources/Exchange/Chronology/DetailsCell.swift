import Casework

/// The `details` column of the chronology table: `type=domestic-abuse; victim=lcs/1; names=[neglect, housing]; answers={1=yes, 2=3}`.
///
/// Values stand bare, or in quotation marks where they hold one of `; , = [ ] { } "`, a line break, or spaces at their ends; in quotation marks
/// `\"`, `\\`, `\n`, `\r` and `\t` stand for the sign, line break or tab.
struct DetailsCell {
    /// What keeps a cell from being read.
    struct Fault: Error, Hashable {
        /// The character, from 1.
        let character: Int
        /// What was due there.
        let allowed: String
    }

    // Bytes of UTF-8: every sign with a meaning is ASCII, and this is asked at every row of an import.
    private let bytes: [UInt8]
    private var at = 0

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// A fault at a byte, told by its character.
    private func fault(_ place: Int, _ allowed: String) -> Fault {
        Fault(character: bytes.prefix(max(0, place)).count { $0 & 0xC0 != 0x80 } + 1, allowed: allowed)
    }

    /// The details as the entry format has them; fields that the kind does not declare are kept as text, for the entry reader to refuse.
    static func read(_ text: String, of kind: Kind?) throws(Fault) -> JSONValue {
        var cell = DetailsCell(text)
        var members: [JSONValue.Member] = []
        cell.skipSpace()
        while !cell.isAtEnd {
            let start = cell.at
            let key = cell.bare(until: "=;")
            guard cell.take(UInt8(ascii: "=")), !key.isEmpty else { throw cell.fault(start, "key=value; key=[a, b]") }
            guard !members.contains(where: { $0.key == key }) else { throw cell.fault(start, "each key once") }
            members.append(.init(key, try cell.value(kind?.declaration.field(key)?.field.type)))
            cell.skipSpace()
            guard cell.take(UInt8(ascii: ";")) || cell.isAtEnd else { throw cell.fault(cell.at, "; before the next key") }
            cell.skipSpace()
        }
        return .object(members)
    }

    /// `1=yes, 2=3` or `1=yes; 2=3`, with or without braces: answers of an instrument.
    static func answers(_ text: String) throws(Fault) -> JSONValue {
        var cell = DetailsCell(text)
        cell.skipSpace()
        if cell.peek == UInt8(ascii: "{") { return try cell.value(.answers) }
        return try cell.items(until: nil)
    }

    /// An answer as the entry format has it: a grade where it is a number.
    static func answer(_ word: String) -> JSONValue { Int(word).map(JSONValue.integer) ?? .string(word) }

    private mutating func value(_ type: FieldType?) throws(Fault) -> JSONValue {
        skipSpace()
        switch peek {
        case UInt8(ascii: "["):
            at += 1
            var items: [JSONValue] = []
            skipSpace()
            while !take(UInt8(ascii: "]")) {
                items.append(.string(try word(until: ",]")))
                skipSpace()
                guard take(UInt8(ascii: ",")) || peek == UInt8(ascii: "]") else { throw fault(at, ", or ] in a list") }
                skipSpace()
            }
            return .array(items)
        case UInt8(ascii: "{"):
            at += 1
            return try items(until: UInt8(ascii: "}"))
        default:
            let isQuoted = peek == UInt8(ascii: "\"")
            let text = try word(until: ";")
            switch type {
            case .flag where !isQuoted && (text == "true" || text == "false"): return .bool(text == "true")
            case .number where !isQuoted: return Int(text).map(JSONValue.integer) ?? .string(text)
            case .groups:
                let start = at
                guard case .success(let json) = text.parsedJSON else { throw fault(start, "a list of objects in the entry format") }
                return json
            case .codes, .people, .agencies, .texts, .entries: return .array([.string(text)])
            default: return .string(text)
            }
        }
    }

    private mutating func items(until end: UInt8?) throws(Fault) -> JSONValue {
        var members: [JSONValue.Member] = []
        skipSpace()
        while end.map({ !take($0) }) ?? !isAtEnd {
            let start = at
            let item = peek == UInt8(ascii: "\"") ? try word(until: "=") : bare(until: "=,;}")
            skipSpace()
            guard take(UInt8(ascii: "=")), !item.isEmpty, !members.contains(where: { $0.key == item }) else {
                throw fault(start, "item=answer, each item once")
            }
            skipSpace()
            let isQuoted = peek == UInt8(ascii: "\"")
            let word = try word(until: ",;}")
            members.append(.init(item, isQuoted ? .string(word) : DetailsCell.answer(word)))
            skipSpace()
            guard take(UInt8(ascii: ",")) || take(UInt8(ascii: ";")) || (end.map { peek == $0 } ?? isAtEnd) else {
                throw fault(at, ", before the next item")
            }
            skipSpace()
        }
        return .object(members)
    }

    private mutating func word(until stops: StaticString) throws(Fault) -> String {
        guard take(UInt8(ascii: "\"")) else { return bare(until: stops) }
        let start = at
        var text: [UInt8] = []
        while let next = peek {
            at += 1
            if next == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            guard next == UInt8(ascii: "\\") else {
                text.append(next)
                continue
            }
            switch peek {
            case UInt8(ascii: "n"): text.append(10)
            case UInt8(ascii: "r"): text.append(13)
            case UInt8(ascii: "t"): text.append(9)
            case UInt8(ascii: "\"")?, UInt8(ascii: "\\")?: text.append(bytes[at])
            default: throw fault(at - 1, "\\\", \\\\, \\n, \\r or \\t in quotation marks")
            }
            at += 1
        }
        throw fault(start - 1, "a closing quotation mark")
    }

    /// What stands up to one of the signs, without white space at its ends.
    private mutating func bare(until stops: StaticString) -> String {
        let start = at
        let signs = UnsafeBufferPointer(start: stops.utf8Start, count: stops.utf8CodeUnitCount)
        while at < bytes.count, !signs.contains(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self).trimmed
    }

    private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }
    private var isAtEnd: Bool { at >= bytes.count }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        at += 1
        return true
    }

    /// White space of a keyboard, and the space without a break that spreadsheets put in.
    private mutating func skipSpace() {
        while let next = peek {
            if next == 32 || (9...13).contains(next) {
                at += 1
            } else if next == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
                at += 2
            } else {
                return
            }
        }
    }
}

extension String {
    /// Without white space at its ends.
    var trimmed: String { ChronologyDate.trimmed(self) }
}

extension String {
    /// The text as JSON.
    var parsedJSON: Result<JSONValue, JSONFault> {
        Array(utf8).withUnsafeBufferPointer { bytes in Result { () throws(JSONFault) in try JSONParser.parse(bytes) } }
    }
}
