import Access
import Casework
import Content
import Testing

@Suite struct RandomSituationTests {
    static let naive = Naive(raw: RawPolicy(Shelf.text))

    @Test(arguments: 0..<4) func `an evaluator written from the table alone agrees in every situation`(_ part: UInt64) {
        var chance = SeededGenerator(seed: 20_211_201 + part)
        var (permitted, rules): (Int, Set<String>) = (0, [])
        var wrong: [String] = []
        for turn in 0..<25_000 {
            let q = RandomSituation.question(&chance)
            let decision = Shelf.policy.decide(q.actor, Verb(rawValue: q.verb)!, q.subject, q.situation, at: q.at)
            let found = Naive.Answer(decision, entryOf: q.actor.agency)
            let wanted = Self.naive.answer(q)
            if found != wanted { wrong.append("turn \(turn): \(q.verb) by \(q.actor.roles): \(found) not \(wanted)") }
            if found.permits { permitted += 1 }
            rules.insert(found.rule)
        }
        #expect(wrong.prefix(3) == [])
        // Chance that only ever refuses would prove nothing.
        #expect(permitted > 2_500)
        #expect(rules.count > 50)
    }
}

enum RandomSituation {
    static func question(_ chance: inout SeededGenerator) -> Naive.Question {
        let verb = chance.pick(from: Verb.allCases)!
        let agencies: [AgencyRef?] = [Asking.surgery, Asking.surgery, Asking.forensic, nil]
        let agency = chance.pick(from: agencies)!
        var roles = Set((0..<(1 + chance.below(2))).map { _ in chance.pick(from: Role.ofAccounts)! })
        // Who may do most is asked most.
        if chance.below(3) == 0 { roles.insert(chance.below(2) == 0 ? .practitioner : .safeguardingLead) }
        if chance.below(12) == 0 { roles = [chance.below(2) == 0 ? .programme : .console] }
        let actor = Asking.actor(roles, agency: agency, kind: chance.pick(from: AgencyKind.allCases.map { $0 } + [nil, nil])!)
        let fitting = Asking.subject(of: verb)
        let subject = chance.below(30) == 0 ? self.subject(&chance) : chance.below(8) == 0 ? other(than: fitting) : fitting
        return Naive.Question(
            actor: actor, verb: verb.rawValue, subject: subject, situation: situation(&chance, verb, subject, agency), at: Asking.now)
    }

    private static func subject(_ chance: inout SeededGenerator) -> Subject {
        chance.pick(from: [.person(Asking.child), .audit(Asking.audit), .account(Asking.jo), .account(Asking.amira), .store])!
    }

    private static func other(than subject: Subject) -> Subject {
        switch subject {
        case .person: .person(Asking.alias)
        case .audit: .audit(Asking.otherAudit)
        case .account: .account(Asking.amira)
        case .store: .store
        }
    }

    private static func situation(_ chance: inout SeededGenerator, _ verb: Verb, _ subject: Subject, _ agency: AgencyRef?) -> Situation {
        var s = Situation()
        func mostly(_ chance: inout SeededGenerator) -> Bool { chance.below(20) > 0 }
        s.isWhole = mostly(&chance)
        s.isClockSure = mostly(&chance)
        s.isEnabled = mostly(&chance)
        s.isKnown = mostly(&chance)
        s.hasSecondFactor = chance.below(3) > 0
        s.hasAccounts = chance.below(2) == 0
        s.references = [[Asking.child, Asking.alias], [Asking.child], [Asking.alias], []][chance.below(4)]
        s.isBarred = chance.below(10) == 0
        if chance.below(12) == 0 { s.excludedFrom = [chance.pick(from: [Asking.child, Asking.alias, Asking.stranger])!] }
        s.reason =
            [nil, Reason(.danger, "a child alone at home"), Reason(.other, "short"), Reason(.danger, "a child is alone here")][
                chance.below(4)]
        s.actingFor = [agency, agency, Asking.nowhere, nil][chance.below(4)]
        s.goesToFamily = chance.below(10) == 0
        s.leadAgency = [nil, Asking.surgery][chance.below(2)]
        for _ in 0..<chance.below(5) { s.relationships.append(relationship(&chance, subject)) }
        for _ in 0..<chance.below(3) {
            let reader = chance.pick(from: [Party.actor(Asking.amira), .actor(Asking.jo), .agency(Asking.surgery), .agency(Asking.nowhere)]
            )!
            let from = Asking.now.adding(hours: chance.below(3) - 1)
            // The list of an entry that no test looks at, so that what is seen follows from the labels' rows alone.
            if let list = NamedReaders(
                entry: EntryRef("e9")!, readers: [reader], from: from, until: chance.below(3) == 0 ? from.adding(hours: 1) : nil)
            {
                s.namedReaders.append(list)
            }
        }
        if chance.below(2) == 0 {
            s.approvals = approvals[chance.below(approvals.count)].filter { $0.verb == verb || chance.below(9) == 0 }
        }
        return s
    }

    /// Agreements to every verb, by several people, now and too long ago.
    private static let approvals: [[Approval]] = [
        (Asking.jo, [Role.safeguardingLead], 0), (Asking.jo, [.privacyOfficer], -1), (Asking.amira, [.privacyOfficer], 0),
        (Asking.jo, [.safeguardingLead, .privacyOfficer], -12), (Asking.jo, [.privacyOfficer, .safeguardingLead], 1),
    ].map { id, roles, hours in
        Verb.allCases.compactMap {
            Asking.approval(of: $0, Asking.subject(of: $0), by: id, roles: Set(roles), at: Asking.now.adding(hours: hours))
        }
    }

    private static func relationship(_ chance: inout SeededGenerator, _ subject: Subject) -> LegitimateRelationship {
        let kind = chance.pick(from: LegitimateRelationship.Kind.allCases)!
        let party = chance.pick(from: [
            Party.actor(Asking.amira), .actor(Asking.amira), .agency(Asking.surgery), .agency(Asking.nowhere), .actor(Asking.jo),
        ])!
        let to =
            chance.below(4) > 0
            ? subject : chance.pick(from: [.person(Asking.child), .person(Asking.stranger), .audit(Asking.audit), .store])!
        let from = Asking.now.adding(hours: chance.below(4) - 3)
        return Asking.relationship(kind, party, to: to, from: from, until: from.adding(hours: 1 + chance.below(4)))
    }
}
