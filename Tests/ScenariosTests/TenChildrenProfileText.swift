import Casework
@testable import Scenarios

/// A layout told from the reader's side: the profile in `Content/profiles` that reads the file which the layout writes.
struct TenChildrenProfileText {
    let layout: TenChildren.Layout

    var text: String {
        var lines = [
            "# The sample partnership's “\(layout.title)”. Docs/profiles.md explains every key.",
            "id: \(layout.profile)", "title: \(scalar(layout.title))", "agency: \(layout.source.agency)",
        ]
        if layout.isPrefixed { lines.append("source: \(layout.source.prefix)") }
        lines += [
            "delimiter: auto", "encoding: auto", "recognise: [\(layout.recognise.map(scalar).joined(separator: ", "))]",
            "date: \(layout.dates == .iso ? "ymd" : "dmy")",
            "columns: {\(layout.columns.map { "\($0.key): \(scalar($0.heading))" }.joined(separator: ", "))}",
            "people: \"\(layout.list.filter { $0 != " " })\"",
        ]
        if !layout.agencies.isEmpty {
            lines.append("agencies: {\(layout.agencies.map { "\(scalar($0.name)): \($0.source.agency)" }.joined(separator: ", "))}")
        }
        if let code = layout.code {
            lines += ["code: \(scalar(code))", "codes:"]
            for rule in layout.rules where !layout.unlisted.contains(rule.code) {
                lines.append("  \(scalar(rule.code)):")
                lines += rule.items.map { "    - " + item($0) }
            }
            lines.append("otherwise: note")
        } else {
            lines.append("rows:")
            lines += layout.rules.flatMap(\.items).map { "  - " + item($0) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func item(_ item: TenChildren.Item) -> String {
        var parts = ["kind: \(item.kind.code)"]
        if let suffix = item.suffix { parts.append("id: \(suffix)") }
        if let when = item.when { parts.append("when: {column: \(scalar(when.heading)), is: \(scalar(when.value))}") }
        for (key, heading) in item.own { parts.append("\(key): {column: \(scalar(heading))}") }
        if !item.cells.isEmpty { parts.append("details: {\(item.cells.map { "\($0.field): \(cell($0.cell))" }.joined(separator: ", "))}") }
        return "{\(parts.joined(separator: ", "))}"
    }

    private func cell(_ cell: TenChildren.Cell) -> String {
        switch cell {
        case .always(let constant): return scalar(constant)
        case .row: return "{row: main}"
        case .answers(let items): return "{\(items.map { "\($0.item): {column: \(scalar($0.heading))}" }.joined(separator: ", "))}"
        case .column(let heading, let codes):
            guard !codes.isEmpty else { return "{column: \(scalar(heading))}" }
            let pairs = codes.map { "\(scalar($0.code)): \(value($0.value))" }.joined(separator: ", ")
            return "{column: \(scalar(heading)), codes: {\(pairs)}}"
        }
    }

    /// What a code means: codes are bare words, so that true and false are what they look like.
    private func value(_ text: String) -> String { text == "true" || text == "false" ? text : scalar(text) }

    /// A scalar, in quotes wherever YAML could take it for something else.
    private func scalar(_ text: String) -> String {
        let plain = text.unicodeScalars.allSatisfy {
            $0.value < 128 && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == " " || $0 == "-")
        }
        let words: Set = ["y", "n", "yes", "no", "true", "false", "on", "off", "null"]
        guard plain, text.first?.isLetter == true, !words.contains(text.lowercased()) else {
            return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        return text
    }
}
