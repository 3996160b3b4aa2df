import Casework

/// That somebody's address is kept from somebody, as one entry said it.
public struct Protection: Hashable, Sendable {
    /// The entry that says so.
    public let entry: EntryRef
    /// Whose address.
    public let people: Set<PersonRef>
    /// From whom; nobody where the entry names nobody, and then from whoever is not let in.
    public let from: Set<PersonRef>
    /// Since when.
    public let since: Day

    /// What an entry says of protection; nil where it protects nobody. That an address is *not* protected is nothing that an entry can say.
    public init?(_ entry: Entry) {
        let (isProtected, from): (Bool, [PersonRef])
        switch entry.kind {
        case .person: (isProtected, from) = (entry.flag(PersonFact.addressProtected), entry.people(PersonFact.protectedFrom))
        case .move: (isProtected, from) = (entry.flag(Move.addressProtected), entry.people(Move.protectedFrom))
        default: return nil
        }
        guard isProtected || !from.isEmpty else { return nil }
        self.entry = entry.id
        people = Set(entry.about)
        self.from = Set(from)
        since = entry.on.earliest
    }
}

/// The end of a protection: two people agreed to it.
public struct LiftedProtection: Hashable, Sendable {
    /// The entries whose protection ends.
    public let entries: Set<EntryRef>
    /// When.
    public let at: Moment

    /// The end that a permit to lift a protection gives, for protections of the person whom it is about; nil for any other permit.
    ///
    /// The policy gives such a permit only where somebody else has agreed (`second-person`), and no policy may leave that out.
    public init?(_ permit: Permit, _ protections: [Protection]) {
        guard permit.verb == .liftProtection, case .person(let person) = permit.scope, !protections.isEmpty,
            protections.allSatisfy({ !$0.people.isDisjoint(with: person) })
        else { return nil }
        entries = Set(protections.map(\.entry))
        at = permit.at
    }

    /// The end of protections as it was kept.
    package init(entries: Set<EntryRef>, at moment: Moment) {
        self.entries = entries
        at = moment
    }
}
