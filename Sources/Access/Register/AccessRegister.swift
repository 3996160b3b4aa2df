import Casework

/// All facts about access that were given by hand, folded: who stands in which relationship, who is kept out, named, seated; which protections were
/// lifted, which glass was broken.
///
/// The same facts give the same register in whatever order they come and however often.
public struct AccessRegister: Hashable, Sendable {
    private var facts: [ActRef: KeptFact] = [:]
    /// When each act's fact was first ended.
    private var ends: [ActRef: KeptFact] = [:]
    private var relations: [Subject: Set<ActRef>] = [:]
    private var exclusions: [Party: Set<ActRef>] = [:]
    private var readers: [EntryRef: Set<ActRef>] = [:]
    private var audits: [AuditRef: Set<ActRef>] = [:]
    private var opened: [PersonRef: Set<ActRef>] = [:]
    private var reviewed: [ActRef: Set<ActRef>] = [:]
    private var lifted: Set<ActRef> = []

    /// No facts.
    public init() {}

    /// These facts.
    public init(_ facts: some Sequence<KeptFact>) { for fact in facts { take(fact) } }

    /// Adds a fact. One that has been taken already changes nothing.
    public mutating func take(_ kept: KeptFact) {
        let act = kept.act
        guard facts[act] == nil else { return }
        facts[act] = kept
        switch kept.fact {
        case .relates(let relationship): relations[relationship.subject, default: []].insert(act)
        case .excludes(let exclusion): exclusions[exclusion.party, default: []].insert(act)
        case .names(let named): readers[named.entry, default: []].insert(act)
        case .seats(let seat): audits[seat.audit, default: []].insert(act)
        case .lifts: lifted.insert(act)
        case .opens(let opening): for person in opening.person { opened[person, default: []].insert(act) }
        case .reviews(let opening, _): reviewed[opening, default: []].insert(act)
        case .ends(let earlier):
            // Nothing ends before it has begun, whatever a row says.
            guard earlier < act else { break }
            if let known = ends[earlier], (known.at, known.act) <= (kept.at, act) { break }
            ends[earlier] = kept
        case .asks, .alerts: break
        }
    }

    /// The fact that an act gave.
    public subscript(act: ActRef) -> KeptFact? { facts[act] }

    /// All facts, the earliest first.
    public var all: [KeptFact] { facts.values.sorted { $0.act < $1.act } }

    /// By what an act's fact was ended; nil while it is not.
    public func end(of act: ActRef) -> KeptFact? { ends[act] }

    func isEnded(_ act: ActRef) -> Bool { ends[act] != nil }

    /// Facts of these acts that were not ended by a moment, the earliest first.
    private func standing(_ acts: Set<ActRef>?, at moment: Moment) -> [KeptFact] {
        (acts ?? []).compactMap { facts[$0] }.filter { kept in ends[kept.act].map { moment < $0.at } ?? true }.sorted { $0.act < $1.act }
    }
}

// What each decision needs to know.
extension AccessRegister {
    /// Relationships to a person, by all the references that are the person, that were not ended by the moment. Duty at the front door is to everybody.
    public func relationships(to person: Set<PersonRef>, at moment: Moment) -> [LegitimateRelationship] {
        person.map(Subject.person).flatMap { relationships(to: $0, at: moment) } + relationships(to: .store, at: moment)
    }

    private func relationships(to subject: Subject, at moment: Moment) -> [LegitimateRelationship] {
        standing(relations[subject], at: moment).compactMap { kept in
            if case .relates(let relationship) = kept.fact { relationship } else { nil }
        }
    }

    /// The exclusions of somebody, and of their agency, that stand at the moment.
    public func exclusions(of actor: Actor, at moment: Moment) -> [StaffExclusion] {
        let parties = [Party.actor(actor.id)] + (actor.agency.map { [.agency($0)] } ?? [])
        return parties.flatMap { standing(exclusions[$0], at: moment) }.compactMap { kept in
            if case .excludes(let exclusion) = kept.fact, exclusion.holds(for: actor, at: moment) { exclusion } else { nil }
        }
    }

    /// The lists of readers of these entries that stand at the moment.
    public func readers(of entries: some Sequence<EntryRef>, at moment: Moment) -> [NamedReaders] {
        entries.flatMap { standing(readers[$0], at: moment) }.compactMap { if case .names(let named) = $0.fact { named } else { nil } }
    }

    /// Seats in an audit that were not ended by the moment.
    public func seats(in audit: AuditRef, at moment: Moment) -> [AuditSeat] {
        standing(audits[audit], at: moment).compactMap { if case .seats(let seat) = $0.fact { seat } else { nil } }
    }

    /// Seats of somebody in any audit whose cohort has one of these references, not ended by the moment.
    public func seats(of actor: Actor, over person: Set<PersonRef>, at moment: Moment) -> [AuditSeat] {
        audits.keys.sorted().flatMap { seats(in: $0, at: moment) }
            .filter { $0.party.includes(actor) && !$0.cohort.isDisjoint(with: person) }
    }

    /// Protections that two people ended, and that nobody has put back.
    public var standingLifts: [LiftedProtection] {
        lifted.filter { ends[$0] == nil }.compactMap { facts[$0] }.sorted { $0.act < $1.act }
            .compactMap { if case .lifts(let end, _, _) = $0.fact { end } else { nil } }
    }

    /// Emergency openings of a person's record, by all the references that are the person, that nobody has closed by the moment.
    public func openings(of person: Set<PersonRef>, at moment: Moment) -> [BreakGlass] {
        standing(person.reduce(into: Set<ActRef>()) { $0.formUnion(opened[$1] ?? []) }, at: moment).compactMap {
            if case .opens(let opening) = $0.fact { opening } else { nil }
        }
    }

    /// The act that lifted what a request asked for.
    public func lift(of request: ActRef) -> KeptFact? {
        lifted.compactMap { facts[$0] }.filter { if case .lifts(_, request, _) = $0.fact { true } else { false } }.min { $0.act < $1.act }
    }

    /// The request to lift a person's protections that waits for a colleague: the latest.
    public func request(for person: Set<PersonRef>, at moment: Moment) -> (act: ActRef, request: LiftRequest)? {
        facts.values.compactMap { kept -> (act: ActRef, request: LiftRequest)? in
            guard case .asks(let request) = kept.fact, request.stands(at: moment), !request.person.isDisjoint(with: person),
                ends[kept.act] == nil, lift(of: kept.act) == nil
            else { return nil }
            return (kept.act, request)
        }.max { $0.act < $1.act }
    }
}
