import ArgumentParser
import Casework
import Content
import Foundation
import Practice
import Scenarios

/// `cairn synth`
struct Synth: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a synthetic authority: invented families with good and bad practice, and what was planted.",
        discussion: """
            EXAMPLE:
              cairn synth --children 200 --seed 7 --as-of 2021-12-17 --out authority

            Writes entries.jsonl, agencies.yaml, truth.jsonl and about.json into the folder.

            The same number, seed and day write the same families, today and any other day; about.json keeps the three. The truth holds as at that day: judge with the \
            same --as-of.
            """)

    @Option(help: "How many children.") var children: Int
    @Option(help: "The seed.") var seed: UInt64
    @Option(name: .customLong("as-of"), help: "The day up to which the families live.") var asOf = TenChildren.auditDay
    @Option(help: "The folder.") var out = "authority"
    @Option(help: "text or json.") var format: Form = .text

    func validate() throws {
        guard (1...2_000_000).contains(children) else { throw ValidationError("--children: found \(children); 1 to 2000000 is allowed.") }
    }

    func run() throws {
        let calendar = try HolidayFile.workingDays(in: .embedded)
        let day = asOf
        let authority = SyntheticAuthority(children: children, seed: seed, asOf: day, workingDays: calendar)
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        let folder = URL(fileURLWithPath: out)
        try Files.write(AgenciesText.yaml(authority.agencies).utf8, to: folder.appendingPathComponent("agencies.yaml").path)
        let entries = try LineFile(folder.appendingPathComponent("entries.jsonl").path)
        let truth = try LineFile(folder.appendingPathComponent("truth.jsonl").path)
        var (count, planted) = (0, 0)
        for family in authority {
            for entry in family.entries { try entries.write(entry.json().text) }
            for claim in family.truth { try truth.write(claim.json.text) }
            count += family.entries.count
            planted += family.truth.count
        }
        try entries.close()
        try truth.close()
        let about = JSONValue.object([
            .init("children", .integer(children)), .init("seed", .string(String(seed))), .init("asOf", .string(day.description)),
            .init("entries", .integer(count)), .init("planted", .integer(planted)), .init("folder", .string(out)),
            .init("files", .array(["agencies.yaml", "entries.jsonl", "truth.jsonl", "about.json"].map(JSONValue.string))),
        ])
        try Files.write((about.text + "\n").utf8, to: folder.appendingPathComponent("about.json").path)
        switch format {
        case .json: Printing.out(about.text)
        case .text:
            Printing.out(
                """
                \(counted(children, "child", "children")) and \(counted(count, "entry", "entries")) as at \(day.inWords), from seed \(seed): \(out)/entries.jsonl
                \(counted(planted, "claim", "claims")) of what was planted: \(out)/truth.jsonl. They hold with --as-of \(day).
                agencies: \(out)/agencies.yaml
                """)
        }
    }
}

/// A file written line by line, so that memory does not grow with it.
final class LineFile {
    private let handle: FileHandle
    private var waiting: [UInt8] = []

    init(_ path: String) throws {
        // What goes wrong here is told by the opening below, with its reason.
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    func write(_ line: String) throws {
        waiting.append(contentsOf: line.utf8)
        waiting.append(10)
        if waiting.count > 1 << 20 { try flush() }
    }

    private func flush() throws {
        try handle.write(contentsOf: Data(waiting))
        waiting.removeAll(keepingCapacity: true)
    }

    func close() throws {
        try flush()
        try handle.close()
    }
}

/// A list of agencies as the file that a partnership keeps.
enum AgenciesText {
    static func yaml(_ agencies: [Agency]) -> String {
        let lines = agencies.map { agency in
            var keys = ["id: \(agency.id)", "name: \(JSONValue.string(agency.name).text)", "kind: \(agency.kind.rawValue)"]
            if !agency.connected { keys.append("connected: false") }
            if let from = agency.from { keys.append("from: \(from)") }
            if let to = agency.to { keys.append("to: \(to)") }
            if let ages = agency.universalAges { keys.append("universal: {ages: [\(ages.lowerBound), \(ages.upperBound)]}") }
            return "  - {\(keys.joined(separator: ", "))}"
        }
        return "agencies:\n" + lines.joined(separator: "\n") + "\n"
    }
}
