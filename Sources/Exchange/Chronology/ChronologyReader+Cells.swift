import Casework
import Content

extension ChronologyReader {
    /// A cell as a field of this type has it.
    mutating func value(of cell: ProfileCell, _ type: FieldType, _ key: String, _ reading: inout RowReading) -> JSONValue? {
        guard let column = plan.column(cell.column) else { return nil }
        let written = reading.row.text(column)
        let text = written.trimmed
        if let codes = cell.codes { return coded(text, codes, cell, type, key, &reading) }
        if text.isEmpty { return nil }
        switch type {
        case .text: return .string(written)
        // Several columns of narrative: each is one text, whatever signs are in it.
        case .texts where key == "text": return .array([.string(written)])
        case .code: return .string(text)
        case .codes, .texts: return .array(split(text).map(JSONValue.string))
        case .person: return .string(person(text, source: cell.source))
        case .people: return .array(people(text, source: cell.source))
        case .entry: return .string(entryID(text, reading))
        case .entries: return .array(split(text).map { .string(entryID($0, reading)) })
        case .audit: return .string(text)
        case .groups:
            if case .success(let json) = text.parsedJSON { return json }
            return refuse(.wrongType, text, "a list of objects in the entry format", cell.column, key, &reading)
        case .nhsNumber: return .string(text.filter { $0 != " " })
        case .agency: return agency(text, cell.column, key, &reading)
        case .agencies:
            var agencies: [JSONValue] = []
            for word in split(text) { if let one = agency(word, cell.column, key, &reading) { agencies.append(one) } }
            return agencies.isEmpty ? nil : .array(agencies)
        case .flag: return flag(text, cell.column, key, &reading)
        case .number:
            if let number = Int(text) { return .integer(number) }
            return refuse(.wrongType, text, "a whole number", cell.column, key, &reading)
        case .day: return fullDay(text, cell.column, key, &reading)
        case .answers:
            do throws(DetailsCell.Fault) { return try DetailsCell.answers(text) } catch {
                refuse(error, cell.column, key, &reading)
                return nil
            }
        }
    }

    /// A cell whose codes the profile lists: a code that it does not list is a fault, never a guess.
    private mutating func coded(
        _ text: String, _ codes: [String: JSONValue], _ cell: ProfileCell, _ type: FieldType, _ key: String, _ reading: inout RowReading
    ) -> JSONValue? {
        let words = text.isEmpty ? (codes[""] == nil ? [] : [""]) : type.isList ? split(text) : [text]
        var all: [JSONValue] = []
        for word in words {
            switch codes[plain(word)] {
            case nil:
                return refuse(
                    .unknownCode, word, codes.keys.sorted().joined(separator: ", "), cell.column, key, &reading,
                    hint: "Correct it, or add the code to the profile “\(plan.profile.id)”.")
            case .null?: continue
            case .array(let several)?: all += several
            case let one?: all.append(one)
            }
        }
        return type.isList ? (all.isEmpty ? nil : .array(unique(all))) : all.first
    }

    /// A code as it is compared.
    mutating func plain(_ word: String) -> String {
        if let known = knownCodes[word] { return known }
        let plain = Profile.plain(word)
        if knownCodes.count >= 1 << 12 { knownCodes.removeAll(keepingCapacity: true) }
        knownCodes[word] = plain
        return plain
    }

    private mutating func flag(_ text: String, _ heading: String, _ key: String, _ reading: inout RowReading) -> JSONValue? {
        switch plain(text) {
        case "true", "yes", "y", "1": .bool(true)
        case "false", "no", "n", "0": .bool(false)
        default:
            refuse(
                .wrongType, text, "yes, no, y, n, true, false, 1, 0", heading, key, &reading,
                hint: "For other words, say `codes` in the profile.")
        }
    }

    private mutating func fullDay(_ text: String, _ heading: String, _ key: String, _ reading: inout RowReading) -> JSONValue? {
        do throws(ChronologyDate.Refusals) {
            let day = try dates.read(text)
            if !day.isUncertain { return .string(day.earliest.description) }
            return refuse(
                .unknownDateForm, text, "one full day that is certain, such as \(dates.form.allowed.prefix { $0 != "," })", heading, key,
                &reading)
        } catch {
            reading.told.append(key)
            reading.problems += error.all.map { $0.problem(file: file, line: reading.row.line, key: heading) }
            return nil
        }
    }

    private mutating func agency(_ word: String, _ heading: String, _ key: String, _ reading: inout RowReading) -> JSONValue? {
        do throws(AgencyNames.Refusal) { return .string(try names.agency(word).text) } catch {
            return refuse(.unknownCode, word, error.allowed, heading, key, &reading, hint: error.hint)
        }
    }

    func people(_ text: String, source: String?) -> [JSONValue] { split(text).map { .string(person($0, source: source)) } }

    /// A reference of the column's record system, unless it names its own.
    private func person(_ text: String, source: String?) -> String {
        guard !text.utf8.contains(0x2F), let source = source ?? plan.profile.source else { return text }
        return "\(source)/\(text)"
    }

    /// The id of an entry: this agency's own, unless it says whose it is.
    func entryID(_ text: String, _ reading: RowReading) -> String {
        guard !plan.profile.hasWholeIDs, !text.utf8.contains(0x3A), let agency = reading.agency else { return text }
        return "\(agency):\(text)"
    }

    /// The parts of a cell that holds several.
    func split(_ text: String) -> [String] {
        let separator = plan.profile.separator.utf8
        let bytes = text.utf8
        // By bytes: the separator is one to three signs that no reference holds, and this is asked at every row.
        guard let first = separator.first, bytes.contains(first) else { return text.trimmed.isEmpty ? [] : [text.trimmed] }
        var (parts, start, at) = ([String](), bytes.startIndex, bytes.startIndex)
        func add(_ end: String.Index) {
            let part = String(text[start..<end]).trimmed
            if !part.isEmpty { parts.append(part) }
        }
        while at < bytes.endIndex {
            guard bytes[at] == first, bytes[at...].starts(with: separator) else {
                bytes.formIndex(after: &at)
                continue
            }
            add(at)
            at = bytes.index(at, offsetBy: separator.count)
            start = at
        }
        add(at)
        return parts
    }

    func refuse(
        _ code: ImportProblem.Code, _ found: String, _ allowed: String, _ heading: String, _ key: String, _ reading: inout RowReading,
        hint: String = ""
    ) -> JSONValue? {
        reading.told.append(key)
        reading.problems.append(
            ImportProblem(code, file: file, line: reading.row.line, key: heading, found: .value(found), allowed: allowed, hint: hint))
        return nil
    }

    func refuse(_ fault: DetailsCell.Fault, _ heading: String, _ key: String, _ reading: inout RowReading) {
        reading.told.append(key)
        reading.problems.append(
            ImportProblem(
                .wrongType, file: file, line: reading.row.line, key: heading,
                found: .described("something else at character \(fault.character) of the cell"),
                allowed: fault.allowed, hint: "Put a value that holds ; , = or brackets in quotation marks."))
    }
}
