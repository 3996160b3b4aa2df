import Casework
import Instruments

/// A risk tool that was completed more than once about one person: what it said each time, and what had changed since the time before.
public struct RepeatedTool: Sendable {
    /// One completion.
    public struct Use: Sendable {
        /// The entry.
        public let entry: Entry
        /// What it says, in a sentence.
        public let says: String
        /// What has changed since the time before, in sentences; empty the first time, and where nobody can tell.
        public let since: [String]
    }

    /// Whom it is about.
    public let person: PersonRef
    /// The person whose violence it weighs, where there is one.
    public let perpetrator: PersonRef?
    /// The tool.
    public let instrument: Instrument
    /// Its uses, two or more, in order.
    public let uses: [Use]
}

extension ReadRecord {
    /// Every tool that was completed more than once about the child or one of the family, as the record has them, in the order of the first use.
    public var repeatedTools: [RepeatedTool] {
        struct Subject: Hashable {
            let person: Int32?
            let perpetrator: Int32?
            let tool: InstrumentRef
        }
        var order: [Subject] = []
        var uses: [Subject: [Entry]] = [:]
        for item in record.items {
            guard let entry = entry(item.row), entry.kind == .instrument, let name = entry.code(InstrumentUse.name),
                let tool = InstrumentRef(name), let person = entry.about.first
            else { continue }
            let subject = Subject(person: book.person(person), perpetrator: entry.perpetrator.flatMap(book.person), tool: tool)
            if uses[subject] == nil { order.append(subject) }
            uses[subject, default: []].append(entry)
        }
        return order.compactMap { subject in
            guard let entries = uses[subject], entries.count > 1, let instrument = instruments[subject.tool], let first = entries.first,
                let person = first.about.first
            else { return nil }
            return RepeatedTool(
                person: person, perpetrator: first.perpetrator, instrument: instrument, uses: RepeatedTool.uses(entries, of: instrument))
        }
    }
}

extension RepeatedTool {
    fileprivate static func uses(_ entries: [Entry], of instrument: Instrument) -> [Use] {
        var before: Completion?
        return entries.map { entry in
            let completion = try? Completion.made(of: Recording(entry), with: instrument).get()
            defer { before = completion }
            let since = before.flatMap { before in completion.flatMap { Trend(from: before, to: $0) } }?.sentences ?? []
            return Use(entry: entry, says: completion?.sentences.first ?? recorded(entry, instrument), since: since)
        }
    }

    /// A result that the tool cannot make sense of, as the agency wrote it.
    private static func recorded(_ entry: Entry, _ instrument: Instrument) -> String {
        let words = [
            entry.number(InstrumentUse.score).map { "score \($0)" }, entry.code(InstrumentUse.level).map { "level \($0)" },
        ].compactMap { $0 }
        return "\(instrument.title): \(words.isEmpty ? "no result" : words.joined(separator: ", ")), as recorded."
    }
}

extension Recording {
    /// What an entry says of the use of an instrument; an answer that is neither a word of ours nor a grade says nothing.
    init(_ entry: Entry) {
        var answers: [String: Answer] = [:]
        if case .answers(let given) = entry.details[InstrumentUse.answers.name] {
            for (item, answer) in given {
                switch answer {
                case .grade(let grade): answers[item] = .grade(grade)
                case .word(let word): answers[item] = Answer(word)
                }
            }
        }
        self.init(
            answers: answers, score: entry.number(InstrumentUse.score), level: entry.code(InstrumentUse.level),
            judgement: entry.text(InstrumentUse.judgement))
    }
}

extension Entry {
    fileprivate var perpetrator: PersonRef? {
        if case .person(let person) = details[InstrumentUse.perpetrator.name] { person } else { nil }
    }
}
