import Casework
import Instruments

/// What every entry passes on its way in, whatever its format: the entry reader, the instruments' own rules, one birth a person, no day after
/// the day of receipt, and an id where the sender gave none.
struct EntryIntake {
    let file: String
    private let reader: EntryReader
    private let check: InstrumentCheck
    private let receivedOn: Day?
    private var derived = DerivedIDs()
    /// Who was born when, as told so far.
    var births = BirthRegister()

    init(file: String, reader: EntryReader, instruments: InstrumentList, receivedOn: Day?) {
        (self.file, self.reader, self.receivedOn) = (file, reader, receivedOn)
        check = InstrumentCheck(instruments)
    }

    /// The arrival, unless an error keeps it out, and all problems. `heading` is what the sender calls a key of the entry; `told` are the keys
    /// about which the sender has been told already.
    mutating func take(
        _ value: JSONValue, line: Int, told: [String] = [], heading: (String) -> String = { $0 }
    ) -> (arrival: Arrival?, problems: [ImportProblem]) {
        let reading = reader.read(value)
        var problems: [ImportProblem] = []
        for problem in reading.problems where !told.contains(where: { problem.key == $0 || problem.key.hasPrefix($0 + ".") }) {
            problems.append(ImportProblem(problem, file: file, line: line, heading: heading(problem.key)))
        }
        guard let entry = reading.entry else { return (nil, problems) }
        problems += [
            after(entry.on, key: "on", line, heading), entry.recorded.flatMap { after($0, key: "recorded", line, heading) },
            births.problem(with: entry, file: file, line: line, key: heading("details.born")),
        ].compactMap { $0 }
        switch check.arrival(of: entry) {
        case .failure(let refused):
            return (nil, problems + refused.all.map { ImportProblem($0, file: file, line: line, heading: heading($0.key)) })
        case .success(let checked):
            let arrival = checked.arrival
            let problems = problems + checked.warnings.map { ImportProblem($0, file: file, line: line, heading: heading($0.key)) }
            if problems.contains(where: { $0.severity == .error }) || !told.isEmpty { return (nil, problems) }
            return (reading.isNamed ? arrival : Arrival(derived.named(arrival.entry), score: arrival.score, level: arrival.level), problems)
        }
    }

    private func after(_ day: UncertainDay, key: String, _ line: Int, _ heading: (String) -> String) -> ImportProblem? {
        guard let receivedOn, day.earliest > receivedOn else { return nil }
        return ImportProblem(
            .contradiction, file: file, line: line, key: heading(key), found: .value(day.text),
            allowed: "a day up to \(receivedOn), when the file was received",
            hint: "An entry tells what has happened: check the date, and say what is planned in the text of the entry that plans it.")
    }
}
