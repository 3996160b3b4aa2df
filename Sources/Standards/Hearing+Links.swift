import Casework

extension Hearing {
    /// How well an entry hangs together with a trigger and a member.
    enum Fit { case whole, wrongAgency, wrongPerson, no }

    /// Asks all links of a selector. Where only the agency, or only the person, is wrong, it says so: that is a near miss.
    @inline(__always)
    func fit(_ sought: Sought, _ row: Int32, _ at: Occurrence, _ member: Each.Member) -> Fit {
        sought.links.isEmpty ? .whole : linkedFit(sought, row, at, member)
    }

    private func linkedFit(_ sought: Sought, _ row: Int32, _ at: Occurrence, _ member: Each.Member) -> Fit {
        var result = Fit.whole
        for link in sought.links where !holds(link, row, at, member) {
            switch link.what {
            case .bySame, .byEach, .agenciesEach, .agenciesOf:
                guard result == .whole || result == .wrongAgency else { return .no }
                result = .wrongAgency
            case .settles, .aboutSame, .names, .namesChild, .aboutOrSeenChild:
                guard result == .whole || result == .wrongPerson else { return .no }
                result = .wrongPerson
            case .ofTrigger, .refsTrigger, .refsTo, .aboutChild, .sameCode, .later, .endsSamePlan, .whileState: return .no
            }
        }
        return result
    }

    /// Whether one link holds.
    func holds(_ link: Tie, _ row: Int32, _ at: Occurrence, _ member: Each.Member) -> Bool {
        switch link.what {
        case .bySame: return book.rows.agency[Int(row)] == book.rows.agency[Int(at.row)]
        case .byEach: return isMember(book.rows.agency[Int(row)], member)
        case .ofTrigger:
            let slot = FieldSlots.of[Int(book.rows.kind[Int(row)])]
            guard slot >= 0, let entry = book.rows.value(row, slot), let of = book.row(answeringFor: entry) else { return false }
            return isAccount(of, at)
        case .refsTrigger:
            for place in book.rows.run(row, Rows.refs) {
                if let of = book.row(answeringFor: book.rows.value(at: place)), isAccount(of, at) { return true }
            }
            return false
        case .refsTo:
            guard let sought = link.sought else { return false }
            let named = span(sought.place)
            guard !named.isEmpty else { return false }
            for place in book.rows.run(row, Rows.refs) {
                guard let of = book.row(answeringFor: book.rows.value(at: place)), book.rows.latest[Int(of)] >= at.day,
                    bucketed[named].contains(of)
                else { continue }
                if fit(sought, of, at, member) == .whole { return true }
            }
            return false
        case .settles: return hasAccount(at) { settles(row, $0) }
        case .aboutSame: return isAnyoneShared(book.rows.run(row, Rows.about), book.rows.run(at.row, Rows.about))
        case .names:
            guard case .person(let person) = member else { return false }
            return names(row, link.slots, person)
        case .namesChild: return names(row, link.slots, child)
        case .aboutChild: return isAboutChild(row)
        case .aboutOrSeenChild: return isAboutChild(row) || names(row, link.slots, child)
        case .agenciesEach:
            for place in run(row, link.slots) where isMember(book.rows.value(at: place), member) { return true }
            return false
        case .agenciesOf:
            for place in run(row, link.slots) where link.kinds.meets(agencies.kinds[Int(book.rows.value(at: place))]) { return true }
            return false
        case .sameCode:
            let (a, b) = (link.slots[book.rows.kind[Int(row)]], link.slots[book.rows.kind[Int(at.row)]])
            return a >= 0 && b >= 0 && book.rows.value(row, a) == book.rows.value(at.row, b)
        case .later: return book.rows.earliest[Int(row)] > at.day
        case .endsSamePlan: return record.plans.contains { $0.started == at.row && $0.ended == row }
        case .whileState: return link.state.map { isSo($0, on: at.day, member) } ?? false
        }
    }

    /// Whether a row is an account of an occurrence.
    @inline(__always)
    func isAccount(_ row: Int32, _ at: Occurrence) -> Bool { hasAccount(at) { $0 == row } }

    /// Where the values of a field stand in a row.
    func run(_ row: Int32, _ slots: SlotTable) -> Range<Int> {
        let slot = slots[book.rows.kind[Int(row)]]
        return slot >= 0 ? book.rows.run(row, slot) : 0..<0
    }

    private func isAnyoneShared(_ some: Range<Int>, _ others: Range<Int>) -> Bool {
        for place in some {
            let who = book.who(book.rows.value(at: place))
            for other in others where book.who(book.rows.value(at: other)) == who { return true }
        }
        return false
    }

    func isMember(_ agency: Int32, _ member: Each.Member) -> Bool {
        switch member {
        case .agency(let wanted): wanted == agency
        case .group(let place): groupKinds(place).meets(agencies.kinds[Int(agency)])
        case .none, .person: false
        }
    }

    func groupKinds(_ place: Int32) -> KindBits {
        guard let each = rule.each, each.groups.indices.contains(Int(place)) else { return .none }
        return each.groups[Int(place)].kinds
    }

    /// Whether a tool is about an incident's victim (where none is named: one of its people) and, where both name a perpetrator, the same one.
    private func settles(_ tool: Int32, _ incident: Int32) -> Bool {
        guard book.rows.kind[Int(tool)] == Kind.instrument.rawValue, book.rows.kind[Int(incident)] == Kind.incident.rawValue else {
            return false
        }
        let victim = book.rows.run(incident, Slot.incidentVictim)
        let victims = victim.isEmpty ? book.rows.run(incident, Rows.about) : victim.prefix(1)
        guard isAnyoneShared(book.rows.run(tool, Rows.about), victims) else { return false }
        if let a = book.rows.value(tool, Slot.instrumentPerpetrator), let b = book.rows.value(incident, Slot.incidentPerpetrator) {
            return book.who(a) == book.who(b)
        }
        return true
    }
}

/// Slots that are asked for on every entry.
enum FieldSlots {
    /// The slot of `of`, by kind; -1 where a kind has none.
    static let of: [Int32] = Kind.allCases.map { Int32($0.declaration.field("of")?.number ?? -1) }
}
