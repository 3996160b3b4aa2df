import Casework
import Exchange
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

    @Test func `a file of which one id is taken already goes in not at all`() async throws {
        let store = try await SampleStore(importing: false)
        let first = try store.write(Array("\(Self.good)\n".utf8), named: "first.jsonl")
        let other = Self.good.replacingOccurrences(of: "g1", with: "g2")
        let second = try store.write(
            Array((other + "\n" + Self.good.replacingOccurrences(of: "neighbour", with: "caretaker") + "\n").utf8), named: "second.jsonl")
        _ = try await store.importer().file(first)
        let report = try await store.importer().file(second)
        #expect(report.problems.all.map(\.line) == [2])
        #expect(!report.isImported)
        #expect(try await store.log.lastSequence() == 1)
        #expect(try await store.importer(keepsGood: true).file(second).problems.errors == 1)
        #expect(try await store.log.lastSequence() == 2)
        try await store.close()
    }

    private static func birth(_ id: String, _ born: String, agency: String = "northbridge-police", corrects: String? = nil) -> String {
        let correcting = corrects.map { #","corrects":"\#($0)","recorded":"2021-03-02""# } ?? ""
        return
            #"{"id":"\#(id)","kind":"person","on":"2021-03-01","agency":"\#(agency)","about":["nhs/9434765919"],"details":{"born":"\#(born)"}\#(correcting)}"#
            + "\n"
    }

    @Test func `a person whom one agency has born on another day in a later file is an error at its line`() async throws {
        let store = try await SampleStore(importing: false)
        let first = try store.write(Array(Self.birth("p1", "2019-03-02").utf8), named: "first.jsonl")
        let second = try store.write(Array((Self.good + "\n" + Self.birth("p2", "2018-01-01")).utf8), named: "second.jsonl")
        #expect(try await store.importer().file(first).problems.isEmpty)
        let report = try await store.importer().file(second)
        #expect(
            report.problems.all.map(\.description) == [
                "\(second):2: details.born: found a second date of birth for one reference; northbridge-police has told another before; allowed: one date of birth. If the first was wrong, let this entry correct it (`corrects`: p1)."
            ])
        #expect(try await store.log.lastSequence() == 1)
        try await store.close()
    }

    @Test func `the same birth again, its correction, and what another agency says of it are taken`() async throws {
        let store = try await SampleStore(importing: false)
        for (number, line) in [
            Self.birth("p1", "2019-03-02"), Self.birth("p2", "2019-03-02"), Self.birth("p3", "2019-03-20", agency: "tarnbeck-surgery"),
            Self.birth("p4", "2018-01-01", corrects: "p1") + Self.birth("p5", "2018-01-01", corrects: "p2"),
            Self.birth("p1", "2019-03-02"), Self.birth("p6", "2018-01-01"),
        ].enumerated() {
            let report = try await store.importer().file(try store.write(Array(line.utf8), named: "\(number).jsonl"))
            #expect(report.problems.all.map(\.description) == [])
        }
        #expect(try await store.log.lastSequence() == 6)
        let again = try await store.importer().file(try store.write(Array(Self.birth("p7", "2019-03-02").utf8), named: "again.jsonl"))
        #expect(again.problems.errors == 1)
        try await store.close()
    }

    @Test func `entry files that are judged are held to what imports are: none is empty, a pipe, or told before it happened`() async throws
    {
        let store = try await SampleStore(importing: false)
        let empty = try store.write([], named: "empty.jsonl")
        let ahead = try store.write(
            Array((Self.good.replacingOccurrences(of: "2021-03-01", with: "2099-03-01") + "\n").utf8), named: "ahead.jsonl")
        let pipe = store.folder.appendingPathComponent("pipe").path
        #expect(mkfifo(pipe, 0o600) == 0)
        let paths = [empty, ahead, pipe, store.folder.path]
        let read = EntryFiles(paths, store.partnership, receivedOn: SampleStore.receivedOn).problems.all
        var taken: [ImportProblem] = []
        for path in paths { taken += try await store.importer().file(path).problems.all }
        #expect(read == taken)
        #expect(read.map(\.code) == [.emptyFile, .contradiction, .unreadable, .unreadable])
        #expect(read.map(\.found.description) == ["nothing in it", "“2099-03-01”", "a pipe", "a folder"])
        #expect(ImportFiles.unreadable(paths).map(\.file) == [pipe, store.folder.path])
        try await store.close()
    }

    @Test func `entry files that are judged together are of one mind about a birth`() async throws {
        let store = try await SampleStore(importing: false)
        let first = try store.write(Array(Self.birth("p1", "2019-03-02").utf8), named: "first.jsonl")
        let second = try store.write(Array(Self.birth("p2", "2018-01-01").utf8), named: "second.jsonl")
        let other = try store.write(Array(Self.birth("p3", "2019-03-20", agency: "tarnbeck-surgery").utf8), named: "other.jsonl")
        #expect(
            EntryFiles([first, second, other], store.partnership).problems.all.map(\.description) == [
                "\(second):1: details.born: found a second date of birth for one reference; the first is on line 1 of \(first); allowed: one date of birth. If the first was wrong, let this entry correct it (`corrects`)."
            ])
        try await store.close()
    }
}
