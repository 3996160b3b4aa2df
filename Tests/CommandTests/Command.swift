import Foundation
import Testing

/// The built command, run as anybody runs it: in a folder, through a shell.
enum Command {
    /// What came of a run.
    struct Outcome {
        let status: Int32
        let out: String
        let err: String
    }

    /// The folder of the built command: beside the tests that run.
    static var folder: String { URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent().path }

    /// Runs a line in a folder, with `cairn` on the path and nothing in the environment that would lead it elsewhere.
    static func run(_ line: String, in folder: URL, environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = folder
        var surroundings = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CAIRN_") && $0.key != "COLUMNS" }
        surroundings["PATH"] = "\(Self.folder):\(surroundings["PATH"] ?? "/usr/bin:/bin")"
        surroundings.merge(environment) { $1 }
        process.environment = surroundings
        // Through files, so that neither of the two can fill a pipe while the other is read.
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let files = [place.appendingPathComponent("out"), place.appendingPathComponent("err")]
        for file in files { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        let said = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Outcome(status: process.terminationStatus, out: said[0], err: said[1])
    }
}
