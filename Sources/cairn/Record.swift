import Access
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
              cairn record lcs/100570 --as-of 2021-12-17 --format csv > chronology.csv

            Protected addresses stand in no file and no print; those that entry files protect are withheld from what is shown of them too.

            A CSV file is the chronology alone, and is recorded as taken out of the store. `cairn import` reads it back as the same entries.
            """)

    /// How a record is printed.
    enum Form: String, CaseIterable, ExpressibleByArgument { case text, json, csv }

    @Argument(help: "Any reference of the child, such as lcs/100234.") var reference: String
    @OptionGroup var days: DayOptions
    @OptionGroup var content: ContentOptions
    @OptionGroup var place: StoreOptions
    @Option(name: .customLong("from"), help: "Read entry files (JSON Lines) instead of the store.") var files: [String] = []
    @Flag(name: .customLong("key"), help: "Only key entries in the chronology.") var keyOnly = false
    @Option(help: "How wide the text may be, in characters; else as wide as the terminal.") var width: Int?
    @Option(
        name: .customLong("break-glass"),
        help: "Open the record in an emergency, and why: \(Reason.Code.allValueStrings.joined(separator: ", ")).")
    var breakGlass: Reason.Code?
    @Option(help: "With --break-glass: why, in your own words.") var because: String?
    @Option(help: "text, json, or csv: the chronology as a table.") var format: Form = .text

    func run() async throws {
        let partnership = try content.partnership(beside: files.first ?? place.path)
        let told: ReadRecord
        var mark: LedgerMark?
        if files.isEmpty {
            guard let person = PersonRef(reference) else {
                Printing.err("REF: found “\(reference)”; a person reference is SOURCE/LOCAL, such as lcs/100234.")
                throw ExitCode(2)
            }
            let store = try await OpenStore.open(place.path, partnership)
            if let breakGlass { try await open(person, for: Reason(breakGlass, because ?? ""), store) }
            let grant = try await store.leave(format == .csv ? .exportRecord : .readChronology, .person(person))
            let opened = try await store.told {
                try await grant.record { partnership.casebook($0, $1, asOf: days.day, knownOn: days.knownOn) }
            }
            guard let opened else {
                Printing.err(Refusal.Answer.notFound.words)
                try await store.close()
                throw ExitCode(1)
            }
            for case .banner(let words) in grant.permit.obligations { Printing.err(words) }
            told = try await store.told { try await ReadRecord(opened, partnership) }
            mark = try await store.signedMark()
            try await store.close()
        } else {
            let source = EntryFiles(files, partnership, receivedOn: days.receivedOn)
            for problem in source.problems.all { Printing.err("\(problem)") }
            if let status = Files.status(of: source.problems) { throw ExitCode(status) }
            told = try await read(
                partnership.casebook(source.rows, source.lexicon, asOf: days.day, knownOn: days.knownOn), partnership, source)
        }
        if let unknown = told.unknownAgencies { Printing.err(told.isJudged ? unknown.warning : unknown.refusal) }
        switch format {
        case .json: Printing.out(told.json.marked(mark).text)
        case .csv:
            if let withheld = told.withheldWords { Printing.err(withheld) }
            Printing.bytes(try told.table(keyOnly: keyOnly, remark: mark.map { "From the ledger at \($0.text)" }))
        case .text:
            let width = TextWidth.chosen(asked: width)
            if let withheld = told.withheldWords { Printing.out(withheld.wrapped(width).joined(separator: "\n") + "\n") }
            Printing.out(RecordText(told, keyOnly: keyOnly, width: width).text)
            if let mark { Printing.out((["", ""] + "From the ledger at \(mark.text).".wrapped(width)).joined(separator: "\n")) }
        }
    }

    /// Opens the record in an emergency. Whoever needs one again and again has a reason to, which belongs into the register.
    private func open(_ person: PersonRef, for reason: Reason, _ store: OpenStore) async throws {
        let grant = try await store.leave(.breakGlass, .person(person), reason: reason)
        let mine = try await store.told { try await grant.register().openedGlass.filter { $0.opening.from == grant.permit.at } }
        guard let last = mine.first(where: { $0.opening.actor == grant.permit.actor.id }), last.suggestsRelationship else { return }
        Printing.err(
            "You have opened this record \(last.times) times within four weeks. If you work with the family, ask the allocated worker or your"
                + " safeguarding lead to say so: `cairn access relate`.")
    }

    private func read(_ book: Casebook, _ partnership: Partnership, _ files: EntryFiles) async throws -> ReadRecord {
        guard let child = try ChildChoice.numbers([reference], in: book, said: "REF")?.first else { throw ExitCode(1) }
        return try await ReadRecord(of: child, in: book, partnership, files)
    }
}

extension JSONValue {
    /// An object with the mark of the ledger that it comes from, under `ledger`.
    fileprivate func marked(_ mark: LedgerMark?) -> JSONValue {
        guard let mark, case .object(let members) = self else { return self }
        let ledger = JSONValue.object([
            .init("size", .integer(Int(mark.size))), .init("words", .array(mark.words.map { .string($0) })),
        ])
        return .object(members + [.init("ledger", ledger)])
    }
}

extension Reason.Code: ExpressibleByArgument {}
