import Casework

/// Somebody at work is kept from somebody's record: a relative, a neighbour, themselves; or a whole team from a worry about one of its own.
public struct StaffExclusion: Hashable, Sendable {
    /// Why.
    public enum Ground: String, CaseIterable, Sendable {
        /// Declared by the member of staff.
        case declared
        /// Found by comparing staff with households, and confirmed by a person.
        case confirmed
        /// A worry about a member of staff.
        case allegation
        /// The record is their own. What is kept from that person is kept from the member of staff, an address above all.
        case oneself
    }

    /// Who is kept out.
    public let party: Party
    /// From whose record, and from their family's.
    public let person: PersonRef
    /// From when.
    public let from: Moment
    /// Until when; nil while nobody ends it.
    public let until: Moment?
    /// Why.
    public let ground: Ground

    /// How many family ties an exclusion follows: a sister-in-law's child, a grandchild's half-sibling.
    public static let steps = 2

    /// An exclusion.
    public init(party: Party, person: PersonRef, from: Moment, until: Moment? = nil, ground: Ground) {
        self.party = party
        self.person = person
        self.from = from
        self.until = until
        self.ground = ground
    }

    func holds(for actor: Actor, at moment: Moment) -> Bool {
        from <= moment && moment < (until ?? .never) && party.includes(actor)
    }
}

extension Sequence<StaffExclusion> {
    /// Everybody from whom the actor is kept at the moment: each person excluded, and family two ties away. For `Situation.excludedFrom`.
    public func people(keptFrom actor: Actor, _ kinship: Kinship, at moment: Moment) -> Set<PersonRef> {
        reduce(into: []) { found, exclusion in
            if exclusion.holds(for: actor, at: moment) {
                found.formUnion(kinship.people(within: StaffExclusion.steps, of: exclusion.person))
            }
        }
    }
}
