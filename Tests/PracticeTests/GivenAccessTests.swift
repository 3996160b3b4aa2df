import Access
import Casework
import Foundation
import Ledger
import Practice
import Scenarios
import Testing

/// What is given by hand opens, closes and keeps out, from the next question on.
@Suite struct GivenAccessTests {
    static let now = SampleStore.moment
    static let child = TenChildren.children[0]

    static func somebody(
        _ id: String, _ agency: String, _ kind: AgencyKind, _ roles: Set<Role> = [.practitioner], post: String = ""
    ) throws -> Asker {
        let actor = Actor(
            id: try #require(ActorRef(id)), name: id.capitalized, post: post, agency: try #require(AgencyRef(agency)), agencyKind: kind,
            roles: roles)
        return Asker(try #require(actor), hasSecondFactor: true)
    }

    static func gp(_ id: String, _ roles: Set<Role> = [.practitioner]) throws -> Asker { try somebody(id, "tarnbeck-surgery", .gp, roles) }
    static func council(_ id: String, _ roles: Set<Role> = [.practitioner]) throws -> Asker {
        try somebody(id, "northbridge-council", .socialCare, roles)
    }

    static func refusal(_ body: () async throws -> Void) async throws -> Refusal {
        let refusal = await #expect(throws: Refusal.self) { try await body() }
        return try #require(refusal)
    }

    private func keepOut(_ who: String, from person: PersonRef, _ store: SampleStore) async throws -> KeptFact {
        let lead = AskLeave(store.door, store.policy, for: try Self.gp("lead", [.safeguardingLead]))
        let account = try #require(ActorRef(who))
        return try await lead.give(.excludeAccount, .account(account), why: "She says that the child is her grandchild.", at: Self.now) {
            permit in
            .excludes(StaffExclusion(party: .actor(account), person: person, from: permit.at, ground: .declared))
        }
    }

    @Test func `a grandmother who works at the GP never reads her grandchild's record, and the answer is the same as for nobody`()
        async throws
    {
        let store = try await SampleStore()
        let grandmother = AskLeave(store.door, store.policy, for: try Self.gp("rose"))
        // Before anybody said so, the practice is the child's.
        _ = try await grandmother(.readChronology, .person(Self.child), at: Self.now)
        let given = try await keepOut("rose", from: Self.child, store)

        let opened = try #require(try await store.open(Self.child))
        let family = opened.network.people(on: TenChildren.auditDay).map { opened.book.references(of: $0.person) }.compactMap { $0.first }
        #expect(family.count == 2)
        let nobody = try #require(PersonRef("lcs/nobody-at-all"))
        let answer = try await Self.refusal { _ = try await grandmother(.readChronology, .person(nobody), at: Self.now) }.answer
        let verbs: [Verb] = [
            .knowOf, .seeStatus, .readOwn, .readChronology, .readSealed, .seeAddress, .seeFindings, .share, .addToTeam, .seeWhoLooked,
        ]
        for verb in verbs {
            let refusal = try await Self.refusal { _ = try await grandmother(verb, .person(Self.child), at: Self.now) }
            #expect(refusal.answer == answer, "\(verb)")
        }
        for relative in try family.map({ try #require(PersonRef($0)) }) {
            let refusal = try await Self.refusal { _ = try await grandmother(.readChronology, .person(relative), at: Self.now) }
            #expect(refusal.answer == answer)
        }
        let emergency = try await Self.refusal {
            _ = try await grandmother(
                .breakGlass, .person(Self.child), reason: Reason(.danger, "she is alone in the house tonight"), at: Self.now)
        }
        #expect(emergency.answer == answer)
        // Her colleague goes on as before.
        _ = try await AskLeave(store.door, store.policy, for: try Self.gp("sam"))(.readChronology, .person(Self.child), at: Self.now)

        // Each try has told the privacy officers, who see nobody's child in what they are told.
        let officer = AskLeave(store.door, store.policy, for: try Self.council("nell", [.privacyOfficer]))
        let tries = try await officer(.readAccessLog, .store, at: Self.now).register().keptOut
        #expect(Set(tries.map(\.alert.actor.text)) == ["rose"])
        #expect(tries.contains { $0.alert.agency?.text == "tarnbeck-surgery" })
        let told = try await officer(.readAccessLog, .store, at: Self.now).looks().filter { $0.look.act == .alert }
        #expect(told.count == tries.count)
        for kept in told {
            #expect(kept.look.subjects.isEmpty)
            #expect(!kept.look.because.contains(Self.child.text))
        }

        // Only the privacy officer lets her in again, by the number of the act.
        let account = try #require(ActorRef("rose"))
        _ = try await officer.give(.endExclusion, .account(account), why: "It was another child of that name.", at: Self.now) { _ in
            .ends(given.act)
        }
        _ = try await grandmother(.readChronology, .person(Self.child), at: Self.now)
        try await store.close()
    }

    @Test func `who joins the team reads from that moment, prints in person, and reads no more when it is over`() async throws {
        let store = try await SampleStore()
        let landlord = try Self.somebody("lars", "quay-housing", .housing)
        let ask = AskLeave(store.door, store.policy, for: landlord)
        _ = try await Self.refusal { _ = try await ask(.readChronology, .person(Self.child), at: Self.now) }
        let lead = AskLeave(store.door, store.policy, for: try Self.council("lead", [.safeguardingLead]))
        let worker = try #require(ActorRef("wendy"))
        _ = try await lead.give(.addToTeam, .person(Self.child), why: "Allocated at the meeting of 16 December.", at: Self.now) { permit in
            .relates(
                try #require(
                    LegitimateRelationship(
                        kind: .allocatedWorker, party: .actor(worker), subject: .person(Self.child), from: permit.at, until: nil, proof: "")
                ))
        }
        let wendy = AskLeave(store.door, store.policy, for: try Self.council("wendy"))
        func join(at moment: Moment) async throws -> KeptFact {
            try await wendy.give(.addToTeam, .person(Self.child), why: "The family’s landlord is at every core group.", at: moment) {
                permit in
                .relates(
                    try #require(
                        LegitimateRelationship(
                            kind: .team, party: .actor(landlord.actor.id), subject: .person(Self.child), from: permit.at,
                            until: permit.at.adding(hours: 48), proof: "")))
            }
        }
        let given = try await join(at: Self.now)
        let grant = try await ask(.readChronology, .person(Self.child), at: Self.now.adding(hours: 1))
        #expect(grant.permit.because.hasPrefix("in the team around the child since 17 December 2021, added by Wendy"))
        _ = try await ask(.printRecord, .person(Self.child), at: Self.now.adding(hours: 1))
        _ = try await Self.refusal { _ = try await ask(.readChronology, .person(TenChildren.children[1]), at: Self.now.adding(hours: 1)) }
        // When somebody says so, the person themself among them; or by itself.
        _ = try await ask.give(.knowOf, .person(Self.child), why: "The tenancy has ended.", at: Self.now.adding(hours: 2)) { _ in
            .ends(given.act)
        }
        _ = try await Self.refusal { _ = try await ask(.readChronology, .person(Self.child), at: Self.now.adding(hours: 2)) }
        _ = try await join(at: Self.now.adding(hours: 3))
        _ = try await ask(.readChronology, .person(Self.child), at: Self.now.adding(hours: 50))
        _ = try await Self.refusal { _ = try await ask(.readChronology, .person(Self.child), at: Self.now.adding(hours: 51)) }
        try await store.close()
    }

    @Test func `nobody lets themselves in, and a lead speaks for the own agency only`() async throws {
        let store = try await SampleStore()
        let lead = AskLeave(store.door, store.policy, for: try Self.council("lead", [.safeguardingLead]))
        func fact(_ who: String) throws -> (Permit) throws -> AccessFact {
            let who = try #require(ActorRef(who))
            return { permit in
                .relates(
                    try #require(
                        LegitimateRelationship(
                            kind: .team, party: .actor(who), subject: .person(Self.child), from: permit.at, until: nil, proof: "")))
            }
        }
        await #expect(throws: FactFault.self) {
            try await lead.give(.addToTeam, .person(Self.child), why: "I work with the family.", at: Self.now, fact("lead"))
        }
        let refusal = try await Self.refusal {
            _ = try await lead.give(
                .addToTeam, .person(Self.child), why: "They help.", actingFor: AgencyRef("northbridge-police"), at: Self.now,
                fact("pc.vale"))
        }
        #expect(refusal.rule == "needs-own-agency")
        await #expect(throws: FactFault.self) {
            try await lead.give(.addToTeam, .person(Self.child), why: "  ", at: Self.now, fact("wendy"))
        }
        try await store.close()
    }

    @Test func `an opening in an emergency tells the privacy officers in the same breath, without the child`() async throws {
        let store = try await SampleStore()
        let ask = AskLeave(store.door, store.policy, for: try Self.somebody("amira", "elsewhere-police", .police, post: "constable"))
        let reason = Reason(.danger, "a child alone in the house tonight")
        for hour in [0, 30] {
            _ = try await ask(.breakGlass, .person(Self.child), reason: reason, at: Self.now.adding(hours: hour))
        }
        let officer = AskLeave(store.door, store.policy, for: try Self.council("nell", [.privacyOfficer]))
        let later = Self.now.adding(hours: 31)
        let glass = try await officer(.readAccessLog, .store, at: later).register().openedGlass
        #expect(glass.map(\.times) == [1, 2])
        let first = try #require(glass.first)
        #expect(first.isOpen)
        #expect(first.opening.reason == reason)
        // Friday evening: Tuesday.
        #expect(first.opening.reviewBy == Day("2021-12-21"))
        #expect(first.isOverdue(on: try #require(Day("2021-12-22"))))
        #expect(first.told.contains { $0?.text == "elsewhere-police" })
        #expect(first.told.count == 2)
        let rows = try await officer(.readAccessLog, .store, at: later).looks()
        let opened = try #require(rows.firstIndex { $0.look.act == .verb(.breakGlass) })
        #expect(rows[opened + 1].look.act == .alert)
        #expect(rows[opened + 1].at == rows[opened].at)
        #expect(rows.filter { $0.look.act == .alert }.allSatisfy { $0.look.subjects.isEmpty && !$0.look.because.contains(Self.child.text) })

        // Reviewed by the privacy officer, and by nobody about themselves.
        let account = ask.actor.id
        _ = try await officer.give(.reviewBreakGlass, .account(account), why: "The child was alone.", at: later) { permit in
            .reviews(first.act, try #require(BreakGlassReview(permit, of: first.opening, .justified, words: "The child was alone.")))
        }
        let after = try await officer(.readAccessLog, .store, at: later).register().openedGlass
        #expect(after.map(\.isOpen) == [true, false])
        #expect(after.last?.reviews.first?.outcome == .justified)
        try await store.close()
    }

    @Test func `what was given is there after a restart, and for another process at once`() async throws {
        let store = try await SampleStore()
        let given = try await keepOut("rose", from: Self.child, store)
        let path = store.folder.appendingPathComponent("store.db").path
        try await store.looks.close()
        let looks = SQLiteAccessLog(store: path)
        let door = Door(store.log, looks: looks, store.partnership.agencies, store.policy.reveals)
        let officer = AskLeave(door, store.policy, for: try Self.council("nell", [.privacyOfficer]))
        let kept = try #require(try await officer(.readAccessLog, .store, at: Self.now).register()[given.act])
        #expect(kept == given)
        #expect(kept.why == "She says that the child is her grandchild.")
        let refusal = try await Self.refusal {
            _ = try await AskLeave(door, store.policy, for: try Self.gp("rose"))(.readChronology, .person(Self.child), at: Self.now)
        }
        #expect(refusal.rule == "excluded")
        try await looks.close()
        try await store.close()
    }
}
