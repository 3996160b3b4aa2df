import Casework
import Instruments

/// Holds uses of instruments against their definitions: computes score and level from answers, and refuses what contradicts them.
public struct InstrumentCheck: Sendable {
    private let instruments: InstrumentList

    /// A check by these instruments.
    public init(_ instruments: InstrumentList) { self.instruments = instruments }

    /// The entry with what its answers give, or all that is wrong with it. Entries of other kinds, and instruments that are not defined, pass as they are.
    public func arrival(of entry: Entry) -> Result<Arrival, EntryProblems> {
        guard entry.kind == .instrument, let name = entry.code(InstrumentUse.name), let ref = InstrumentRef(name), let instrument = instruments[ref]
        else { return .success(Arrival(entry)) }
        var answers: [String: Answer] = [:]
        var problems: [EntryProblem] = []
        if case .answers(let given) = entry.details["answers"] {
            for (item, answer) in given.sorted(by: { $0.key < $1.key }) {
                switch answer {
                case .grade(let grade): answers[item] = .grade(grade)
                case .word(let word):
                    if let read = Answer(word) { answers[item] = read } else {
                        problems.append(EntryProblem("details.answers.\(item)", found: word, allowed: "yes, no, unknown or a grade"))
                    }
                }
            }
        }
        let recording = Recording(
            answers: answers, score: entry.number(InstrumentUse.score), level: entry.code(InstrumentUse.level), judgement: entry.text(InstrumentUse.judgement))
        switch Completion.made(of: recording, with: instrument) {
        case .success(let completion):
            return problems.isEmpty ? .success(Arrival(entry, score: completion.score, level: completion.level)) : .failure(EntryProblems(all: problems))
        case .failure(let refused):
            problems += refused.all.map { EntryProblem("details.\($0.field)", found: $0.found, allowed: $0.allowed, mend: $0.hint) }
            return .failure(EntryProblems(all: problems))
        }
    }
}

/// All that is wrong with one entry.
public struct EntryProblems: Error, Sendable {
    /// The problems.
    public let all: [EntryProblem]
}
