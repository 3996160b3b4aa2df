import ArgumentParser
import Casework

/// `cairn schema`
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the entry format as JSON Schema (2020-12).",
        discussion: """
            EXAMPLE:
              cairn schema > entry.schema.json
            """)

    func run() { Printing.out(EntrySchema.json.text) }
}
