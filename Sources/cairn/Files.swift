import Exchange
import Foundation

/// Files that commands write.
enum Files {
    static func exist(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    /// The exit status that problems with files come to: 2 where a file cannot be read at all, 1 where something in one is wrong, nil where all is well.
    static func status(of problems: ImportProblems) -> Int32? {
        if problems.all.contains(where: { $0.code == .unreadable && $0.line == 0 }) { return 2 }
        return problems.errors > 0 ? 1 : nil
    }

    static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
