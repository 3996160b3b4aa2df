import Casework

/// What one `relationship` entry says: A is the … of B, over some days.
struct NaiveTie {
    /// The entry that says so.
    let entry: Entry
    /// Who is something.
    let a: PersonRef
    /// To whom.
    let b: PersonRef
    /// What.
    let role: String
    /// The first day, or nil where it holds from birth.
    let from: Day?
    /// The first day on which it surely holds, where its day is uncertain.
    let surelyFrom: Day?
    /// The last day, where it has ended.
    var to: Day?
    /// The day on which the child's pregnancy began, before which nobody is anything to it; of two children the later.
    var begun: Day?

    /// Whether it holds on the day.
    func holds(on day: Day, surely: Bool = false) -> Bool {
        if let begun, day < begun { return false }
        return isTold(of: day, surely: surely)
    }

    /// Whether it is told of the day, also where the child was not yet expected.
    func isTold(of day: Day, surely: Bool = false) -> Bool {
        if let from = surely ? surelyFrom : from, day < from { return false }
        if let to, to < day { return false }
        return true
    }
}

/// Who belongs to whom, and who lives with whom, on each day.
struct NaiveFamily {
    /// The facts and the people.
    let ledger: NaiveLedger
    /// All ties, in order of their entries.
    let ties: [NaiveTie]
    /// The entries that tell who lives with whom.
    let living: [Entry]

    init(_ ledger: NaiveLedger) {
        self.ledger = ledger
        living = ledger.live.filter { $0.kind == .relationship || $0.kind == .move }
        var ties: [NaiveTie] = []
        func begun(_ ref: PersonRef) -> Day? { NaivePerson(ledger.person(ref), in: ledger).begun }
        for entry in ledger.live where entry.kind == .relationship && entry.about.count == 2 {
            let role = entry.code(Relationship.is) ?? "other"
            let fromBirth = ["mother", "father", "sibling", "half-sibling"].contains(role)
            let from = entry.day(Relationship.from)
            ties.append(
                NaiveTie(
                    entry: entry, a: ledger.person(entry.about[0]), b: ledger.person(entry.about[1]), role: role,
                    from: from ?? (fromBirth ? nil : entry.on.earliest), surelyFrom: from ?? (fromBirth ? nil : entry.on.latest),
                    to: entry.day(Relationship.to)))
            switch role {
            case "partner", "ex-partner", "other": break
            case "sibling", "half-sibling": ties[ties.count - 1].begun = entry.about.compactMap(begun).max()
            default: ties[ties.count - 1].begun = begun(entry.about[1])
            }
        }
        // What was told without an end ends when a later entry tells the end of the same tie.
        for place in ties.indices where ties[place].to == nil {
            for later in ties[(place + 1)...] where later.a == ties[place].a && later.b == ties[place].b && later.role == ties[place].role {
                if let end = later.entry.day(Relationship.to), ties[place].from.map({ $0 <= end }) ?? true {
                    ties[place].to = end
                    break
                }
            }
        }
        self.ties = ties
    }

    /// Who is one of the roles to somebody on the day.
    func people(_ roles: [String], of ref: PersonRef, on day: Day, surely: Bool = false) -> Set<PersonRef> {
        var found: Set<PersonRef> = []
        for tie in ties where tie.b == ref && roles.contains(tie.role) && tie.holds(on: day, surely: surely) { found.insert(tie.a) }
        return found
    }

    /// Brothers and sisters, whole and half, told as such or by a mother or father in common.
    func siblings(of ref: PersonRef, on day: Day) -> Set<PersonRef> {
        var found: Set<PersonRef> = []
        for tie in ties where ["sibling", "half-sibling"].contains(tie.role) && tie.holds(on: day) {
            if tie.a == ref { found.insert(tie.b) }
            if tie.b == ref { found.insert(tie.a) }
        }
        for parent in people(["mother", "father"], of: ref, on: day) {
            for tie in ties where tie.a == parent && ["mother", "father"].contains(tie.role) && tie.holds(on: day) { found.insert(tie.b) }
        }
        found.remove(ref)
        return found
    }

    /// Partners of somebody, whichever way round it was told.
    func partners(of ref: PersonRef, on day: Day) -> Set<PersonRef> {
        var found: Set<PersonRef> = []
        for tie in ties where tie.role == "partner" && tie.holds(on: day) {
            if tie.a == ref { found.insert(tie.b) }
            if tie.b == ref { found.insert(tie.a) }
        }
        return found
    }

    /// Fathers: of either sex, and alive.
    func fathers(of ref: PersonRef, on day: Day, surely: Bool = false) -> Set<PersonRef> {
        people(["father", "step-father", "parents-partner"], of: ref, on: day, surely: surely)
            .filter { NaivePerson($0, in: ledger).lives(on: day) }
    }

    /// The roles of parents and carers.
    static let parental = ["mother", "step-mother", "father", "step-father", "parents-partner", "carer"]

    /// Parents and carers who are alive.
    func parents(of ref: PersonRef, on day: Day) -> Set<PersonRef> {
        people(NaiveFamily.parental, of: ref, on: day)
            .filter { NaivePerson($0, in: ledger).lives(on: day) }
    }

    /// Whether contact of somebody with the child is prohibited on the day, as was last told.
    func isProhibited(_ person: PersonRef, with child: PersonRef, on day: Day) -> Bool {
        var last: String?
        for tie in ties where tie.a == person && tie.b == child && tie.holds(on: day) {
            if let contact = tie.entry.code(Relationship.contact) { last = contact }
        }
        return last == "prohibited"
    }

    /// Everybody whose entries on the day belong in the record of the child, without the child.
    func network(of child: PersonRef, on day: Day) -> Set<PersonRef> {
        let parents = people(NaiveFamily.parental, of: child, on: day)
        var found = parents
        for parent in parents { found.formUnion(partners(of: parent, on: day)) }
        found.formUnion(siblings(of: child, on: day))
        found.formUnion(household(of: child, on: day))
        found.remove(child)
        return found
    }
}
