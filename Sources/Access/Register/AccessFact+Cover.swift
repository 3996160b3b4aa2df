import Casework

// What a permit covers. The door asks this of every fact before it is kept, so no way round the policy leads into the register.
extension AccessFact {
    /// What keeps the fact from being kept under a permit; nil where the permit covers it.
    public func fault(under permit: Permit, _ register: AccessRegister) -> FactFault? {
        switch self {
        case .relates(let relationship): relationship.fault(under: permit)
        case .excludes(let exclusion):
            permit.verb == .excludeAccount && exclusion.party.account.map { permit.scope == .account($0) } == true ? nil : .uncovered
        case .names(let readers):
            if permit.verb != .seal || !permit.scope.isPerson {
                .uncovered
            } else if readers.readers.contains(.actor(permit.actor.id)) {
                .oneself
            } else {
                nil
            }
        case .seats(let seat):
            if permit.verb != .setUpAudit || permit.scope != .store {
                .uncovered
            } else if seat.party == .actor(permit.actor.id) {
                .oneself
            } else {
                nil
            }
        case .asks(let request):
            permit.verb == .askToLift && request.actor == permit.actor.id && permit.scope == .person(request.person) ? nil : .uncovered
        case .lifts(let lifted, let act, let agreed): Self.fault(lifted, act, agreed, permit, register)
        case .opens(let opening): BreakGlass(permit) == opening ? nil : .uncovered
        case .reviews(let act, let review): Self.fault(act, review, permit, register)
        case .ends(let act):
            if let given = register[act] {
                register.isEnded(act) ? .over : (given.fact.canEnd(under: permit, register) ? nil : .uncovered)
            } else {
                .unknown
            }
        // Nobody writes one by hand: the door does, with what it tells of.
        case .alerts: .uncovered
        }
    }

    private static func fault(
        _ lifted: LiftedProtection, _ act: ActRef, _ agreed: ActorRef, _ permit: Permit, _ register: AccessRegister
    ) -> FactFault? {
        guard case .asks(let request)? = register[act]?.fact else { return .unknown }
        guard permit.verb == .liftProtection, case .person(let person) = permit.scope, request.actor == permit.actor.id,
            agreed != permit.actor.id, !request.person.isDisjoint(with: person), lifted.entries == request.entries, lifted.at == permit.at
        else { return .uncovered }
        guard request.stands(at: permit.at), register.lift(of: act) == nil, !register.isEnded(act) else { return .over }
        return nil
    }

    private static func fault(_ act: ActRef, _ review: BreakGlassReview, _ permit: Permit, _ register: AccessRegister) -> FactFault? {
        guard case .opens(let opening)? = register[act]?.fact else { return .unknown }
        guard BreakGlassReview(permit, of: opening, review.outcome, words: review.words) == review else { return .uncovered }
        return register.reviews(of: act).contains { $0.review.reviewer == review.reviewer } ? .reviewed : nil
    }

    /// Whether a permit covers the end of what this gave. What lets somebody in may be ended by more people than may give it; what keeps somebody out
    /// by fewer.
    private func canEnd(under permit: Permit, _ register: AccessRegister) -> Bool {
        func covers(_ person: PersonRef) -> Bool {
            guard case .person(let people) = permit.scope else { return false }
            return people.contains(person)
        }
        switch self {
        case .relates(let relationship):
            switch relationship.subject {
            case .person(let person):
                let isOwn = relationship.party == .actor(permit.actor.id)
                return covers(person) && ([.addToTeam, .endAccess].contains(permit.verb) || (isOwn && permit.verb == .knowOf))
            default: return permit.verb == .setDuty && permit.scope == .store
            }
        case .excludes(let exclusion):
            return permit.verb == .endExclusion && exclusion.party.account.map { permit.scope == .account($0) } == true
        // Of which person the entry tells is for the door to see.
        case .names: return permit.scope.isPerson && [.seal, .endAccess].contains(permit.verb)
        case .seats: return permit.verb == .setUpAudit && permit.scope == .store
        case .asks(let request): return permit.verb == .askToLift && permit.scope.meets(request.person)
        case .lifts(_, let act, _):
            guard case .asks(let request)? = register[act]?.fact else { return false }
            return permit.verb == .protectAddress && permit.scope.meets(request.person)
        case .opens(let opening): return permit.verb == .endAccess && permit.scope.meets(opening.person)
        case .alerts, .reviews, .ends: return false
        }
    }
}

extension AccessFact {
    /// To whom or what, and by which verbs, the actor could end what this gave; the first that is permitted will do. Nil where nobody can, and where the
    /// register does not say about whom it is (of readers, the entry does).
    public func endings(by actor: Actor, _ register: AccessRegister) -> (subject: Subject, verbs: [Verb])? {
        func person(_ people: Set<PersonRef>, _ verbs: Verb...) -> (Subject, [Verb])? { people.min().map { (.person($0), verbs) } }
        switch self {
        case .relates(let relationship):
            guard case .person = relationship.subject else { return (.store, [.setDuty]) }
            let isOwn = relationship.party == .actor(actor.id)
            return (relationship.subject, isOwn ? [.knowOf] : [.addToTeam, .endAccess])
        case .excludes(let exclusion): return exclusion.party.account.map { (.account($0), [.endExclusion]) }
        case .seats: return (.store, [.setUpAudit])
        case .asks(let request): return person(request.person, .askToLift)
        case .lifts(_, let act, _):
            guard case .asks(let request)? = register[act]?.fact else { return nil }
            return person(request.person, .protectAddress)
        case .opens(let opening): return person(opening.person, .endAccess)
        case .names, .alerts, .reviews, .ends: return nil
        }
    }
}

extension LegitimateRelationship {
    fileprivate func fault(under permit: Permit) -> FactFault? {
        switch (permit.verb, permit.scope, subject) {
        case (.addToTeam, .person(let people), .person(let person)) where kind.isOfTeam && people.contains(person): break
        case (.takeRequest, .person(let people), .person(let person)) where kind == .subjectAccess && people.contains(person):
            guard lasts(atMost: 92 * 24) else { return FactFault("A request is answered within three months: say an earlier end.") }
        case (.setDuty, .store, .store) where kind == .duty:
            guard lasts(atMost: 24) else { return FactFault("A shift lasts a day at most: say an earlier end.") }
        default: return .uncovered
        }
        return party == .actor(permit.actor.id) ? .oneself : nil
    }

    private func lasts(atMost hours: Int) -> Bool { until.map { $0 <= from.adding(hours: hours) } ?? false }
}

extension LegitimateRelationship.Kind {
    /// Whether it says who works with a child, which whoever answers for the child's case says by hand. The others follow from the record or from an
    /// act of their own.
    public var isOfTeam: Bool {
        switch self {
        case .allocatedWorker, .supervisor, .team, .gpRegistration, .schoolRoll, .healthVisitorList, .meetingInvited, .transferReceiver:
            true
        case .involved, .attendance, .referralReceived, .shareReceived, .duty, .auditor, .subjectAccess, .brokeGlass: false
        }
    }

    /// Whether somebody can be said by hand to stand in it.
    public var isGivenByHand: Bool { isOfTeam || self == .duty || self == .subjectAccess }
}

extension Party {
    /// The account, where it is one.
    public var account: ActorRef? { if case .actor(let id) = self { id } else { nil } }
}

extension Scope {
    var isPerson: Bool { if case .person = self { true } else { false } }

    func meets(_ people: Set<PersonRef>) -> Bool {
        if case .person(let own) = self { !own.isDisjoint(with: people) } else { false }
    }
}
