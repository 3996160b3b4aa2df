import ArgumentParser
import Casework
import Content
import Instruments
import Practice

/// `cairn instruments`
struct InstrumentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "instruments", abstract: "The risk tools: topics and scoring, never anybody else's wording.",
        discussion: """
            EXAMPLE:
              cairn instruments show clutter
            """,
        subcommands: [List.self, Show.self])

    /// `cairn instruments list`
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the instruments.",
            discussion: """
                EXAMPLE:
                  cairn instruments list
                """)
        @OptionGroup var content: ContentOptions
        @Option(help: "text or json.") var format: Form = .text

        func run() throws {
            let all = try content.partnership().instruments.all
            switch format {
            case .json:
                Printing.out(JSONValue.array(all.map(\.brief)).text)
            case .text:
                for instrument in all {
                    let items = instrument.items.isEmpty ? "results only" : "\(instrument.items.count) items"
                    Printing.out("\(instrument.id.description.padded(14)) \(items.padded(14)) \(instrument.title)")
                }
            }
        }
    }

    /// `cairn instruments show`
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows one instrument: its items, scoring, levels, licence and source.",
            discussion: """
                EXAMPLE:
                  cairn instruments show dash
                """)
        @Argument(help: "The instrument's id.") var id: String
        @OptionGroup var content: ContentOptions
        @Option(help: "text or json.") var format: Form = .text

        func run() throws {
            let partnership = try content.partnership()
            guard let instrument = partnership.instruments.all.first(where: { $0.id.description == id }),
                let text = partnership.library.text(at: "instruments/\(id).yaml")
            else {
                let known = partnership.instruments.all.map { $0.id.description }.joined(separator: ", ")
                Printing.err("There is no instrument \(id). There are: \(known).")
                throw ExitCode(2)
            }
            Printing.out(format == .json ? instrument.json.text : text.trimmed)
        }
    }
}
