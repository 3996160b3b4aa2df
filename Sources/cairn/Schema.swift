import ArgumentParser
import Casework
import Practice

/// `cairn schema`
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the entry format as JSON Schema (2020-12).",
        discussion: """
            EXAMPLE:
              cairn schema > entry.schema.json

            With --content, the codes that a partnership adds (reference/codes.yaml) are in it.
            """)

    @OptionGroup var content: ContentOptions

    func run() throws { Printing.out(EntrySchema.json(addedCodes: try content.partnership().addedCodes).text) }
}
