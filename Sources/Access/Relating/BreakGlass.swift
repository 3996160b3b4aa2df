import Casework

/// An emergency opening of one person's record, which somebody else reviews.
public struct BreakGlass: Hashable, Sendable {
    /// Who opened it.
    public let actor: ActorRef
    /// Whose record, by all the references that are the person.
    public let person: Set<PersonRef>
    /// Why.
    public let reason: Reason
    /// From when.
    public let from: Moment
    /// Until when: at most three hours.
    public let until: Moment
    /// The last day on which it is to be reviewed.
    public let reviewBy: Day

    /// The opening that a permit to break the glass gives; nil for any other permit.
    public init?(_ permit: Permit) {
        guard permit.verb == .breakGlass, case .person(let person) = permit.scope else { return nil }
        var (reason, day): (Reason?, Day?) = (nil, nil)
        for obligation in permit.obligations {
            if case .keepReason(let kept) = obligation { reason = kept }
            if case .review(let by) = obligation { day = by }
        }
        guard let reason, let day else { return nil }
        actor = permit.actor.id
        self.person = person
        self.reason = reason
        from = permit.at
        until = permit.until
        reviewBy = day
    }

    /// An opening as it was kept.
    package init(actor: ActorRef, person: Set<PersonRef>, reason: Reason, from: Moment, until: Moment, reviewBy: Day) {
        self.actor = actor
        self.person = person
        self.reason = reason
        self.from = from
        self.until = until
        self.reviewBy = reviewBy
    }

    /// The relationship that it gives: to this one person, until it ends by itself.
    public var relationship: LegitimateRelationship? {
        person.min().flatMap {
            LegitimateRelationship(
                kind: .brokeGlass, party: .actor(actor), subject: .person($0), from: from, until: until, proof: "saying why")
        }
    }

    /// Whether its review is late on a day.
    public func isOverdue(on day: Day, review: BreakGlassReview?) -> Bool { review == nil && day > reviewBy }
}

/// What somebody else thought of an emergency opening.
public struct BreakGlassReview: Hashable, Sendable {
    /// What it was.
    public enum Outcome: String, CaseIterable, Sendable {
        /// It was right to open the record.
        case justified
        /// It was not needed, and meant well: the person is shown how it is done.
        case training
        /// It was wrong.
        case breach
    }

    /// Who reviewed it.
    public let reviewer: ActorRef
    /// What it was.
    public let outcome: Outcome
    /// Why.
    public let words: String
    /// When.
    public let at: Moment

    /// A review, or nil where the permit is not one to review this person's openings, or nothing is said.
    public init?(_ permit: Permit, of opening: BreakGlass, _ outcome: Outcome, words: String) {
        guard permit.verb == .reviewBreakGlass, permit.scope == .account(opening.actor), permit.actor.id != opening.actor,
            words.contains(where: { !$0.isWhitespace }), permit.at >= opening.from
        else { return nil }
        reviewer = permit.actor.id
        self.outcome = outcome
        self.words = words
        at = permit.at
    }

    /// A review as it was kept.
    package init(reviewer: ActorRef, outcome: Outcome, words: String, at moment: Moment) {
        self.reviewer = reviewer
        self.outcome = outcome
        self.words = words
        at = moment
    }
}
