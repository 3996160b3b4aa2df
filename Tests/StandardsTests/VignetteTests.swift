import Casework
import Exchange
import Foundation
import Standards
import Testing

/// The vignettes beside the repository; skipped, and counted as skipped, where they are absent.
@Suite(.enabled(if: Shared.folder != nil, "needs ../shared/data/vignettes"))
struct VignetteTests {
    struct Expected: Decodable, Sendable, CustomStringConvertible {
        struct Verdicts: Decodable, Sendable {
            let standard: String
            let verdicts: [String]
        }
        let name: String
        let asOf: String
        let knownOn: String?
        let child: String
        let expect: [Verdicts]
        var description: String { name }
    }

    static let all: [Expected] = {
        guard let folder = Shared.folder, let data = try? Data(contentsOf: folder.appendingPathComponent("data/vignettes/expected.json"))
        else { return [] }
        return (try? JSONDecoder().decode([Expected].self, from: data)) ?? []
    }()

    @Test func `there are vignettes to judge`() { #expect(Self.all.count >= 26) }

    @Test(arguments: all) func `each vignette comes to just the verdicts that are expected`(_ vignette: Expected) throws {
        let folder = try #require(Shared.folder)
        let path = folder.appendingPathComponent("data/vignettes/\(vignette.name).jsonl").path
        var file = try EntryLines(
            FileBytes(path: path), file: vignette.name, reader: EntryReader(agencies: Shared.agencies), instruments: Shared.instruments)
        var entries: [Entry] = []
        while let line = file.next() {
            #expect(line.problems.isEmpty)
            entries += line.arrivals.map(\.entry)
        }
        let book = try Shared.book(entries, asOf: #require(Day(vignette.asOf)), knownOn: vignette.knownOn.flatMap { Day($0) })
        let child = try #require(PersonRef(vignette.child).flatMap { book.person($0) })
        var findings = Findings()
        Judge(Shared.pack, book, agencies: Shared.agencies).judge(child, into: &findings)
        let told = Explanation(Shared.pack, book, agencies: Shared.agencies).explain(findings)
        for expected in vignette.expect {
            let verdicts = told.filter { $0.standard == expected.standard }.map(\.verdict.code).sorted()
            #expect(verdicts == expected.verdicts.sorted(), "\(vignette.name): \(expected.standard)")
        }
    }
}
