import Access
import Casework
import Testing

/// What was given by hand, folded.
@Suite struct RegisterTests {
    static let at = Asking.now

    static func kept(_ number: Int64, _ fact: AccessFact, at moment: Moment = at, by: ActorRef = Asking.jo) -> KeptFact {
        KeptFact(
            act: ActRef(year: 2021, number: number), fact: fact, by: by, name: "Jo Pike", agency: Asking.surgery, why: "because", at: moment
        )
    }

    static func act(_ number: Int64) -> ActRef { ActRef(year: 2021, number: number) }

    static func team(_ who: ActorRef = Asking.amira, _ child: PersonRef = Asking.child) -> AccessFact {
        .relates(Asking.relationship(.team, .actor(who), to: .person(child)))
    }

    static func kept(_ who: ActorRef, from person: PersonRef) -> AccessFact {
        .excludes(StaffExclusion(party: .actor(who), person: person, from: at.adding(hours: -1), ground: .declared))
    }

    static func audits(_ who: ActorRef, until: Moment) throws -> AccessFact {
        .seats(
            try #require(
                AuditSeat(audit: Asking.audit, party: .actor(who), cohort: [Asking.child], from: at.adding(hours: -1), until: until)))
    }

    @Test func `what was given is there until it is ended, and then no longer`() {
        var register = AccessRegister([Self.kept(1, Self.team()), Self.kept(2, Self.kept(Asking.jo, from: Asking.child))])
        let (amira, jo) = (Asking.actor([.practitioner]), Asking.actor([.practitioner], id: Asking.jo))
        #expect(register.relationships(to: [Asking.child, Asking.alias], at: Self.at).map(\.kind) == [.team])
        #expect(register.relationships(to: [Asking.stranger], at: Self.at).isEmpty)
        #expect(register.exclusions(of: jo, at: Self.at).map(\.person) == [Asking.child])
        #expect(register.exclusions(of: amira, at: Self.at).isEmpty)
        let later = Self.at.adding(hours: 1)
        register.take(Self.kept(3, .ends(Self.act(1)), at: later))
        #expect(register.relationships(to: [Asking.child], at: Self.at).count == 1)
        #expect(register.relationships(to: [Asking.child], at: later).isEmpty)
        #expect(register.exclusions(of: jo, at: later).count == 1)
        #expect(register.end(of: Self.act(1))?.by == Asking.jo)
    }

    @Test func `an auditor's seat ends on its day`() throws {
        let end = Moment(startOf: try #require(Day("2021-05-20")))
        let register = AccessRegister([Self.kept(1, try Self.audits(Asking.amira, until: end))])
        let panel = Asking.actor([.panelMember])
        func reads(at moment: Moment) -> Bool {
            var situation = Asking.plain()
            situation.hasSecondFactor = true
            situation.relationships = register.seats(of: panel, over: situation.references, at: moment).flatMap(\.relationships)
            return Shelf.policy.decide(panel, .readChronology, .person(Asking.child), situation, at: moment).permit != nil
        }
        #expect(reads(at: Self.at))
        #expect(reads(at: Moment(milliseconds: end.milliseconds - 1)))
        #expect(!reads(at: end))
        let other = Asking.actor([.panelMember], id: Asking.jo)
        #expect(register.seats(of: other, over: [Asking.child], at: Self.at).isEmpty)
        #expect(register.seats(of: panel, over: [Asking.stranger], at: Self.at).isEmpty)
    }

    @Test func `the same facts give the same register in whatever order they come, and however often`() throws {
        var random = SeededGenerator(seed: 11)
        let people = (0..<6).compactMap { PersonRef("lcs/\($0)") }
        let staff = (0..<5).compactMap { ActorRef("staff-\($0)") }
        for _ in 0..<200 {
            var facts: [KeptFact] = []
            for number in 1...Int64(12 + random.below(20)) {
                let (who, child) = (staff[random.below(5)], people[random.below(6)])
                let fact: AccessFact =
                    switch random.below(5) {
                    case 0: Self.team(who, child)
                    case 1: Self.kept(who, from: child)
                    case 2: try Self.audits(who, until: Self.at.adding(hours: 1 + random.below(9)))
                    // Also of acts that gave nothing, that come later, or that are ends themselves.
                    default: .ends(Self.act(Int64(1 + random.below(30))))
                    }
                facts.append(Self.kept(number, fact, at: Self.at.adding(hours: Int(number))))
            }
            let once = AccessRegister(facts)
            var mixed = AccessRegister()
            var waiting = facts + facts.filter { _ in random.below(2) == 0 }
            while !waiting.isEmpty { mixed.take(waiting.remove(at: random.below(waiting.count))) }
            #expect(once == mixed)
            #expect(once.all.count == facts.count)
        }
    }

    @Test func `the end of an act that comes later ends nothing`() {
        let register = AccessRegister([Self.kept(5, Self.team()), Self.kept(4, .ends(Self.act(5)), at: Self.at.adding(hours: -3))])
        #expect(register.relationships(to: [Asking.child], at: Self.at).count == 1)
    }

    @Test func `an act's number reads back, and nothing else does`() {
        #expect(ActRef("2026-17") == ActRef(year: 2026, number: 17))
        #expect("\(ActRef(year: 2026, number: 17))" == "2026-17")
        for text in ["", "2026", "2026-", "-17", "2026-0", "2026-1-2", "2026-+1", "x-1", "2026-１"] {
            #expect(ActRef(text) == nil, "\(text)")
        }
    }
}
