import Casework

extension Hearing {
    /// How well an entry hangs together with a trigger and a member.
    enum Fit { case whole, wrongAgency, wrongPerson, no }

    /// Asks all links of a selector. Where only the agency, or only the person, is wrong, it says so: that is a near miss.
    func fit(_ selector: Selector, _ row: Int32, _ at: Occurrence, _ member: Each.Member) -> Fit {
        var result = Fit.whole
        for link in selector.links where !holds(link, row, at, member) {
            switch link {
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
    func holds(_ link: Link, _ row: Int32, _ at: Occurrence, _ member: Each.Member) -> Bool {
        switch link {
        case .bySame: return book.rows.agency[Int(row)] == book.rows.agency[Int(at.row)]
        case .byEach: return isMember(book.rows.agency[Int(row)], member)
        case .ofTrigger:
            let slot = FieldSlots.of[Int(book.rows.kind[Int(row)])]
            guard slot >= 0, let entry = book.rows.value(row, slot), let of = book.row(answeringFor: entry) else { return false }
            return at.accounts.contains(of)
        case .refsTrigger:
            return book.rows.values(row, Rows.refs).contains { book.row(answeringFor: $0).map(at.accounts.contains) ?? false }
        case .refsTo(let selector):
            let named = rows(selector.place)
            guard !named.isEmpty else { return false }
            return book.rows.values(row, Rows.refs).contains { entry in
                guard let of = book.row(answeringFor: entry), named.contains(of), book.rows.latest[Int(of)] >= at.day else { return false }
                return fit(selector, of, at, member) == .whole
            }
        case .settles: return at.accounts.contains { settles(row, $0) }
        case .aboutSame:
            let people = book.rows.people(at.row).map(book.who)
            return book.rows.people(row).contains { people.contains(book.who($0)) }
        case .names(let field):
            guard case .person(let person) = member else { return false }
            return names(row, field, person)
        case .namesChild(let field): return names(row, field, child)
        case .aboutChild: return isAboutChild(row)
        case .aboutOrSeenChild: return isAboutChild(row) || names(row, "seen", child)
        case .agenciesEach(let field): return agencies(row, field).contains { isMember($0, member) }
        case .agenciesOf(let field, let kinds): return agencies(row, field).contains { kinds.contains(agencies.kind($0)) }
        case .sameCode(let field):
            let (a, b) = (field.slot(in: book.rows.kind[Int(row)]), field.slot(in: book.rows.kind[Int(at.row)]))
            return a >= 0 && b >= 0 && book.rows.value(row, a) == book.rows.value(at.row, b)
        case .later: return book.rows.earliest[Int(row)] > at.day
        case .endsSamePlan: return record.plans.contains { $0.started == at.row && $0.ended == row }
        case .whileState(let state): return isSo(state, on: at.day, member)
        }
    }

    func agencies(_ row: Int32, _ field: FieldName) -> ArraySlice<Int32> {
        let slot = field.slot(in: book.rows.kind[Int(row)])
        return slot >= 0 ? book.rows.values(row, slot) : []
    }

    func isMember(_ agency: Int32, _ member: Each.Member) -> Bool {
        switch member {
        case .agency(let wanted): wanted == agency
        case .group(let place): group(place)?.kinds.contains(agencies.kind(agency)) ?? false
        case .none, .person: false
        }
    }

    func group(_ place: Int32) -> Each.Group? {
        let each: Each?
        switch pack.shapes[Int(standard)] {
        case .response(_, _, _, _, let members), .itself(_, _, let members), .preparation(_, _, _, let members): each = members
        default: each = nil
        }
        guard case .kindOfAgency(let groups, _) = each, groups.indices.contains(Int(place)) else { return nil }
        return groups[Int(place)]
    }

    /// Whether a tool is about an incident's victim (where none is named: one of its people) and, where both name a perpetrator, the same one.
    private func settles(_ tool: Int32, _ incident: Int32) -> Bool {
        guard book.rows.kind[Int(tool)] == Kind.instrument.rawValue, book.rows.kind[Int(incident)] == Kind.incident.rawValue else {
            return false
        }
        let about = book.rows.people(tool).map(book.who)
        let victims = book.rows.value(incident, Incident.victim).map { [book.who($0)] } ?? book.rows.people(incident).map(book.who)
        guard about.contains(where: victims.contains) else { return false }
        if let a = book.rows.value(tool, InstrumentUse.perpetrator), let b = book.rows.value(incident, Incident.perpetrator) {
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
