import Casework

/// All that a decision depends on beside who asks for what: facts that the store holds, as of one moment.
///
/// What is left out counts against the reader: an empty situation refuses everything.
public struct Situation: Sendable {
    /// Whether everything below could be read. A cold cache or a slow store is no reason to show more.
    public var isWhole = false
    /// Whether the clock can be trusted: it has not gone back, and does not stand far from the ledger's last moment.
    public var isClockSure = false
    /// Whether the account is in force.
    public var isEnabled = false
    /// Whether the actor has shown a second factor in this session.
    public var hasSecondFactor = false
    /// Whether anybody was ever given access to this store. Once true, for ever.
    public var hasAccounts = true
    /// Whether the subject is known here.
    public var isKnown = false
    /// All the references that are the person asked about.
    public var references: Set<PersonRef> = []
    /// References of those who live with the person now: their address is the person's.
    public var household: Set<PersonRef> = []
    /// Whose addresses a relationship to each of the references opens (`Protections.opened`); empty where nobody's here is protected, and then a
    /// relationship to one of them opens the person's and the household's.
    public var opens: [PersonRef: Set<PersonRef>] = [:]
    /// Relationships, the actor's and others'; those that do not hold are passed over.
    public var relationships: [LegitimateRelationship] = []
    /// People whom the actor is kept from, kin included (`[StaffExclusion].people(keptFrom:_:at:)`).
    public var excludedFrom: Set<PersonRef> = []
    /// Whether the actor is somebody from whom the address is kept, or lives with them (`Protections.bars`).
    public var isBarred = false
    /// Lists of readers of the person's labelled entries.
    public var namedReaders: [NamedReaders] = []
    /// Why the actor asks, where they were asked to say so.
    public var reason: Reason?
    /// Agreements of others.
    public var approvals: [Approval] = []
    /// What is to be seconded, where the actor seconds something.
    public var seconding: Verb?
    /// In which agency's name something is recorded, brought in or answered.
    public var actingFor: AgencyRef?
    /// The agency that leads the work with the person, where one does.
    public var leadAgency: AgencyRef?
    /// Whom to speak to about the person, in words.
    public var contact: String?
    /// Whom the audit looks at.
    public var cohort: Set<PersonRef> = []
    /// Whether what is made will go to the family, or to anybody outside the agencies.
    public var goesToFamily = false

    /// Nothing known: everything is refused.
    public init() {}

    /// Nothing known.
    public static let unknown = Situation()
}
