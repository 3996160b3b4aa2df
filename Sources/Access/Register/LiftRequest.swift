import Casework

/// One person's wish that the protection of somebody's address ends. It does nothing until a colleague agrees.
public struct LiftRequest: Hashable, Sendable {
    /// Who asked.
    public let actor: ActorRef
    /// Whose protection, by all the references that are the person.
    public let person: Set<PersonRef>
    /// The entries whose protection is to end. What is protected later stays protected.
    public let entries: Set<EntryRef>
    /// When it was asked for.
    public let from: Moment
    /// Until when a colleague may agree.
    public let until: Moment

    /// How long a colleague has: over a weekend.
    public static let hours = 72

    /// The request that a permit to ask for it gives; nil for any other permit, and where nothing is protected.
    public init?(_ permit: Permit, _ protections: [Protection]) {
        guard permit.verb == .askToLift, case .person(let person) = permit.scope, !protections.isEmpty else { return nil }
        self.init(
            actor: permit.actor.id, person: person, entries: Set(protections.map(\.entry)), from: permit.at,
            until: permit.at.adding(hours: Self.hours))
    }

    /// A request as it was kept.
    package init(actor: ActorRef, person: Set<PersonRef>, entries: Set<EntryRef>, from: Moment, until: Moment) {
        self.actor = actor
        self.person = person
        self.entries = entries
        self.from = from
        self.until = until
    }

    /// Whether a colleague may still agree.
    public func stands(at moment: Moment) -> Bool { from <= moment && moment < until }
}
