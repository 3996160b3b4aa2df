import Casework

extension NaiveFamily {
    /// Everybody who lives with somebody on the day, themselves included: who lives with whom, and on from there.
    func household(of ref: PersonRef, on day: Day) -> Set<PersonRef> {
        var found: Set<PersonRef> = [ref]
        var grew = true
        while grew {
            grew = false
            for person in everybody where !found.contains(person) {
                for member in found where liveTogether(person, member, on: day) {
                    found.insert(person)
                    grew = true
                    break
                }
            }
        }
        return found
    }

    /// Everybody of whom it was ever told with whom they live.
    private var everybody: Set<PersonRef> {
        var found: Set<PersonRef> = []
        for tie in ties { found.formUnion([tie.a, tie.b]) }
        for move in living where move.kind == .move {
            found.formUnion(ledger.about(move))
            found.formUnion(ledger.people(move.people(Move.joins)))
            found.formUnion(ledger.people(move.people(Move.leaves)))
        }
        return found
    }

    /// Whether two people live together on the day: what the last entry by that day says; if none had been told by then, what the next says.
    private func liveTogether(_ a: PersonRef, _ b: PersonRef, on day: Day) -> Bool {
        // Nobody lives with a child that is not yet expected.
        for person in [a, b] { if let begun = NaivePerson(person, in: ledger).begun, day < begun { return false } }
        if isUnbornChild(a, of: b, on: day) || isUnbornChild(b, of: a, on: day) { return true }
        var last: Bool?
        var next: Bool?
        for entry in living {
            guard let says = togetherness(a, b, in: entry, on: day) else { continue }
            if entry.on.earliest <= day { last = says } else if next == nil { next = says }
        }
        return last ?? next ?? false
    }

    /// What one entry says of the two on the day, or nil where it says nothing.
    private func togetherness(_ a: PersonRef, _ b: PersonRef, in entry: Entry, on day: Day) -> Bool? {
        if entry.kind == .relationship {
            guard let tie = ties.first(where: { $0.entry.id == entry.id }), Set([tie.a, tie.b]) == Set([a, b]), tie.holds(on: day) else {
                return nil
            }
            guard entry.details[Relationship.livesWith.name] != nil else { return nil }
            return entry.flag(Relationship.livesWith)
        }
        if entry.kind == .move, entry.on.earliest <= day {
            let movers = ledger.about(entry)
            let there = movers.union(ledger.people(entry.people(Move.joins)))
            let left = ledger.people(entry.people(Move.leaves))
            if there.contains(a), there.contains(b) { return true }
            if movers.contains(a), left.contains(b) { return false }
            if movers.contains(b), left.contains(a) { return false }
        }
        return nil
    }

    /// An unborn child lives with its mother.
    private func isUnbornChild(_ child: PersonRef, of mother: PersonRef, on day: Day) -> Bool {
        people(["mother"], of: child, on: day).contains(mother) && NaivePerson(child, in: ledger).isUnborn(on: day)
    }
}
