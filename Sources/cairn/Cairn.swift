import ArgumentParser

/// The command.
@main
struct Cairn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cairn",
        abstract:
            "Joins what every agency knows about a child, holds it against practice standards, and runs the audits that teams learn from.",
        discussion: """
            EXAMPLES:
              cairn demo --no-serve            the whole way, from ten agencies' files to a one-page briefing
              cairn check entries.jsonl --agencies agencies.yaml --as-of 2021-12-01
              cairn import police.csv --profile northbridge-police --store cairn.db

            Exit status: 0 done, 1 problems found in what was asked about, 2 cannot run.
            """,
        version: "0.1.0",
        subcommands: [
            Demo.self, Init.self, Import.self, Check.self, Record.self, AuditCommand.self, StandardsCommand.self, InstrumentsCommand.self,
            Schema.self, UserCommand.self, SignInCommand.self, SignOutCommand.self,
            Synth.self,
        ])
}
