import ArgumentParser
import Auditing
import Casework
import Content
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

            Every family is invented. The pages come with `cairn serve`; until then the demo ends with the briefing.
            """)

    @Option(help: "The folder that everything is written into; its earlier demo is replaced.") var out = "demo-output"
    @Flag(inversion: .prefixedNo, help: "Serve the pages afterwards (they come later).") var serve = false

    func run() async throws {
        let agencies = try sampleAgencies()
        let partnership = try AuditOptions.told { try Partnership(agencies: (text: agencies, file: "agencies.yaml")) }
        let files = try writeSample(agencies)
        let store = "\(out)/cairn.db"
        for suffix in ["", "-wal", "-shm", ".lock"] { Files.remove(store + suffix) }

        Printing.out("1. Ten agencies' files, in their own layouts, go through the importers.\n")
        let log = try await Store.open(store, mustExist: false)
        let failed = try await Import.take(
            files, partnership, log, ImportFiles.Request(receivedOn: Clock.today, receivedAt: Clock.milliseconds))
        guard !failed else { throw ExitCode(1) }

        Printing.out("\n2. Every child's record is judged as at \(TenChildren.auditDay.inWords).\n")
        let (rows, lexicon) = try await log.casework()
        try await log.close()
        let judging = JudgeChildren(partnership.casebook(rows, lexicon, asOf: TenChildren.auditDay), partnership)
        let judged = judging.judged()
        let verdicts = Dictionary(grouping: judged.flatMap(\.findings)) { $0.verdict }.mapValues(\.count)
        Printing.out(
            "\(judged.count) children, \(verdicts.values.reduce(0, +)) findings: "
                + verdicts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.value) \($0.key.code)" }.joined(separator: ", ") + ".")

        Printing.out("\n3. The audit draws its ten children and reads the findings.\n")
        let run = try AuditOptions.told { try AuditOptions.run("december-2021", nil, nil, partnership, rows, lexicon) }
        Printing.out(run.work.cohortLine(run.draw))
        for theme in run.themes where theme.isForLearning { Printing.out("  theme for learning: \(theme.title)") }

        Printing.out("\n4. The briefing.\n")
        try AuditCommand.Brief.write(run, by: "QA manager (sample)", into: out)
        Printing.out(
            "\nLook at one child: cairn record \(judged.first?.child ?? "lcs/…") --as-of \(TenChildren.auditDay) --store \(store) --agencies \(out)/files/agencies.yaml"
        )
        if serve { Printing.out("The pages are not built yet; the demo ends here.") }
    }

    private func sampleAgencies() throws -> String {
        guard let text = ContentLibrary.embedded.text(at: "sample/agencies.yaml") else {
            Printing.err("The sample partnership's agencies are not in this program.")
            throw ExitCode(2)
        }
        return text
    }

    private func writeSample(_ agencies: String) throws -> [String] {
        let folder = "\(out)/files"
        try Files.write(agencies.utf8, to: "\(folder)/agencies.yaml")
        return try TenChildren.files.map { file in
            let path = "\(folder)/\(file.name)"
            try Files.write(file.bytes, to: path)
            return path
        }
    }
}
