import Casework

extension DetailsCell {
    /// The details of an entry in the form that `read` takes, in the order in which the kind declares its fields.
    static func text(of entry: Entry) -> String {
        entry.kind.declaration.fields.compactMap { field in
            entry.details[field.name].map { "\(field.name)=\(text(of: $0))" }
        }.joined(separator: "; ")
    }

    private static func text(of value: FieldValue) -> String {
        switch value {
        case .code(let text), .text(let text): quoted(text)
        case .codes(let texts), .texts(let texts): list(texts)
        case .person(let ref): quoted(ref.text)
        case .people(let refs): list(refs.map(\.text))
        case .agency(let ref): quoted(ref.text)
        case .agencies(let refs): list(refs.map(\.text))
        case .entry(let ref): quoted(ref.text)
        case .entries(let refs): list(refs.map(\.text))
        case .audit(let audit): quoted(audit.reference)
        // Several things of one form have no form of their own here: the text of the entry format stands in quotation marks.
        case .groups: quoted(value.json.canonicalText, always: true)
        case .day(let day): day.description
        case .flag(let flag): flag ? "true" : "false"
        case .number(let number): String(number)
        case .answers(let answers):
            "{" + answers.sorted { $0.key < $1.key }.map { "\(quoted($0.key))=\(text(of: $0.value))" }.joined(separator: ", ") + "}"
        }
    }

    private static func text(of answer: ItemAnswer) -> String {
        switch answer {
        // A word that looks like a grade stays a word.
        case .word(let word): Int(word) == nil ? quoted(word) : quoted(word, always: true)
        case .grade(let grade): String(grade)
        }
    }

    private static func list(_ texts: [String]) -> String { "[" + texts.map { quoted($0) }.joined(separator: ", ") + "]" }

    private static func quoted(_ text: String, always: Bool = false) -> String {
        let special = Set(";,=[]{}\"\\\n\r\t".unicodeScalars)
        let isPlain =
            !text.isEmpty && text.trimmed == text
            && !text.unicodeScalars.contains { special.contains($0) || $0.properties.isWhitespace && $0 != " " }
        if isPlain, !always { return text }
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
