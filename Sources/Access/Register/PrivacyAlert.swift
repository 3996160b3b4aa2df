import Casework

/// What privacy officers are told at once. No child is in it, by name or by reference: whoever may know more looks it up.
public struct PrivacyAlert: Hashable, Sendable {
    /// What happened.
    public enum About: String, CaseIterable, Sendable {
        /// A record was opened in an emergency.
        case opened
        /// Somebody asked for what they are kept from: a relative's record, or an address that is kept from them.
        case keptOut = "kept-out"
    }

    /// What happened.
    public let about: About
    /// Who did it.
    public let actor: ActorRef
    /// When.
    public let at: Moment
    /// Whose privacy officers are told; nil for those of the partnership, where nobody knows which agency leads.
    public let agency: AgencyRef?
    /// The last day of its review; nil where there is none to be.
    public let reviewBy: Day?

    /// An alert.
    public init(about: About, actor: ActorRef, at moment: Moment, to agency: AgencyRef?, reviewBy: Day? = nil) {
        self.about = about
        self.actor = actor
        at = moment
        self.agency = agency
        self.reviewBy = reviewBy
    }

    /// The alerts that an answer obliges to, one for each whom it is addressed to.
    public static func all(_ obligations: [Obligation], about: About, by actor: Actor, at moment: Moment) -> [PrivacyAlert] {
        var day: Day?
        for case .review(let by) in obligations { day = by }
        return obligations.compactMap { obligation in
            switch obligation {
            case .alertPrivacyOfficers(let agency): PrivacyAlert(about: about, actor: actor.id, at: moment, to: agency, reviewBy: day)
            case .alertPartnership: PrivacyAlert(about: about, actor: actor.id, at: moment, to: nil, reviewBy: day)
            default: nil
            }
        }
    }
}
