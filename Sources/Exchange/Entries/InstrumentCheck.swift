import Casework
import Instruments

/// Holds uses of instruments against their definitions: computes score and level from answers, and refuses what contradicts them.
public struct InstrumentCheck: Sendable {
    private let instruments: InstrumentList

    /// A check by these instruments.
    public init(_ instruments: InstrumentList) { self.instruments = instruments }

    /// The entry with what its answers give, or all that is wrong with it. Entries of other kinds pass as they are; an instrument that nobody has
    /// defined is refused, because no standard could say what its use means. Where none is defined at all, nothing is checked.
    ///
    /// Only answers can contradict a result. A result recorded without them is kept as the agency has it, also where there is none at all (the
    /// tool was used, and that is known); where its score and its level say different things, the higher level holds and the report says so.
    public func arrival(of entry: Entry) -> Result<Checked, EntryProblems> {
        guard entry.kind == .instrument, let name = entry.code(InstrumentUse.name), !instruments.all.isEmpty else {
            return .success(Checked(arrival: Arrival(entry), warnings: []))
        }
        guard let instrument = InstrumentRef(name).flatMap({ instruments[$0] }) else {
            return .failure(EntryProblems(all: [undefined(name)]))
        }
        var answers: [String: Answer] = [:]
        var problems: [EntryProblem] = []
        if case .answers(let given) = entry.details["answers"] {
            for (item, answer) in given.sorted(by: { $0.key < $1.key }) {
                switch answer {
                case .grade(let grade): answers[item] = .grade(grade)
                case .word(let word):
                    if let read = Answer(word) {
                        answers[item] = read
                    } else {
                        problems.append(EntryProblem("details.answers.\(item)", found: word, allowed: "yes, no, unknown or a grade"))
                    }
                }
            }
        }
        let recording = Recording(
            answers: answers, score: entry.number(InstrumentUse.score), level: entry.code(InstrumentUse.level),
            judgement: entry.text(InstrumentUse.judgement))
        switch Completion.made(of: recording, with: instrument) {
        case .success(let completion):
            let arrival = Arrival(entry, score: completion.score, level: completion.level)
            return problems.isEmpty ? .success(Checked(arrival: arrival, warnings: [])) : .failure(EntryProblems(all: problems))
        case .failure(let refused):
            if entry.details["answers"] == nil { return .success(resultAlone(entry, instrument, refused)) }
            problems += refused.all.map { EntryProblem("details.\($0.field)", found: $0.found, allowed: $0.allowed, mend: $0.hint) }
            return .failure(EntryProblems(all: problems))
        }
    }
}

extension InstrumentCheck {
    /// An entry that passed, and what somebody should look at.
    public struct Checked: Sendable {
        /// The entry with its score and level.
        public let arrival: Arrival
        /// What to look at.
        public let warnings: [EntryProblem]
    }

    private func undefined(_ name: String) -> EntryProblem {
        EntryProblem(
            InstrumentUse.name.key, found: name,
            allowed: "a defined instrument: \(instruments.all.map(\.id.text).joined(separator: ", "))",
            mend: "Use one of them, or define this one in a file of its own under instruments/ in a content folder (`--content`).")
    }

    private func resultAlone(_ entry: Entry, _ instrument: Instrument, _ refused: CompletionProblems) -> Checked {
        let score = entry.number(InstrumentUse.score)
        let given = entry.code(InstrumentUse.level)
        guard score != nil || given != nil else { return Checked(arrival: Arrival(entry), warnings: []) }
        let scored = score.flatMap { instrument.level(ofScore: $0)?.code }
        let order = instrument.levels.map(\.code)
        let levels = [given, scored].compactMap { $0 }
        let level = levels.max { (order.firstIndex(of: $0) ?? -1) < (order.firstIndex(of: $1) ?? -1) }
        let warnings = refused.all.map {
            EntryProblem("details.\($0.field)", found: $0.found, allowed: $0.allowed, mend: "Kept as given; check it.", weight: .warning)
        }
        return Checked(arrival: Arrival(entry, score: score, level: level), warnings: warnings)
    }
}

/// All that is wrong with one entry.
public struct EntryProblems: Error, Sendable {
    /// The problems.
    public let all: [EntryProblem]

    /// Problems.
    public init(all: [EntryProblem]) { self.all = all }
}
