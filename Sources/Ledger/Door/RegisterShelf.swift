import Access
import Casework

/// The register of what was given by hand, read from the access ledger once and then only as it grows; also when another process adds to it.
actor RegisterShelf {
    private let looks: any ReadableAccessLog
    private let log: any ReadableLog
    private var register = AccessRegister()
    private var last = LookPlace.beginning
    private var kept: [Key: Set<PersonRef>] = [:]
    private var size: Int64 = -1

    private struct Key: Hashable {
        let actor: ActorRef
        let exclusions: [StaffExclusion]
    }

    init(_ looks: any ReadableAccessLog, _ log: any ReadableLog) {
        self.looks = looks
        self.log = log
    }

    /// The register as it stands now.
    func current() async throws -> AccessRegister {
        while true {
            let after = last
            let page = try await looks.page(of: .register, after: after, limit: 2000)
            // Somebody else may have come this far meanwhile; taking a fact twice changes nothing.
            for kept in page { if let fact = KeptFact(kept) { register.take(fact) } }
            if let end = page.last?.place { last = max(last, end) }
            if page.count < 2000 { return register }
        }
    }

    /// Everybody from whom the actor is kept at a moment: whom the exclusions name, and family two ties away, as any record ever said.
    func people(keptFrom actor: Actor, at moment: Moment) async throws -> Set<PersonRef> {
        let exclusions = try await current().exclusions(of: actor, at: moment)
        guard !exclusions.isEmpty else { return [] }
        let key = Key(actor: actor.id, exclusions: exclusions)
        let now = try await log.lastSequence()
        if now == size, let known = kept[key] { return known }
        let numbers = try await log.numbers(of: exclusions.map(\.person))
        let related = try await log.references(of: log.relatedPeople(to: Set(numbers.values)))
        var kinship = Kinship()
        for try await entry in log.entries(.about(related)) { kinship.take(entry.entry) }
        let people = exclusions.people(keptFrom: actor, kinship, at: moment)
        if now != size { kept = [:] }
        size = now
        kept[key] = people
        return people
    }
}

extension KeptFact {
    /// The fact that an act left; nil where it left none.
    init?(_ kept: KeptLook) {
        guard let fact = kept.look.fact else { return nil }
        self.init(
            act: kept.place.act, fact: fact, by: kept.look.actor, name: kept.look.name, agency: kept.look.agency, why: kept.look.why,
            at: kept.at)
    }
}

extension LookPlace {
    /// The act at this place, as people tell it to each other.
    public var act: ActRef { ActRef(year: year, number: sequence) }
}
