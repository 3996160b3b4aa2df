import Casework
import Foundation
import Synchronization
import Testing

@testable import Ledger

/// The time of day is put forward or back, stands still, or the clocks change: moments never go back, and each step is written down.
@Suite struct ClockTests {
    /// A clock on the wall that can be moved, and one that only passes.
    final class Hands: Sendable {
        private let times = Mutex((wall: Int64(1_614_852_000_000), steady: Int64(77)))
        var clock: LedgerClock { LedgerClock(wall: { self.times.withLock { $0.wall } }, steady: { self.times.withLock { $0.steady } }) }
        var wall: Int64 { times.withLock { $0.wall } }
        func pass(_ milliseconds: Int64) { times.withLock { $0 = ($0.wall + milliseconds, $0.steady + milliseconds) } }
        func put(by milliseconds: Int64) { times.withLock { $0.wall += milliseconds } }
        /// Time passes, and the clock on the wall does not show it.
        func freeze(_ milliseconds: Int64) { times.withLock { $0.steady += milliseconds } }
    }

    private func moments(_ log: SQLiteEntryLog) async throws -> [(kind: Int64, at: Int64, body: String)] {
        try await log.pool.read { db in
            try SQLStatement(db, "SELECT l.kind, l.at, e.body FROM ledger l JOIN event e USING (seq) ORDER BY seq").all {
                ($0.int64(0), $0.int64(1), $0.text(2))
            }
        }
    }

    static let hour: Int64 = 3_600_000
    static let steps: [(Int64, String)] = [
        (-2 * hour, "2021-03-04T08:01:00.000Z"), (2 * hour, "2021-03-04T12:01:00.000Z"), (-365 * 24 * hour, "2020-03-04T10:01:00.000Z"),
        (2_001, "2021-03-04T10:01:02.001Z"), (-2_001, "2021-03-04T10:00:57.999Z"),
    ]

    @Test(arguments: steps) func `a step is written down once, before the entries that came with it`(_ step: Int64, _ shown: String)
        async throws
    {
        try await Rig.inFolder { folder in
            let hands = Hands()
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db", clock: hands.clock)
            let start = hands.wall
            #expect(try await log.append([Sample.visit("a")], receivedAt: hands.wall) == [.new(1)])
            hands.pass(60_000)
            hands.put(by: step)
            #expect(try await log.append([Sample.visit("b")], receivedAt: hands.wall) == [.new(3)])
            hands.pass(60_000)
            #expect(try await log.append([Sample.visit("c")], receivedAt: hands.wall) == [.new(4)])
            let found = try await moments(log)
            #expect(found.map(\.kind) == [1, 12, 1, 1])
            #expect(found[1].body == #"{"expected":"2021-03-04T10:01:00.000Z","found":"\#(shown)","kind":"clock"}"#)
            #expect(
                found.map(\.at) == [
                    start, max(start, start + 60_000 + step), max(start, start + 60_000 + step), max(start, start + 120_000 + step),
                ])
            try await log.close()
        }
    }

    @Test(arguments: [Int64(0), 2_000, -2_000]) func `a clock that is about right is no step`(_ step: Int64) async throws {
        try await Rig.inFolder { folder in
            let hands = Hands()
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db", clock: hands.clock)
            for id in ["a", "b", "c"] {
                _ = try await log.append([Sample.visit(id)], receivedAt: hands.wall)
                hands.pass(24 * Self.hour)
                if id == "a" { hands.put(by: step) }
            }
            #expect(try await moments(log).map(\.kind) == [1, 1, 1])
            try await log.close()
        }
    }

    @Test func `summer time is no step, for the ledger counts in UTC`() async throws {
        // 28 March 2021, 00:59:59 UTC to 01:00:01 UTC: the clocks in England go from 00:59:59 to 02:00:01.
        var watch = ClockWatch(LedgerClock(wall: { 1_616_893_199_000 }, steady: { 0 }), lastRecorded: nil)
        #expect(watch.look() == nil)
        #expect(ClockStep.text(1_616_893_199_000) == "2021-03-28T00:59:59.000Z")
        #expect(ClockStep.text(1_616_893_201_000) == "2021-03-28T01:00:01.000Z")
    }

    @Test func `a clock that stands still is written down each time that it is two seconds late`() async throws {
        try await Rig.inFolder { folder in
            let hands = Hands()
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db", clock: hands.clock)
            for turn in 0..<8 {
                _ = try await log.append([Sample.visit("f\(turn)")], receivedAt: hands.wall)
                hands.freeze(1_000)
            }
            #expect(try await moments(log).map(\.kind) == [1, 1, 1, 12, 1, 1, 1, 12, 1, 1])
            #expect(Set(try await moments(log).map(\.at)).count == 1)
            try await log.close()
        }
    }

    @Test func `a clock that was put back while nobody had the store open is noticed at the first entry`() async throws {
        try await Rig.inFolder { folder in
            let hands = Hands()
            let first = try await SQLiteEntryLog(path: folder + "/cairn.db", clock: hands.clock)
            _ = try await first.append([Sample.visit("a")], receivedAt: hands.wall)
            try await first.close()
            hands.put(by: -2 * Self.hour)
            let second = try await SQLiteEntryLog(path: folder + "/cairn.db", clock: hands.clock)
            _ = try await second.append([Sample.visit("b")], receivedAt: hands.wall)
            _ = try await second.append([Sample.visit("c")], receivedAt: hands.wall)
            let found = try await moments(second)
            #expect(found.map(\.kind) == [1, 12, 1, 1])
            #expect(Set(found.map(\.at)).count == 1)
            try await second.close()
        }
    }

    @Test func `a step whose transaction was rolled back is seen again`() async throws {
        try await Rig.inFolder { folder in
            let hands = Hands()
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db", clock: hands.clock)
            _ = try await log.append([Sample.visit("a")], receivedAt: hands.wall)
            hands.put(by: Self.hour)
            try await log.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1") }
            let big = try (0..<40).map { try Sample.visit("big\($0)", text: String(repeating: "x", count: 4_000)) }
            await #expect(throws: LedgerError.self) { try await log.append(big, receivedAt: hands.wall) }
            try await log.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
            _ = try await log.append([Sample.visit("b")], receivedAt: hands.wall)
            #expect(try await moments(log).map(\.kind) == [1, 12, 1])
            try await log.close()
        }
    }

    @Test func `what is no entry stays out of every reading of entries`() async throws {
        try await Rig.inFolder { folder in
            let hands = Hands()
            let log = try await SQLiteEntryLog(path: folder + "/cairn.db", clock: hands.clock)
            _ = try await log.append([Sample.visit("a")], receivedAt: hands.wall)
            hands.put(by: Self.hour)
            _ = try await log.append([Sample.visit("b")], receivedAt: hands.wall)
            #expect(try await log.page(of: .everything, after: 0, limit: 9).map(\.sequence) == [1, 3])
            #expect(try await log.lastSequence() == 3)
            #expect(try await log.casework().rows.count == 2)
            // Whoever judges again what the rows since the last time touch passes all their sequences.
            #expect(try await log.people(connectedTo: [1, 2, 3]) == log.people(connectedTo: [1, 3]))
            await #expect(throws: LedgerError.self) { try await log.people(connectedTo: [4]) }
            try await log.close()
        }
    }

    @Test(arguments: [
        (Int64(0), "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"), (2_147_483_648_000, "2038-01-19T03:14:08.000Z"),
        (1_483_228_799_999, "2016-12-31T23:59:59.999Z"), (.min, "0000-01-01T00:00:00.000Z"), (.max, "9999-12-31T23:59:59.999Z"),
    ])
    func `a moment is written as the world writes it`(_ moment: Int64, _ text: String) { #expect(ClockStep.text(moment) == text) }
}
