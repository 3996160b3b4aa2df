import ArgumentParser
import Casework
import Exchange
import Ledger
import Practice

/// `cairn record`
struct Record: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows one child: chronology, family, plans, what each agency sees alone, and findings.",
        discussion: """
            EXAMPLE:
              cairn record lcs/100570 --as-of 2021-12-17
              cairn record lcs/100570 --as-of 2021-12-17 --key --width 76
            """)

    @Argument(help: "Any reference of the child, such as lcs/100234.") var reference: String
    @OptionGroup var days: DayOptions
    @OptionGroup var content: ContentOptions
    @OptionGroup var place: StoreOptions
    @Option(name: .customLong("from"), help: "Read entry files (JSON Lines) instead of the store.") var files: [String] = []
    @Flag(name: .customLong("key"), help: "Only key entries in the chronology.") var keyOnly = false
    @Option(help: "How wide the text may be, in characters; else as wide as the terminal.") var width: Int?
    @Option(help: "text or json.") var format: Form = .text

    func run() async throws {
        let partnership = try content.partnership(beside: files.first ?? place.path)
        let told: ReadRecord
        if files.isEmpty {
            let log = try await Store.open(place.path)
            let (rows, lexicon) = try await log.casework()
            told = try await read(
                Casebook(rows, lexicon, asOf: days.day, knownOn: days.knownOn, settings: partnership.recordSettings), partnership
            ) {
                try await log.entries(named: $0)
            }
            try await log.close()
        } else {
            let source = EntryFiles(files, partnership)
            for problem in source.problems.all { Printing.err("\(problem)") }
            if source.problems.errors > 0 { throw ExitCode(1) }
            told = try await read(
                Casebook(source.rows, source.lexicon, asOf: days.day, knownOn: days.knownOn, settings: partnership.recordSettings),
                partnership
            ) {
                source.entries(named: $0)
            }
        }
        if let unknown = told.unknownAgencies { Printing.err(told.isJudged ? unknown.warning : unknown.refusal) }
        switch format {
        case .json: Printing.out(told.json.text)
        case .text: Printing.out(RecordText(told, keyOnly: keyOnly, width: Terminal.width(asked: width)).text)
        }
    }

    private func read(_ book: Casebook, _ partnership: Partnership, _ bodies: ([EntryRef]) async throws -> [EntryRef: Entry]) async throws
        -> ReadRecord
    {
        guard let child = try ChildChoice.numbers([reference], in: book, said: "REF")?.first else { throw ExitCode(1) }
        return try await ReadRecord(of: child, in: book, partnership, bodies: bodies)
    }
}
