import Casework
import Instruments

/// Reads entries from JSON Lines, our own format: one entry a line.
public struct EntryLines: EntryFileReader {
    private var lines: LineReader.Iterator
    private var intake: EntryIntake

    /// The dates of birth that were told so far, for the file that is read after this one.
    public var births: Births {
        get { Births(register: intake.births) }
        set { intake.births = newValue.register }
    }

    /// Opens a source of bytes under the name by which its sender knows it. Throws where the source cannot be read at all. With `receivedOn`,
    /// nothing may have happened after that day.
    public init(
        _ source: any ByteSource, file: String, reader: EntryReader, instruments: InstrumentList, receivedOn: Day? = nil
    ) throws(ImportProblem) {
        lines = try LineReader(source).makeIterator()
        intake = EntryIntake(file: file, reader: reader, instruments: instruments, receivedOn: receivedOn)
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
        do throws(JSONFault) { value = try line.read(JSONParser.parse) } catch {
            let problem = ImportProblem(
                .malformedJSON, file: intake.file, line: line.number, column: error.offset + 1,
                found: .described(PlaceText.shown(error.found)),
                allowed: "one whole JSON object on each line", hint: "A file that was cut off ends like this; ask for it again.")
            return FileLine(number: line.number, problems: [problem])
        }
        let taken = intake.take(value, line: line.number)
        return FileLine(number: line.number, arrivals: taken.arrival.map { [$0] } ?? [], problems: taken.problems)
    }
}

extension JSONParser {
    /// Parses bytes where they lie. Throws a `JSONFault`.
    static func parse(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONValue {
        try bytes.withUnsafeBufferPointer { buffer throws(JSONFault) in try JSONParser.parse(buffer) }
    }
}

/// Dates of birth that files have told, carried from one to the next.
public struct Births: Sendable {
    var register = BirthRegister()

    /// None yet.
    public init() {}

    init(register: BirthRegister) { self.register = register }
}
