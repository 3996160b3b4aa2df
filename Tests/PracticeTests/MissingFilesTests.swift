import Casework
import Exchange
import Foundation
import Practice
import Testing

@Suite struct MissingFilesTests {
    @Test func `every file that is not there is named, and the others' faults with them`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let bad = folder.appendingPathComponent("bad.jsonl").path
        try Data("{}\n".utf8).write(to: URL(fileURLWithPath: bad))
        let paths = ["/nowhere/a.jsonl", bad, "/nowhere/b.jsonl"]
        let read = EntryFiles(paths, try Partnership())
        #expect(Set(read.problems.all.map(\.file)) == Set(paths))
        #expect(read.problems.all.filter { $0.code == .unreadable }.map(\.file) == ["/nowhere/a.jsonl", "/nowhere/b.jsonl"])
        #expect(ImportFiles.unreadable(paths).map(\.file) == ["/nowhere/a.jsonl", "/nowhere/b.jsonl"])
        #expect(ImportFiles.unreadable([bad]).isEmpty)
    }
}
