import Foundation
import Testing

/// What the durability tests stand on: the shim between a process and its disk, and the process that writes.
enum Rig {
    /// The shim, compiled once a run from `Tools/crash-rig/oplog.c`. That file says what it can do.
    static let shim: Result<String, RigError> = {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let source = repository.appendingPathComponent("Tools/crash-rig/oplog.c").path
        let target = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-oplog-\(getpid()).so").path
        let compiler =
            ["/usr/bin/cc", "/usr/bin/clang", "/usr/bin/gcc"].first { FileManager.default.isExecutableFile(atPath: $0) } ?? "/usr/bin/cc"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: compiler)
        process.arguments = ["-O2", "-shared", "-fPIC", "-o", target, source, "-ldl", "-lpthread"]
        do { try process.run() } catch { return .failure(RigError("no C compiler at \(compiler): install Debian's gcc or clang")) }
        process.waitUntilExit()
        return process.terminationStatus == 0 ? .success(target) : .failure(RigError("\(compiler) does not compile \(source)"))
    }()

    /// The writer, which lies beside the program that runs the tests.
    static let writer = beside("crash-writer")

    /// The command itself.
    static let command = beside("cairn")

    private static func beside(_ name: String) -> URL {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent(name)
    }

    /// A folder that is gone after the test, in memory where the machine has a place for that: thousands of states are written and opened.
    static func inFolder<Value>(_ test: (String) async throws -> Value) async throws -> Value {
        let memory = "/dev/shm"
        let parent = FileManager.default.isWritableFile(atPath: memory) ? memory : FileManager.default.temporaryDirectory.path
        let folder = parent + "/cairn-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await test(folder)
    }

    /// Whether the long tests were asked for (`make torture`).
    static let isTorture = ProcessInfo.processInfo.environment["CAIRN_TORTURE"] != nil
}

/// The rig itself does not work.
struct RigError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
