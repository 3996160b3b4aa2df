import Casework
import Foundation
import Testing

@testable import Ledger

/// An exported ledger is attacked in every way that needs no witness, and `Docs/verify.py` finds each. With `CAIRN_TORTURE` set, it has 100,000 rows.
@Suite struct ExportAttackTests {
    static let rows = ProcessInfo.processInfo.environment["CAIRN_TORTURE"] == nil ? 2_000 : 100_000

    /// One attack: what is done to the lines.
    struct Attack: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let run: @Sendable (inout ExportedLedger) throws -> Void

        init(_ name: String, _ run: @escaping @Sendable (inout ExportedLedger) throws -> Void) { (testDescription, self.run) = (name, run) }
    }

    static let attacks: [Attack] = [
        Attack("edit a body") { try $0.change($0.place(700), "body", .string("{}")) },
        Attack("edit one letter of the last body") { e in
            let last = e.place(rows)
            guard case .string(let body) = try e.value(last, "body") else { return }
            try e.change(last, "body", .string(body.replacingOccurrences(of: "Seen", with: "seen")))
        },
        Attack("edit a body and commit to it") { try $0.rewrite(700, "{}") },
        Attack("edit a body, commit to it, and sign all anew with another key") {
            try $0.rewrite(700, "{}")
            try $0.forge()
        },
        Attack("delete a row") { $0.lines.remove(at: $0.place(700)) },
        Attack("delete a row and close the gap") { e in
            let place = e.place(700)
            e.lines.remove(at: place)
            for later in place..<e.lines.count {
                guard case .integer(let row) = try e.value(later, "seq") else { continue }
                e.lines[later] = "{\"seq\":\(row - 1)," + e.lines[later].dropFirst("{\"seq\":\(row),".count)
            }
        },
        Attack("delete a row, close the gap and sign all anew with another key") { e in
            let place = e.place(rows)
            e.lines.remove(at: place)
            try e.forge()
        },
        Attack("swap two rows") { $0.lines.swapAt($0.place(700), $0.place(701)) },
        Attack("swap two rows and their numbers") { e in
            let (a, b) = (e.place(700), e.place(701))
            e.lines.swapAt(a, b)
            try e.change(a, "seq", .integer(700))
            try e.change(b, "seq", .integer(701))
        },
        Attack("swap the bodies of two rows") { e in
            let (a, b) = (e.place(700), e.place(701))
            let (x, y) = (try e.value(a, "body"), try e.value(b, "body"))
            try e.change(a, "body", y)
            try e.change(b, "body", x)
        },
        Attack("swap the bodies and salts of two rows") { e in
            let (a, b) = (e.place(700), e.place(701))
            for key in ["body", "salt"] {
                let (x, y) = (try e.value(a, key), try e.value(b, key))
                try e.change(a, key, y)
                try e.change(b, key, x)
            }
        },
        Attack("insert a row") { e in e.lines.insert(e.lines[e.place(700)], at: e.place(900)) },
        Attack("insert a row at the end") { e in
            e.lines.append(e.lines[e.place(700)])
            try e.change(e.lines.count - 1, "seq", .integer(rows + 1))
        },
        Attack("insert a row before the last checkpoint") { e in
            e.lines.insert(e.lines[e.place(rows)], at: e.lines.count - 1)
            try e.change(e.lines.count - 2, "seq", .integer(rows + 1))
        },
        Attack("duplicate a row") { e in e.lines.insert(e.lines[e.place(700)], at: e.place(700)) },
        Attack("duplicate a checkpoint") { e in e.lines.insert(e.lines[e.checkpoints[1]], at: e.checkpoints[1]) },
        Attack("repeat an earlier checkpoint at the end") { e in e.lines.append(e.lines[e.checkpoints[1]]) },
        Attack("truncate within the rows of the last checkpoint") { e in e.lines.removeLast(2) },
        Attack("truncate, and keep the last checkpoint") { e in e.lines.remove(at: e.place(rows)) },
        Attack("take away the last checkpoint") { $0.lines.removeLast() },
        Attack("take away all checkpoints") { e in e.lines.removeAll { $0.hasPrefix("{\"checkpoint\"") } },
        Attack("take away the beginning") { e in e.lines.removeSubrange(1..<e.place(300)) },
        Attack("take away everything") { $0.lines.removeAll() },
        Attack("re-time a row") { e in
            let place = e.place(700)
            guard case .integer(let at) = try e.value(place, "at") else { return }
            try e.change(place, "at", .integer(at + 1))
        },
        Attack("re-time a row into the past") { try $0.change($0.place(700), "at", .integer(1)) },
        Attack("re-time a row into the past and sign all anew with another key") {
            try $0.change($0.place(700), "at", .integer(1))
            try $0.forge()
        },
        Attack("hide a body") { e in
            try e.change(e.place(700), "body", nil)
            try e.change(e.place(700), "salt", nil)
        },
        Attack("hide a body and keep its salt") { try $0.change($0.place(700), "body", nil) },
        Attack("fake an erasure at the end") { e in
            try e.change(e.place(700), "body", nil)
            try e.change(e.place(700), "salt", nil)
            e.lines.append(e.lines[e.place(rows)])
            try e.change(e.lines.count - 1, "seq", .integer(rows + 1))
            try e.rewrite(rows + 1, #"{"erased":[700]}"#)
            try e.change(e.place(rows + 1), "kind", .integer(90))
        },
        Attack("fake an erasure in the place of a row") { e in
            try e.change(e.place(700), "body", nil)
            try e.change(e.place(700), "salt", nil)
            try e.rewrite(900, #"{"erased":[700]}"#)
            try e.change(e.place(900), "kind", .integer(90))
        },
        Attack("fake an erasure and sign all anew with another key") { e in
            try e.change(e.place(700), "body", nil)
            try e.change(e.place(700), "salt", nil)
            try e.rewrite(900, #"{"erased":[700]}"#)
            try e.change(e.place(900), "kind", .integer(90))
            try e.forge()
        },
        Attack("reorder two checkpoints") { e in e.lines.swapAt(e.checkpoints[0], e.checkpoints[1]) },
        Attack("move a checkpoint") { e in
            let line = e.lines.remove(at: e.checkpoints[1])
            e.lines.insert(line, at: e.place(1_200))
        },
        Attack("another size in a checkpoint") { e in
            let place = e.checkpoints[2]
            guard case .string(let note) = try e.value(place, "checkpoint") else { return }
            try e.change(place, "checkpoint", .string(note.replacingOccurrences(of: "\n501\n", with: "\n502\n")))
        },
        Attack("a checkpoint signed by another key") { e in
            let place = e.checkpoints[e.checkpoints.count - 1]
            guard case .string(let text) = try e.value(place, "checkpoint"), let note = SignedNote(text) else { return }
            try e.change(place, "checkpoint", .string(try e.forger.sign(note.text).note))
        },
        Attack("a checkpoint with another's signature") { e in
            guard case .string(let a) = try e.value(e.checkpoints[0], "checkpoint"),
                case .string(let b) = try e.value(e.checkpoints[1], "checkpoint"),
                let first = SignedNote(a), let second = SignedNote(b)
            else { return }
            try e.change(e.checkpoints[0], "checkpoint", .string(SignedNote(text: first.text, signatures: second.signatures).note))
        },
        Attack("a checkpoint without a signature") { e in
            guard case .string(let text) = try e.value(e.checkpoints[0], "checkpoint"), let note = SignedNote(text) else { return }
            try e.change(e.checkpoints[0], "checkpoint", .string(note.text + "\n"))
        },
        Attack("a change of key that the old key did not sign") { e in
            guard case .string(let body) = try e.value(e.place(251), "body"), let change = KeyChange(body: Array(body.utf8)) else { return }
            try e.change(e.place(251), "body", .string(body.replacingOccurrences(of: change.new.text, with: e.forger.key.text)))
        },
        Attack("hide the change of key") { e in
            try e.change(e.place(251), "body", nil)
            try e.change(e.place(251), "salt", nil)
        },
        Attack("change a kind") { try $0.change($0.place(700), "kind", .integer(9)) },
        Attack("change a salt") { try $0.change($0.place(700), "salt", .string(String(repeating: "00", count: 32))) },
        Attack("change a commitment") { try $0.change($0.place(700), "c", .string(String(repeating: "00", count: 32))) },
        Attack("change a number") { try $0.change($0.place(700), "seq", .integer(70_000_000)) },
        Attack("leave rows out without saying so") { e in
            let root = PlainTree.root((1...256).map { row in e.leaf(row) }[...])
            e.lines.replaceSubrange(1..<e.place(257), with: [#"{"nodes":[[8,"\#(root)"]]}"#])
        },
        Attack("a line of something else") { $0.lines.insert(#"{"note":"all is well"}"#, at: 5) },
        Attack("a line that is no JSON") { $0.lines.insert("all is well", at: 5) },
    ]

    @Test func `the export of a whole ledger is found whole, by any key that ever signed it`() async throws {
        try await inFolder { folder in
            let export = try await ExportedLedger.make(rows: Self.rows, in: folder)
            let verdict = try export.verdict(in: folder, ["--expect", export.mark.text])
            #expect(verdict.status == 0, "\(verdict.text)")
            #expect(verdict.text.hasPrefix("0 problems, \(Self.rows) bodies opened"))
            #expect(verdict.text.contains(export.mark.text.dropFirst(5)))
            guard case .string(let body) = try export.value(export.place(251), "body"), let change = KeyChange(body: Array(body.utf8))
            else {
                Issue.record("row 251 is no change of key")
                return
            }
            #expect(try export.verdict(in: folder, key: change.old.text).status == 0)
            #expect(try export.verdict(in: folder, key: export.forger.key.text).status == 1)
        }
    }

    @Test func `every attack on an export is found`() async throws {
        try await inFolder { folder in
            let export = try await ExportedLedger.make(rows: Self.rows, in: folder)
            for attack in Self.attacks {
                var attacked = export
                try attack.run(&attacked)
                #expect(attacked.lines != export.lines, "\(attack.testDescription) did nothing")
                let verdict = try attacked.verdict(in: folder)
                #expect(verdict.status == 1, "\(attack.testDescription): \(verdict.text)")
                #expect(!verdict.text.contains("Traceback"), "\(attack.testDescription): \(verdict.text)")
            }
        }
    }

    @Test func `a ledger cut at a checkpoint, rolled back, or told otherwise is found by whoever has its mark`() async throws {
        try await inFolder { folder in
            let export = try await ExportedLedger.make(rows: Self.rows, in: folder)
            let expect = ["--expect", export.mark.text]
            var cut = export
            cut.lines.removeSubrange((export.checkpoints[2] + 1)...)
            // Whole in itself: nothing in the file can show what was never in it.
            #expect(try cut.verdict(in: folder).status == 0)
            #expect(try cut.verdict(in: folder, expect).status == 1)
            let words = export.mark.words
            let other = LedgerMark(size: export.mark.size, words: [words[1], words[0]] + words.dropFirst(2))
            #expect(try export.verdict(in: folder, ["--expect", other.text]).status == (words[0] == words[1] ? 0 : 1))
            #expect(try export.verdict(in: folder, ["--expect", "12 words too few"]).status == 2)
        }
    }

    @Test func `a redacted export shows no body, and proves as much; a part of one proves its rows`() async throws {
        for redacted in [true, false] {
            for range in [nil, 300...500, 1...10, 599...600] as [ClosedRange<Int64>?] {
                try await inFolder { folder in
                    var wanted = LedgerExport()
                    (wanted.rows, wanted.isRedacted) = (range, redacted)
                    var export = try await ExportedLedger.make(rows: 600, in: folder, wanted)
                    #expect(export.lines.contains { $0.contains("Seen") } != redacted)
                    let options = (redacted ? ["--redacted"] : []) + (range == nil ? [] : ["--part"])
                    // The change of key lies outside some parts: then the key that is trusted is the one since.
                    let verdict = try export.verdict(in: folder, options)
                    #expect(verdict.status == 0, "\(verdict.text)")
                    if !options.isEmpty { #expect(try export.verdict(in: folder).status == 1) }
                    let row = Int(range?.upperBound ?? 400)
                    try export.change(export.place(row), "at", .integer(1_700_000_000_000))
                    #expect(try export.verdict(in: folder, options).status == 1)
                }
            }
        }
    }
}

extension ExportedLedger {
    /// A row's leaf, as the export has it.
    func leaf(_ row: Int) -> TreeHash {
        guard let json = try? JSONParser.parse(lines[place(row)]), case .integer(let at) = json["at"],
            case .integer(let kind) = json["kind"],
            case .string(let c) = json["c"]
        else { return .empty }
        return LedgerRow(sequence: Int64(row), at: Int64(at), kind: kind, commitment: Self.bytes(c)).leaf
    }
}
