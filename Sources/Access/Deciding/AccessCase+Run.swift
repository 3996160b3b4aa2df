import Casework

extension AccessPolicy {
    /// What of an example does not come out as it says; empty where all does.
    public func disagreements(with example: AccessCase) -> [String] {
        guard let stage = Stage(example, self) else { return ["“\(example.name)” cannot be set up"] }
        let decision = decide(stage.actor, example.verb, stage.subject, stage.situation, at: Stage.moment)
        var found: [String] = []
        func expect(_ what: String, _ is: String, _ wanted: String) {
            if `is` != wanted { found.append("\(what) is \(`is`), not \(wanted)") }
        }
        expect("the decision", decision.permit == nil ? "refuse" : "permit", example.isPermitted ? "permit" : "refuse")
        expect("the rule", decision.permit?.rule ?? decision.refusal?.rule ?? "", example.rule)
        if let isNotFound = example.isNotFound, let refusal = decision.refusal {
            expect("the answer", refusal.answer.isNotFound ? "not-found" : "told", isNotFound ? "not-found" : "told")
        }
        for (agency, wanted) in [(Stage.other, example.sees), (Stage.own, example.own)] {
            for (label, seen) in wanted.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                let labels = Labels([.init(label, of: stage.entry, by: agency)], agencies: [agency])
                let sight = decision.permit?.clearance.sight(of: labels) ?? .nothing
                expect("a \(label.rawValue) entry of \(agency)", sight.word, seen.rawValue)
            }
        }
        return found
    }
}

extension Sight {
    var word: String {
        switch self {
        case .whole: "whole"
        case .withheld: "withheld"
        case .nothing: "nothing"
        }
    }
}

/// An example, set up.
private struct Stage {
    static let moment = Moment(milliseconds: 1_620_050_700_000)  // 3 May 2021 at 15:05
    static let own = AgencyRef.own, other = AgencyRef.other

    let actor: Actor
    let subject: Subject
    let situation: Situation
    let entry: EntryRef

    init?(_ example: AccessCase, _ policy: AccessPolicy) {
        guard let person = PersonRef("lcs/1"), let stranger = PersonRef("lcs/2"), let id = ActorRef("amira.khan"),
            let second = ActorRef("jo.pike"),
            let audit = AuditRef("audit"), let entry = EntryRef("e1")
        else { return nil }
        self.entry = entry
        let facts = example.facts
        if example.roles == [.programme] {
            actor = .programme
        } else if example.roles == [.console] {
            actor = .console
        } else {
            guard let made = Actor(id: id, name: "Amira Khan", agency: Self.own, agencyKind: example.kind, roles: example.roles) else {
                return nil
            }
            actor = made
        }
        switch example.verb.object {
        case .person, .any: subject = .person(person)
        case .audit: subject = .audit(audit)
        case .account: subject = .account(facts.contains(.ownAccount) ? id : second)
        case .store: subject = .store
        }
        var situation = Situation()
        situation.isWhole = !facts.contains(.incomplete)
        situation.isClockSure = !facts.contains(.unsureClock)
        situation.isEnabled = !facts.contains(.disabled)
        situation.hasAccounts = !facts.contains(.noAccounts)
        situation.hasSecondFactor = facts.contains(.secondFactor)
        situation.isKnown = !facts.contains(.unknown)
        situation.references = [person]
        situation.isBarred = facts.contains(.barred)
        situation.excludedFrom = facts.contains(.excluded) ? [person] : []
        situation.actingFor = facts.contains(.ownAgency) ? Self.own : Self.other
        if facts.contains(.reason) { situation.reason = Reason(.danger, "a child alone at home") }
        if facts.contains(.shortReason) { situation.reason = Reason(.danger, "a child alone, home") }
        let whom: Subject = facts.contains(.otherPerson) ? .person(stranger) : subject
        let from = facts.contains(.notYet) ? Self.moment.adding(hours: 1) : Self.moment.adding(hours: -2)
        let until = facts.contains(.ended) ? Self.moment : Self.moment.adding(hours: 2)
        situation.relationships = example.relationships.compactMap {
            LegitimateRelationship(
                kind: $0, party: facts.contains(.byAgency) ? .agency(Self.own) : .actor(id), subject: whom, from: from, until: until,
                proof: "")
        }
        if facts.contains(.namedReader), let list = NamedReaders(entry: entry, readers: [.actor(id)], from: from) {
            situation.namedReaders = [list]
        }
        if facts.contains(.seconded) {
            guard let colleague = Actor(id: second, name: "Jo Pike", agency: Self.other, roles: Set(Role.ofAccounts)) else { return nil }
            var seconding = situation
            seconding.hasSecondFactor = true
            seconding.seconding = example.verb
            let decision = policy.decide(colleague, .second, subject, seconding, at: Self.moment)
            guard let permit = decision.permit, let approval = Approval(permit) else { return nil }
            situation.approvals = [approval]
        }
        self.situation = situation
    }
}

extension AgencyRef {
    fileprivate static let own = AgencyRef("own")!
    fileprivate static let other = AgencyRef("other")!
}
