import ArgumentParser
import Casework
import Exchange
import Practice
import Standards

/// `cairn check`
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judges the store, or entry files directly, by the standards.",
        discussion: """
            EXAMPLES:
              cairn check --as-of 2021-12-17 --standard da-dash-updated
              cairn check authority/entries.jsonl --as-of 2021-12-17 --format json

            Files are entries as JSON Lines; nothing of them is stored. The exit status is 0 whatever the verdicts.

            A store is judged only with a list of agencies. Files are judged without one too, and a warning says what that does to the findings.
            """)

    @Argument(help: "Entry files (JSON Lines). Without one the store is judged.") var files: [String] = []
    @OptionGroup var days: DayOptions
    @OptionGroup var content: ContentOptions
    @OptionGroup var place: StoreOptions
    @Option(help: "Only this child, by any reference.") var child: [String] = []
    @Option(name: .customLong("standard"), help: "Only this standard.") var only: [String] = []
    @Flag(help: "Also say which standards do not apply.") var all = false
    @Option(help: "text or json.") var format: Form = .text

    func run() async throws {
        let partnership = try content.partnership(only: only, beside: files.first ?? place.path)
        let (rows, lexicon) = try await casework(partnership)
        if let unknown = UnknownAgencies(in: lexicon, partnership) {
            if files.isEmpty { try partnership.mustHaveAgencies(unknown) }
            Printing.err(unknown.warning)
        }
        let judging = JudgeChildren(
            Casebook(rows, lexicon, asOf: days.day, knownOn: days.knownOn, settings: partnership.recordSettings), partnership)
        let judged = try judging.judged(ChildChoice.numbers(child, in: judging.book), all: all)
        switch format {
        case .json: Printing.out(json(judged).text)
        case .text: Printing.out(CheckText(judging.book, judged).text)
        }
    }

    private func casework(_ partnership: Partnership) async throws -> (Rows, Lexicon) {
        if files.isEmpty { return try await Store.casework(at: place.path) }
        let read = EntryFiles(files, partnership)
        for problem in read.problems.all { Printing.err("\(problem)") }
        if read.problems.errors > 0 { throw ExitCode(1) }
        return (read.rows, read.lexicon)
    }

    private func json(_ judged: [JudgeChildren.Judged]) -> JSONValue {
        .object([
            .init("asOf", .string(days.day.description)), .init("knownOn", days.knownOn.map { .string($0.description) } ?? .null),
            .init(
                "children",
                .array(
                    judged.map { child in
                        .object([.init("child", .string(child.child)), .init("findings", .array(child.findings.map(\.json)))])
                    })),
        ])
    }
}

extension Partnership {
    /// Refuses to judge a store without any list of agencies: every finding would be wrong. Exits with 2.
    func mustHaveAgencies(_ unknown: UnknownAgencies) throws {
        if hasAgencies { return }
        Printing.err(unknown.refusal)
        throw ExitCode(2)
    }
}

/// The children that a command is asked about.
enum ChildChoice {
    /// Their numbers, or nil for all. Says which references nobody has, and exits with 1.
    static func numbers(_ references: [String], in book: Casebook, said: String = "--child") throws -> [Int32]? {
        guard !references.isEmpty else { return nil }
        var numbers: [Int32] = []
        for text in references {
            guard let reference = PersonRef(text) else {
                Printing.err("\(said): found “\(text)”; a person reference is SOURCE/LOCAL, such as lcs/100234.")
                throw ExitCode(2)
            }
            guard let number = book.person(reference) else {
                Printing.err("\(said): no entry names \(text).")
                throw ExitCode(1)
            }
            if !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }
}
