import Access
import Accounts
import ArgumentParser
import Auditing
import Casework
import Content
import Exchange
import Foundation
import Ledger
import Practice
import Scenarios
import Standards

/// `cairn demo`
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs the December 2021 audit of the sample partnership, from ten agencies' files to the briefing.",
        discussion: """
            EXAMPLE:
              cairn demo --no-serve --out demo-output

            Every family is invented. Without --no-serve the pages are served at the end, until Ctrl-C, with a sign-in for one person in each role;
            --with-sign-ins makes and prints those without serving. From then on the store is read only by who is signed in.
            """)

    @Option(help: "The folder that everything is written into; its earlier demo is replaced.") var out = "demo-output"
    @Flag(inversion: .prefixedNo, help: "Serve the pages afterwards.") var serve = true
    @Flag(name: .customLong("with-sign-ins"), help: "Make a sign-in for one person in each role.") var withSignIns = false
    @OptionGroup var reach: ReachOptions
    @Option(help: "text or json.") var format: Form = .text

    func run() async throws {
        // The sample partnership's records end on the audit's day: there, it is that day.
        Clock.live(on: TenChildren.auditDay)
        let agencies = try sampleAgencies()
        let partnership = try AuditOptions.told { try Partnership(agencies: (text: agencies, file: AgencyListing.name)) }
        let files = try writeSample(agencies)
        let store = "\(out)/cairn.db"
        for file in Files.of(store: store) { Files.remove(file) }

        say("1. Ten agencies' files, in their own layouts, go through the importers.\n")
        let open = try await OpenStore.open(store, partnership, mustExist: false)
        let log = open.log
        let reports = try await Import.take(
            files, partnership, log, ImportFiles.Request(receivedOn: Clock.today, receivedAt: Clock.milliseconds)
        ) { say("\($0)") }
        guard reports.allSatisfy({ $0.problems.errors == 0 }) else { throw ExitCode(1) }

        say("\n2. Every child's record is judged as at \(TenChildren.auditDay.inWords).\n")
        let (rows, lexicon) = try await open.leave(.setUpAudit, .store).casework()
        let mark = try await open.signedMark()
        try await open.close()
        let judging = JudgeChildren(partnership.casebook(rows, lexicon, asOf: TenChildren.auditDay), partnership)
        let judged = judging.judged()
        let verdicts = Dictionary(grouping: judged.flatMap(\.findings)) { $0.verdict }.mapValues(\.count)
            .sorted { $0.key.rawValue < $1.key.rawValue }
        say(
            "\(counted(judged.count, "child", "children")), \(counted(verdicts.map(\.value).reduce(0, +), "finding", "findings")): "
                + verdicts.map { "\($0.value) \($0.key.code)" }.joined(separator: ", ") + ".")

        say("\n3. The audit draws its ten children and reads the findings.\n")
        let run = try AuditOptions.told { try AuditOptions.run("december-2021", nil, nil, partnership, rows, lexicon) }
        say(run.work.cohortLine(run.draw))
        let themes = run.themes.filter(\.isForLearning).map(\.title)
        for theme in themes { say("  theme for learning: \(theme)") }

        say("\n4. The briefing.\n")
        let written = try BriefingFiles(of: run, by: "QA manager (sample)", from: mark, into: out, findings: true)
        say(written.text)
        let look = "cairn record \(TenChildren.children.first?.text ?? "") --as-of \(TenChildren.auditDay) --store \(store)"
        say("\nLook at one child: \(look)")
        let signIns = withSignIns || serve ? try await SampleSignIns(store: store) : nil
        if let signIns {
            try await SampleTeam(signIns: signIns.all).give(in: store, partnership)
            say("\n\(signIns.text)")
        }
        if format == .json {
            Printing.out(
                JSONValue.object([
                    .init("store", .string(store)), .init("agencies", .string("\(out)/\(AgencyListing.name)")),
                    .init("asOf", .string(TenChildren.auditDay.description)), .init("files", .array(reports.map(\.json))),
                    .init("children", .integer(judged.count)),
                    .init("verdicts", .object(verdicts.map { .init($0.key.code, .integer($0.value)) })), .init("cohort", run.draw.json),
                    .init("themes", .array(themes.map(JSONValue.string))), .init("briefing", written.json), .init("look", .string(look)),
                    .init("signIns", signIns?.json ?? .array([])),
                ]).text)
        }
        if serve {
            let accounts = try AccountsOptions.parse(["--store", store])
            try await Serve.serve(accounts, partnership, reach, sample: TenChildren.auditDay) { address in
                Printing.out("\nCairn is at \(address) Ctrl-C stops it.")
            }
        } else if written.saysWhyNotPrinted() {
            throw ExitCode(1)
        }
    }

    /// Takes away what an earlier demo left: its store with all that lies beside it, or the new one would be shut by the old one's accounts.
    private func removeEarlier(_ store: String) throws { for file in Files.of(store: store) { Files.remove(file) } }

    /// Tells a person how far it is; a program is told at the end.
    private func say(_ words: String) { if format == .text { Printing.out(words) } }

    private func sampleAgencies() throws -> String {
        guard let text = ContentLibrary.embedded.text(at: "sample/agencies.yaml") else {
            Printing.err("The sample partnership's agencies are not in this program.")
            throw ExitCode(2)
        }
        return text
    }

    private func writeSample(_ agencies: String) throws -> [String] {
        let folder = "\(out)/files"
        // Beside the store, where every command finds it.
        try Files.write(agencies.utf8, to: "\(out)/\(AgencyListing.name)")
        return try TenChildren.files.map { file in
            let path = "\(folder)/\(file.name)"
            try Files.write(file.bytes, to: path)
            return path
        }
    }
}
