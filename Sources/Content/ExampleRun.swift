import Casework
import Instruments
import Standards

/// Judges the examples of standards, each alone, and says where the verdicts are not those expected.
///
/// ```swift
/// let run = try ExampleRun(in: .embedded)
/// for page in try StandardFile.all(in: .embedded, StandardFile.Groups(run.instruments)) {
///     for disagreement in run.disagreements(on: page) { print(disagreement) }
/// }
/// ```
public struct ExampleRun: Sendable {
    /// Who is given in every example that does not say otherwise.
    public let family: ExampleFamily
    /// The instruments by which levels are computed.
    public let instruments: InstrumentList
    /// The calendar by which deadlines are counted.
    public let calendar: WorkingDays
    /// Which spellings mean one local authority.
    public let authorities: Authorities

    /// How records are read.
    public let settings: RecordSettings

    /// A run with these.
    public init(
        family: ExampleFamily, instruments: InstrumentList, calendar: WorkingDays, settings: RecordSettings = .usual,
        authorities: Authorities = .none
    ) {
        self.family = family
        self.settings = settings
        self.instruments = instruments
        self.calendar = calendar
        self.authorities = authorities
    }

    /// A run with the family, instruments and calendar of the content.
    public init(in library: ContentLibrary) throws(ContentProblems) {
        self.init(
            family: try ExampleFamily.read(in: library), instruments: try InstrumentFile.all(in: library),
            calendar: try HolidayFile.workingDays(in: library), settings: try RecordSettingsFile.settings(in: library),
            authorities: try AuthorityFile.spellings(in: library))
    }

    /// Every example of a standard that does not come out as expected, in their order.
    public func disagreements(on page: StandardFile.Page) -> [ExampleDisagreement] {
        let pack = Pack([page.standard], calendar: calendar)
        return page.examples.compactMap { disagreement(on: $0, of: page.standard, by: pack) }
    }

    private func disagreement(on example: StandardExample, of standard: Standard, by pack: Pack) -> ExampleDisagreement? {
        var problems: [String] = []
        let findings = found(in: example, by: pack, &problems)
        let verdicts = findings.map(\.verdict)
        guard !problems.isEmpty || Self.sorted(verdicts) != Self.sorted(example.expect) else { return nil }
        return ExampleDisagreement(
            standard: standard.id, example: example.name, expected: example.expect, found: findings, problems: problems)
    }

    private static func sorted(_ verdicts: [Verdict]) -> [UInt8] { verdicts.map(\.rawValue).sorted() }

    /// What the judge finds of the example's child, in the order of the days; one not-applicable where nothing occurs.
    private func found(in example: StandardExample, by pack: Pack, _ problems: inout [String]) -> [ExampleDisagreement.Found] {
        let (rows, lexicon) = compact(example, &problems)
        let book = Casebook(rows, lexicon, asOf: example.asOf, knownOn: example.knownOn, settings: settings)
        for refusal in book.refusals {
            problems.append("entry \(lexicon.entries.text(rows.entry[Int(refusal.row)])): \(refusal.reason.rawValue)")
        }
        guard let child = book.person(family.child) else {
            problems.append("entries: found nobody called \(family.child). Allowed: entries about the child \(family.child).")
            return []
        }
        var findings = Findings()
        Judge(pack, book, agencies: family.agencies).judge(child, into: &findings)
        let found = findings.list.map {
            ExampleDisagreement.Found(verdict: $0.verdict, on: Day(ordinal: $0.on), due: $0.due.map { Day(ordinal: $0) })
        }
        return found.isEmpty
            ? [ExampleDisagreement.Found(verdict: .notApplicable, on: example.asOf, due: nil)] : found.sorted { $0.on < $1.on }
    }

    /// The family's and the example's entries as rows. Entries without an id are named `entry-01` and so on, by their place.
    private func compact(_ example: StandardExample, _ problems: inout [String]) -> (rows: Rows, lexicon: Lexicon) {
        let reader = EntryReader(agencies: family.agencies)
        var rows = Rows()
        var lexicon = Lexicon()
        var seen: Set<EntryRef> = []
        func add(_ values: [JSONValue], named stem: String, _ problems: inout [String]) {
            for (place, value) in values.enumerated() {
                let reading = reader.read(value)
                problems += reading.problems.map { "\(stem) \(place + 1): \($0.key): found \($0.found). Allowed: \($0.allowed)." }
                let number = place < 9 ? "0\(place + 1)" : "\(place + 1)"
                guard var entry = reading.entry, let name = EntryRef("\(stem)-\(number)") else { continue }
                if !reading.isNamed { entry = entry.identified(as: name) }
                if !seen.insert(entry.id).inserted {
                    problems.append("\(stem) \(place + 1): id: found “\(entry.id)” again. Allowed: each id once.")
                }
                let result = result(of: entry, &problems)
                rows.append(entry, &lexicon, score: result?.score, level: result?.level)
            }
        }
        if example.hasFamily { add(family.entries, named: "family", &problems) }
        add(example.entries, named: "entry", &problems)
        rows.unify(authorities, &lexicon)
        return (rows, lexicon)
    }

    /// What the answers of an instrument's use give; nil for any other entry.
    private func result(of entry: Entry, _ problems: inout [String]) -> Completion? {
        guard entry.kind == .instrument, let name = entry.code(InstrumentUse.name), let ref = InstrumentRef(name),
            let instrument = instruments[ref]
        else { return nil }
        var answers: [String: Answer] = [:]
        if case .answers(let given) = entry.details[InstrumentUse.answers.name] {
            for (item, answer) in given.sorted(by: { $0.key < $1.key }) {
                switch answer {
                case .grade(let grade): answers[item] = .grade(grade)
                case .word(let word):
                    answers[item] = Answer(word)
                    if answers[item] == nil {
                        problems.append("\(entry.id): details.answers.\(item): found “\(word)”. Allowed: yes, no, unknown or a grade.")
                    }
                }
            }
        }
        let recording = Recording(
            answers: answers, score: entry.number(InstrumentUse.score), level: entry.code(InstrumentUse.level),
            judgement: entry.text(InstrumentUse.judgement))
        switch Completion.made(of: recording, with: instrument) {
        case .success(let completion): return completion
        case .failure(let refused):
            problems += refused.all.map { "\(entry.id): details.\($0)" }
            return nil
        }
    }
}
