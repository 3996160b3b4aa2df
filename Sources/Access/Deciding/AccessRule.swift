import Casework

/// One row of the policy: who may do what, on which relationship, under which needs.
public struct AccessRule: Sendable {
    /// What must be so beside role and relationship.
    public enum Need: String, CaseIterable, Hashable, Sendable {
        /// A second factor was shown in this session.
        case secondFactor = "second-factor"
        /// A reason with a code and enough words.
        case reason
        /// Somebody else has agreed, who holds one of the roles of `secondedBy`.
        case secondPerson = "second-person"
        /// It is done in the name of the actor's own agency.
        case ownAgency = "own-agency"
        /// Nobody was ever given access to this store.
        case noAccounts = "no-accounts"
        /// The actor stands on the list of readers of one of the person's entries.
        case namedReader = "named-reader"
        /// The relationship is the actor's own, not only the agency's.
        case inPerson = "in-person"
    }

    /// Its id, which the access record keeps.
    public let id: String
    /// What it permits.
    public let verbs: Set<Verb>
    /// To whom.
    public let roles: Set<Role>
    /// On which relationships, any of them; nil where none is needed.
    public let relationships: Set<LegitimateRelationship.Kind>?
    /// Kinds of agency whose people it is for; nil for all, and for those of no agency.
    public let agencies: Set<AgencyKind>?
    /// What else must be so, all of it.
    public let needs: Set<Need>
    /// Roles of which the second person must hold one.
    public let secondedBy: Set<Role>
    /// What it is for.
    public let purpose: Purpose
    /// Why, in words: a plain sentence.
    public let because: String

    let verbBits: UInt64
    let roleBits: UInt32
    let kindBits: UInt32?

    /// A row.
    package init(
        id: String, verbs: Set<Verb>, roles: Set<Role>, relationships: Set<LegitimateRelationship.Kind>? = nil,
        agencies: Set<AgencyKind>? = nil, needs: Set<Need> = [], secondedBy: Set<Role> = [], purpose: Purpose, because: String
    ) {
        self.id = id
        self.verbs = verbs
        self.roles = roles
        self.relationships = relationships
        self.agencies = agencies
        self.needs = needs
        self.secondedBy = secondedBy
        self.purpose = purpose
        self.because = because
        verbBits = verbs.reduce(0) { $0 | $1.bit }
        roleBits = roles.reduce(0) { $0 | $1.bit }
        kindBits = relationships?.reduce(0) { $0 | $1.bit }
    }
}
