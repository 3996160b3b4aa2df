import Casework
import Foundation
import Practice
import Testing

/// Files that are wrong go in not at all, unless somebody asks for the good rows.
@Suite struct ImportFilesTests {
    private static let good =
        #"{"id":"g1","kind":"note","on":"2021-03-01","agency":"northbridge-police","about":["niche/P1"],"text":"Spoke with neighbour."}"#
    private static let bad =
        #"{"id":"b1","kind":"incident","on":"2021-03-01","agency":"northbridge-police","about":["niche/P1"],"details":{"type":"quarrel"}}"#

    @Test func `of a file with one wrong line nothing is written`() async throws {
        let store = try await SampleStore(importing: false)
        let path = try store.write(Array("\(Self.good)\n\(Self.bad)\n".utf8), named: "entries.jsonl")
        let report = try await store.importer().file(path)
        #expect(report.problems.errors == 1)
        #expect(report.problems.all.first?.line == 2)
        #expect(report.problems.all.first?.key == "details.type")
        #expect(try await store.log.lastSequence() == 0)
        try await store.close()
    }

    @Test func `asked for, the good rows are taken and the report says what was left out`() async throws {
        let store = try await SampleStore(importing: false)
        let path = try store.write(Array("\(Self.good)\n\(Self.bad)\n".utf8), named: "entries.jsonl")
        let report = try await store.importer(keepsGood: true).file(path)
        #expect(report.refused == 1)
        #expect(report.isImported)
        #expect(try await store.log.lastSequence() == 1)
        try await store.close()
    }

    @Test func `the same id with other content is refused and named`() async throws {
        let store = try await SampleStore(importing: false)
        let first = try store.write(Array("\(Self.good)\n".utf8), named: "first.jsonl")
        let second = try store.write(
            Array((Self.good.replacingOccurrences(of: "neighbour", with: "caretaker") + "\n").utf8), named: "second.jsonl")
        _ = try await store.importer().file(first)
        let report = try await store.importer().file(second)
        #expect(report.problems.errors == 1)
        #expect(report.problems.all.first?.code == .repeatedID)
        #expect(try await store.log.lastSequence() == 1)
        try await store.close()
    }
}
