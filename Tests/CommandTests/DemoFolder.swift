import Foundation
import Testing

/// The folder that `cairn demo` writes, with a small authority beside it: made once, and copied for each test, so that none sees another's files.
struct DemoFolder {
    let url: URL

    /// A copy of its own.
    init() throws {
        url = Self.place("copy")
        try FileManager.default.copyItem(at: try Self.made.get(), to: url)
    }

    /// Runs a line in it.
    func run(_ line: String, environment: [String: String] = [:]) throws -> Command.Outcome {
        try Command.run(line, in: url, environment: environment)
    }

    /// Takes it away again.
    func close() throws { try FileManager.default.removeItem(at: url) }

    private struct NotMade: Error { let said: String }

    private static let made = Result { () throws -> URL in
        let folder = place("demo")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for line in [
            "cairn demo --no-serve --out .", "cairn synth --children 12 --seed 7 --as-of 2021-12-17 --out authority",
            "mkdir wrong && cairn standards show da-dash-updated | sed 's/expect: \\[missed/expect: [met/' > wrong/da-dash-updated.yaml",
        ] {
            let outcome = try Command.run(line, in: folder)
            guard outcome.status == 0 else { throw NotMade(said: "\(line): \(outcome.status)\n\(outcome.out)\(outcome.err)") }
        }
        return folder
    }

    private static func place(_ name: String) -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("cairn-\(name)-\(UUID().uuidString)")
    }
}
