import Casework
import Foundation
import GRDB
import Testing

@testable import Ledger

/// What is signed of a ledger, in a format that others read and write too.
@Suite struct CheckpointTests {
    // Made with Python’s package cryptography from the seed 0, 1, …, 31: a signer that shares no code with this one.
    private let name = "example.com/behind-the-sofa"
    private let publicKey = "example.com/behind-the-sofa+1f59e8f5+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
    private let secretKey = "PRIVATE+KEY+example.com/behind-the-sofa+1f59e8f5+AQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"
    private let signed =
        "example.com/behind-the-sofa\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— example.com/behind-the-sofa H1no9Tgpc73lSYrKp0fcNtKWmjE0JlpcvF5LHCnsA4yiwOOj9DSHA1GlUR7iYao3Az+oZ6+3Iw5wYjuEVZWpw69xOAo=\n"

    @Test func `a note that another program signed is read, and what is signed here says the same`() throws {
        let key = try #require(NoteKey(publicKey)), signer = try #require(NoteSigner(secretKey))
        #expect(signer.key == key && key.text == publicKey && signer.secretText == secretKey && key.name == name)
        let read = try #require(SignedNote(signed))
        #expect(read.isSigned(by: key))
        #expect(read.note == signed)
        let checkpoint = try #require(Checkpoint(read.text))
        #expect(checkpoint.head == TreeHead(size: 0, root: .empty) && checkpoint.origin == name)
        // An Ed25519 signature need not be the same each time; each program's is checked by the other's key.
        #expect(try signer.sign(checkpoint.text).isSigned(by: key))
        #expect(try signer.sign(checkpoint.text).text == read.text)
    }

    @Test(arguments: [
        "", "\n", "a\n1\nAAAA\n", "a\n1\nAAAA\n\n", "a\n1\nAAAA\n\n— a\n", "a\n\n— a b c\n", "a\n\n- a AAAAAAAA\n", "a\n\n— a AAAAAAAA",
        "a\r\n\n— a AAAAAAAA\n",
        "a\n\n— a+b AAAAAAAA\n", "a\n\n— a AAAA\n", "a\n\n— a AAAAAAAA\n\n",
    ]) func `what is no note is not read as one`(_ text: String) { #expect(SignedNote(text) == nil) }

    @Test(arguments: [
        "", "a\n1\n", "a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", "a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "a\n1\nAAAA\n",
        "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", "a\n99999999999999999999\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nmore\n",
    ]) func `what is no checkpoint is not read as one`(_ text: String) { #expect(Checkpoint(text) == nil) }

    @Test(arguments: ["", "a", "a+b", "a+00000000+AAAA", "a b+00000000+AQAB"]) func `what is no key is not read as one`(_ text: String) {
        #expect(NoteKey(text) == nil)
        #expect(NoteSigner("PRIVATE+KEY+" + text) == nil)
    }

    @Test func `a note is not another's, nor that of another text`() throws {
        let signer = try #require(NoteSigner(newUnder: "a/b")), other = try #require(NoteSigner(newUnder: "a/b"))
        let note = try signer.sign("one\n")
        #expect(note.isSigned(by: signer.key) && !note.isSigned(by: other.key))
        #expect(!SignedNote(text: "two\n", signatures: note.signatures).isSigned(by: signer.key))
        #expect(NoteSigner(newUnder: "a b") == nil && NoteSigner(newUnder: "a+b") == nil && NoteSigner(newUnder: "") == nil)
    }

    @Test func `a checkpoint is due after 256 rows, or after half a minute with something new`() async throws {
        try await inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            func sizes() async throws -> [Int64] { try await log.pool.read { try KeptCheckpoint.all($0).map(\.size) } }
            _ = try await log.append([note("a")], receivedAt: 0)
            #expect(try await sizes() == [1])
            _ = try await log.append([note("b")], receivedAt: 29_999)
            #expect(try await sizes() == [1])
            _ = try await log.append((0..<254).map { try note("c\($0)") }, receivedAt: 29_999)
            #expect(try await sizes() == [1])
            _ = try await log.append([note("d")], receivedAt: 29_999)
            #expect(try await sizes() == [1, 257])
            _ = try await log.append([note("e")], receivedAt: 60_000)
            #expect(try await sizes() == [1, 257, 258])
            #expect(try await log.checkpoint(at: 60_001) == nil)
            let last = try #require(try await log.lastCheckpoint()), key = try await log.key()
            #expect(last.isSigned(by: key))
            #expect(try await Checkpoint(last.text)?.head == log.head())
            try await log.close()
        }
    }

    @Test func `a store made before there was a tree is given one, the same as if it had always had it`() async throws {
        try await inFolder { folder in
            let path = folder + "/cairn.db"
            let old = try DatabaseQueue(path: path)
            try await old.write { db in
                for sql in [LogTables.rows, Schema.steps[0].sql.replacingOccurrences(of: LogTables.rows, with: "")] {
                    try db.execute(sql: sql)
                }
                try db.execute(sql: "PRAGMA user_version = 1")
                try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
                for row in 1...700 {
                    try db.execute(
                        sql: "INSERT INTO ledger VALUES (?, ?, 12, ?)",
                        arguments: [row, row * 10, Data(repeating: UInt8(row % 256), count: 32)])
                }
            }
            try old.close()
            let log = try await SQLiteEntryLog(path: path)
            let leaves = (1...700).map { row in
                LedgerRow(sequence: Int64(row), at: Int64(row * 10), kind: 12, commitment: [UInt8](repeating: UInt8(row % 256), count: 32))
                    .leaf
            }
            #expect(try await log.head() == TreeHead(size: 700, root: PlainTree.root(leaves[...])))
            let blocks = try await log.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM block") }
            #expect(blocks == 3)
            try await log.close()
        }
    }

    @Test func `the eight words of a root are plain, and the same as the independent verifier's`() throws {
        let file = URL(fileURLWithPath: IndependentVerifier.script).deletingLastPathComponent().appendingPathComponent("words.txt")
        #expect(try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init) == RootWords.list)
        #expect(RootWords.list.count == 256 && Set(RootWords.list).count == 256)
        #expect(RootWords.list.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isLowercase } && (3...9).contains($0.count) })
        let mark = TreeHead(size: 48_213, root: .empty).mark
        #expect(
            mark.text == "size 48,213 · "
                + [0xE3, 0xB0, 0xC4, 0x42, 0x98, 0xFC, 0x1C, 0x14].map { RootWords.list[$0] }.joined(separator: " "))
        #expect(LedgerMark(mark.text) == mark)
        #expect(LedgerMark("48213 " + mark.words.joined(separator: " ").uppercased()) == mark)
        #expect(LedgerMark("48213 too few words") == nil && LedgerMark("") == nil)
        for size in [0, 7, 999, 1_000, 1_234_567] as [Int64] {
            #expect(LedgerMark(LedgerMark(size: size, words: mark.words).text)?.size == size)
        }
    }
}
