import Access
import Casework
import Testing

/// No way round the policy leads into the register: a fact is kept only under a permit that covers it.
@Suite struct FactCoverTests {
    private let colleague = ActorRef("c.reed")!
    private var register: AccessRegister { AccessRegister() }

    private func permit(
        _ roles: Set<Role>, _ verb: Verb, _ subject: Subject? = nil, _ change: (inout Situation) -> Void = { _ in }
    ) throws -> Permit {
        let subject = subject ?? Asking.subject(of: verb)
        var situation = Asking.proved(for: verb)
        situation.relationships = [
            Asking.relationship(.allocatedWorker, to: .person(Asking.child)),
            Asking.relationship(.involved, .agency(Asking.surgery), to: .person(Asking.child)),
        ]
        change(&situation)
        return try Shelf.policy.decide(Asking.actor(roles), verb, subject, situation, at: Asking.now).get()
    }

    private func team(
        _ party: Party, _ kind: LegitimateRelationship.Kind = .team, _ subject: Subject = .person(Asking.child), hours: Int = 2
    )
        -> AccessFact
    {
        .relates(Asking.relationship(kind, party, to: subject, from: Asking.now, until: Asking.now.adding(hours: hours)))
    }

    @Test func `the allocated worker adds a colleague to the team, and nobody adds themselves`() throws {
        let leave = try permit([.practitioner], .addToTeam)
        #expect(team(.actor(colleague)).fault(under: leave, register) == nil)
        #expect(team(.agency(Asking.forensic)).fault(under: leave, register) == nil)
        #expect(team(.actor(Asking.amira)).fault(under: leave, register) != nil)
        #expect(team(.actor(colleague), .team, .person(Asking.stranger)).fault(under: leave, register) != nil)
    }

    @Test(arguments: LegitimateRelationship.Kind.allCases)
    func `what the record shows by itself, or an act of its own gives, nobody says by hand`(_ kind: LegitimateRelationship.Kind) throws {
        let leave = try permit([.practitioner], .addToTeam)
        #expect((team(.actor(colleague), kind).fault(under: leave, register) == nil) == kind.isOfTeam)
    }

    @Test func `no other leave covers a place in the team`() throws {
        for (role, verb) in [(Role.practitioner, Verb.readChronology), (.practitioner, .knowOf), (.safeguardingLead, .excludeAccount)] {
            #expect(team(.actor(colleague)).fault(under: try permit([role], verb), register) != nil)
        }
    }

    @Test func `a shift lasts a day at most, and a request is answered within three months`() throws {
        let duty = try permit([.safeguardingLead], .setDuty)
        #expect(team(.actor(colleague), .duty, .store, hours: 24).fault(under: duty, register) == nil)
        #expect(team(.actor(colleague), .duty, .store, hours: 25).fault(under: duty, register) != nil)
        #expect(team(.actor(colleague), .duty).fault(under: duty, register) != nil)
        let request = try permit([.privacyOfficer], .takeRequest)
        #expect(team(.actor(colleague), .subjectAccess, hours: 92 * 24).fault(under: request, register) == nil)
        #expect(team(.actor(colleague), .subjectAccess, hours: 92 * 24 + 1).fault(under: request, register) != nil)
        #expect(team(.actor(Asking.amira), .subjectAccess).fault(under: request, register) != nil)
    }

    @Test func `an exclusion is for the account that the leave is for`() throws {
        let leave = try permit([.safeguardingLead], .excludeAccount)
        func fact(_ party: Party) -> AccessFact {
            .excludes(StaffExclusion(party: party, person: Asking.child, from: Asking.now, ground: .declared))
        }
        #expect(fact(.actor(Asking.jo)).fault(under: leave, register) == nil)
        #expect(fact(.actor(colleague)).fault(under: leave, register) != nil)
        #expect(fact(.agency(Asking.surgery)).fault(under: leave, register) != nil)
    }

    @Test func `only the privacy officer lets somebody see a relative's record again`() throws {
        let given = RegisterTests.kept(
            1, .excludes(StaffExclusion(party: .actor(Asking.jo), person: Asking.child, from: Asking.now, ground: .declared)))
        let register = AccessRegister([given])
        let end = AccessFact.ends(given.act)
        #expect(end.fault(under: try permit([.privacyOfficer], .endExclusion), register) == nil)
        #expect(end.fault(under: try permit([.privacyOfficer], .excludeAccount), register) != nil)
        #expect(end.fault(under: try permit([.privacyOfficer], .endAccess), register) != nil)
        #expect(throws: Refusal.self) { try permit([.safeguardingLead], .endExclusion) }
    }

    @Test func `who no longer works with a child says so alone, and a colleague does not end it for them`() throws {
        let own = RegisterTests.kept(1, team(.actor(Asking.amira)))
        let others = RegisterTests.kept(2, team(.actor(colleague)))
        let register = AccessRegister([own, others])
        let known = try permit([.practitioner], .knowOf)
        #expect(AccessFact.ends(own.act).fault(under: known, register) == nil)
        #expect(AccessFact.ends(others.act).fault(under: known, register) != nil)
        #expect(AccessFact.ends(others.act).fault(under: try permit([.privacyOfficer], .endAccess), register) == nil)
        #expect(AccessFact.ends(RegisterTests.act(9)).fault(under: known, register) != nil)
        let over = AccessRegister([own, RegisterTests.kept(3, .ends(own.act))])
        #expect(AccessFact.ends(own.act).fault(under: known, over) != nil)
    }

    @Test func `nobody gives themselves a seat`() throws {
        let leave = try permit([.qaManager], .setUpAudit)
        func seat(_ who: ActorRef) throws -> AccessFact {
            .seats(
                try #require(
                    AuditSeat(
                        audit: Asking.audit, party: .actor(who), cohort: [Asking.child], from: Asking.now,
                        until: Asking.now.adding(hours: 9))))
        }
        #expect(try seat(colleague).fault(under: leave, register) == nil)
        #expect(try seat(Asking.amira).fault(under: leave, register) != nil)
    }

    @Test func `a protection ends only where somebody asked and somebody else agreed, and only what was asked for`() throws {
        let protection = try #require(
            Protection(
                Entry(
                    id: EntryRef("safe")!, kind: .person, on: UncertainDay("2021-01-01")!, agency: Asking.surgery, about: [Asking.child],
                    details: ["addressProtected": .flag(true)])))
        let asked = try permit([.safeguardingLead], .askToLift)
        let request = try #require(LiftRequest(asked, [protection]))
        #expect(AccessFact.asks(request).fault(under: asked, register) == nil)
        #expect(AccessFact.asks(request).fault(under: try permit([.safeguardingLead], .liftProtection), register) != nil)
        let register = AccessRegister([RegisterTests.kept(1, .asks(request), by: Asking.amira)])
        let leave = try permit([.safeguardingLead], .liftProtection)
        let end = try #require(LiftedProtection(leave, [protection]))
        func lift(_ act: Int64, _ agreed: ActorRef) -> FactFault? {
            AccessFact.lifts(end, request: RegisterTests.act(act), agreed: agreed).fault(under: leave, register)
        }
        #expect(lift(1, Asking.jo) == nil)
        #expect(lift(1, Asking.amira) != nil)
        #expect(lift(2, Asking.jo) != nil)
        let lifted = AccessRegister(
            register.all + [RegisterTests.kept(2, .lifts(end, request: RegisterTests.act(1), agreed: Asking.jo))])
        #expect(lifted.standingLifts == [end])
        #expect(lifted.request(for: [Asking.child], at: Asking.now) == nil)
        #expect(register.request(for: [Asking.alias], at: Asking.now)?.request == request)
        #expect(register.request(for: [Asking.child], at: Asking.now.adding(hours: 72)) == nil)
        let back = AccessRegister(lifted.all + [RegisterTests.kept(3, .ends(RegisterTests.act(2)))])
        #expect(back.standingLifts == [])
    }

    @Test func `privacy officers are alerted by the door, and by nobody's hand`() throws {
        let alert = AccessFact.alerts(PrivacyAlert(about: .opened, actor: Asking.jo, at: Asking.now, to: nil))
        #expect(alert.fault(under: try permit([.practitioner], .breakGlass), register) != nil)
    }
}
