import Foundation

/// One run of the writer: what it said, and how it ended.
struct WriterRun {
    /// Lines of standard output.
    let lines: [String]
    /// What it complained of.
    let complaint: String
    /// Its exit status; nil where a signal ended it.
    let status: Int32?

    /// The canonical texts of the entries that it was told are kept.
    var kept: [String] { Self.kept(lines) }

    static func kept(_ lines: [String]) -> [String] { lines.compactMap { $0.hasPrefix("kept ") ? String($0.dropFirst(5)) : nil } }
}

/// The writer at work.
final class WriterProcess {
    private let process = Process()
    private let folder: String
    private static let numbers = Numbers()

    /// Starts it on a store. `disk` is what the shim is told (`DISK_…`); without it there is no shim.
    init(_ arguments: [String], in folder: String, disk: [String: String]? = nil) throws {
        // What it says goes into files: a process that is killed has said what is in them, and nobody must read while it runs.
        let number = Self.numbers.next()
        self.folder = folder + ".said-\(number)"
        try FileManager.default.createDirectory(atPath: self.folder, withIntermediateDirectories: true)
        process.executableURL = Rig.writer
        process.arguments = [folder + "/cairn.db"] + arguments
        if let disk {
            var surroundings = ProcessInfo.processInfo.environment
            surroundings["LD_PRELOAD"] = try Rig.shim.get()
            surroundings["DISK_FOLDER"] = folder
            surroundings.merge(disk) { $1 }
            process.environment = surroundings
        }
        for name in ["out", "err"] { _ = FileManager.default.createFile(atPath: self.folder + "/" + name, contents: nil) }
        process.standardOutput = FileHandle(forWritingAtPath: self.folder + "/out")
        process.standardError = FileHandle(forWritingAtPath: self.folder + "/err")
        try process.run()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The process's number.
    var number: Int32 { process.processIdentifier }

    /// How much it has said.
    var said: Int { (try? FileManager.default.attributesOfItem(atPath: folder + "/out")[.size] as? Int) ?? 0 }

    /// Ends it without a chance to tidy up.
    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// Waits for its end.
    func end() -> WriterRun {
        process.waitUntilExit()
        func text(_ name: String) -> String {
            String(decoding: FileManager.default.contents(atPath: folder + "/" + name) ?? Data(), as: UTF8.self)
        }
        var lines = text("out").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // Of a process that was killed in a write the last line may be a part: what was not said whole was not said.
        lines.removeLast()
        return WriterRun(lines: lines, complaint: text("err"), status: process.terminationReason == .exit ? process.terminationStatus : nil)
    }

    /// Starts it, and waits for its end.
    static func run(_ arguments: [String], in folder: String, disk: [String: String]? = nil) throws -> WriterRun {
        try WriterProcess(arguments, in: folder, disk: disk).end()
    }

    private final class Numbers: @unchecked Sendable {
        private let lock = NSLock()
        private var last = 0
        func next() -> Int {
            lock.withLock {
                last += 1
                return last
            }
        }
    }
}
