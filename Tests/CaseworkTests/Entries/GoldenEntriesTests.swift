import Casework
import Foundation
import Testing

/// One entry of every kind as it stood when the format was first published. The file may grow; no line of it may ever stop being read,
/// or be read as something else. To add lines for a new kind: `CAIRN_WRITE_GOLDEN=1 swift test --filter GoldenEntriesTests`, then read the difference.
@Suite struct GoldenEntriesTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Golden/entries.jsonl")

    private static func lines() throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    @Test func `every golden entry is read without a word of complaint, and written back the same`() throws {
        for line in try Self.lines() {
            let reading = try Reading(line)
            #expect(reading.problems == [], "\(line)")
            #expect(reading.entry?.canonicalText == line)
        }
    }

    @Test func `every kind has a golden entry with all of its fields`() throws {
        if ProcessInfo.processInfo.environment["CAIRN_WRITE_GOLDEN"] == "1" {
            let known = (try? Self.lines()) ?? []
            let made = try Kind.allCases.compactMap { try Reading(Specimen.line(of: $0, turn: 1)).entry?.canonicalText }
            let all = known + made.filter { !known.contains($0) }
            try (all.joined(separator: "\n") + "\n").write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let entries = try Self.lines().compactMap { try Reading($0).entry }
        for kind in Kind.allCases {
            let fields = entries.filter { $0.kind == kind }.reduce(into: Set<String>()) { $0.formUnion($1.details.keys) }
            #expect(fields == Set(kind.declaration.fields.map(\.name)), "\(kind.code)")
            #expect(entries.contains { $0.kind == kind })
        }
    }
}
