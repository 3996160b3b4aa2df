import Access
import ArgumentParser
import Casework
import Content
import Exchange
import Ledger
import Practice

/// `cairn import`
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes files into the store: entries, chronologies, crosswalks; recognised by their content.",
        discussion: """
            EXAMPLES:
              cairn import files/police-log.csv files/gp-record.txt --store cairn.db
              cairn import files/police-log.csv --profile police-log --dry-run

            A file with errors is not taken at all, unless --keep-good. Importing a file again adds nothing.
            """)

    @Argument(help: "The files.") var files: [String]
    @Option(help: "The profile that the files have; else it is found out from their headings.") var profile: String?
    @Option(help: "Whom a chronology is about that does not say so itself (lcs/100234).") var about: [String] = []
    @Option(help: "Who sent a file that does not say so itself: an agency id.") var agency: String?
    @Flag(name: .customLong("dry-run"), help: "Check only; write nothing.") var dryRun = false
    @Flag(name: .customLong("keep-good"), help: "Take the sound rows of a file with errors; the report says what was left out.")
    var keepGood = false
    @Option(help: "How many entries are made durable together.") var batch = 10_000
    @Flag(help: "Say on standard error, a line each time, how many of a file's entries are on the disk for good.") var progress = false
    @OptionGroup var content: ContentOptions
    @OptionGroup var place: StoreOptions
    @Option(help: "text or json.") var format: Form = .text

    func validate() throws {
        guard (1...1_000_000).contains(batch) else {
            throw ValidationError("--batch: found \(batch); wanted is a number from 1 to 1000000.")
        }
    }

    func run() async throws {
        let partnership = try content.partnership(beside: place.path)
        var request = ImportFiles.Request(receivedOn: Clock.today, receivedAt: Clock.milliseconds)
        request.profile = profile
        request.about = try about.map { text in
            guard let ref = PersonRef(text) else {
                throw ValidationError("--about: found “\(text)”; a person reference is SOURCE/LOCAL, such as lcs/100234.")
            }
            return ref
        }
        request.agency = try agency.map { text in
            guard let ref = AgencyRef(text) else { throw ValidationError("--agency: found “\(text)”; an agency id is of a-z 0-9 -.") }
            return ref
        }
        request.isDryRun = dryRun
        request.keepsGood = keepGood
        request.batch = batch
        // Said of all at once, before anything of one is taken.
        let missing = ImportFiles.unreadable(files)
        for problem in missing { Printing.err("\(problem)") }
        guard missing.isEmpty else { throw ExitCode(2) }
        let (reports, judged) = try await dryRun ? (check(partnership, request), nil) : take(partnership, request)
        switch format {
        case .json:
            Printing.out(
                JSONValue.object([.init("files", .array(reports.map(\.json))), .init("judged", judged.map(\.json) ?? .null)]).text)
        case .text: if let judged { Printing.out(judged.words) }
        }
        if reports.contains(where: { $0.problems.errors > 0 }) { throw ExitCode(1) }
    }

    /// Reads the files without any store: nothing is written, and none is made.
    private func check(_ partnership: Partnership, _ request: ImportFiles.Request) async throws -> [ImportReport] {
        try await Self.take(files, partnership, InMemoryEntryLog(), request, saysKept: false, tell: say)
    }

    /// Takes the files into the store and brings its findings up to date.
    private func take(_ partnership: Partnership, _ request: ImportFiles.Request) async throws -> ([ImportReport], Refreshing?) {
        let store = try await OpenStore.open(place.path, partnership)
        let leave = try await store.leave(.importFiles, .store, actingFor: request.agency)
        let (reports, judged) = try await store.signing {
            let reports = try await Self.take(
                files, partnership, OwnEntries(store.log, leave.permit), request, saysKept: progress, tell: say)
            return (reports, try await Self.judge(store, partnership))
        }
        try await store.close()
        return (reports, judged)
    }

    /// Tells a person what came of a file at once; a program is told at the end.
    private func say(_ report: ImportReport) { if format == .text { Printing.out("\(report)") } }

    /// Brings the findings that are kept beside the store up to date. Nil, and a word on standard error, where there is no list of agencies.
    private static func judge(_ store: OpenStore, _ partnership: Partnership) async throws -> Refreshing? {
        guard partnership.hasAgencies else {
            Printing.err("Not judged, because there is no list of agencies. \(AgencyListing.howToGive)")
            return nil
        }
        do {
            let refreshed = try await JudgeStore(store.log, store.programme(.judge), partnership).refresh(asOf: Clock.today)
            return Refreshing(judged: refreshed.judged, isWhole: refreshed.isWhole)
        } catch let error as LedgerError {
            // What was imported stays imported; only the findings kept beside it are behind, and the next import brings them up to date.
            Printing.err("The files are in the store, but the findings kept beside it could not be brought up to date: \(error)")
            throw ExitCode(error.stopsWriting ? 74 : 2)
        }
    }

    /// How many children an import had judged.
    private struct Refreshing {
        let judged: Int
        let isWhole: Bool

        var words: String { "\(counted(judged, "child", "children")) judged\(isWhole ? " (all)" : " again")." }
        var json: JSONValue { .object([.init("children", .integer(judged)), .init("all", .bool(isWhole))]) }
    }

    /// Takes files one after the other and tells each report as soon as there is one.
    static func take(
        _ files: [String], _ partnership: Partnership, _ log: any EntryLog, _ request: ImportFiles.Request, saysKept: Bool = false,
        tell: (ImportReport) -> Void
    ) async throws -> [ImportReport] {
        let importing: ImportFiles
        do { importing = try ImportFiles(partnership, into: log, request) } catch let problems as ContentProblems {
            for problem in problems.all { Printing.err("\(problem)") }
            throw ExitCode(2)
        } catch let unknown as UnknownProfile {
            Printing.err("\(unknown)")
            throw ExitCode(2)
        }
        var reports: [ImportReport] = []
        for file in files {
            do {
                var kept = 0
                let report = try await importing.file(file) { progress in
                    if saysKept, progress.answered > kept {
                        kept = progress.answered
                        Printing.err("\(file.printable): kept \(kept)")
                    }
                    Printing.progress("\(file.printable): \(progress.step.rawValue) \(counted(progress.rows, "row", "rows"))")
                }
                Printing.progress("")
                tell(report)
                reports.append(report)
            } catch let error as LedgerError {
                Printing.err("\(error)")
                throw ExitCode(error.exitStatus)
            }
        }
        return reports
    }
}
