import Access
import Casework

extension Door {
    /// Enters a fact in the register of access, with the act that gives it, in one row: durable when this returns.
    ///
    /// Throws a `FactFault` where the permit does not cover it, or nobody says why.
    public func keep(_ fact: AccessFact, why: String, by permit: Permit, at moment: Moment) async throws -> KeptFact {
        guard permit.holds(at: moment) else { throw DoorShut.over }
        let words = why.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { throw FactFault("Say why, in a few words.") }
        let register = try await shelf.current()
        if let fault = fact.fault(under: permit, register) { throw fault }
        if let entry = fact.sealedEntry(register) { try await confirm(entry, under: permit) }
        let look = Look(permit, fact: fact, why: words)
        let place = try await first([look], at: moment)
        return KeptFact(act: place.act, fact: fact, by: look.actor, name: look.name, agency: look.agency, why: words, at: moment)
    }

    /// To whom or what, and by which verbs, an actor could end what an act gave. It goes to the policy and is shown to nobody, so it needs no grant.
    public func endings(of act: ActRef, by actor: Actor) async throws -> (subject: Subject, verbs: [Verb])? {
        let register = try await shelf.current()
        guard let given = register[act]?.fact else { return nil }
        if case .names(let named) = given {
            return try await log.entries(named: [named.entry]).first?.entry.about.min().map { (.person($0), [.seal, .endAccess]) }
        }
        return given.endings(by: actor, register)
    }

    /// The request of somebody else to lift a person's protections, where one waits for a colleague. Like a situation, it is shown to nobody.
    public func request(for person: PersonRef, besides actor: Actor, at moment: Moment) async throws -> (act: ActRef, request: LiftRequest)?
    {
        guard let found = try await shelf.current().request(for: [person], at: moment), found.request.actor != actor.id else { return nil }
        return found
    }

    /// Only who may seal an entry says who reads it: it is about the person of the permit, sealed, and of the actor's own agency. Whoever only ends what
    /// others gave need not be of that agency.
    private func confirm(_ entry: EntryRef, under permit: Permit) async throws {
        let kept = try await log.entries(named: [entry]).first?.entry
        let labels = try await self.labels.labelling().book
        guard let kept, case .person(let people) = permit.scope, !people.isDisjoint(with: kept.about), labels.labels(of: entry).isSealed,
            permit.verb == .endAccess || kept.agency == permit.actor.agency
        else { throw FactFault.noSuchEntry }
    }
}

extension AccessFact {
    /// The sealed entry whose readers it gives or ends.
    fileprivate func sealedEntry(_ register: AccessRegister) -> EntryRef? {
        switch self {
        case .names(let named): named.entry
        case .ends(let act): register[act].flatMap { if case .names(let named) = $0.fact { named.entry } else { nil } }
        default: nil
        }
    }
}

extension Grant {
    /// The register of access: what was given by hand, whatever became of it.
    public func register() async throws -> AccessRegister {
        switch permit.verb {
        case .readAccessLog, .addToTeam, .takeRequest, .endAccess, .setDuty, .seal, .askToLift, .liftProtection, .second, .protectAddress,
            .excludeAccount, .endExclusion, .setUpAudit, .reviewBreakGlass, .breakGlass:
            return try await shelf.current()
        default: throw GrantExceeded("the register of access", permit)
        }
    }

    /// The protections of the person whom the permit is about, for who may end them.
    public func protections() async throws -> [Protection] {
        guard permit.verb == .askToLift || permit.verb == .liftProtection, case .person(let people) = permit.scope else {
            throw GrantExceeded("who is protected", permit)
        }
        let protections = try await shields.protections()
        // Of the person itself, not of whom they live with: those are asked for by name.
        return protections.standing.filter { !$0.people.isDisjoint(with: people) }
    }
}
