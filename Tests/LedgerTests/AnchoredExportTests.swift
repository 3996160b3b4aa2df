import Access
import Casework
import Foundation
import Synchronization
import Testing

@testable import Ledger

/// The accesses are exported in the form of the entries, and `Docs/verify.py` checks them by the same rules; both together, it holds one against the other.
@Suite struct AnchoredExportTests {
    /// Two ledgers as files, with their keys.
    private struct Files {
        var texts: [String] = []
        var keys: [String] = []

        func verdict(in folder: String, _ chosen: [Int] = [0, 1], _ options: [String] = []) throws -> IndependentVerifier.Outcome {
            let paths = chosen.map { "\(folder)/\($0).ndjson" }
            for (place, path) in zip(chosen, paths) { try Data(texts[place].utf8).write(to: URL(fileURLWithPath: path)) }
            return try IndependentVerifier.run(
                paths[0], key: keys[chosen[0]],
                zip(chosen, paths).dropFirst().flatMap { [$0.1] } + chosen.dropFirst().flatMap { ["--key", keys[$0]] } + options)
        }
    }

    private static let start: Int64 = 1_638_316_800_000

    private func exported(_ both: AnchorTests.Both, _ export: LedgerExport = LedgerExport(), at: Int64) async throws -> Files {
        try await both.looks.checkpoint(at: at)
        try await both.record.checkpoint(at: at)
        var files = Files()
        let sink = Mutex<[UInt8]>([])
        _ = try await both.record.write(export, at: at) { bytes in sink.withLock { $0 += bytes } }
        files.texts.append(String(decoding: sink.withLock { $0 }, as: UTF8.self))
        sink.withLock { $0 = [] }
        _ = try await both.looks.write(export, ofYear: 2021, at: at) { bytes in sink.withLock { $0 += bytes } }
        files.texts.append(String(decoding: sink.withLock { $0 }, as: UTF8.self))
        files.keys = [try await both.record.key().text, try await both.looks.key(ofYear: 2021).text]
        return files
    }

    private func work(_ both: AnchorTests.Both, _ days: Range<Int>) async throws {
        for day in days {
            let at = Self.start + Int64(day) * 40_000
            _ = try await both.record.append((0..<5).map { try note("n\(day)-\($0)", text: "Seen \($0).") }, receivedAt: at)
            let look = Look(
                .verb(.readChronology), by: try #require(ActorRef("a.khan")), name: "Amira Khan", agency: nil,
                subjects: [try person("lcs/ava")],
                purpose: .safeguarding, rule: "works-with-child", because: "in the team", isPermitted: true)
            _ = try await both.looks.append([look, look], at: Moment(milliseconds: at + 10_000))
        }
    }

    @Test func `both ledgers are found whole, each by itself and beside the other`() async throws {
        try await inFolder { folder in
            let both = try await AnchorTests.Both(folder)
            try await work(both, 0..<20)
            for isRedacted in [false, true] {
                var export = LedgerExport()
                export.isRedacted = isRedacted
                let files = try await exported(both, export, at: Self.start + 900_000)
                #expect(files.texts.map { $0.contains("Amira") || $0.contains("Seen") } == [!isRedacted, !isRedacted])
                let options = isRedacted ? ["--redacted"] : []
                for chosen in [[0], [1], [0, 1], [1, 0]] {
                    let verdict = try files.verdict(in: folder, chosen, options)
                    #expect(verdict.status == 0, "\(verdict.text)")
                }
                // A key for each file, in their order.
                #expect(try Files(texts: files.texts, keys: files.keys.reversed()).verdict(in: folder, [0, 1], options).status == 1)
            }
            try await both.close()
        }
    }

    @Test func `an export of a ledger that was put back, or has another history, is found beside the other`() async throws {
        try await inFolder { folder in
            let both = try await AnchorTests.Both(folder)
            try await work(both, 0..<5)
            let earlier = try await exported(both, at: Self.start + 200_000)
            try await work(both, 5..<10)
            let later = try await exported(both, at: Self.start + 400_000)
            try await both.close()
            for place in 0..<2 {
                var mixed = later
                mixed.texts[place] = earlier.texts[place]
                // Whole in itself, signed by the right key, and older than the other says.
                #expect(try mixed.verdict(in: folder, [place]).status == 0)
                let verdict = try mixed.verdict(in: folder)
                #expect(verdict.status == 1 && verdict.text.contains("rows are missing at the end"), "\(verdict.text)")
            }
            // Anchors cannot be written so that they are overlooked, nor left out.
            for (place, line) in later.texts[0].split(separator: "\n").enumerated() where line.contains("\"kind\":13,") {
                for change in ["\"kind\": 13,", "\"kind\":13.0,", "\"\\u006bind\":13,"] {
                    var changed = later
                    var lines = later.texts[0].split(separator: "\n").map(String.init)
                    lines[place] = lines[place].replacingOccurrences(of: "\"kind\":13,", with: change)
                    changed.texts[0] = lines.joined(separator: "\n") + "\n"
                    #expect(try changed.verdict(in: folder).status == 1)
                    #expect(try changed.verdict(in: folder, [0, 1], ["--redacted"]).status == 1)
                }
                break
            }
        }
    }

    @Test func `what witnesses signed is kept, exported and passed over`() async throws {
        try await inFolder { folder in
            let both = try await AnchorTests.Both(folder)
            try await work(both, 0..<3)
            let head = try #require(try await both.record.checkpoint(at: Self.start + 100_000)).text.split(separator: "\n")[1]
            let size = try #require(Int64(head))
            try await both.record.keep(cosignature: "— police.example/witness 1a2b3c4dAAAA", by: "police.example/witness", at: size)
            await #expect(throws: LedgerError.self) { try await both.record.keep(cosignature: "— w AAAA", by: "w", at: size + 7) }
            let files = try await exported(both, at: Self.start + 200_000)
            let lines = files.texts[0].split(separator: "\n")
            let place = try #require(lines.firstIndex { $0.hasPrefix("{\"cosignature\"") })
            #expect(lines[place].contains("police.example/witness 1a2b") && lines[place - 1].hasPrefix("{\"checkpoint\""))
            #expect(try files.verdict(in: folder).status == 0)
            #expect(try await both.verify().flatMap(\.faults) == [])
            try await both.close()
        }
    }
}
