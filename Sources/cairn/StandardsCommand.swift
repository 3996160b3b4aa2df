import ArgumentParser
import Casework
import Content
import Practice
import Standards

/// `cairn standards`
struct StandardsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standards", abstract: "The standards: what good practice looks like.",
        discussion: """
            EXAMPLE:
              cairn standards test
            """,
        subcommands: [List.self, Show.self, Test.self, New.self])

    /// `cairn standards list`
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the standards.",
            discussion: """
                EXAMPLE:
                  cairn standards list
                """)
        @OptionGroup var content: ContentOptions
        @Option(help: "text or json.") var format: Form = .text

        func run() throws {
            let partnership = try content.partnership()
            switch format {
            case .json: Printing.out(JSONValue.array(partnership.pages.map { $0.standard.json }).text)
            case .text:
                for page in partnership.pages {
                    let standard = page.standard
                    Printing.out(
                        "\(standard.id.padded(28)) \(standard.shape.name.padded(13)) \(standard.standing.rawValue.padded(9)) \(standard.title)"
                    )
                }
            }
        }
    }

    /// `cairn standards show`
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows one standard: what it asks, where it comes from, how it is said, and its examples.",
            discussion: """
                EXAMPLE:
                  cairn standards show da-dash-updated
                """)
        @Argument(help: "The standard's id.") var id: String
        @OptionGroup var content: ContentOptions
        @Option(help: "text or json.") var format: Form = .text

        func run() throws {
            let partnership = try content.partnership(only: [id])
            guard let page = partnership.pages.first else { throw ExitCode(2) }
            if format == .json { return Printing.out(page.standard.json.text) }
            Printing.out(partnership.library.text(at: page.standard.file)?.trimmed ?? page.standard.title)
        }
    }
}

extension Standard {
    /// What a list of standards tells other programs.
    var json: JSONValue {
        .object([
            .init("id", .string(id)), .init("title", .string(title)), .init("theme", .string(theme)), .init("shape", .string(shape.name)),
            .init("standing", .string(standing.rawValue)), .init("serious", .bool(isSerious)), .init("source", .string(source)),
            .init("looksFor", .string(looksFor)),
            .init(
                "says",
                .object([.init("worry", .string(says.worry)), .init("good", .string(says.good)), .init("action", .string(says.action))])),
        ])
    }
}

extension String {
    /// The text without line breaks at its end.
    var trimmed: String {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}

extension StandardsCommand {
    /// `cairn standards test`
    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Runs every example of every standard.",
            discussion: """
                EXAMPLE:
                  cairn standards test --standard da-dash-updated
                """)
        @OptionGroup var content: ContentOptions
        @Option(name: .customLong("standard"), help: "Only this standard.") var only: [String] = []
        @Option(help: "text or json.") var format: Form = .text

        func run() throws {
            let partnership = try content.partnership(only: only)
            let examples = try AuditOptions.told { try ExampleRun(in: partnership.library) }
            let disagreements = partnership.pages.flatMap { examples.disagreements(on: $0) }
            let count = partnership.pages.map(\.examples.count).reduce(0, +)
            switch format {
            case .json:
                Printing.out(
                    JSONValue.object([
                        .init("standards", .integer(partnership.pages.count)), .init("examples", .integer(count)),
                        .init("disagreements", .array(disagreements.map(\.json))),
                    ]).text)
            case .text:
                for disagreement in disagreements { Printing.out("\(disagreement)") }
                Printing.out(
                    "\(counted(partnership.pages.count, "standard", "standards")), \(counted(count, "example", "examples")), \(disagreements.count) disagree"
                        + (disagreements.count == 1 ? "s." : "."))
            }
            if !disagreements.isEmpty { throw ExitCode(1) }
        }
    }

    /// `cairn standards new`
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a new standard to edit, from an existing one.",
            discussion: """
                EXAMPLE:
                  cairn standards new da-dash-soon --from da-dash-updated > da-dash-soon.yaml
                """)
        @Argument(help: "The new standard's id.") var id: String
        @Option(help: "The standard to begin from.") var from = "da-dash-updated"
        @OptionGroup var content: ContentOptions

        func run() throws {
            guard AgencyRef(id) != nil else { throw ValidationError("found “\(id)”; an id is of a-z 0-9 -.") }
            let partnership = try content.partnership(only: [from])
            guard let file = partnership.pages.first?.standard.file, let text = partnership.library.text(at: file) else {
                throw ExitCode(2)
            }
            Printing.out(text.replacingFirst("id: \(from)", with: "id: \(id)").trimmed)
        }
    }
}
