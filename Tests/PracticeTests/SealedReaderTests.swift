import Access
import Casework
import Ledger
import Practice
import Scenarios
import Testing

/// A sealed entry is read by whom its agency names, and by nobody who names themselves; and what changes access needs a second factor of this half hour.
@Suite struct SealedReaderTests {
    private let now = SampleStore.moment

    private func seal(_ store: SampleStore) async throws -> EntryRef {
        let id = try #require(EntryRef("sealed-1"))
        let entry = Entry(
            id: id, kind: .note, on: try #require(UncertainDay("2021-12-01")), agency: try #require(AgencyRef("brackenlea-health")),
            about: [GivenAccessTests.child], text: "Told in confidence.", labels: [.sealed])
        _ = try await store.log.append([Arrival(entry)], receivedAt: now.milliseconds)
        return id
    }

    private func sees(_ asker: Asker, _ entry: EntryRef, _ store: SampleStore, at moment: Moment) async throws -> Bool {
        let grant = try await AskLeave(store.door, store.policy, for: asker)(.readChronology, .person(GivenAccessTests.child), at: moment)
        let opened = try #require(try await grant.record { store.partnership.casebook($0, $1, asOf: TenChildren.auditDay) })
        return !opened.shown([entry]).isEmpty
    }

    @Test func `a named reader sees the sealed entry, from when they are named until it is ended, and their colleague never does`() async throws {
        let store = try await SampleStore()
        let entry = try await seal(store)
        func health(_ id: String, _ roles: Set<Role>) throws -> Asker {
            try GivenAccessTests.somebody(id, "brackenlea-health", .communityHealth, roles)
        }
        let (reader, colleague) = (try GivenAccessTests.council("reader"), try GivenAccessTests.council("colleague"))
        let lead = GiveAccess(AskLeave(store.door, store.policy, for: try health("joan", [.safeguardingLead])))
        #expect(try await !sees(reader, entry, store, at: now))
        let given = try await lead.readers(
            [.actor(reader.actor.id)], of: entry, about: GivenAccessTests.child, until: nil, why: "Her social worker must know.", at: now)
        #expect(try await sees(reader, entry, store, at: now))
        #expect(try await !sees(colleague, entry, store, at: now))

        // Not of another agency's entry, not an entry that is none, and not for oneself.
        let other = GiveAccess(AskLeave(store.door, store.policy, for: try GivenAccessTests.council("lead", [.safeguardingLead])))
        for (give, who, entry) in [(other, "colleague", entry), (lead, "colleague", try #require(EntryRef("none"))), (lead, "joan", entry)] {
            let who = try #require(ActorRef(who))
            await #expect(throws: FactFault.self) {
                try await give.readers([.actor(who)], of: entry, about: GivenAccessTests.child, until: nil, why: "x", at: now)
            }
        }
        let officer = AskLeave(store.door, store.policy, for: try GivenAccessTests.council("nell", [.privacyOfficer]))
        _ = try await EndGiven(officer)(given.act, why: "She has moved on.", at: now)
        #expect(try await !sees(reader, entry, store, at: now))
        try await store.close()
    }

    @Test func `a second factor of half an hour ago still opens a record, and no longer changes who may`() async throws {
        let store = try await SampleStore()
        let actor = try GivenAccessTests.gp("lead", [.safeguardingLead]).actor
        let account = try #require(ActorRef("rose"))
        func exclude(minutes: Int64) async throws {
            let proved = Moment(milliseconds: now.milliseconds - minutes * 60_000)
            let ask = AskLeave(store.door, store.policy, for: Asker(actor, hasSecondFactor: true, proved: proved))
            _ = try await ask(.readChronology, .person(GivenAccessTests.child), at: now)
            _ = try await GiveAccess(ask).exclusion(of: account, from: GivenAccessTests.child, .declared, until: nil, why: "Hers.", at: now)
        }
        try await exclude(minutes: 30)
        let refusal = try await GivenAccessTests.refusal { try await exclude(minutes: 31) }
        #expect(refusal.rule == "needs-second-factor")
        // A clock that was put back is no fresh proof.
        _ = try await GivenAccessTests.refusal { try await exclude(minutes: -1) }
        try await store.close()
    }
}
