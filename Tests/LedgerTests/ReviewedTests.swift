import Access
import Casework
import Foundation
import Testing

@testable import Ledger

/// What an independent reviewer found, and does not happen again.
@Suite struct ReviewedTests {
    @Test func `a store in which an address is protected verifies whole`() async throws {
        try await inFolder { folder in
            let path = folder + "/store.db"
            let log = try await SQLiteEntryLog(path: path)
            let looks = SQLiteAccessLog(store: path, beside: log)
            _ = try await log.append(
                [
                    Arrival(
                        try entry(
                            #"{"id":"p1","kind":"person","on":"2021-01-01","agency":"council","about":["lcs/m"],"labels":["restricted"],"details":{"address":"1 Some Row","addressProtected":true}}"#
                        ))
                ], receivedAt: 1)
            let reports = try await StoreVerification(log, looks).run(sinceCheckpoint: false, tables: true, trusting: nil)
            #expect(reports.flatMap(\.faults) == [])
            try await looks.close()
            try await log.close()
        }
    }
}
