import Casework
import Foundation
import Synchronization

@testable import Ledger

/// A ledger of so many rows, exported: with a change of key, and checkpoints here and there.
struct ExportedLedger {
    var lines: [String]
    let key: String
    let mark: LedgerMark
    /// Signs what a thief of nothing can sign: with a key of their own under the ledger's name.
    let forger: NoteSigner

    static func make(rows: Int, in folder: String, _ export: LedgerExport = LedgerExport()) async throws -> ExportedLedger {
        let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
        let batch = 250
        var at: Int64 = 1_638_316_800_000
        for start in stride(from: 0, to: rows, by: batch) {
            if start == batch { _ = try await log.changeKey(at: at) }
            let notes = try (start..<min(rows, start + batch)).map {
                try note("n\($0)", about: "lcs/p\($0 % 97)", text: "Seen \($0), “all well”.")
            }
            // The change of key is a row as well.
            _ = try await log.append(start + batch >= rows ? Array(notes.dropLast(rows > batch ? 1 : 0)) : notes, receivedAt: at)
            at += 40_000
        }
        let sink = Mutex<[UInt8]>([])
        let head = try await log.write(export, at: at) { bytes in sink.withLock { $0 += bytes } }
        let key = try await log.key()
        try await log.close()
        let text = String(decoding: sink.withLock { $0 }, as: UTF8.self)
        return ExportedLedger(
            lines: text.split(separator: "\n").map(String.init), key: key.text, mark: head.mark, forger: NoteSigner(newUnder: key.name)!)
    }

    /// What the verifier says of it.
    func verdict(in folder: String, _ options: [String] = [], key: String? = nil) throws -> IndependentVerifier.Outcome {
        let file = folder + "/export.ndjson"
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: file))
        return try IndependentVerifier.run(file, key: key ?? self.key, options)
    }

    /// Where a row stands.
    func place(_ row: Int) -> Int { lines.firstIndex { $0.hasPrefix("{\"seq\":\(row),") } ?? 0 }

    /// Where the checkpoints stand.
    var checkpoints: [Int] { lines.indices.filter { lines[$0].hasPrefix("{\"checkpoint\"") } }

    /// Changes a line, a member of it.
    mutating func change(_ place: Int, _ key: String, _ value: JSONValue?) throws {
        guard case .object(var members) = try JSONParser.parse(lines[place]) else { return }
        members.removeAll { $0.key == key }
        if let value { members.append(.init(key, value)) }
        lines[place] = JSONValue.object(members).text
    }

    func value(_ place: Int, _ key: String) throws -> JSONValue? { try JSONParser.parse(lines[place])[key] }

    /// Signs everything anew with the forger's key, as if the ledger had ever been like this.
    mutating func forge() throws {
        var frontier = Frontier()
        for place in lines.indices {
            let json = try JSONParser.parse(lines[place])
            if case .integer(let seq) = json["seq"], case .integer(let at) = json["at"], case .integer(let kind) = json["kind"],
                case .string(let c) = json["c"]
            {
                frontier.append(LedgerRow(sequence: Int64(seq), at: Int64(at), kind: kind, commitment: Self.bytes(c)).leaf)
            } else if json["checkpoint"] != nil {
                let note = try forger.sign(Checkpoint(origin: forger.key.name, head: frontier.head).text)
                lines[place] = JSONValue.object([.init("checkpoint", .string(note.note))]).text
            }
        }
    }

    static func bytes(_ hex: String) -> [UInt8] {
        stride(from: 0, to: hex.utf8.count, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
    }

    /// Another body for a row, with a commitment of its own that opens.
    mutating func rewrite(_ row: Int, _ body: String) throws {
        let salt = [UInt8](repeating: 7, count: 32)
        let c = salt.withUnsafeBytes { salt in Array(body.utf8).withUnsafeBytes { Commitment.of($0, salt: salt).map { $0 } } }
        lines[place(row)] =
            JSONValue.object([
                .init("seq", .integer(row)), .init("at", try value(place(row), "at") ?? .integer(0)), .init("kind", .integer(1)),
                .init("c", .string(c.hexadecimal)),
                .init("salt", .string(salt.hexadecimal)), .init("body", .string(body)),
            ]).text
    }
}
