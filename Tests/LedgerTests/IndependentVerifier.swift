import Foundation
import Testing

@testable import Ledger

/// `Docs/verify.py`, run as somebody without Cairn runs it.
enum IndependentVerifier {
    struct Outcome {
        let status: Int32
        let text: String
    }

    static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Docs/verify.py")
        .standardizedFileURL.path

    // Debian's Python has Debian's package; another one on the path may have it from elsewhere.
    private static let python: String? = ["/usr/bin/python3", "python3"].first { run($0, ["-c", "import cryptography"])?.status == 0 }

    static func run(_ file: String, key: String, _ options: [String] = []) throws -> Outcome {
        let python = try #require(python, "python3 with the package cryptography: Tools/packages installs it")
        return try #require(run(python, [script, file, "--key", key] + options))
    }

    private static func run(_ python: String, _ arguments: [String]) -> Outcome? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [python] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        guard (try? process.run()) != nil else { return nil }
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, text: String(decoding: data, as: UTF8.self))
    }
}
