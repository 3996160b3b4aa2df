import Access
import ArgumentParser
import Casework
import Exchange
import Ledger
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
        if files.isEmpty { return try await checkStore(partnership) }
        let read = try readFiles(partnership)
        let (rows, lexicon) = (read.rows, read.lexicon)
        if let unknown = UnknownAgencies(in: lexicon, partnership) {
            Printing.err(unknown.warning)
        }
        let judging = JudgeChildren(partnership.casebook(rows, lexicon, asOf: days.day, knownOn: days.knownOn), partnership)
        let judged = try judging.judged(ChildChoice.numbers(child, in: judging.book), all: all)
        print(judged.shown(read.redaction(partnership), in: judging.book), judging.book)
    }

    /// Judges the children of the store whom the asker may look at, each look written down first; those asked for by name are refused by name.
    private func checkStore(_ partnership: Partnership) async throws {
        let store = try await OpenStore.open(place.path, partnership)
        var grants: [(person: PersonRef, grant: Grant)] = []
        if !child.isEmpty {
            for text in child {
                guard let person = PersonRef(text) else {
                    Printing.err("--child: found “\(text)”; a person reference is SOURCE/LOCAL, such as lcs/100234.")
                    throw ExitCode(2)
                }
                grants.append((person, try await store.leave(.seeFindings, .person(person))))
            }
        }
        let programme = try await store.programme(.judge)
        let (rows, lexicon) = try await programme.casework()
        if let unknown = UnknownAgencies(in: lexicon, partnership) {
            try partnership.mustHaveAgencies(unknown)
            Printing.err(unknown.warning)
        }
        let judging = JudgeChildren(partnership.casebook(rows, lexicon, asOf: days.day, knownOn: days.knownOn), partnership)
        var children = try ChildChoice.numbers(child, in: judging.book)
        if children == nil {
            let people = judging.book.children.map { number in Set(judging.book.references(of: number).compactMap { PersonRef($0) }) }
            let seen = try await store.told { try await store.ask.each(.seeFindings, of: people, at: Clock.moment) }
            grants = seen.compactMap { seen in seen.person.min().map { ($0, seen.grant) } }
            children = grants.compactMap { judging.book.person($0.person) }
        }
        let redaction = try await programme.redaction()
        let judged = try await shown(judging.judged(children, all: all), by: grants, partnership, in: judging.book)
        try await store.close()
        print(judged.shown(redaction, in: judging.book), judging.book)
    }

    /// Of each child the findings that the reader may see: none that rests on an entry that is withheld from them.
    private func shown(
        _ judged: [JudgeChildren.Judged], by grants: [(person: PersonRef, grant: Grant)], _ partnership: Partnership, in book: Casebook
    ) async throws -> [JudgeChildren.Judged] {
        let grants = Dictionary(grants.compactMap { one in book.person(one.person).map { ($0, one.grant) } }) { first, _ in first }
        var out: [JudgeChildren.Judged] = []
        for one in judged {
            guard let grant = grants[one.number], let view = try await grant.view() else { continue }
            out.append(one.with(findings: one.findings.filter { view.clearance.sight(of: $0.labelled(by: view.book).labels) == .whole }))
        }
        return out
    }

    private func print(_ judged: [JudgeChildren.Judged], _ book: Casebook) {
        switch format {
        case .json: Printing.out(json(judged).text)
        case .text: Printing.out(CheckText(book, judged).text)
        }
    }

    private func readFiles(_ partnership: Partnership) throws -> EntryFiles {
        let read = EntryFiles(files, partnership, receivedOn: days.receivedOn)
        for problem in read.problems.all { Printing.err("\(problem)") }
        if let status = Files.status(of: read.problems) { throw ExitCode(status) }
        return read
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
