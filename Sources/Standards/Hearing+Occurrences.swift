import Casework

/// One time that a trigger happened.
struct Occurrence {
    /// The row of the trigger: of an event, its first account.
    let row: Int32
    /// Its first possible day.
    let day: Int32
    /// Its last possible day: clocks run from it.
    let clock: Int32
    /// The number of its event in the record; `single` for an entry, `nothing` where no entry began it.
    var event: Int32 = single
    /// Whether its day is uncertain.
    var isUncertain: Bool { day != clock }

    static let single: Int32 = -1
    static let nothing: Int32 = -2
}

extension Hearing {
    /// All occurrences of some triggers, in order, each row once.
    func collect(_ triggers: [Given], into out: inout [Occurrence]) {
        for trigger in triggers {
            let before = out.count
            candidates(trigger) { at in
                for index in 0..<before where out[index].row == at.row { return }
                for condition in trigger.conditions where !holds(condition, at, trigger) { return }
                out.append(at)
            }
        }
        if triggers.count > 1, out.count > 1 {
            out.sort { $0.day != $1.day ? $0.day < $1.day : book.order($0.row, before: $1.row) }
        }
    }

    func occurrence(_ row: Int32) -> Occurrence {
        Occurrence(row: row, day: book.rows.earliest[Int(row)], clock: book.rows.latest[Int(row)])
    }

    /// Whether some account of an occurrence passes.
    @inline(__always)
    func hasAccount(_ at: Occurrence, _ passes: (Int32) -> Bool) -> Bool {
        switch at.event {
        case Occurrence.single: passes(at.row)
        case Occurrence.nothing: false
        default: record.events[Int(at.event)].hasAccount(passes)
        }
    }

    private func candidates(_ trigger: Given, _ body: (Occurrence) -> Void) {
        switch trigger.what {
        case .entry:
            guard let sought = trigger.sought else { return }
            for index in span(sought.place) {
                let row = bucketed[index]
                if linksOfTrigger(trigger.ownLinks, row) { body(occurrence(row)) }
            }
        case .event:
            guard let sought = trigger.sought, !span(sought.place).isEmpty else { return }
            for index in record.events.indices {
                let first = record.events[index].first
                guard record.events[index].hasAccount({ marking.satisfies($0, sought.place) }) else { continue }
                if record.events[index].others.isEmpty {
                    body(Occurrence(row: first, day: record.events[index].day, clock: book.rows.latest[Int(first)]))
                } else {
                    let day = record.events[index].day
                    body(Occurrence(row: first, day: day, clock: max(day, book.rows.latest[Int(first)]), event: Int32(index)))
                }
            }
        case .birth:
            guard let born = record.facts.born, let row = record.facts.bornRow, born <= asOf,
                record.plans.contains(where: { $0.type == trigger.plan && $0.span.start <= born })
            else { return }
            body(Occurrence(row: row, day: born, clock: born))
        case .relationship: relationshipStarts(trigger.roles).forEach(body)
        }
    }

    /// A trigger's own links: those that ask about the child alone.
    private func linksOfTrigger(_ links: [Tie], _ row: Int32) -> Bool {
        for link in links {
            if link.what == .aboutChild { if !isAboutChild(row) { return false } } else if !names(row, link.slots, child) { return false }
        }
        return true
    }

    private func relationshipStarts(_ roles: UInt32) -> [Occurrence] {
        var out: [Occurrence] = []
        func add(_ relation: Relation) {
            guard roles & 1 << UInt32(relation.role.rawValue) != 0, relation.begins <= min(asOf, relation.span.end),
                !out.contains(where: { $0.row == relation.row })
            else { return }
            out.append(
                Occurrence(row: relation.row, day: relation.begins, clock: max(relation.begins, book.rows.latest[Int(relation.row)])))
        }
        for relation in book.relations(of: child) where relation.b == child && relation.role != .partner { add(relation) }
        if roles & 1 << UInt32(Relation.Role.partner.rawValue) != 0 {
            for parent in parents {
                for relation in book.relations(of: parent.a) where relation.role == .partner && parent.span.contains(relation.begins) {
                    add(relation)
                }
            }
        }
        if out.count > 1 { out.sort { $0.day != $1.day ? $0.day < $1.day : book.order($0.row, before: $1.row) } }
        return out
    }

    private func holds(_ condition: Given.Condition, _ at: Occurrence, _ trigger: Given) -> Bool {
        switch condition {
        case .holds(let state): return isSo(state, on: at.day)
        case .holdsNot(let state): return !isSo(state, on: at.day)
        case .unlessBy(let kinds, let state):
            return !(kinds.meets(agencies.kinds[Int(book.rows.agency[Int(at.row)])]) && isSo(state, on: at.day))
        case .followed(let sought, let window, let before):
            let limit = end(window, from: at.day)
            var stop = Int32.max
            if let before {
                for index in span(before.place) where book.rows.earliest[Int(bucketed[index])] > at.day {
                    stop = book.rows.earliest[Int(bucketed[index])]
                    break
                }
            }
            return follower(sought, at, end: min(limit, stop == .max ? limit : stop - 1)) != nil
        case .preceded(let sought, let window):
            // The window runs after the earlier entry, so that working days count as they do in a deadline.
            for index in span(sought.place) {
                let row = bucketed[index]
                if book.rows.earliest[Int(row)] > at.day { break }
                if row != at.row, end(window, from: book.rows.latest[Int(row)]) >= at.day { return true }
            }
            return false
        case .nearSameAgency(let sought, let window):
            let from = start(window, before: at.day)
            let to = end(window, from: at.clock)
            let agency = book.rows.agency[Int(at.row)]
            for index in span(sought.place, from: from) {
                let row = bucketed[index]
                if book.rows.earliest[Int(row)] > to { break }
                if book.rows.agency[Int(row)] == agency, book.rows.latest[Int(row)] >= from { return true }
            }
            return false
        case .lastBefore(let between): return isLast(at, trigger, between)
        case .followedOutcome(let outcome): return follows(at, trigger, outcome)
        case .again, .staysOpen: return true  // asked where the member, or the response, is known
        case .anotherAuthority: return isAnotherAuthority(at)
        case .ownMove: return isOwnMove(at.row)
        case .unborn: return !record.facts.isBorn(by: at.day)
        case .aboutChild: return isAboutChild(at.row)
        }
    }

    private func follower(_ sought: Sought, _ at: Occurrence, end: Int32) -> Int32? {
        for index in span(sought.place, from: at.day) {
            let row = bucketed[index]
            if book.rows.earliest[Int(row)] > end { break }
            if row != at.row, book.rows.latest[Int(row)] >= at.day { return row }
        }
        return nil
    }

    /// Whether no later trigger of the same sort takes this one's place before an entry that lies between.
    private func isLast(_ at: Occurrence, _ trigger: Given, _ between: Sought) -> Bool {
        guard let others = trigger.others else { return true }
        var all: [Occurrence] = []
        collect([others], into: &all)
        guard
            let next = all.first(where: {
                $0.row != at.row && ($0.day > at.day || ($0.day == at.day && book.order(at.row, before: $0.row)))
            })
        else { return true }
        for index in span(between.place) {
            let day = book.rows.earliest[Int(bucketed[index])]
            if day > at.day, day <= next.day { return true }
        }
        return false
    }

    private func follows(_ at: Occurrence, _ trigger: Given, _ outcome: Int32) -> Bool {
        for condition in trigger.conditions {
            guard case .followed(let sought, let window, _) = condition else { continue }
            guard let row = follower(sought, at, end: end(window, from: at.day)),
                let interval = record.assessments.first(where: { $0.started == row }),
                let ended = interval.ended, let said = book.rows.value(ended, Assessment.outcome)
            else { continue }
            if said != outcome { return false }
        }
        return true
    }

    private func isOwnMove(_ row: Int32) -> Bool {
        let day = book.rows.earliest[Int(row)]
        for place in book.rows.run(row, Rows.about) {
            let who = book.who(book.rows.value(at: place))
            if who == child { return true }
            if record.network.ties.contains(where: { $0.path == .household && $0.period.contains(day) && $0.person == who }) { return true }
        }
        return false
    }

    private func isAnotherAuthority(_ at: Occurrence) -> Bool {
        guard let to = book.rows.value(at.row, Slot.moveAuthority) else { return false }
        var known: (day: Int32, word: Int32, row: Int32)?
        func offer(_ day: Int32, _ word: Int32, _ row: Int32) {
            guard row != at.row, day < at.day || (day == at.day && book.order(row, before: at.row)) else { return }
            if let held = known, held.day > day || (held.day == day && book.order(row, before: held.row)) { return }
            known = (day, word, row)
        }
        for authority in record.facts.authorities { offer(authority.day, authority.word, authority.row) }
        for item in record.items where book.rows.kind[Int(item.row)] == Kind.move.rawValue && isOwnMove(item.row) {
            if let word = book.rows.value(item.row, Slot.moveAuthority) { offer(item.day, word, item.row) }
        }
        return known.map { $0.word != to } ?? false
    }

    func isAboutChild(_ row: Int32) -> Bool { holdsPerson(book.rows.run(row, Rows.about), child) }

    func names(_ row: Int32, _ slots: SlotTable, _ person: Int32) -> Bool {
        let slot = slots[book.rows.kind[Int(row)]]
        return slot >= 0 && holdsPerson(book.rows.run(row, slot), person)
    }

    private func holdsPerson(_ run: Range<Int>, _ person: Int32) -> Bool {
        for place in run where book.who(book.rows.value(at: place)) == person { return true }
        return false
    }
}
