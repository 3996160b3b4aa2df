import Access
import Casework

extension Door {
    /// What the store knows that a decision depends on: the record and the register. It goes to the policy and is shown to nobody, so it needs no grant.
    ///
    /// Whether the account is in force, the second factor, the reason and all else that is not in the store is the caller's to add.
    public func situation(of subject: Subject, for actor: Actor, _ policy: AccessPolicy, at moment: Moment) async throws -> Situation {
        let register = try await shelf.current()
        var situation = Situation()
        switch subject {
        case .person(let person): situation = try await self.situation(of: person, for: actor, policy, register, at: moment)
        case .audit(let audit):
            situation.isKnown = true
            let seats = register.seats(in: audit, at: moment)
            situation.relationships = seats.flatMap(\.relationships)
            situation.cohort = seats.filter { $0.party.includes(actor) && $0.from <= moment && moment < $0.until }
                .reduce(into: []) { $0.formUnion($1.cohort) }
        case .account, .store: situation.isKnown = true
        }
        situation.excludedFrom = try await shelf.people(keptFrom: actor, at: moment)
        situation.isWhole = true
        return situation
    }

    private func situation(
        of person: PersonRef, for actor: Actor, _ policy: AccessPolicy, _ register: AccessRegister, at moment: Moment
    ) async throws -> Situation {
        var situation = Situation()
        var entries: [Entry] = []
        if let number = try await log.numbers(of: [person])[person] {
            let (rows, lexicon) = try await log.casework(of: [number])
            // As everybody sees it: what a sealed entry says, that two references are one person, or that there is somebody at all, decides nothing.
            let open = try await rows.without(labels.sealed, lexicon)
            let book = Casebook(open, lexicon, asOf: moment.day)
            if let known = book.person(person), open.count == rows.count || open.names(lexicon.people.number(ifKnown: person.text)) {
                situation.isKnown = true
                situation.references = Set(book.references(of: known).compactMap { PersonRef($0) })
                situation.household = book.household(of: known, on: moment.day)
                entries = try await log.allEntries(.about(Array(situation.references)))
                situation.relationships = DerivedRelationships.all(to: situation.references, from: entries, agencies, policy)
                situation.leadAgency = Self.leadAgency(entries, agencies)
            }
        }
        if !situation.isKnown { situation.isKnown = try await isKnownUnderSeal(person, to: actor, register, at: moment) }
        let references = situation.references.union([person])
        situation.relationships += register.relationships(to: references, at: moment)
        situation.relationships += register.seats(of: actor, over: references, at: moment).flatMap(\.relationships)
        situation.relationships += emergencies(of: actor, references, register, policy, at: moment)
        situation.namedReaders = register.readers(of: Set(entries.map(\.id)), at: moment)
        situation.isBarred = isBarred(actor, from: person, register, try await shields.protections(), at: moment)
        let opens = try await shields.opens(references, situation.household)
        situation.opens = opens ?? [:]
        situation.contact = situation.leadAgency.flatMap { shields.contact($0, isProtected: opens != nil) }
        return situation
    }

    /// Records that the actor opened in an emergency, and that are still open.
    private func emergencies(
        of actor: Actor, _ person: Set<PersonRef>, _ register: AccessRegister, _ policy: AccessPolicy, at moment: Moment
    ) -> [LegitimateRelationship] {
        // A policy that has become shorter since closes them earlier.
        guard let hours = policy.breakGlass?.hours, let subject = person.min() else { return [] }
        return register.openings(of: person, at: moment).filter { $0.actor == actor.id }.compactMap { opening in
            LegitimateRelationship(
                kind: .brokeGlass, party: .actor(actor.id), subject: .person(subject), from: opening.from,
                until: min(opening.until, opening.from.adding(hours: hours)), proof: "saying why")
        }
    }

    /// Whether the person's address is kept from the actor, by the records that are the actor's own.
    private func isBarred(
        _ actor: Actor, from person: PersonRef, _ register: AccessRegister, _ protections: Protections, at moment: Moment
    ) -> Bool {
        let own = register.exclusions(of: actor, at: moment).filter { $0.ground == .oneself }.map(\.person)
        return own.isEmpty ? false : protections.bars(Set(own), from: person, on: moment.day)
    }

    /// Whether somebody of whom only sealed entries tell is known to this actor: who leads safeguarding in the agency that sealed one, or is named to
    /// read it.
    private func isKnownUnderSeal(
        _ person: PersonRef, to actor: Actor, _ register: AccessRegister, at moment: Moment
    ) async throws -> Bool {
        let sealed = try await labels.labelling().entries.filter { $0.labels.contains(.sealed) && $0.about.contains(person) }
        if sealed.isEmpty { return false }
        if actor.roles.contains(.safeguardingLead), sealed.contains(where: { $0.agency == actor.agency }) { return true }
        return register.readers(of: Set(sealed.map(\.id)), at: moment).contains { $0.names(actor, at: moment) }
    }

    /// The agency that leads the work: social care's where it holds an open plan, else whoever holds one. A sealed plan names nobody.
    private static func leadAgency(_ entries: [Entry], _ agencies: AgencyList) -> AgencyRef? {
        var open: [String: AgencyRef] = [:]
        let book = LabelBook(entries)
        let plans = entries.filter { $0.kind == .plan && !book.isOvertaken($0.id) && !book.labels(of: $0.id).isSealed }
            .sorted { ($0.on.earliest, $0.id) < ($1.on.earliest, $1.id) }
        for entry in plans {
            guard case .code(let type) = entry.details[Plan.type.name], case .code(let stage) = entry.details[Plan.stage.name] else {
                continue
            }
            open[type] = stage == "ended" ? nil : entry.agency
        }
        let holders = open.values.sorted()
        return holders.first { agencies[$0]?.kind.isSocialCare ?? false } ?? holders.first
    }
}

extension Casebook {
    /// References of those who live with a person on a day.
    fileprivate func household(of person: Int32, on day: Day) -> Set<PersonRef> {
        let home = network(of: person).people(on: day).filter { $0.path == .household }.map(\.person)
        return home.reduce(into: []) { $0.formUnion(references(of: $1).compactMap { PersonRef($0) }) }
    }
}

extension ReadableLog {
    /// All entries of a selection, for what has few.
    fileprivate func allEntries(_ selection: EntrySelection) async throws -> [Entry] {
        var all: [Entry] = []
        for try await kept in entries(selection) { all.append(kept.entry) }
        return all
    }
}
