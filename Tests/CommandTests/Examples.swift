import Foundation

/// The examples that the help of every command gives, as the command itself tells them.
struct Examples: Decodable {
    let command: Help

    struct Help: Decodable {
        let commandName: String
        let superCommands: [String]?
        let discussion: String?
        let subcommands: [Help]?

        /// Its name with those above it: `cairn audit run`.
        var name: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

        /// The lines under EXAMPLE or EXAMPLES, up to the next empty one.
        var examples: [String] {
            let lines = (discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            guard let start = lines.firstIndex(where: { $0.hasPrefix("EXAMPLE") }) else { return [] }
            return lines[(start + 1)...].prefix { !$0.isEmpty }.map { $0.trimmingCharacters(in: .whitespaces) }
        }

        /// Itself and every command below it.
        var all: [Help] { [self] + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap(\.all) }
    }

    static func all() throws -> [Help] {
        let said = try Command.run("cairn --experimental-dump-help", in: FileManager.default.temporaryDirectory)
        return try JSONDecoder().decode(Examples.self, from: Data(said.out.utf8)).command.all
    }

    /// The lines of a Markdown file's `sh` blocks that run cairn, as they stand, in their order.
    static func inMarkdown(_ text: String) -> [String] {
        var (inside, lines): (Bool, [String]) = (false, [])
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { inside = line == "```sh" } else if inside, line.hasPrefix("cairn ") { lines.append(String(line)) }
        }
        return lines
    }

    /// Whether a command asks a person for what no script should hold, or goes on until somebody stops it.
    static func talks(_ line: String) -> Bool {
        ["cairn user ", "cairn sign-in", "cairn sign-out", "cairn serve"].contains { line.hasPrefix($0) || line + " " == $0 }
            || givesAccess(line)
    }

    /// Whether a command is only for somebody who is signed in: `AccessCommandTests` try those, each as whoever may.
    static func givesAccess(_ line: String) -> Bool {
        ["relate", "exclude", "name", "seat", "lift", "end", "review"].contains { line.hasPrefix("cairn access \($0)") }
    }

    /// A text of the repository.
    static func text(_ path: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
}
