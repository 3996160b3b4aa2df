import Casework

extension Hearing {
    /// How well an entry hangs together with a trigger and a member.
    enum Fit { case whole, wrongAgency, wrongPerson, no }

    /// Whether all links of a selector hold.
    @inline(__always)
    mutating func fits(_ sought: Kept<Sought>, _ filed: Filing.Filed, _ at: Occurrence, _ member: Each.Member) -> Bool {
        let links = sought.pointee.links
        for place in links.indices where !holds(links.kept(place), filed, at, member) { return false }
        return true
    }

    /// Asks all links of a selector. Where only the agency, or only the person, is wrong, it says so: that is a near miss.
    mutating func fit(_ sought: Kept<Sought>, _ filed: Filing.Filed, _ at: Occurrence, _ member: Each.Member) -> Fit {
        var result = Fit.whole
        let links = sought.pointee.links
        for place in links.indices where !holds(links.kept(place), filed, at, member) {
            let what = links.kept(place).pointee.what
            if what.isAboutAgency, result == .whole || result == .wrongAgency {
                result = .wrongAgency
            } else if what.isAboutPerson, result == .whole || result == .wrongPerson {
                result = .wrongPerson
            } else {
                return .no
            }
        }
        return result
    }

    /// Whether one link holds of a row of the record: what is asked most is answered from the list that is being looked through.
    @inline(__always)
    private mutating func holds(_ link: Kept<Tie>, _ filed: Filing.Filed, _ at: Occurrence, _ member: Each.Member) -> Bool {
        switch link.pointee.what {
        case .byEach: isMember(filed.agency, member)
        // Rows about the child itself are those that joined by no tie.
        case .aboutChild: room.items[filed.item].isAboutChild
        case .later: filed.day > at.day
        default: holds(link, filed.row, at, member)
        }
    }

    /// Whether one link holds.
    mutating func holds(_ link: Kept<Tie>, _ row: Int32, _ at: Occurrence, _ member: Each.Member) -> Bool {
        switch link.pointee.what {
        case .bySame: return columns.agency[row] == columns.agency[at.row]
        case .byEach: return isMember(columns.agency[row], member)
        case .ofTrigger:
            let slot = ofSlots[Int(columns.kind[row])]
            guard slot >= 0, let entry = columns.value(row, slot), let of = columns.row(answeringFor: entry) else { return false }
            return isAccount(of, at)
        case .refsTrigger:
            for place in columns.run(row, Rows.refs) {
                if let of = columns.row(answeringFor: columns.value(at: place)), isAccount(of, at) { return true }
            }
            return false
        case .refsTo:
            guard let sought = link.pointee.sought, !filing.isEmpty(sought.pointee.place) else { return false }
            for place in columns.run(row, Rows.refs) {
                guard let of = columns.row(answeringFor: columns.value(at: place)), columns.latest[of] >= at.day,
                    let filed = filed(of, at: sought.pointee.place)
                else { continue }
                if fits(sought, filed, at, member) { return true }
            }
            return false
        case .settles:
            var accounts = accounts(at)
            while let account = accounts.next(room.links) { if settles(row, account) { return true } }
            return false
        case .aboutSame:
            if subject >= 0 { return holdsPerson(columns.run(row, Rows.about), subject) }
            return isAnyoneShared(columns.run(row, Rows.about), columns.run(at.row, Rows.about))
        case .names:
            guard case .person(let person) = member else { return false }
            return names(row, link.pointee.slots, person)
        case .namesChild: return names(row, link.pointee.slots, child)
        case .aboutChild: return isAboutChild(row)
        case .aboutOrSeenChild: return isAboutChild(row) || names(row, link.pointee.slots, child)
        case .agenciesEach:
            for place in run(row, link.pointee.slots) where isMember(columns.value(at: place), member) { return true }
            return false
        case .agenciesOf:
            for place in run(row, link.pointee.slots) where link.pointee.kinds.meets(agencies.kinds[Int(columns.value(at: place))]) {
                return true
            }
            return false
        case .sameCode:
            let (a, b) = (link.pointee.slots[columns.kind[row]], link.pointee.slots[columns.kind[at.row]])
            return a >= 0 && b >= 0 && columns.value(row, a) == columns.value(at.row, b)
        case .later: return columns.earliest[row] > at.day
        case .endsSamePlan:
            for index in room.plans.list.indices where room.plans.list[index].started == at.row && room.plans.list[index].ended == row {
                return true
            }
            return false
        case .whileState: return link.pointee.state.map { isSo($0, on: at.day, member) } ?? false
        }
    }

    /// Where the values of a field stand in a row.
    mutating func run(_ row: Int32, _ slots: SlotTable) -> Range<Int> {
        let slot = slots[columns.kind[row]]
        return slot >= 0 ? columns.run(row, slot) : 0..<0
    }

    private mutating func isAnyoneShared(_ some: Range<Int>, _ others: Range<Int>) -> Bool {
        for place in some {
            let who = columns.who(columns.value(at: place))
            for other in others where columns.who(columns.value(at: other)) == who { return true }
        }
        return false
    }

    mutating func isMember(_ agency: Int32, _ member: Each.Member) -> Bool {
        switch member {
        case .agency(let wanted): wanted == agency
        case .group(let place): groupKinds(place).meets(agencies.kinds[Int(agency)])
        case .none, .person: false
        }
    }

    mutating func groupKinds(_ place: Int32) -> KindBits {
        guard let groups = rule.pointee.each?.pointee.groups, groups.indices.contains(Int(place)) else { return .none }
        return groups[Int(place)].kinds
    }

    /// Whether a tool is about an incident's victim (where none is named: one of its people) and, where both name a perpetrator, the same one.
    private mutating func settles(_ tool: Int32, _ incident: Int32) -> Bool {
        guard columns.kind[tool] == Kind.instrument.rawValue, columns.kind[incident] == Kind.incident.rawValue else { return false }
        let victim = columns.run(incident, Slot.incidentVictim)
        let victims = victim.isEmpty ? columns.run(incident, Rows.about) : victim.prefix(1)
        guard isAnyoneShared(columns.run(tool, Rows.about), victims) else { return false }
        if let a = columns.value(tool, Slot.instrumentPerpetrator), let b = columns.value(incident, Slot.incidentPerpetrator) {
            return columns.who(a) == columns.who(b)
        }
        return true
    }
}

/// Slots that are asked for on every entry.
enum FieldSlots {
    /// The slot of `of`, by kind; -1 where a kind has none.
    static let of: [Int32] = Kind.allCases.map { Int32($0.declaration.field("of")?.number ?? -1) }
}
