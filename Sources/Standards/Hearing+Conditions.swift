import Casework

extension Hearing {
    /// Whether what must be so for a trigger to count is so.
    mutating func holds(_ condition: Given.Condition, _ at: Occurrence, _ trigger: Kept<Given>) -> Bool {
        switch condition {
        case .holds(let state): return isSo(state, on: at.day)
        case .holdsNot(let state): return !isSo(state, on: at.day)
        case .unlessBy(let kinds, let state): return !(kinds.meets(recorder(at.row)) && isSo(state, on: at.day))
        case .followed(let sought, let window, let before):
            let limit = end(window, from: at.day)
            var stop = Int32.max
            if let before {
                for index in span(before.pointee.place) where filing.list[index].day > at.day {
                    stop = filing.list[index].day
                    break
                }
            }
            return follower(sought, at, end: min(limit, stop == .max ? limit : stop - 1)) != nil
        case .preceded(let sought, let window):
            // The window runs after the earlier entry, so that working days count as they do in a deadline.
            for index in span(sought.pointee.place) {
                let filed = filing.list[index]
                if filed.day > at.day { break }
                if filed.row != at.row, end(window, from: columns.latest[filed.row]) >= at.day { return true }
            }
            return false
        case .nearSameAgency(let sought, let window):
            let from = start(window, before: at.day)
            let to = end(window, from: at.clock)
            let agency = columns.agency[at.row]
            for index in span(sought.pointee.place, from: from) {
                let filed = filing.list[index]
                if filed.day > to { break }
                if columns.agency[filed.row] == agency, columns.latest[filed.row] >= from { return true }
            }
            return false
        case .lastBefore(let between): return isLast(at, trigger, between)
        case .followedOutcome(let outcome): return follows(at, trigger, outcome)
        case .again, .staysOpen: return true  // asked where the member, or the response, is known
        case .anotherAuthority: return isAnotherAuthority(at)
        case .unborn: return !facts.isBorn(by: at.day)
        case .aboutChild: return isAboutChild(at.row)
        }
    }

    private mutating func follower(_ sought: Kept<Sought>, _ at: Occurrence, end: Int32) -> Int32? {
        for index in span(sought.pointee.place, from: at.day) {
            let filed = filing.list[index]
            if filed.day > end { break }
            if filed.row != at.row, columns.latest[filed.row] >= at.day { return filed.row }
        }
        return nil
    }

    /// Whether no later trigger of the same sort takes this one's place before an entry that lies between.
    private mutating func isLast(_ at: Occurrence, _ trigger: Kept<Given>, _ between: Kept<Sought>) -> Bool {
        let others = collect(trigger.pointee.others)
        defer { occurrences.cut(to: others.lowerBound) }
        for index in others {
            let next = occurrences[index]
            guard next.row != at.row, next.day > at.day || (next.day == at.day && book.order(at.row, before: next.row)) else { continue }
            for index in span(between.pointee.place) {
                let day = filing.list[index].day
                if day > at.day, day <= next.day { return true }
            }
            return false
        }
        return true
    }

    private mutating func follows(_ at: Occurrence, _ trigger: Kept<Given>, _ outcome: Int32) -> Bool {
        for condition in trigger.pointee.conditions {
            guard case .followed(let sought, let window, _) = condition, let row = follower(sought, at, end: end(window, from: at.day))
            else {
                continue
            }
            for index in room.assessments.list.indices where room.assessments.list[index].started == row {
                let ended = room.assessments.list[index].ended
                if ended >= 0, let said = columns.value(ended, Slot.assessmentOutcome), said != outcome { return false }
                break
            }
        }
        return true
    }

    /// Whether a move is of the child, or of somebody who lives with it: then the child's authority is known by it.
    private mutating func isOwnMove(_ row: Int32) -> Bool {
        let day = columns.earliest[row]
        for place in columns.run(row, Rows.about) {
            let who = columns.who(columns.value(at: place))
            if who == child { return true }
            for tie in room.network.ties where tie.path == .household && tie.period.contains(day) && tie.person == who { return true }
        }
        return false
    }

    private mutating func isAnotherAuthority(_ at: Occurrence) -> Bool {
        guard let to = columns.value(at.row, Slot.moveAuthority) else { return false }
        var known: (day: Int32, word: Int32, row: Int32)?
        func offer(_ day: Int32, _ word: Int32, _ row: Int32) {
            guard row != at.row, day < at.day || (day == at.day && book.order(row, before: at.row)) else { return }
            if let held = known, held.day > day || (held.day == day && book.order(row, before: held.row)) { return }
            known = (day, word, row)
        }
        for authority in facts.authorities { offer(authority.day, authority.word, authority.row) }
        for index in room.items.indices {
            let item = room.items[index]
            guard columns.kind[item.row] == Kind.move.rawValue, isOwnMove(item.row) else { continue }
            if let word = columns.value(item.row, Slot.moveAuthority) { offer(item.day, word, item.row) }
        }
        return known.map { $0.word != to } ?? false
    }
}
