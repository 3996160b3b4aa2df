import Access
import Casework

/// The product's answer in the same plain words as the naive one's.
extension Naive.Answer {
    init(_ decision: AccessDecision, entryOf agency: AgencyRef?) {
        self.init()
        rule = decision.permit?.rule ?? decision.refusal?.rule ?? ""
        isNotFound = decision.refusal?.answer.isNotFound
        guard let permit = decision.permit else { return }
        permits = true
        let clearance = permit.clearance
        showsAddress = !clearance.addresses.isEmpty
        for (whose, agency) in [("own", agency ?? Asking.nowhere), ("other", Asking.nowhere)] {
            seen["\(whose)/"] = Self.word(clearance.sight(of: Labels(ownOf: Asking.entry(by: agency, []))))
            for label in Entry.Label.allCases {
                seen["\(whose)/\(label.rawValue)"] = Self.word(clearance.sight(of: Labels(ownOf: Asking.entry(by: agency, [label]))))
            }
        }
    }

    static func word(_ sight: Sight) -> String {
        switch sight {
        case .whole: "whole"
        case .withheld: "withheld"
        case .nothing: "nothing"
        }
    }
}

enum Asking {
    static let now = Moment(milliseconds: 1_620_050_700_000)
    static let nowhere = AgencyRef("elsewhere")!
    static let surgery = AgencyRef("surgery")!
    static let forensic = AgencyRef("force")!
    static let child = PersonRef("lcs/1")!
    static let alias = PersonRef("nhs/1")!
    static let stranger = PersonRef("lcs/2")!
    static let audit = AuditRef("december-2021")!
    static let otherAudit = AuditRef("march-2022")!
    static let amira = ActorRef("amira.khan")!
    static let jo = ActorRef("jo.pike")!

    static func entry(by agency: AgencyRef, _ labels: [Entry.Label], id: String = "e1") -> Entry {
        Entry(
            id: EntryRef(id)!, kind: .note, on: UncertainDay("2021-03-04")!, agency: agency, about: [child], text: "seen", labels: labels)
    }

    static func subject(of verb: Verb) -> Subject {
        switch verb.object {
        case .person, .any: .person(child)
        case .audit: .audit(audit)
        case .account: .account(jo)
        case .store: .store
        }
    }

    static func actor(_ roles: Set<Role>, agency: AgencyRef? = surgery, kind: AgencyKind? = .gp, id: ActorRef = amira) -> Actor {
        if roles == [.programme] { return .programme }
        if roles == [.console] { return .console }
        return Actor(id: id, name: "Amira Khan", post: "health visitor", agency: agency, agencyKind: kind, roles: roles)!
    }

    /// A situation in which nothing stands in the way, but that nothing is proved either.
    static func plain() -> Situation {
        var situation = Situation()
        (situation.isWhole, situation.isClockSure, situation.isEnabled, situation.isKnown) = (true, true, true, true)
        situation.references = [child, alias]
        return situation
    }

    /// The same with everything that a rule may need beside roles and relationships, save that the store has accounts.
    static func proved(for verb: Verb, agency: AgencyRef? = surgery) -> Situation {
        var situation = plain()
        situation.hasSecondFactor = true
        situation.actingFor = agency
        situation.reason = Reason(.danger, "a child alone at home")
        situation.approvals = [approval(of: verb, subject(of: verb))].compactMap { $0 }
        return situation
    }

    static func approval(
        of verb: Verb, _ subject: Subject, by id: ActorRef = jo, roles: Set<Role> = [.safeguardingLead, .privacyOfficer],
        at moment: Moment = now
    ) -> Approval? {
        var situation = plain()
        situation.hasSecondFactor = true
        situation.seconding = verb
        return Shelf.policy.decide(actor(roles, agency: nowhere, kind: nil, id: id), .second, subject, situation, at: moment).permit
            .flatMap(Approval.init)
    }

    static func relationship(
        _ kind: LegitimateRelationship.Kind, _ party: Party = .actor(amira), to subject: Subject, from: Moment = now.adding(hours: -2),
        until: Moment = now.adding(hours: 2)
    ) -> LegitimateRelationship {
        LegitimateRelationship(kind: kind, party: party, subject: subject, from: from, until: until, proof: "added by Jo Pike")!
    }
}
