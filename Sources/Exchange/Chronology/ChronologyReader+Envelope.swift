import Casework
import Content

/// What the entries of one row share, as the entry format has it.
struct RowEnvelope {
    var on: JSONValue?
    var recorded: JSONValue?
    var author: JSONValue?
    var about: JSONValue?
    var refs: JSONValue?
    var corrects: JSONValue?
    var significance: JSONValue?
    var labels: JSONValue?
}

extension ChronologyReader {
    /// Reads what the row's columns say of all its entries; a column that every entry replaces is not read.
    mutating func envelope(_ made: [ChronologyPlan.Made], _ reading: inout RowReading) -> RowEnvelope {
        let (row, columns) = (reading.row, plan.profile.columns)
        var envelope = RowEnvelope()
        reading.agency = agency(&reading)
        func cell(_ heading: String?) -> String? {
            guard let column = plan.column(heading) else { return nil }
            let text = row.text(column).trimmed
            return text.isEmpty ? nil : text
        }
        reading.id = cell(columns.id)
        if made.contains(where: { $0.entry.on == nil }) { envelope.on = happened(&reading) }
        if let recorded = cell(columns.recorded) {
            envelope.recorded = date(recorded, columns.recorded ?? "", "recorded", &reading)
        }
        envelope.author = cell(columns.author) == nil ? nil : plan.column(columns.author).map { .string(row.text($0)) }
        envelope.about = about(plan.about.flatMap { people(row.text($0), source: nil) })
        let refs = cell(columns.refs).map { split($0).map { JSONValue.string(entryID($0, reading)) } } ?? []
        envelope.refs = refs.isEmpty ? nil : .array(refs)
        envelope.corrects = cell(columns.corrects).map { .string(entryID($0, reading)) }
        envelope.significance = cell(columns.significance).map { .string($0.lowercased()) }
        envelope.labels = cell(columns.labels).map { .array(split($0).map(JSONValue.string)) }
        reading.shared = reading.told
        return envelope
    }

    private func about(_ people: [JSONValue]) -> JSONValue? {
        if !people.isEmpty { return .array(unique(people)) }
        let given = request.about.isEmpty ? plan.profile.about : request.about
        return given.isEmpty ? nil : .array(given.map { .string($0.text) })
    }

    func unique(_ values: [JSONValue]) -> [JSONValue] {
        guard values.count > 1 else { return values }
        var seen: Set<JSONValue> = []
        return values.filter { seen.insert($0).inserted }
    }

    private mutating func agency(_ reading: inout RowReading) -> String? {
        switch plan.profile.agency {
        case .constant(let agency): return agency.text
        case .given: return request.agency?.text
        case .column(let column):
            var word = plan.column(column.heading).map { reading.row.text($0).trimmed } ?? ""
            if let sign = column.before {
                // The rest of such a cell is narrative: it is neither looked into nor shown.
                word = word.firstRange(of: sign).map { String(word[..<$0.lowerBound]).trimmed } ?? ""
            }
            if word.isEmpty {
                if let given = request.agency { return given.text }
                reading.told.append("agency")
                reading.problems.append(
                    ImportProblem(
                        .missingValue, file: file, line: reading.row.line, key: column.heading,
                        found: .described("nothing that says who recorded it"),
                        allowed: column.before.map { "an agency followed by “\($0)”" } ?? "an agency's id or name",
                        hint: "Fill it in, or say with --agency who recorded rows that do not say it."))
                return nil
            }
            do throws(AgencyNames.Refusal) { return try names.agency(word).text } catch {
                reading.told.append("agency")
                reading.problems.append(
                    ImportProblem(
                        .unknownCode, file: file, line: reading.row.line, key: column.heading,
                        found: column.before == nil ? .value(word) : .withheld, allowed: error.allowed, hint: error.hint))
                return nil
            }
        }
    }

    /// The day on which the row happened.
    private mutating func happened(_ reading: inout RowReading) -> JSONValue? {
        let (row, columns) = (reading.row, plan.profile.columns)
        func cell(_ heading: String?) -> String { plan.column(heading).map { row.text($0) } ?? "" }
        let written = (date: cell(columns.on), time: cell(columns.time), end: cell(columns.endDate), stop: cell(columns.endTime))
        if written.date.trimmed.isEmpty, plan.profile.undated == .received { return .string(request.receivedOn.description) }
        if written.time.isEmpty, written.end.isEmpty, written.stop.isEmpty { return date(written.date, columns.on ?? "", "on", &reading) }
        do throws(ChronologyDate.Refusals) {
            if written.end.isEmpty, written.stop.isEmpty { return .string(try moment(written.date, written.time)) }
            return .string(try dates.read(written.date, time: written.time, endDate: written.end, endTime: written.stop).canonical)
        } catch {
            let keys = [columns.on, columns.time, columns.endDate, columns.endTime]
            reading.told.append("on")
            reading.problems += error.all.map { refusal in
                let key = zip(ChronologyDate.Cell.allCases, keys).first { $0.0 == refusal.cell }?.1
                return refusal.problem(file: file, line: row.line, key: key ?? "on")
            }
            return nil
        }
    }

    /// A day and a time from two cells. Most are a plain day and a plain time, each of which has been seen before.
    private mutating func moment(_ date: String, _ time: String) throws(ChronologyDate.Refusals) -> String {
        if let day = knownDays[date], day.utf8.count == 10, let clock = knownTimes[time] { return day + clock }
        let text = try dates.read(date, time: time).canonical
        guard text.utf8.count == 16, text.utf8.dropFirst(10).first == UInt8(ascii: "T"), Day(text.prefix(10)) != nil else { return text }
        if knownDays.count >= 1 << 14 { knownDays.removeAll(keepingCapacity: true) }
        if knownTimes.count >= 1 << 14 { knownTimes.removeAll(keepingCapacity: true) }
        // NB: a date cell with a time of its own says more than the day, and must not be remembered as one.
        if try dates.read(date).canonical.utf8.count == 10 {
            (knownDays[date], knownTimes[time]) = (String(text.prefix(10)), String(text.dropFirst(10)))
        }
        return text
    }

    /// A cell with a day, as the entry format has it. What is in that format already stays as it was written.
    mutating func date(_ cell: String, _ heading: String, _ key: String, _ reading: inout RowReading) -> JSONValue? {
        if let known = knownDays[cell] { return .string(known) }
        let text: String
        do throws(ChronologyDate.Refusals) {
            let trimmed = cell.trimmed
            text = UncertainDay(trimmed) == nil ? try dates.read(cell).canonical : trimmed
        } catch {
            reading.told.append(key)
            reading.problems += error.all.map { $0.problem(file: file, line: reading.row.line, key: heading) }
            return nil
        }
        if knownDays.count >= 1 << 14 { knownDays.removeAll(keepingCapacity: true) }
        knownDays[cell] = text
        return .string(text)
    }
}
