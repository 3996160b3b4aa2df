import Casework
import Content

extension ChronologyPlan {
    /// What the sender calls a key of an entry: the heading of the column it came from, or the key itself where it came from none.
    func heading(of key: String, _ entry: ProfileEntry) -> String {
        let columns = profile.columns
        let plain = String(key.prefix { $0 != "[" })
        let heading: String? =
            switch plain {
            case "id": columns.id
            case "on": entry.on ?? columns.on
            case "recorded": entry.recorded ?? columns.recorded
            case "author": entry.author.map { $0.headings.first } ?? columns.author
            case "about": entry.about.isEmpty ? columns.about.first : entry.about.flatMap(\.headings).first
            case "text": entry.text.isEmpty ? columns.text.first : entry.text.flatMap(\.headings).first
            case "refs": entry.refs.isEmpty ? columns.refs : entry.refs.flatMap(\.headings).first
            case "corrects": entry.corrects.map { $0.headings.first } ?? columns.corrects
            case "significance": entry.significance.map { $0.headings.first } ?? columns.significance
            case "labels": entry.labels.isEmpty ? columns.labels : entry.labels.flatMap(\.headings).first
            case "agency": if case .column(let column) = profile.agency { column.heading } else { nil }
            case "kind": if case .cell(let cell) = entry.kind { cell.column } else { nil }
            default: nil
            }
        if let heading { return heading }
        guard plain.hasPrefix("details"), case .fields(let fields) = entry.details else { return key }
        let name = plain.dropFirst("details.".count).prefix { $0 != "." }
        return fields.first { $0.field.name == name }?.value.headings.first ?? key
    }
}

extension TextEncoding {
    /// What a profile says; nil finds it out.
    init?(_ encoding: Profile.Encoding) {
        switch encoding {
        case .auto: return nil
        case .utf8: self = .utf8
        case .windows1252: self = .windows1252
        }
    }
}

extension CSVDelimiter {
    /// What a profile says; nil finds it out.
    init?(_ delimiter: Profile.Delimiter) {
        switch delimiter {
        case .auto: return nil
        case .comma: self = .comma
        case .semicolon: self = .semicolon
        case .tab: self = .tab
        }
    }
}

extension DateForm {
    /// What a profile says.
    init(_ order: Profile.DateOrder) {
        switch order {
        case .dmy: self = .dmy
        case .mdy: self = .mdy
        case .ymd: self = .ymd
        }
    }
}
