/// A second person's agreement to one act. Made from that person's own permit, so nobody can agree in another's name.
public struct Approval: Hashable, Sendable {
    /// Who agreed.
    public let actor: Actor
    /// To what.
    public let verb: Verb
    /// About whom or what.
    public let scope: Scope
    /// From when.
    public let from: Moment
    /// Until when it can be used.
    public let until: Moment

    /// The agreement that a permit to second something gives; nil for any other permit.
    public init?(_ permit: Permit) {
        guard permit.verb == .second, let seconded = permit.seconds else { return nil }
        actor = permit.actor
        verb = seconded
        scope = permit.scope
        from = permit.at
        until = permit.until
    }

    /// Whether it is somebody else's agreement to this act at this moment.
    func supports(_ verb: Verb, _ scope: Scope, by actor: Actor, at moment: Moment) -> Bool {
        guard self.verb == verb, self.actor.id != actor.id, from <= moment, moment < until else { return false }
        switch (self.scope, scope) {
        // The two may have asked before and after records were joined.
        case (.person(let a), .person(let b)): return !a.isDisjoint(with: b)
        default: return self.scope == scope
        }
    }
}
