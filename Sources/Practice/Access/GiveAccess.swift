import Access
import Casework
import Ledger

/// Says by hand who may see what: who works with a child, who is kept out, who is named, who sits in an audit. Each is kept with the act that gives it.
public struct GiveAccess: Sendable {
    private let ask: AskLeave

    /// In the name of whoever asks.
    public init(_ ask: AskLeave) { self.ask = ask }

    /// Says that somebody works with a child, answers the child's request for a copy, or, without a child, is on duty at the front door.
    ///
    /// `agency` is the party's own. Throws a `FactFault` where the kind is not given by hand, or its time is wrong.
    public func relationship(
        _ kind: LegitimateRelationship.Kind, _ party: Party, of agency: AgencyRef, to person: PersonRef?, from: Moment?, until: Moment?,
        why: String, at moment: Moment
    ) async throws -> KeptFact {
        let subject = person.map(Subject.person) ?? .store
        guard kind.isGivenByHand, (kind == .duty) == (person == nil) else { throw FactFault.kind }
        if let until, until <= moment { throw FactFault("It would be over already: say a later end.") }
        let made = LegitimateRelationship(kind: kind, party: party, subject: subject, from: from ?? moment, until: until, proof: "")
        guard let made else { throw FactFault("It must end, and later than it begins: say until which day.") }
        let verb: Verb = kind == .duty ? .setDuty : kind == .subjectAccess ? .takeRequest : .addToTeam
        return try await ask.give(verb, subject, why: why, actingFor: agency, at: moment) { _ in .relates(made) }
    }

    /// Keeps a member of staff from somebody's record, and from their family's.
    public func exclusion(
        of account: ActorRef, from person: PersonRef, _ ground: StaffExclusion.Ground, until: Moment?, why: String, at moment: Moment
    ) async throws -> KeptFact {
        try await ask.give(.excludeAccount, .account(account), why: why, at: moment) { permit in
            .excludes(StaffExclusion(party: .actor(account), person: person, from: permit.at, until: until, ground: ground))
        }
    }

    /// Names who may read a sealed entry of the own agency.
    public func readers(_ readers: Set<Party>, of entry: EntryRef, about person: PersonRef, until: Moment?, why: String, at moment: Moment)
        async throws -> KeptFact
    {
        guard let named = NamedReaders(entry: entry, readers: readers, from: moment, until: until) else {
            throw FactFault("Name at least one reader, and an end that lies ahead.")
        }
        return try await ask.give(.seal, .person(person), why: why, at: moment) { _ in .names(named) }
    }

    /// Gives somebody a seat in an audit: its children, and its window.
    public func seat(
        in audit: AuditRef, for account: ActorRef, cohort: Set<PersonRef>, from: Moment?, until: Moment, why: String, at moment: Moment
    ) async throws -> KeptFact {
        guard !cohort.isEmpty, until > moment,
            let seat = AuditSeat(audit: audit, party: .actor(account), cohort: cohort, from: from ?? moment, until: until)
        else { throw FactFault("A seat is over at least one child, and its window ends later than it begins.") }
        return try await ask.give(.setUpAudit, .store, why: why, at: moment) { _ in .seats(seat) }
    }
}

extension FactFault {
    static let kind = FactFault(
        "This is not said by hand in this way. To a child: "
            + LegitimateRelationship.Kind.allCases.filter { $0.isGivenByHand && $0 != .duty }.map(\.rawValue).joined(separator: ", ")
            + "; without a child: \(LegitimateRelationship.Kind.duty.rawValue).")
}
