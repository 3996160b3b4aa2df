import Casework

/// One of the policy's own examples: a situation in words of the table, and what must come of it.
public struct AccessCase: Hashable, Sendable {
    /// Something that is so in the example, beside roles and relationships.
    public enum Fact: String, CaseIterable, Hashable, Sendable {
        case secondFactor = "second-factor"
        case reason
        case shortReason = "short-reason"
        case ownAgency = "own-agency"
        case seconded
        case namedReader = "named-reader"
        case excluded
        case barred
        case disabled
        case incomplete
        case unsureClock = "unsure-clock"
        case noAccounts = "no-accounts"
        case unknown
        case ownAccount = "own-account"
        case byAgency = "by-agency"
        case ended
        case notYet = "not-yet"
        case otherPerson = "other-person"
    }

    /// What a reader sees of an entry with a label.
    public enum Seen: String, CaseIterable, Sendable { case whole, withheld, nothing }

    /// The example, in a sentence.
    public let name: String
    /// The actor's roles.
    public let roles: Set<Role>
    /// The kind of the actor's agency.
    public let kind: AgencyKind?
    /// What is asked for.
    public let verb: Verb
    /// The actor's relationships.
    public let relationships: [LegitimateRelationship.Kind]
    /// What else is so.
    public let facts: Set<Fact>
    /// Whether it is permitted.
    public let isPermitted: Bool
    /// The rule that decides.
    public let rule: String
    /// What a refused reader is shown: the answer for what does not exist, or words.
    public let isNotFound: Bool?
    /// What the reader sees of another agency's entries, by label.
    public let sees: [Entry.Label: Seen]
    /// What the reader sees of the own agency's entries, by label.
    public let own: [Entry.Label: Seen]

    /// An example.
    package init(
        name: String, roles: Set<Role>, kind: AgencyKind?, verb: Verb, relationships: [LegitimateRelationship.Kind], facts: Set<Fact>,
        isPermitted: Bool, rule: String, isNotFound: Bool?, sees: [Entry.Label: Seen], own: [Entry.Label: Seen]
    ) {
        self.name = name
        self.roles = roles
        self.kind = kind
        self.verb = verb
        self.relationships = relationships
        self.facts = facts
        self.isPermitted = isPermitted
        self.rule = rule
        self.isNotFound = isNotFound
        self.sees = sees
        self.own = own
    }
}
