import Access
import Casework
import Ledger

/// Asks for leave: the policy decides, the look is written down, the door opens. Every reading of a store begins here.
public struct AskLeave: Sendable {
    let door: Door
    let policy: AccessPolicy
    let asker: Asker

    /// Leave for somebody at a store's door, by a policy.
    public init(_ door: Door, _ policy: AccessPolicy, for asker: Asker) {
        self.door = door
        self.policy = policy
        self.asker = asker
    }

    /// Who asks.
    public var actor: Actor { asker.actor }

    /// The same for another: for work of Cairn's own that follows from what somebody did.
    public func of(_ asker: Asker) -> AskLeave { AskLeave(door, policy, for: asker) }

    /// Leave to do something, now. Throws the `Refusal`, which has been written down too, or `DoorShut` where nothing can be.
    ///
    /// `actingFor` is the agency in whose name something is brought in; nil is the actor's own.
    public func callAsFunction(
        _ verb: Verb, _ subject: Subject, reason: Reason? = nil, actingFor: AgencyRef? = nil, cohort: Set<PersonRef> = [],
        seats: [AuditSeat] = [], seconding: Verb? = nil, approvals: [Approval] = [], at moment: Moment
    ) async throws -> Grant {
        let decision = try await decide(
            verb, subject, reason: reason, actingFor: actingFor, cohort: cohort, seats: seats, seconding: seconding, approvals: approvals,
            at: moment)
        return try await door.answer(decision, to: asker.actor, verb, subject, at: moment)
    }

    /// Leave to do the same to many people, each by all their references: those who may be looked at, each look written down. Whom the asker may
    /// not look at are passed over, as if they were not there.
    public func each(_ verb: Verb, of people: [Set<PersonRef>], at moment: Moment) async throws -> [(person: Set<PersonRef>, grant: Grant)]
    {
        var found: [(person: Set<PersonRef>, permit: Permit)] = []
        for references in people {
            guard let person = references.min() else { continue }
            if let permit = try await decide(verb, .person(person), known: references, at: moment).permit {
                found.append((references, permit))
            }
        }
        let grants = try await door.admit(found.map(\.permit), at: moment)
        return zip(found, grants).map { ($0.person, $1) }
    }

    /// Leave to give something for the register of access, and the fact kept with it, in one row. `fact` makes it of
    /// the permit.
    public func give(
        _ verb: Verb, _ subject: Subject, why: String, actingFor: AgencyRef? = nil, approvals: [Approval] = [], at moment: Moment,
        _ fact: (Permit) throws -> AccessFact
    ) async throws -> KeptFact {
        let decision = try await decide(verb, subject, actingFor: actingFor, approvals: approvals, at: moment)
        switch decision {
        case .permit(let permit): return try await door.keep(fact(permit), why: why, by: permit, at: moment)
        case .refusal(let refusal): try await door.refuse(refusal, to: asker.actor, verb, subject, at: moment)
        }
    }

    func decide(
        _ verb: Verb, _ subject: Subject, known: Set<PersonRef> = [], reason: Reason? = nil, actingFor: AgencyRef? = nil,
        cohort: Set<PersonRef> = [], seats: [AuditSeat] = [], seconding: Verb? = nil, approvals: [Approval] = [], at moment: Moment
    ) async throws -> AccessDecision {
        var situation = Situation()
        if asker.actor.id == .console {
            // Before the first account there is no relationship to look for.
            situation.isKnown = true
            situation.isWhole = true
            if case .person(let person) = subject { situation.references = known.union([person]) }
        } else {
            situation = try await door.situation(of: subject, for: asker.actor, policy, at: moment)
        }
        situation.isClockSure = true
        situation.isEnabled = asker.isEnabled
        situation.hasSecondFactor = asker.hasSecondFactor(for: verb, at: moment)
        situation.hasAccounts = asker.hasAccounts
        situation.relationships += seats.flatMap(\.relationships)
        situation.cohort.formUnion(cohort)
        situation.reason = reason
        situation.seconding = seconding
        situation.approvals = approvals
        situation.actingFor = actingFor ?? asker.actor.agency
        return policy.decide(asker.actor, verb, subject, situation, at: moment)
    }
}
