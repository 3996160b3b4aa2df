import Casework
import Foundation
import Practice
import Testing

/// A move is to another authority only if it is one.
@Suite struct AuthoritySpellingTests {
    private static func file(_ home: String, _ new: String) -> String {
        """
        {"id":"c","kind":"person","on":"2021-01-04","agency":"council","about":["lcs/c"],"details":{"born":"2018-05-01","role":"child","authority":"\(home)"}}
        {"id":"a","kind":"assessment","on":"2021-01-04","agency":"council","about":["lcs/c"],"details":{"type":"child-and-family","stage":"started"}}
        {"id":"p","kind":"plan","on":"2021-01-14","agency":"council","about":["lcs/c"],"details":{"type":"child-protection","stage":"started"}}
        {"id":"m","kind":"move","on":"2021-05-04","agency":"council","about":["lcs/c"],"details":{"authority":"\(new)"}}
        """
    }

    private func findings(_ home: String, _ new: String) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("entries.jsonl").path
        try Data(Self.file(home, new).utf8).write(to: URL(fileURLWithPath: path))
        let agencies = "agencies:\n  - {id: council, name: Council, kind: social-care}\n"
        let partnership = try Partnership(agencies: (text: agencies, file: "agencies.yaml"), only: ["move-told"])
        let read = EntryFiles([path], partnership)
        #expect(read.problems.isEmpty)
        let day = try #require(Day("2021-12-01"))
        return JudgeChildren(partnership.casebook(read.rows, read.lexicon, asOf: day), partnership).judged().flatMap(\.findings).map {
            $0.verdict.code
        }
    }

    @Test(arguments: [("Plymouth", "E06000026"), ("E06000026", "plymouth"), ("Dorset", "E10000009"), ("Northbridge", "NORTHBRIDGE")])
    func `nobody has to be told of a move within one authority`(_ home: String, _ new: String) throws {
        #expect(try findings(home, new) == [])
    }

    @Test(arguments: [("Plymouth", "E10000008"), ("E06000026", "devon"), ("Northbridge", "Southbridge")])
    func `a move to another one is told, whatever it is called`(_ home: String, _ new: String) throws {
        #expect(try findings(home, new) == ["missed"])
    }
}
