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
              cairn demo --no-serve --out demo-output
              cairn record lcs/100570 --as-of 2021-12-17
              cairn check --as-of 2021-12-17 --child lcs/100570
              cairn backup kept/2021-12-17

            Examples, here and in the help of every command, run in the folder that `cairn demo` writes.

            Exit status: 0 done, 1 problems found in what was asked about, 2 cannot run; 74 where the disk fails under the store or the store is damaged.
            """,
        version: "0.1.0",
        subcommands: [
            Demo.self, Init.self, Serve.self, Import.self, Check.self, Record.self, AuditCommand.self, StandardsCommand.self, InstrumentsCommand.self,
            Schema.self, UserCommand.self, SignInCommand.self, SignOutCommand.self, Synth.self, Backup.self, Restore.self, Verify.self,
            Export.self, KeyCommand.self, AccessCommand.self,
        ])
}
