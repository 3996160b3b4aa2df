extension Casebook {
    /// Reads `relationship` and `move` rows into relationships over time and homes over time.
    mutating func settleRelations(_ ordered: [Int32]) {
        var found: [Relation] = []
        var index: [RelationKey: [Int]] = [:]
        var homes = HomeBook()
        var contacts: [Pair: [(day: Int32, prohibited: Bool)]] = [:]
        for row in ordered {
            switch rows.kindOf(row) {
            case .relationship:
                let people = rows.people(row).map(who)
                guard people.count == 2, people[0] != people[1], let word = rows.value(row, Slot.relationshipIs),
                    let role = Relation.Role.byCode[lexicon.words.text(word)]
                else { continue }
                merge(row, people[0], people[1], role, into: &found, &index)
                if let contact = rows.value(row, Slot.relationshipContact) {
                    let day = max(rows.value(row, Slot.relationshipFrom) ?? .min, rows.earliest[Int(row)])
                    let isProhibited = lexicon.words.text(contact) == "prohibited"
                    contacts[Pair(people[0], people[1]), default: []].append((day, isProhibited))
                }
                if let lives = rows.value(row, Slot.relationshipLivesWith) {
                    let day = rows.earliest[Int(row)]
                    let from = rows.value(row, Slot.relationshipFrom) ?? (role.holdsFromBirth ? .min : day)
                    homes.set(
                        people[0], people[1], lives == 1, from: lives == 1 ? from : rows.value(row, Slot.relationshipFrom) ?? day,
                        to: rows.value(row, Slot.relationshipTo) ?? .max)
                }
            case .move:
                let movers = rows.people(row).map(who)
                let day = rows.earliest[Int(row)]
                for left in rows.values(row, Slot.moveLeaves) {
                    for mover in movers { homes.set(mover, who(left), false, from: day, to: .max) }
                }
                // They all live there from now on, those who lived there already with each other too.
                let there = rows.values(row, Slot.moveJoins).map(who)
                for mover in movers { for other in there { homes.set(mover, other, true, from: day, to: .max) } }
                for i in there.indices { for j in there.indices where i < j { homes.set(there[i], there[j], true, from: day, to: .max) } }
                for i in movers.indices {
                    for j in movers.indices where i < j { homes.set(movers[i], movers[j], true, from: day, to: .max) }
                }
            default: continue
            }
        }
        for index in found.indices {
            // A limit on contact is between two people, in whichever role it was told.
            found[index].contact = (contacts[Pair(found[index].a, found[index].b)] ?? []).sorted { $0.day < $1.day }
            found[index].span.start = max(found[index].span.start, begun(found[index]))
        }
        relations = Grouped(found, of: identity.count) { ($0.a, $0.b) }
        let shared = homes.all.compactMap { home -> Home? in
            let start = max(home.span.start, facts[Int(home.a)].begun, facts[Int(home.b)].begun)
            return start > home.span.end ? nil : Home(a: home.a, b: home.b, span: Period(start: start, end: home.span.end))
        }
        self.homes = Grouped(shared, of: identity.count) { ($0.a, $0.b) }
    }

    /// The day on which the pregnancy began of whom a relationship makes a child, or of the younger of two children.
    private func begun(_ relation: Relation) -> Int32 {
        switch relation.role {
        case .mother, .father, .stepMother, .stepFather, .parentsPartner, .carer, .grandparent: facts[Int(relation.b)].begun
        case .sibling, .halfSibling: max(facts[Int(relation.a)].begun, facts[Int(relation.b)].begun)
        case .partner, .exPartner, .other: .min
        }
    }

    private struct Pair: Hashable {
        let adult: Int32
        let child: Int32

        init(_ a: Int32, _ b: Int32) { (adult, child) = (a, b) }
    }

    private struct RelationKey: Hashable {
        let a: Int32
        let b: Int32
        let role: Relation.Role
    }

    private func merge(
        _ row: Int32, _ a: Int32, _ b: Int32, _ role: Relation.Role, into found: inout [Relation], _ index: inout [RelationKey: [Int]]
    ) {
        let day = rows.earliest[Int(row)]
        let from = rows.value(row, Slot.relationshipFrom)
        let to = rows.value(row, Slot.relationshipTo)
        let start = from ?? (role.holdsFromBirth ? Int32.min : day)
        // Of these two people either may be told first.
        let key = role.isMutual ? RelationKey(a: min(a, b), b: max(a, b), role: role) : RelationKey(a: a, b: b, role: role)
        // A second entry about the same two people adds to what is known, unless the first had ended before it begins.
        if let open = index[key]?.last(where: { found[$0].span.end >= start || (from == nil && found[$0].span.end >= day) }) {
            if from != nil { found[open].span.start = min(found[open].span.start, start) }
            if let to { found[open].span.end = to }
            return
        }
        index[key, default: []].append(found.count)
        found.append(
            Relation(
                a: a, b: b, role: role, span: Period(start: start, end: to ?? .max), row: row, begins: max(from ?? day, day), contact: []))
    }
}

/// Who lives with whom, as told entry by entry in order.
struct HomeBook {
    private var spans: [Pair: [Period]] = [:]
    private var order: [Pair] = []

    private struct Pair: Hashable {
        let a: Int32
        let b: Int32
    }

    mutating func set(_ x: Int32, _ y: Int32, _ together: Bool, from: Int32, to: Int32) {
        guard x != y else { return }
        let pair = Pair(a: min(x, y), b: max(x, y))
        if spans[pair] == nil { order.append(pair) }
        let span = Period(start: from, end: to)
        if together {
            spans[pair] = ((spans[pair] ?? []) + [span]).united()
        } else {
            spans[pair] = (spans[pair] ?? []).without([span])
        }
    }

    var all: [Home] { order.flatMap { pair in (spans[pair] ?? []).map { Home(a: pair.a, b: pair.b, span: $0) } } }
}
