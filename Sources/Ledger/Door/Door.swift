import Access
import Casework

/// The one way to what is kept: a permit is shown, the look is written down durably, and only then the grant is given.
public struct Door: Sendable {
    let log: any ReadableLog
    let findings: any ReadableFindings
    let looks: any ReadableAccessLog
    let shields: Shields
    let agencies: AgencyList

    /// The door of a store on disk.
    ///
    /// `agencies` and `terms` say which agencies' names would give a protected address away; `lifted` are protections that two people ended.
    public init(
        _ log: SQLiteEntryLog, looks: SQLiteAccessLog, _ agencies: AgencyList, _ terms: RevealingTerms, lifted: [LiftedProtection] = []
    ) {
        self.init(log, findings: log, looks: looks, agencies, terms, lifted: lifted)
    }

    /// The door of a store in memory.
    public init(
        _ log: InMemoryEntryLog, findings: InMemoryFindingCache = InMemoryFindingCache(), looks: InMemoryAccessLog = InMemoryAccessLog(),
        _ agencies: AgencyList, _ terms: RevealingTerms, lifted: [LiftedProtection] = []
    ) {
        self.init(log as any ReadableLog, findings: findings, looks: looks, agencies, terms, lifted: lifted)
    }

    init(
        _ log: any ReadableLog, findings: any ReadableFindings, looks: any ReadableAccessLog, _ agencies: AgencyList, _ terms: RevealingTerms,
        lifted: [LiftedProtection]
    ) {
        self.log = log
        self.findings = findings
        self.looks = looks
        shields = Shields(log, agencies, terms, lifted: lifted)
        self.agencies = agencies
    }

    /// Writes down that somebody looks, and opens. Throws `DoorShut` where that cannot be written, or the permit is over.
    public func admit(_ permit: Permit, reason: Reason? = nil, at moment: Moment) async throws -> Grant {
        guard permit.holds(at: moment) else { throw DoorShut.over }
        let sequence = try await record(Look(permit, reason: reason), at: moment)
        return Grant(permit: permit, look: sequence, door: self)
    }

    /// Writes down that somebody was refused, and throws the refusal; `DoorShut` where that cannot be written.
    public func refuse(_ refusal: Refusal, to actor: Actor, _ verb: Verb, _ subject: Subject, at moment: Moment) async throws -> Never {
        _ = try await record(Look(refusal, to: actor, verb, subject), at: moment)
        throw refusal
    }

    /// Opens many records at once: each look is written down, all in one commit, and only then any is opened.
    public func admit(_ permits: [Permit], at moment: Moment) async throws -> [Grant] {
        guard permits.allSatisfy({ $0.holds(at: moment) }) else { throw DoorShut.over }
        let sequences = try await record(permits.map { Look($0) }, at: moment)
        return zip(permits, sequences).map { Grant(permit: $0, look: $1, door: self) }
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
    public func record(_ look: Look, at moment: Moment) async throws -> Int64 {
        guard let sequence = try await record([look], at: moment).first else { throw DoorShut.unwritten("nothing was kept") }
        return sequence
    }

    private func record(_ looks: [Look], at moment: Moment) async throws -> [Int64] {
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
            description: "Nothing can be shown: the record of who looks cannot be written (\(why)). No record is opened unless that is written"
                + " down first. Tell whoever runs this system; what was recorded is safe.")
    }
}
