import Casework
import Content

/// Reads a table by a profile: each row becomes the entries that the profile says, and every cell goes somewhere.
///
/// A cell that no key of an entry takes goes into the text under its heading, unless the profile ignores its column by name. A row that no code
/// places becomes a note that says everything the row says. Prose is never looked into.
public struct ChronologyReader: EntryFileReader {
    let plan: ChronologyPlan
    let request: ImportRequest
    let file: String
    let dates: ChronologyDate
    private let csv: CSVReader
    var names: AgencyNames
    private var intake: EntryIntake
    // A column says the same few thousand days and codes a million times.
    var knownDays: [String: String] = [:]
    var knownTimes: [String: String] = [:]
    var knownCodes: [String: String] = [:]
    private var taken: [Bool]

    /// Opens a table of this layout, or says all that keeps it from being read.
    public init(_ source: any ByteSource, profile: Profile, request: ImportRequest) throws(ImportProblems) {
        csv = try CSVReader(
            source, encoding: TextEncoding(profile.encoding), delimiter: CSVDelimiter(profile.delimiter), ours: profile.isGuarded)
        file = csv.file
        let places = ChronologyPlan.places(of: profile, in: csv.header)
        let problems = ChronologyPlan.problems(profile, places, request, file: csv.file)
        if !problems.isEmpty { throw ImportProblems(problems) }
        plan = ChronologyPlan(profile, header: csv.header, places: places)
        self.request = request
        dates = ChronologyDate(form: DateForm(profile.dates))
        names = AgencyNames(request.reader.agencies, profile)
        intake = EntryIntake(file: csv.file, reader: request.reader, instruments: request.instruments, receivedOn: request.receivedOn)
        taken = [Bool](repeating: false, count: csv.header.count)
    }

    /// The next row that holds something.
    public mutating func next() -> FileLine? {
        while let result = csv.next() {
            switch result {
            case .failure(let problem): return FileLine(number: problem.line, problems: [problem])
            case .success(let row): if !row.isBlank { return read(row) }
            }
        }
        return nil
    }

    private mutating func read(_ row: CSVRow) -> FileLine {
        var line = FileLine(number: row.line)
        var made: [ChronologyPlan.Made] = []
        let candidates = placed(row)
        for one in candidates where holds(one.entry.when, row) { made.append(one) }
        if made.isEmpty {
            line.isUnplaced = true
            line.unknownCode = plan.code.map { row.text($0).trimmed }
            if let refused = unplaced(row) {
                line.problems = [refused]
                return line
            }
            made = [plan.note]
        }
        var reading = RowReading(row: row)
        var envelope = self.envelope(made, &reading)
        reading.main = candidates.first?.entry.suffix
        let asked = line.isUnplaced ? [] : candidates.flatMap(\.asked)
        let narrative = narrative(row, made, asked, isPlaced: !line.isUnplaced)
        let teller = made.firstIndex { $0.entry.text.isEmpty } ?? 0
        for (index, one) in made.enumerated() {
            reading.told = reading.shared
            var members = members(of: one, envelope, &reading)
            // What was taken into account and what is put right is told once, as the narrative is.
            if index == 0 { (envelope.refs, envelope.corrects) = (nil, nil) }
            if index == teller, let narrative {
                let own = members.firstIndex { $0.key == "text" }.map { members.remove(at: $0).value.ownText + "\n" } ?? ""
                members.append(.init("text", .string(own + narrative)))
            }
            let (plan, told) = (plan, reading.told)
            let taken = intake.take(.object(members), line: row.line, told: told) { plan.heading(of: $0, one.entry) }
            line.problems += taken.problems
            if let arrival = taken.arrival { line.arrivals.append(arrival) }
        }
        line.problems = reading.problems + line.problems
        // Half a row would look like the whole of it.
        if line.problems.contains(where: { $0.severity == .error }) { line.arrivals = [] }
        return line
    }

    private mutating func placed(_ row: CSVRow) -> [ChronologyPlan.Made] {
        guard let code = plan.code else { return plan.alike }
        return plan.codes[plain(row.text(code))] ?? []
    }

    /// The problem with a row that nothing places, where the profile refuses such rows.
    private func unplaced(_ row: CSVRow) -> ImportProblem? {
        guard case .coded(let column, let codes, .refuse) = plan.profile.rows else { return nil }
        let found = plan.code.map { row.text($0).trimmed } ?? ""
        return ImportProblem(
            found.isEmpty ? .missingValue : .unknownCode, file: file, line: row.line, key: column,
            found: found.isEmpty ? .described("nothing") : .value(found), allowed: codes.keys.sorted().joined(separator: ", "),
            hint: "Add the code to the profile “\(plan.profile.id)”, or let it say `otherwise: note`.")
    }

    private mutating func holds(_ conditions: [ProfileCondition], _ row: CSVRow) -> Bool {
        for condition in conditions {
            let text = plan.column(condition.column).map { row.text($0) } ?? ""
            let holds =
                switch condition.test {
                case .isOne(let words): words.contains(plain(text))
                case .isNone(let words): !words.contains(plain(text))
                case .isFilled(let filled): text.trimmed.isEmpty != filled
                }
            if !holds { return false }
        }
        return true
    }

    /// The row's own narrative, and under its heading each cell that nothing else takes.
    private mutating func narrative(_ row: CSVRow, _ made: [ChronologyPlan.Made], _ asked: [Int], isPlaced: Bool) -> String? {
        for column in taken.indices { taken[column] = false }
        for column in plan.envelope { taken[column] = true }
        if isPlaced {
            if let code = plan.code { taken[code] = true }
            // A cell that decided whether an entry is made has done its work, whichever way it decided.
            for column in asked { taken[column] = true }
            for one in made { for column in one.taken { taken[column] = true } }
        }
        var text = ""
        func add(_ column: Int, isNamed: Bool) {
            let cell = row.text(column)
            if cell.trimmed.isEmpty { return }
            if !text.isEmpty { text += "\n" }
            if isNamed { text += plan.name(column) + ": " }
            text += cell
        }
        for (place, column) in plan.text.enumerated() { add(column, isNamed: place > 0) }
        for column in plan.leftOver where !taken[column] && !row.isEmpty(column) { add(column, isNamed: true) }
        return text.isEmpty ? nil : text
    }
}

/// What is known of a row while it is read.
struct RowReading {
    let row: CSVRow
    var agency: String?
    /// The row's own id.
    var id: String?
    /// What the row's first entry adds to it.
    var main: String?
    var problems: [ImportProblem] = []
    /// The keys of the row's envelope about which the sender has been told.
    var shared: [String] = []
    /// The keys of the entry in hand about which the sender has been told.
    var told: [String] = []
}

extension JSONValue {
    fileprivate var ownText: String { if case .string(let text) = self { text } else { "" } }
}
