import Casework
import Foundation
import Ledger
import Practice
import Scenarios
import Standards
import Testing

/// Findings that are kept beside the ledger and brought up to date.
@Suite struct JudgeStoreTests {
    private func fresh(_ store: SampleStore, asOf day: Day) async throws -> [String: [String]] {
        let (rows, lexicon) = try await store.judging.casework()
        let book = Casebook(rows, lexicon, asOf: day)
        let briefs = JudgeChildren(book, store.partnership).briefs(book.children)
        return Dictionary(uniqueKeysWithValues: briefs.map { ($0.child, $0.lines) })
    }

    private func kept(_ store: SampleStore) async throws -> [String: [String]] {
        try await JudgeStore(store.log, store.judging, store.partnership).findings()
    }

    @Test func `a new entry judges again just the children whose records it joins`() async throws {
        let store = try await SampleStore()
        let day = TenChildren.auditDay
        let judging = JudgeStore(store.log, store.judging, store.partnership)
        #expect(try await judging.refresh(asOf: day).isWhole)
        let before = try await kept(store)
        #expect(try await fresh(store, asOf: day) == before)

        let child = try #require(TenChildren.children.first)
        let agency = try #require(AgencyRef("northbridge-police"))
        let incident = Entry(
            id: try #require(EntryRef("late-incident")), kind: .incident, on: UncertainDay(day.adding(days: -30)), agency: agency,
            about: [child],
            details: ["type": .code("domestic-abuse")])
        _ = try await store.log.append([Arrival(incident)], receivedAt: 1_639_700_000_001)
        let refreshed = try await judging.refresh(asOf: day)
        #expect(!refreshed.isWhole)
        let after = try await kept(store)
        #expect(try await fresh(store, asOf: day) == after)
        let changed = Set(after.keys.filter { after[$0] != before[$0] })
        #expect(changed.count == 1)
        // A child and its family are joined; the other nine families are left alone.
        #expect(refreshed.judged <= 2)
        try await store.close()
    }

    @Test func `withdrawing the entry again leaves the findings as they were`() async throws {
        let store = try await SampleStore()
        let day = TenChildren.auditDay
        let judging = JudgeStore(store.log, store.judging, store.partnership)
        _ = try await judging.refresh(asOf: day)
        let before = try await kept(store)
        let child = try #require(TenChildren.children.last)
        let agency = try #require(AgencyRef("northbridge-police"))
        let id = try #require(EntryRef("mistaken"))
        let incident = Entry(
            id: id, kind: .incident, on: UncertainDay(day.adding(days: -20)), agency: agency, about: [child],
            details: ["type": .code("injury")])
        let withdrawal = Entry(
            id: try #require(EntryRef("taken-back")), kind: .withdrawal, on: UncertainDay(day.adding(days: -1)), agency: agency,
            about: [child], corrects: id,
            details: ["reason": .text("Written on the wrong family")])
        _ = try await store.log.append([Arrival(incident)], receivedAt: 1_639_700_000_001)
        _ = try await judging.refresh(asOf: day)
        #expect(try await kept(store) != before)
        _ = try await store.log.append([Arrival(withdrawal)], receivedAt: 1_639_700_000_002)
        _ = try await judging.refresh(asOf: day)
        #expect(try await kept(store) == before)
        try await store.close()
    }

    @Test func `a day that passes judges again just the children whose findings it changes`() async throws {
        let store = try await SampleStore()
        let judging = JudgeStore(store.log, store.judging, store.partnership)
        var day = TenChildren.auditDay
        _ = try await judging.refresh(asOf: day)
        for _ in 0..<20 {
            day = day.adding(days: 1)
            let refreshed = try await judging.refresh(asOf: day)
            #expect(!refreshed.isWhole)
            #expect(try await kept(store) == fresh(store, asOf: day), "\(day)")
            // What a day changed, it changes once.
            #expect(try await judging.refresh(asOf: day).judged == 0, "\(day)")
        }
        try await store.close()
    }
}
