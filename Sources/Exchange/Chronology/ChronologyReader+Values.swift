import Casework
import Content

extension ChronologyReader {
    /// The members of one entry as the entry format has them.
    mutating func members(of made: ChronologyPlan.Made, _ envelope: RowEnvelope, _ reading: inout RowReading) -> [JSONValue.Member] {
        let (entry, row) = (made.entry, reading.row)
        var members: [JSONValue.Member] = []
        func add(_ key: String, _ value: JSONValue?) { if let value { members.append(.init(key, value)) } }
        add("id", id(adding: entry.suffix ?? (made.place > 0 ? String(made.place + 1) : nil), reading).map(JSONValue.string))
        let kind = made.kind ?? self.kind(entry.kind, &reading)
        add("kind", kind)
        if let heading = entry.on {
            add("on", date(plan.column(heading).map { row.text($0) } ?? "", heading, "on", &reading))
        } else {
            add("on", envelope.on)
        }
        if let heading = entry.recorded, let column = plan.column(heading) {
            if !row.text(column).trimmed.isEmpty { add("recorded", date(row.text(column), heading, "recorded", &reading)) }
        } else {
            add("recorded", envelope.recorded)
        }
        add("agency", reading.agency.map(JSONValue.string))
        add("author", entry.author.map { value($0, .text, "author", &reading) } ?? envelope.author)
        add("about", entry.about.isEmpty ? envelope.about : value(.list(entry.about), .people, "about", &reading))
        if let text = value(.list(entry.text), .texts, "text", &reading), case .array(let parts) = text {
            add("text", .string(parts.compactMap { if case .string(let text) = $0 { text } else { nil } }.joined(separator: "\n")))
        }
        add("refs", entry.refs.isEmpty ? envelope.refs : entries(entry.refs, "refs", &reading))
        add("corrects", entry.corrects.map { value($0, .entry, "corrects", &reading) } ?? envelope.corrects)
        add("significance", entry.significance.map { value($0, .code([]), "significance", &reading) } ?? envelope.significance)
        add("labels", entry.labels.isEmpty ? envelope.labels : value(.list(entry.labels), .codes([]), "labels", &reading))
        add("details", details(entry.details, kind, &reading))
        return members
    }

    /// The id of one of the row's entries.
    private func id(adding suffix: String?, _ reading: RowReading) -> String? {
        guard let id = reading.id, let agency = reading.agency else { return nil }
        let own = suffix.map { "\(id)-\($0)" } ?? id
        return plan.profile.hasWholeIDs ? own : "\(agency):\(own)"
    }

    private mutating func kind(_ source: ProfileEntry.KindSource, _ reading: inout RowReading) -> JSONValue? {
        switch source {
        case .constant(let kind): .string(kind.code)
        case .cell(let cell): value(.cell(cell), .code([]), "kind", &reading)
        }
    }

    private mutating func details(_ details: ProfileEntry.Details, _ kind: JSONValue?, _ reading: inout RowReading) -> JSONValue? {
        switch details {
        case .fields(let fields):
            if fields.isEmpty { return nil }
            var members: [JSONValue.Member] = []
            for field in fields {
                if let value = value(field.value, field.field.type, "details." + field.field.name, &reading) {
                    members.append(.init(field.field.name, value))
                }
            }
            return members.isEmpty ? nil : .object(members)
        case .cell(let heading):
            guard let column = plan.column(heading), !reading.row.isEmpty(column) else { return nil }
            let code: String? = if case .string(let code)? = kind { code } else { nil }
            do throws(DetailsCell.Fault) {
                return try DetailsCell.read(reading.row.text(column), of: code.flatMap { Kind(code: $0) })
            } catch {
                refuse(error, heading, "details", &reading)
                return nil
            }
        }
    }

    /// What a place of the profile says for this row, as the entry format has it; nil where it says nothing, or nothing that can be read.
    mutating func value(_ source: ProfileValue, _ type: FieldType, _ key: String, _ reading: inout RowReading) -> JSONValue? {
        switch source {
        case .constant(let constant): return type.isList ? .array([constant]) : constant
        case .cell(let cell): return value(of: cell, type, key, &reading)
        case .list(let sources):
            var all: [JSONValue] = []
            for source in sources { if case .array(let some)? = value(source, type, key, &reading) { all += some } }
            return all.isEmpty ? nil : .array(unique(all))
        case .row(let suffix):
            if let id = id(adding: suffix ?? reading.main, reading) { return .string(id) }
            // Without an agency, the sender has been told already.
            return reading.agency == nil ? nil : noID(key, &reading)
        case .answers(let items):
            var members: [JSONValue.Member] = []
            for item in items {
                guard case .string(let word)? = value(item.value, .code([]), key, &reading) else { continue }
                let plain = word.lowercased()
                members.append(.init(item.item, DetailsCell.answer(["yes", "no", "unknown"].contains(plain) ? plain : word)))
            }
            return members.isEmpty ? nil : .object(members)
        }
    }

    private func noID(_ key: String, _ reading: inout RowReading) -> JSONValue? {
        reading.told.append(key)
        reading.problems.append(
            ImportProblem(
                .missingValue, file: file, line: reading.row.line, key: plan.profile.columns.id ?? key, found: .described("nothing"),
                allowed: "an id", hint: "One entry of this row refers to another, which needs an id for that."))
        return nil
    }

    private mutating func entries(_ sources: [ProfileValue], _ key: String, _ reading: inout RowReading) -> JSONValue? {
        var all: [JSONValue] = []
        for source in sources {
            if case .cell(let cell) = source, let column = plan.column(cell.column) {
                all += split(reading.row.text(column)).map { .string(entryID($0, reading)) }
            } else if let one = value(source, .entry, key, &reading) {
                all.append(one)
            }
        }
        return all.isEmpty ? nil : .array(unique(all))
    }
}
