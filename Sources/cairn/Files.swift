import Foundation

/// Files that commands write.
enum Files {
    static func exist(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
