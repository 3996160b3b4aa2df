import Access
import Casework

extension Door {
    /// What the store knows that a decision about a person depends on. It goes to the policy and is shown to nobody, so it needs no grant.
    ///
    /// Whether the account is in force, the second factor, the reason and all else that is not in the store is the caller's to add.
    public func situation(of person: PersonRef, for actor: Actor, _ policy: AccessPolicy, at moment: Moment) async throws -> Situation {
        var situation = Situation()
        if let number = try await log.numbers(of: [person])[person] {
            let (rows, lexicon) = try await log.casework(of: [number])
            let book = Casebook(rows, lexicon, asOf: moment.day)
            if let known = book.person(person) {
                situation.isKnown = true
                situation.references = Set(book.references(of: known).compactMap { PersonRef($0) })
                situation.household = book.household(of: known, on: moment.day)
                let entries = try await log.allEntries(.about(Array(situation.references)))
                situation.relationships = DerivedRelationships.all(to: situation.references, from: entries, agencies, policy)
                situation.leadAgency = Self.leadAgency(entries, agencies)
                situation.contact = situation.leadAgency.flatMap { agencies[$0]?.name }
            }
        }
        situation.relationships += try await emergencies(of: actor, situation.references.union([person]), policy, at: moment)
        situation.isWhole = true
        return situation
    }

    /// Records that the actor opened in an emergency, and that are still open.
    private func emergencies(
        of actor: Actor, _ person: Set<PersonRef>, _ policy: AccessPolicy, at moment: Moment
    ) async throws -> [LegitimateRelationship] {
        guard let hours = policy.breakGlass?.hours, let subject = person.min() else { return [] }
        let looks = try await looks.all(.about(person))
        return looks.compactMap { kept in
            guard kept.look.act == .verb(.breakGlass), kept.look.isPermitted, kept.look.actor == actor.id else { return nil }
            let until = kept.at.adding(hours: hours)
            guard moment < until else { return nil }
            return LegitimateRelationship(
                kind: .brokeGlass, party: .actor(actor.id), subject: .person(subject), from: kept.at, until: until, proof: "saying why")
        }
    }

    /// The agency that leads the work: social care's where it holds an open plan, else whoever holds one.
    private static func leadAgency(_ entries: [Entry], _ agencies: AgencyList) -> AgencyRef? {
        var open: [String: AgencyRef] = [:]
        for entry in entries where entry.kind == .plan {
            guard case .code(let type) = entry.details[Plan.type.name], case .code(let stage) = entry.details[Plan.stage.name] else { continue }
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

extension ReadableAccessLog {
    /// All acts of a selection, for what has few.
    func all(_ selection: LookSelection) async throws -> [KeptLook] {
        var all: [KeptLook] = []
        while true {
            let page = try await page(of: selection, after: all.last?.place ?? .beginning, limit: 500)
            all += page
            if page.count < 500 { return all }
        }
    }
}
