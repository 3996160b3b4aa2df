import Casework

/// One time that a trigger happened.
struct Occurrence {
    /// The row of the trigger: of an event, its first account.
    let row: Int32
    /// Its first possible day.
    let day: Int32
    /// Its last possible day: clocks run from it.
    let clock: Int32
    /// Rows of the trigger: one, or all accounts.
    let accounts: [Int32]
    /// Whether its day is uncertain.
    var isUncertain: Bool { day != clock }
}

extension Hearing {
    /// All occurrences of some triggers, in order, each row once.
    func occurrences(_ triggers: [Trigger]) -> [Occurrence] {
        var out: [Occurrence] = []
        for trigger in triggers {
            for occurrence in candidates(trigger.what) where !out.contains(where: { $0.row == occurrence.row }) {
                if trigger.conditions.allSatisfy({ holds($0, occurrence, trigger) }) { out.append(occurrence) }
            }
        }
        if triggers.count > 1 { out.sort { $0.day != $1.day ? $0.day < $1.day : book.order($0.row, before: $1.row) } }
        return out
    }

    func occurrence(_ row: Int32) -> Occurrence {
        Occurrence(row: row, day: book.rows.earliest[Int(row)], clock: book.rows.latest[Int(row)], accounts: [row])
    }

    private func candidates(_ what: Trigger.What) -> [Occurrence] {
        switch what {
        case .entry(let selector):
            return rows(selector.place).compactMap { row in
                linksOfTrigger(selector, row) ? occurrence(row) : nil
            }
        case .event(let selector):
            let matching = rows(selector.place)
            guard !matching.isEmpty else { return [] }
            return record.events.compactMap { event in
                guard let first = event.accounts.first, event.accounts.contains(where: matching.contains) else { return nil }
                let latest = event.accounts.count == 1 ? book.rows.latest[Int(first)] : max(event.day, book.rows.latest[Int(first)])
                return Occurrence(row: first, day: event.day, clock: latest, accounts: event.accounts)
            }
        case .birth(let plan):
            guard let born = record.facts.born, let row = record.facts.bornRow, born <= asOf,
                record.plans.contains(where: { $0.type == words.number(plan) && $0.span.start <= born })
            else { return [] }
            return [Occurrence(row: row, day: born, clock: born, accounts: [row])]
        case .relationship(let roles): return relationshipStarts(roles)
        }
    }

    /// A trigger's own links: those that ask about the child alone.
    private func linksOfTrigger(_ selector: Selector, _ row: Int32) -> Bool {
        selector.links.allSatisfy { link in
            switch link {
            case .aboutChild: isAboutChild(row)
            case .namesChild(let field): names(row, field, child)
            default: true
            }
        }
    }

    private func relationshipStarts(_ roles: [String]) -> [Occurrence] {
        var out: [Occurrence] = []
        func add(_ relation: Relation) {
            guard roles.contains(relation.role.code), relation.begins <= min(asOf, relation.span.end),
                !out.contains(where: { $0.row == relation.row })
            else { return }
            out.append(
                Occurrence(
                    row: relation.row, day: relation.begins, clock: max(relation.begins, book.rows.latest[Int(relation.row)]),
                    accounts: [relation.row]))
        }
        for relation in book.relations(of: child) where relation.b == child && relation.role != .partner { add(relation) }
        if roles.contains("partner") {
            for parent in record.parents(in: book, where: { $0.isParental }) {
                for relation in book.relations(of: parent.a) where relation.role == .partner && parent.span.contains(relation.begins) {
                    add(relation)
                }
            }
        }
        return out.sorted { $0.day != $1.day ? $0.day < $1.day : book.order($0.row, before: $1.row) }
    }

    private func holds(_ condition: Trigger.Condition, _ at: Occurrence, _ trigger: Trigger) -> Bool {
        switch condition {
        case .holds(let state): return isSo(state, on: at.day)
        case .holdsNot(let state): return !isSo(state, on: at.day)
        case .unlessBy(let test, let state):
            return !(test.accepts(agencies.kind(book.rows.agency[Int(at.row)])) && isSo(state, on: at.day))
        case .followed(let selector, let window, let before):
            let end = window.end(from: Day(ordinal: at.day), pack.calendar).ordinal
            let stop =
                before.flatMap { next in rows(next.place).first { book.rows.earliest[Int($0)] > at.day } }.map {
                    book.rows.earliest[Int($0)]
                } ?? .max
            return follower(selector, at, end: min(end, stop == .max ? end : stop - 1)) != nil
        case .preceded(let selector, let window):
            // The window runs after the earlier entry, so that working days count as they do in a deadline.
            return rows(selector.place).contains { row in
                let day = book.rows.earliest[Int(row)]
                return row != at.row && day <= at.day
                    && window.end(from: Day(ordinal: book.rows.latest[Int(row)]), pack.calendar).ordinal >= at.day
            }
        case .nearSameAgency(let selector, let window):
            let from = window.start(before: Day(ordinal: at.day), pack.calendar).ordinal
            let to = window.end(from: Day(ordinal: at.clock), pack.calendar).ordinal
            let agency = book.rows.agency[Int(at.row)]
            return rows(selector.place).contains {
                book.rows.agency[Int($0)] == agency && book.rows.latest[Int($0)] >= from && book.rows.earliest[Int($0)] <= to
            }
        case .lastBefore(let between): return isLast(at, trigger, between)
        case .followedOutcome(let outcome): return follows(at, trigger, outcome)
        case .again, .staysOpen: return true  // asked where the member, or the response, is known
        case .anotherAuthority: return isAnotherAuthority(at)
        case .ownMove: return isOwnMove(at.row)
        case .unborn: return !record.facts.isBorn(by: at.day)
        case .aboutChild: return isAboutChild(at.row)
        }
    }

    private func follower(_ selector: Selector, _ at: Occurrence, end: Int32) -> Int32? {
        rows(selector.place).first { row in
            row != at.row && book.rows.latest[Int(row)] >= at.day && book.rows.earliest[Int(row)] <= end
        }
    }

    /// Whether no later trigger of the same sort takes this one's place before an entry that lies between.
    private func isLast(_ at: Occurrence, _ trigger: Trigger, _ between: Selector) -> Bool {
        let others = Trigger(
            trigger.what,
            trigger.conditions.filter { condition in
                switch condition {
                case .lastBefore, .followedOutcome: false
                default: true
                }
            })
        guard
            let next = occurrences([others]).first(where: {
                $0.row != at.row && ($0.day > at.day || ($0.day == at.day && book.order(at.row, before: $0.row)))
            })
        else { return true }
        return rows(between.place).contains { book.rows.earliest[Int($0)] > at.day && book.rows.earliest[Int($0)] <= next.day }
    }

    private func follows(_ at: Occurrence, _ trigger: Trigger, _ outcome: String) -> Bool {
        for condition in trigger.conditions {
            guard case .followed(let selector, let window, _) = condition else { continue }
            let end = window.end(from: Day(ordinal: at.day), pack.calendar).ordinal
            guard let row = follower(selector, at, end: end), let interval = record.assessments.first(where: { $0.started == row }),
                let ended = interval.ended, let said = book.rows.value(ended, Assessment.outcome)
            else { continue }
            if said != words.number(outcome) { return false }
        }
        return true
    }

    private func isOwnMove(_ row: Int32) -> Bool {
        let day = book.rows.earliest[Int(row)]
        let people = book.rows.people(row).map(book.who)
        if people.contains(child) { return true }
        return record.network.ties.contains { $0.path == .household && $0.period.contains(day) && people.contains($0.person) }
    }

    private func isAnotherAuthority(_ at: Occurrence) -> Bool {
        guard let to = book.rows.value(at.row, Move.authority) else { return false }
        var known: (day: Int32, word: Int32, row: Int32)?
        func offer(_ day: Int32, _ word: Int32, _ row: Int32) {
            guard row != at.row, day < at.day || (day == at.day && book.order(row, before: at.row)) else { return }
            if let held = known, held.day > day || (held.day == day && book.order(row, before: held.row)) { return }
            known = (day, word, row)
        }
        for authority in record.facts.authorities { offer(authority.day, authority.word, authority.row) }
        for item in record.items where book.rows.kind[Int(item.row)] == Kind.move.rawValue && isOwnMove(item.row) {
            if let word = book.rows.value(item.row, Move.authority) { offer(item.day, word, item.row) }
        }
        return known.map { $0.word != to } ?? false
    }

    func isAboutChild(_ row: Int32) -> Bool { book.rows.people(row).contains { book.who($0) == child } }

    func names(_ row: Int32, _ field: FieldName, _ person: Int32) -> Bool {
        let slot = field.slot(in: book.rows.kind[Int(row)])
        let values = field.name == "about" ? book.rows.people(row) : slot >= 0 ? book.rows.values(row, slot) : []
        return values.contains { book.who($0) == person }
    }
}
