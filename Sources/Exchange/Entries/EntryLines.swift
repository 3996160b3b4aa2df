import Casework
import Instruments

/// Reads entries from JSON Lines, our own format: one entry a line.
public struct EntryLines: EntryFileReader {
    private let file: String
    private var lines: LineReader.Iterator
    private let reader: EntryReader
    private let check: InstrumentCheck
    private var derived = DerivedIDs()
    private var sources: [String: String] = [:]
    private var births: [PersonRef: (day: Day, line: Int)] = [:]

    /// Opens a source of bytes under the name by which its sender knows it. Throws where the source cannot be read at all.
    public init(_ source: any ByteSource, file: String, reader: EntryReader, instruments: InstrumentList) throws(ImportProblem) {
        self.file = file
        lines = try LineReader(source).makeIterator()
        self.reader = reader
        check = InstrumentCheck(instruments)
    }

    /// The next line that holds something.
    public mutating func next() -> FileLine? {
        while let result = lines.next() {
            switch result {
            case .failure(let problem): return FileLine(number: problem.line, problems: [problem])
            case .success(let line):
                if line.count == 0 { continue }
                return read(line)
            }
        }
        return nil
    }

    private mutating func read(_ line: TextLine) -> FileLine {
        let value: JSONValue
        do throws(JSONFault) { value = try JSONParser.parse(Array(line.bytes)) } catch {
            let problem = ImportProblem(
                .malformedJSON, file: file, line: line.number, column: error.offset + 1, found: .described(error.found),
                allowed: "one whole JSON object on each line", hint: "A file that was cut off ends like this; ask for it again.")
            return FileLine(number: line.number, problems: [problem])
        }
        let reading = reader.read(value)
        var problems = reading.problems.map { problem($0, line.number) }
        guard let entry = reading.entry else { return FileLine(number: line.number, problems: problems) }
        if let twice = bornTwice(entry, line.number) { problems.append(twice) }
        switch check.arrival(of: entry) {
        case .failure(let refused):
            problems += refused.all.map { problem($0, line.number) }
            return FileLine(number: line.number, problems: problems)
        case .success(let arrival):
            if problems.contains(where: { $0.severity == .error }) { return FileLine(number: line.number, problems: problems) }
            let named = reading.isNamed ? arrival : Arrival(derived.named(arrival.entry), score: arrival.score, level: arrival.level)
            return FileLine(number: line.number, arrivals: [named], problems: problems)
        }
    }

    /// Somebody is born once: a second date of birth for one reference must correct the first.
    private mutating func bornTwice(_ entry: Entry, _ line: Int) -> ImportProblem? {
        guard entry.kind == .person, entry.corrects == nil, let person = entry.about.first, let born = entry.day(PersonFact.born) else { return nil }
        guard let before = births[person] else {
            births[person] = (born, line)
            return nil
        }
        guard before.day != born else { return nil }
        return ImportProblem(
            .contradiction, file: file, line: line, key: "details.born", found: .described("a second date of birth for one reference; the first is on line \(before.line)"),
            allowed: "one date of birth", hint: "If the first was wrong, let this entry correct it (`corrects`).")
    }

    private func problem(_ problem: EntryProblem, _ line: Int) -> ImportProblem {
        ImportProblem(problem, file: file, line: line)
    }
}

extension JSONParser {
    /// Parses bytes. Throws a `JSONFault`.
    static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONFault> in
            do throws(JSONFault) { return .success(try JSONParser.parse(buffer)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}

extension ImportProblem {
    /// A problem of an entry at its line.
    public init(_ problem: EntryProblem, file: String, line: Int) {
        // Names, addresses and narrative stay out of reports and logs.
        let shown = ["on", "recorded", "kind", "agency", "about", "refs", "corrects", "id", "significance", "labels"]
        let isOpen = shown.contains { problem.key == $0 || problem.key.hasPrefix($0 + "[") } || problem.key.hasPrefix("details")
        let isName = ["details.given", "details.family", "details.alsoKnownAs", "details.address", "details.postcode", "details.nhs"].contains { problem.key.hasPrefix($0) }
        self.init(
            problem.weight == .warning ? .failedCheckDigit : problem.found == "nothing" ? .missingValue : .wrongType,
            severity: problem.weight == .warning ? .warning : .error, file: file, line: line, key: problem.key,
            found: isOpen && !isName ? .value(problem.found) : .withheld, allowed: problem.allowed, hint: problem.mend ?? "")
    }
}
