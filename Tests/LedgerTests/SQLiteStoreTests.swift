import Casework
import Foundation
import GRDB
import Testing

@testable import Ledger

/// What a store on disk promises beyond the contract.
@Suite struct SQLiteStoreTests {
    private func pragma(_ name: String, _ log: SQLiteEntryLog) async throws -> Int? {
        try await log.pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA \(name)") }
    }

    @Test func `a commit waits for the disk`() async throws {
        try await inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            #expect(try await pragma("synchronous", log) == 2)
            #expect(try await pragma("foreign_keys", log) == 1)
            #expect(try await pragma("application_id", log) == 0x4352_4E31)
            #expect(try await pragma("user_version", log) == Schema.steps.count)
            // Not by SQLite itself, which would swallow a failed sync; see LogLength.
            #expect(try await pragma("wal_autocheckpoint", log) == 0)
        }
    }

    @Test func `what was answered is there after reopening, under the same numbers`() async throws {
        try await inFolder { folder in
            let path = folder + "/cairn.db"
            let all = try Families.all()
            let first = try await SQLiteEntryLog(path: path)
            let receipts = try await first.append(Array(all.dropLast(3)), receivedAt: 5)
            let before = try await first.casework()
            try await first.keep([Judged(child: 1, asOf: CaseworkContract.asOf, pack: [], changesOn: nil, findings: [7])], upTo: 3)
            try await first.close()

            let second = try await SQLiteEntryLog(path: path)
            #expect(try await second.append(Array(all.dropLast(3)), receivedAt: 6) == receipts.map { .known($0.sequence) })
            #expect(try await second.judgedUpTo() == 3)
            let after = try await second.casework()
            #expect((0..<Int32(before.rows.count)).map(after.rows.packed) == (0..<Int32(before.rows.count)).map(before.rows.packed))
            _ = try await second.append(all, receivedAt: 7)
            let grown = try await second.casework()
            for number in 0..<Int32(before.lexicon.people.count) {
                #expect(grown.lexicon.people.text(number) == before.lexicon.people.text(number))
            }
            for number in 0..<Int32(before.lexicon.entries.count) {
                #expect(grown.lexicon.entries.text(number) == before.lexicon.entries.text(number))
            }
            #expect(try await second.page(of: .everything, after: 0, limit: 99).map(\.entry) == all.map(\.entry))
            try await second.close()
        }
    }

    @Test func `a store that is open refuses a second opener and says who has it`() async throws {
        try await inFolder { folder in
            let path = folder + "/cairn.db"
            let first = try await SQLiteEntryLog(path: path)
            let error = await #expect(throws: LedgerError.self) { try await SQLiteEntryLog(path: path) }
            #expect(error?.code == .locked)
            #expect(error?.found == "the store open in process \(getpid())")
            try await first.close()
        }
    }

    @Test func `a file of something else is left as it is`() async throws {
        try await inFolder { folder in
            let text = folder + "/letter.txt"
            let words = Data("Dear colleague, this is no database.".utf8)
            try words.write(to: URL(fileURLWithPath: text))
            #expect(await #expect(throws: LedgerError.self) { try await SQLiteEntryLog(path: text) }?.code == .foreign)
            #expect(try Data(contentsOf: URL(fileURLWithPath: text)) == words)

            let other = folder + "/other.db"
            let database = try DatabaseQueue(path: other)
            try await database.write { try $0.execute(sql: "CREATE TABLE recipe(name TEXT)") }
            try database.close()
            #expect(await #expect(throws: LedgerError.self) { try await SQLiteEntryLog(path: other) }?.code == .foreign)

            let later = folder + "/later.db"
            try await SQLiteEntryLog(path: later).close()
            let raw = try DatabaseQueue(path: later)
            try await raw.write { try $0.execute(sql: "PRAGMA user_version = 99") }
            try raw.close()
            #expect(await #expect(throws: LedgerError.self) { try await SQLiteEntryLog(path: later) }?.code == .newer)

            #expect(
                await #expect(throws: LedgerError.self) { try await SQLiteEntryLog(path: folder + "/none/cairn.db") }?.code == .unreachable)
        }
    }

    @Test(arguments: [
        "UPDATE ledger SET at = 1", "DELETE FROM ledger", "UPDATE event SET body = x'00'", "DELETE FROM event",
        "INSERT INTO ledger(seq, at, kind, c) VALUES (9, 1, 1, zeroblob(32))",
        "INSERT INTO ledger(at, kind, c) VALUES (1, 1, zeroblob(31))",
    ])
    func `the database itself refuses to change what is kept`(_ sql: String) async throws {
        try await inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            _ = try await log.append([note("a"), note("b")], receivedAt: 1)
            await #expect(throws: DatabaseError.self) { try await log.pool.write { try $0.execute(sql: sql) } }
            #expect(try await log.ids(.everything) == ["a", "b"])
        }
    }

    @Test func `the ledger commits to the canonical body under a salt of its own`() async throws {
        try await inFolder { folder in
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
            _ = try await log.append(
                [note("a"), Arrival(entry(#"{"id":"l","kind":"link","on":"2021-01-01","agency":"council","about":["lcs/a","lcs/b"]}"#))],
                receivedAt: 9)
            let rows = try log.pool.read { db in
                try Row.fetchAll(db, sql: "SELECT l.kind, l.at, l.c, e.salt, e.body FROM ledger l JOIN event e USING (seq)")
            }
            #expect(rows.map { $0["kind"] as Int } == [1, 9])
            #expect(rows.map { $0["at"] as Int } == [9, 9])
            #expect(Set(rows.map { $0["salt"] as Data }).count == 2)
            #expect(try String(decoding: rows[0]["body"] as Data, as: UTF8.self) == note("a").entry.canonicalText)
            for row in rows {
                let (salt, body): (Data, Data) = (row["salt"], row["body"])
                let again = salt.withUnsafeBytes { salt in body.withUnsafeBytes { body in Commitment.of(body, salt: salt).map { $0 } } }
                #expect(Data(again) == row["c"] as Data)
            }
        }
    }

    @Test func `a commitment is the HMAC that anybody can compute`() {
        // Python: hmac.new(bytes(range(32)), b"cairn/body/v1\0" + b'{"id":"a"}', "sha256").hexdigest()
        let salt = [UInt8](0..<32)
        let made = salt.withUnsafeBytes { salt in
            Array(#"{"id":"a"}"#.utf8).withUnsafeBytes { Commitment.of($0, salt: salt).map { String(format: "%02x", $0) } }
        }
        #expect(made.joined() == "e5c0a77cad520e6669f08aecd34aafd3cee5249d60cf84b5953d267a2b21ad6e")
    }
}
