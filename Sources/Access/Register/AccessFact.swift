import Casework

/// One fact about who may see what that somebody gave by hand, or that an act left behind. Facts are only ever added: what is over is ended by another.
///
/// A fact by itself gives nothing. The door keeps it only under a permit that covers it (`fault(under:_:)`), in the same row as the act.
public enum AccessFact: Hashable, Sendable {
    /// Somebody, or an agency, works with a child, is on duty, or answers a request.
    case relates(LegitimateRelationship)
    /// A member of staff is kept from somebody's record.
    case excludes(StaffExclusion)
    /// Somebody may read a sealed entry.
    case names(NamedReaders)
    /// Somebody takes part in an audit.
    case seats(AuditSeat)
    /// Somebody asked that protections end; a colleague is to agree.
    case asks(LiftRequest)
    /// Two people agreed that protections end: the request, and who agreed.
    case lifts(LiftedProtection, request: ActRef, agreed: ActorRef)
    /// A record was opened in an emergency.
    case opens(BreakGlass)
    /// Privacy officers are told of something.
    case alerts(PrivacyAlert)
    /// An emergency opening was reviewed.
    case reviews(ActRef, BreakGlassReview)
    /// What an earlier act gave is over.
    case ends(ActRef)
}

/// A fact as the register has it: by whom, when and why.
public struct KeptFact: Hashable, Sendable {
    /// The act that gave it.
    public let act: ActRef
    /// The fact.
    public let fact: AccessFact
    /// Who gave it.
    public let by: ActorRef
    /// As they are called, with what they do: `Jo Pike, team manager`.
    public let name: String
    /// Their agency; nil for those of the partnership itself.
    public let agency: AgencyRef?
    /// Why, in their own words; empty where nobody was asked.
    public let why: String
    /// When.
    public let at: Moment

    /// A fact as it was kept.
    public init(act: ActRef, fact: AccessFact, by: ActorRef, name: String, agency: AgencyRef?, why: String, at: Moment) {
        self.act = act
        self.fact = fact
        self.by = by
        self.name = name
        self.agency = agency
        self.why = why
        self.at = at
    }
}
