import Access
import Casework

/// The one way to what is kept: a permit is shown, the look is written down durably, and only then the grant is given.
public struct Door: Sendable {
    let log: any ReadableLog
    let findings: any ReadableFindings
    let looks: any ReadableAccessLog
    let shields: Shields
    let shelf: RegisterShelf
    let labels: LabelShelf
    let agencies: AgencyList

    /// The door of a store on disk.
    ///
    /// `agencies` and `terms` say which agencies' names would give a protected address away.
    public init(_ log: SQLiteEntryLog, looks: SQLiteAccessLog, _ agencies: AgencyList, _ terms: RevealingTerms) {
        self.init(log, findings: log, looks: looks, agencies, terms)
    }

    /// The door of a store in memory.
    public init(
        _ log: InMemoryEntryLog, findings: InMemoryFindingCache = InMemoryFindingCache(), looks: InMemoryAccessLog = InMemoryAccessLog(),
        _ agencies: AgencyList, _ terms: RevealingTerms
    ) {
        self.init(log as any ReadableLog, findings: findings, looks: looks, agencies, terms)
    }

    init(
        _ log: any ReadableLog, findings: any ReadableFindings, looks: any ReadableAccessLog, _ agencies: AgencyList,
        _ terms: RevealingTerms
    ) {
        self.log = log
        self.findings = findings
        self.looks = looks
        shelf = RegisterShelf(looks, log)
        labels = LabelShelf(log)
        shields = Shields(log, agencies, terms, shelf)
        self.agencies = agencies
    }

    /// Writes down that somebody looks, and opens. Throws `DoorShut` where that cannot be written, or the permit is over.
    ///
    /// A record that is opened in an emergency is entered in the register with it, and its privacy officers are told: all of it durable at once.
    public func admit(_ permit: Permit, reason: Reason? = nil, at moment: Moment) async throws -> Grant {
        guard permit.holds(at: moment) else { throw DoorShut.over }
        let opening = BreakGlass(permit).map(AccessFact.opens)
        let place = try await first([Look(permit, reason: reason, fact: opening)] + alerts(of: permit), at: moment)
        return Grant(permit: permit, look: place, door: self)
    }

    /// Writes down that somebody was refused, and throws the refusal; `DoorShut` where that cannot be written. Whoever must be alerted is, with it.
    public func refuse(_ refusal: Refusal, to actor: Actor, _ verb: Verb, _ subject: Subject, at moment: Moment) async throws -> Never {
        let alerts = PrivacyAlert.all(refusal.obligations, about: .keptOut, by: actor, at: moment)
        _ = try await record(
            [Look(refusal, to: actor, verb, subject)] + alerts.map { Look($0, by: actor, rule: refusal.rule) }, at: moment)
        throw refusal
    }

    /// Opens many records at once: each look is written down, all in one commit, and only then any is opened.
    ///
    /// Not for emergencies: those are opened one by one.
    public func admit(_ permits: [Permit], at moment: Moment) async throws -> [Grant] {
        guard permits.allSatisfy({ $0.holds(at: moment) && $0.verb != .breakGlass }) else { throw DoorShut.over }
        let places = try await record(permits.map { Look($0) }, at: moment)
        return zip(permits, places).map { Grant(permit: $0, look: $1, door: self) }
    }

    /// Answers a decision: a grant, or the refusal thrown; either is written down first.
    public func answer(
        _ decision: AccessDecision, to actor: Actor, _ verb: Verb, _ subject: Subject, at moment: Moment
    ) async throws -> Grant {
        switch decision {
        case .permit(let permit): try await admit(permit, at: moment)
        case .refusal(let refusal): try await refuse(refusal, to: actor, verb, subject, at: moment)
        }
    }

    /// Writes an act down that opens nothing: signing in, giving access.
    @discardableResult
    public func record(_ look: Look, at moment: Moment) async throws -> LookPlace {
        try await first([look], at: moment)
    }

    /// Writes acts down in one commit, and gives the place of the first.
    func first(_ looks: [Look], at moment: Moment) async throws -> LookPlace {
        guard let place = try await record(looks, at: moment).first else { throw DoorShut.unwritten("nothing was kept") }
        return place
    }

    private func alerts(of permit: Permit) -> [Look] {
        PrivacyAlert.all(permit.obligations, about: .opened, by: permit.actor, at: permit.at).map {
            Look($0, by: permit.actor, rule: permit.rule)
        }
    }

    private func record(_ looks: [Look], at moment: Moment) async throws -> [LookPlace] {
        do { return try await self.looks.append(looks, at: moment) } catch let error as LedgerError {
            throw DoorShut.unwritten(error.description)
        }
    }
}

/// Nothing can be shown now, to anybody.
public struct DoorShut: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong and how to mend it. Names no person.
    public let description: String

    static let over = DoorShut(description: "What you were given leave for has run out. Ask again.")

    static func unwritten(_ why: String) -> DoorShut {
        DoorShut(
            description:
                "Nothing can be shown: the record of who looks cannot be written (\(why)). No record is opened unless that is written"
                + " down first. Tell whoever runs this system; what was recorded is safe.")
    }
}
