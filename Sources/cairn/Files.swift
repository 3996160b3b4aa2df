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

    /// The files that belong to a store: its own, and the accesses that lie beside it.
    static func of(store: String) -> [String] {
        let place = URL(fileURLWithPath: store)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.deletingLastPathComponent().path)) ?? []
        let accesses = names.filter { name in
            [".access-", ".accounts.db", ".drafts.db"].contains { name.hasPrefix(place.lastPathComponent + $0) }
        }
        return ["", "-wal", "-shm", ".lock", ".keys"].map { store + $0 }
            + accesses.map { store + $0.dropFirst(place.lastPathComponent.count) }
    }

    static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
