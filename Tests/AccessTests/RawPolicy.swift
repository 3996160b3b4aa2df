/// The policy's rows as they stand in the file, read line by line without YAML: for the tests that judge the product's own reading.
struct RawPolicy {
    enum Value: Equatable {
        case word(String)
        case list([String])
        case map([String: String])

        var word: String { if case .word(let word) = self { word } else { "" } }
    }

    typealias Row = [String: Value]

    private(set) var sections: [String: [Row]] = [:]

    init(_ text: String) {
        var section = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("  - {"), line.hasSuffix("}") {
                sections[section, default: []].append(Self.row(line.dropFirst(5).dropLast()))
            } else if !line.hasPrefix(" "), !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") {
                section = String(line[..<colon])
            }
        }
    }

    var rules: [Row] { sections["rules"] ?? [] }
    var denials: [Row] { sections["denials"] ?? [] }
    var labels: [Row] { sections["labels"] ?? [] }

    private static func row(_ text: Substring) -> Row {
        var row: Row = [:]
        for part in pieces(text) {
            guard let colon = part.firstIndex(of: ":") else { continue }
            let key = String(part[..<colon].drop { $0 == " " })
            let value = part[part.index(after: colon)...].drop { $0 == " " }
            if value.hasPrefix("[") {
                row[key] = .list(value.dropFirst().dropLast().split(separator: ",").map { String($0.drop { $0 == " " }) })
            } else if value.hasPrefix("{") {
                row[key] = .map(Self.row(value.dropFirst().dropLast()).mapValues(\.word))
            } else {
                row[key] = .word(value.hasPrefix("\"") ? String(value.dropFirst().dropLast()) : String(value))
            }
        }
        return row
    }

    /// The text between commas that stand in no bracket and no quotation.
    private static func pieces(_ text: Substring) -> [Substring] {
        var (depth, isQuoted) = (0, false)
        return text.split { sign in
            if sign == "\"" { isQuoted.toggle() }
            if "[{".contains(sign) { depth += 1 }
            if "]}".contains(sign) { depth -= 1 }
            return sign == "," && depth == 0 && !isQuoted
        }
    }
}

extension RawPolicy.Row {
    func list(_ key: String) -> [String]? {
        switch self[key] {
        case .list(let list): list
        case .word(let word): [word]
        default: nil
        }
    }

    func has(_ key: String, _ word: String) -> Bool {
        guard let list = list(key) else { return false }
        return list == ["all"] || list.contains(word)
    }
}
