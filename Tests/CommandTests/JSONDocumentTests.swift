import Casework
import Foundation
import Testing

/// `Docs/json.md` says what every command tells a program. Other programs rely on it.
@Suite struct JSONDocumentTests {
    struct Section {
        let command: String
        let example: String
    }

    /// The commands of the document, each with the example under it.
    static func sections() throws -> [Section] {
        let blocks = try Examples.text("Docs/json.md").components(between: "```")
        var (command, sections): (String?, [Section]) = (nil, [])
        for block in blocks {
            if block.hasPrefix("sh\n") { command = String(block.dropFirst(3).dropLast()) }
            if block.hasPrefix("json\n"), let said = command {
                sections.append(Section(command: said, example: String(block.dropFirst(5))))
                command = nil
            }
        }
        return sections
    }

    @Test func `what the document shows is what the command prints, and no key is left unsaid`() throws {
        let document = try Examples.text("Docs/json.md")
        let sections = try Self.sections()
        #expect(sections.count >= 16)
        for section in sections {
            let outcome: Command.Outcome
            if let person = PeopleFolder.person(for: section.command) {
                outcome = try PeopleFolder.lived.get().run(section.command, as: person)
            } else {
                let demo = try DemoFolder()
                outcome = try demo.run(section.command)
                try demo.close()
            }
            #expect(outcome.out.split(separator: "\n").count == 1, "\(section.command) prints more than one line")
            let printed = JSONShape(try JSONValue.parsed(outcome.out))
            let shown = JSONShape(try JSONValue.parsed(section.example))
            #expect(shown.missing(from: printed) == [], "\(section.command)")
            for key in printed.keys where !shown.keys.contains(key) {
                #expect(document.contains("`\(key)`"), "\(section.command) prints “\(key)”, which Docs/json.md does not name")
            }
        }
    }

    @Test func `every command that prints has a form for programs`() throws {
        // These write a document of their own: a schema, a file to edit, the ledger as lines.
        let silent: Set = ["cairn schema", "cairn audit new", "cairn standards new", "cairn export"]
        for help in try Examples.all() where help.subcommands?.isEmpty ?? true && !silent.contains(help.name) && !Examples.talks(help.name)
        {
            let help = try Command.run("\(help.name) --help", in: FileManager.default.temporaryDirectory).out
            #expect(help.contains("--format"), "\(help)")
        }
    }
}

extension JSONValue {
    /// The value of a text, as an entry's text is read.
    static func parsed(_ text: String) throws -> JSONValue { try JSONParser.parse(text) }
}

extension String {
    /// What stands between every two marks.
    func components(between mark: String) -> [String] {
        let parts = components(separatedBy: mark)
        return parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
}
