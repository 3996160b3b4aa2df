import Access
import Casework
import Ledger
import Practice
import Scenarios
import Testing

/// Nobody reads without leave, and no leave without its look.
@Suite struct AskLeaveTests {
    private func visitor(_ agency: String, _ kind: AgencyKind, _ role: Role = .practitioner) throws -> Asker {
        let id = try #require(ActorRef("a.khan"))
        let agency = try #require(AgencyRef(agency))
        let actor = try #require(
            Actor(id: id, name: "Amira Khan", post: "practitioner", agency: agency, agencyKind: kind, roles: [role]))
        return Asker(actor, hasSecondFactor: true)
    }

    private func looks(_ store: SampleStore) async throws -> [KeptLook] {
        let officer = try visitor("northbridge-council", .socialCare, .privacyOfficer)
        return try await AskLeave(store.door, store.policy, for: officer)(.readAccessLog, .store, at: SampleStore.moment).looks()
    }

    @Test func `who works with a child reads the record, and the look is listed with its reason`() async throws {
        let store = try await SampleStore()
        let child = try #require(TenChildren.children.first)
        let ask = AskLeave(store.door, store.policy, for: try visitor("northbridge-council", .socialCare))
        let grant = try await ask(.readChronology, .person(child), at: SampleStore.moment)
        let opened = try #require(try await grant.record { store.partnership.casebook($0, $1, asOf: TenChildren.auditDay) })
        let told = try await ReadRecord(opened, store.partnership)
        #expect(!told.entries.isEmpty)
        #expect(!told.findings.isEmpty)
        let kept = try await looks(store).filter { $0.look.actor.text == "a.khan" && $0.look.act == .verb(.readChronology) }
        #expect(kept.count == 1)
        #expect(kept.first?.look.isPermitted == true)
        #expect(kept.first?.look.subjects.contains(child) == true)
        #expect(kept.first?.look.because.isEmpty == false)
        try await store.close()
    }

    @Test func `who does not is refused, and the refusal is kept too`() async throws {
        let store = try await SampleStore()
        let child = try #require(TenChildren.children.first)
        let ask = AskLeave(store.door, store.policy, for: try visitor("nowhere-housing", .housing))
        await #expect(throws: Refusal.self) { try await ask(.readChronology, .person(child), at: SampleStore.moment) }
        let kept = try await looks(store).filter { !$0.look.isPermitted }
        #expect(kept.map(\.look.actor.text) == ["a.khan"])
        try await store.close()
    }

    @Test func `a child who is not known and one who may not be known of are answered alike`() async throws {
        let store = try await SampleStore()
        let child = try #require(TenChildren.children.first)
        let ask = AskLeave(store.door, store.policy, for: try visitor("northbridge-council", .socialCare, .administrator))
        let known = await #expect(throws: Refusal.self) { try await ask(.readChronology, .person(child), at: SampleStore.moment) }
        let stranger = try #require(PersonRef("lcs/nobody-at-all"))
        let unknown = await #expect(throws: Refusal.self) { try await ask(.readChronology, .person(stranger), at: SampleStore.moment) }
        #expect(known?.answer == unknown?.answer)
        #expect(known?.answer == .notFound)
        try await store.close()
    }

    @Test func `the glass opens one record for three hours, and closes by itself`() async throws {
        let store = try await SampleStore()
        let child = try #require(TenChildren.children.first)
        let other = try #require(TenChildren.children.last)
        // A police practice that has nothing to do with either child.
        let ask = AskLeave(store.door, store.policy, for: try visitor("elsewhere-police", .police))
        let now = SampleStore.moment
        await #expect(throws: Refusal.self) { try await ask(.readChronology, .person(child), at: now) }
        _ = try await ask(.breakGlass, .person(child), reason: Reason(.danger, "a child alone in the house tonight"), at: now)
        _ = try await ask(.readChronology, .person(child), at: now.adding(hours: 1))
        await #expect(throws: Refusal.self) { try await ask(.readChronology, .person(other), at: now.adding(hours: 1)) }
        await #expect(throws: Refusal.self) { try await ask(.readChronology, .person(child), at: now.adding(hours: 3)) }
        try await store.close()
    }

    @Test func `before the first account the store's owner reads, and never after`() async throws {
        let store = try await SampleStore()
        let child = try #require(TenChildren.children.first)
        _ = try await AskLeave(store.door, store.policy, for: .console(hasAccounts: false))(.readChronology, .person(child), at: SampleStore.moment)
        await #expect(throws: Refusal.self) {
            try await AskLeave(store.door, store.policy, for: .console(hasAccounts: true))(.readChronology, .person(child), at: SampleStore.moment)
        }
        try await store.close()
    }

    @Test func `where looks cannot be kept nothing is shown`() async throws {
        let store = try await SampleStore()
        let child = try #require(TenChildren.children.first)
        try await store.looks.close()
        let shut = Door(store.log, looks: SQLiteAccessLog(store: "/nowhere/at/all.db"), store.partnership.agencies, store.policy.reveals)
        let ask = AskLeave(shut, store.policy, for: .console(hasAccounts: false))
        await #expect(throws: DoorShut.self) { try await ask(.readChronology, .person(child), at: SampleStore.moment) }
        try await store.close()
    }

    @Test func `a policy that cannot be read lets nobody in`() async throws {
        let store = try await SampleStore()
        let child = try #require(TenChildren.children.first)
        for asker in [Asker.console(hasAccounts: false), try visitor("northbridge-council", .socialCare)] {
            await #expect(throws: Refusal.self) {
                try await AskLeave(store.door, .refusing, for: asker)(.readChronology, .person(child), at: SampleStore.moment)
            }
        }
        try await store.close()
    }
}
