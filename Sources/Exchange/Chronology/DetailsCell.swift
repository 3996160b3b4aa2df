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

    private let characters: [Unicode.Scalar]
    private var at = 0

    /// The details as the entry format has them; fields that the kind does not declare are kept as text, for the entry reader to refuse.
    static func read(_ text: String, of kind: Kind?) throws(Fault) -> JSONValue {
        var cell = DetailsCell(characters: Array(text.unicodeScalars))
        var members: [JSONValue.Member] = []
        cell.skipSpace()
        while !cell.isAtEnd {
            let start = cell.at
            let key = cell.bare(until: "=;").trimmed
            guard cell.take("="), !key.isEmpty else { throw Fault(character: start + 1, allowed: "key=value; key=[a, b]") }
            guard !members.contains(where: { $0.key == key }) else { throw Fault(character: start + 1, allowed: "each key once") }
            members.append(.init(key, try cell.value(kind?.declaration.field(key)?.field.type)))
            cell.skipSpace()
            guard cell.take(";") || cell.isAtEnd else { throw Fault(character: cell.at + 1, allowed: "; before the next key") }
            cell.skipSpace()
        }
        return .object(members)
    }

    /// `1=yes, 2=3` or `1=yes; 2=3`, with or without braces: answers of an instrument.
    static func answers(_ text: String) throws(Fault) -> JSONValue {
        var cell = DetailsCell(characters: Array(text.unicodeScalars))
        cell.skipSpace()
        if cell.peek == "{" { return try cell.value(.answers) }
        return try cell.items(until: nil)
    }

    /// An answer as the entry format has it: a grade where it is a number.
    static func answer(_ word: String) -> JSONValue { Int(word).map(JSONValue.integer) ?? .string(word) }

    private mutating func value(_ type: FieldType?) throws(Fault) -> JSONValue {
        skipSpace()
        switch peek {
        case "[":
            at += 1
            var items: [JSONValue] = []
            skipSpace()
            while !take("]") {
                items.append(.string(try word(until: ",]")))
                skipSpace()
                guard take(",") || peek == "]" else { throw Fault(character: at + 1, allowed: ", or ] in a list") }
                skipSpace()
            }
            return .array(items)
        case "{":
            at += 1
            return try items(until: "}")
        default:
            let isQuoted = peek == "\""
            let text = try word(until: ";")
            switch type {
            case .flag where !isQuoted && (text == "true" || text == "false"): return .bool(text == "true")
            case .number where !isQuoted: return Int(text).map(JSONValue.integer) ?? .string(text)
            case .codes, .people, .agencies, .texts: return .array([.string(text)])
            default: return .string(text)
            }
        }
    }

    private mutating func items(until end: Unicode.Scalar?) throws(Fault) -> JSONValue {
        var members: [JSONValue.Member] = []
        skipSpace()
        while end.map({ !take($0) }) ?? !isAtEnd {
            let start = at
            let item = peek == "\"" ? try word(until: "=") : bare(until: "=,;}").trimmed
            skipSpace()
            guard take("="), !item.isEmpty, !members.contains(where: { $0.key == item }) else {
                throw Fault(character: start + 1, allowed: "item=answer, each item once")
            }
            skipSpace()
            let isQuoted = peek == "\""
            let word = try word(until: ",;}")
            members.append(.init(item, isQuoted ? .string(word) : DetailsCell.answer(word)))
            skipSpace()
            guard take(",") || take(";") || (end.map { peek == $0 } ?? isAtEnd) else {
                throw Fault(character: at + 1, allowed: ", before the next item")
            }
            skipSpace()
        }
        return .object(members)
    }

    private mutating func word(until stops: String) throws(Fault) -> String {
        guard take("\"") else { return bare(until: stops).trimmed }
        let start = at
        var text = String.UnicodeScalarView()
        while let next = peek {
            at += 1
            if next == "\"" { return String(text) }
            guard next == "\\" else {
                text.append(next)
                continue
            }
            switch peek {
            case "n": text.append("\n")
            case "r": text.append("\r")
            case "t": text.append("\t")
            case "\"", "\\": text.append(characters[at])
            default: throw Fault(character: at, allowed: "\\\", \\\\, \\n, \\r or \\t in quotation marks")
            }
            at += 1
        }
        throw Fault(character: start, allowed: "a closing quotation mark")
    }

    private mutating func bare(until stops: String) -> String {
        let start = at
        while let next = peek, !stops.unicodeScalars.contains(next) { at += 1 }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: characters[start..<at])
        return String(text)
    }

    private var peek: Unicode.Scalar? { at < characters.count ? characters[at] : nil }
    private var isAtEnd: Bool { at >= characters.count }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard peek == sign else { return false }
        at += 1
        return true
    }

    private mutating func skipSpace() { while let next = peek, next.properties.isWhitespace { at += 1 } }
}

extension String {
    /// Without white space at its ends.
    var trimmed: String { ChronologyDate.trimmed(self) }
}
