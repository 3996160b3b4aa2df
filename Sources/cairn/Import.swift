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
            EXAMPLE:
              cairn import police-log.csv gp-record.csv --agencies agencies.yaml --store cairn.db

            A file with errors is not taken at all, unless --keep-good. Importing a file again adds nothing.
            """)

    @Argument(help: "The files.") var files: [String]
    @Option(help: "The profile that the files have; else it is found out from their headings.") var profile: String?
    @Option(help: "Whom a chronology is about that does not say so itself (lcs/100234).") var about: [String] = []
    @Option(help: "Who sent a file that does not say so itself: an agency id.") var agency: String?
    @Flag(name: .customLong("dry-run"), help: "Check only; write nothing.") var dryRun = false
    @Flag(name: .customLong("keep-good"), help: "Take the sound rows of a file with errors; the report says what was left out.")
    var keepGood = false
    @OptionGroup var content: ContentOptions
    @OptionGroup var place: StoreOptions

    func run() async throws {
        let partnership = try content.partnership()
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
        let log = try await Store.open(place.path, mustExist: !dryRun)
        let failed = try await Self.take(files, partnership, log, request)
        if !dryRun, let refreshed = try? await JudgeStore(log, partnership).refresh(asOf: Clock.today) {
            Printing.out("\(refreshed.judged) child\(refreshed.judged == 1 ? "" : "ren") judged\(refreshed.isWhole ? " (all)" : " again").")
        }
        try await log.close()
        if failed { throw ExitCode(1) }
    }

    /// Takes files one after the other, prints each report, and says whether any had errors.
    static func take(_ files: [String], _ partnership: Partnership, _ log: SQLiteEntryLog, _ request: ImportFiles.Request) async throws
        -> Bool
    {
        let importing: ImportFiles
        do { importing = try ImportFiles(partnership, into: log, request) } catch let problems as ContentProblems {
            for problem in problems.all { Printing.err("\(problem)") }
            throw ExitCode(2)
        } catch let unknown as UnknownProfile {
            Printing.err("\(unknown)")
            throw ExitCode(2)
        }
        var failed = false
        for file in files {
            do {
                let report = try await importing.file(file) { progress in
                    if Printing.showsProgress { Printing.err("\r\(file): \(progress.step.rawValue) \(progress.rows) rows") }
                }
                Printing.out("\(report)")
                if report.problems.errors > 0 { failed = true }
            } catch let error as LedgerError {
                Printing.err("\(error)")
                throw ExitCode(error.stopsWriting ? 74 : 2)
            }
        }
        return failed
    }
}
