import Access
import Casework
import Foundation
import GRDB
import Testing

@testable import Ledger

/// While the access ledger cannot be written nothing is shown; that somebody asked is noted on another disk.
@Suite struct SecondSinkTests {
    private func look() throws -> Look {
        Look(
            .verb(.readChronology), by: try #require(ActorRef("a.khan")), name: "Amira Khan", agency: nil,
            subjects: [try person("lcs/ava")],
            rule: "works-with-child", because: "in the team", isPermitted: true)
    }

    @Test func `who asked while nothing could be written is noted, and asking is refused all the same`() async throws {
        try await inFolder { folder in
            let sink = SecondSink(path: folder + "/second.jsonl")
            let log = SQLiteAccessLog(store: folder + "/cairn.db", secondSink: sink)
            let noon = Moment(milliseconds: 1_639_742_400_000)
            _ = try await log.append([look()], at: noon)
            #expect(!FileManager.default.fileExists(atPath: sink.path))
            // No room: as many pages as there are, and not one more.
            try await log.file(2021).pool.writeWithoutTransaction { db in
                let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
                try db.execute(sql: "PRAGMA max_page_count = \(pages)")
            }
            var refused = 0
            for _ in 0..<200 {
                do { _ = try await log.append([look()], at: noon) } catch let error as LedgerError {
                    #expect(error.code == .full)
                    refused += 1
                }
            }
            let lines = String(decoding: try #require(FileManager.default.contents(atPath: sink.path)), as: UTF8.self).split(
                separator: "\n")
            #expect(refused > 0 && lines.count == refused)
            let first = try JSONParser.parse(String(try #require(lines.first)))
            #expect(first["at"] == .string("2021-12-17T12:00:00.000Z") && first["unwritten"] == .string("full"))
            guard case .string(let act)? = first["act"] else { throw CancellationError() }
            #expect(Array(act.utf8) == (try look().body))
            #expect(try FileManager.default.attributesOfItem(atPath: sink.path)[.posixPermissions] as? Int == 0o600)
            #expect(try await log.count() == Int64(201 - refused))
        }
    }
}
