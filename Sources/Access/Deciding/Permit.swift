import Casework

/// What a permit is about.
public enum Scope: Hashable, Sendable {
    /// One person, by all the references that are this person.
    case person(Set<PersonRef>)
    /// One audit, and whom it may look at.
    case audit(AuditRef, cohort: Set<PersonRef>)
    /// One account.
    case account(ActorRef)
    /// The store as a whole; for a reader's search, what each hit shows is asked for one by one.
    case store
}

/// Leave to do one thing, to one subject, now. Only the policy makes one; with it the ledger writes the access record and opens the store.
public struct Permit: Hashable, Sendable {
    /// Who may.
    public let actor: Actor
    /// What.
    public let verb: Verb
    /// To whom or what.
    public let scope: Scope
    /// What for.
    public let purpose: Purpose
    /// The rule that permits it.
    public let rule: String
    /// The relationship that it rests on; nil where the rule needs none.
    public let relationship: LegitimateRelationship?
    /// Why, in words that the page shows: `in the team around the child since 3 May 2021, added by Jo Pike`.
    public let because: String
    /// How much may be shown.
    public let clearance: Clearance
    /// What must be done with it.
    public let obligations: [Obligation]
    /// What it seconds, where it is leave to second something.
    public let seconds: Verb?
    /// When it was asked for.
    public let at: Moment
    /// When it is over: with its relationship, and never later than twelve hours on, the longest that a session lasts.
    public let until: Moment

    // Not public: a permit that somebody else could make would be worth nothing.
    init(
        actor: Actor, verb: Verb, scope: Scope, purpose: Purpose, rule: String, relationship: LegitimateRelationship?, because: String,
        clearance: Clearance, obligations: [Obligation], seconds: Verb?, at: Moment, until: Moment
    ) {
        self.actor = actor
        self.verb = verb
        self.scope = scope
        self.purpose = purpose
        self.rule = rule
        self.relationship = relationship
        self.because = because
        self.clearance = clearance
        self.obligations = obligations
        self.seconds = seconds
        self.at = at
        self.until = until
    }

    /// Whether it can still be used.
    public func holds(at moment: Moment) -> Bool { at <= moment && moment < until }
}
