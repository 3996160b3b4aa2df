import Casework

extension Hearing {
    /// Given a trigger, expect something in a window before it. Judged at once.
    mutating func prepare(_ given: Run<Given>, _ aim: Aim, _ within: Kept<Pace>) {
        let all = collect(given)
        for index in all {
            let at = occurrences[index]
            let open = start(window(within, on: at.day, trigger: at.row), before: at.day)
            let each = collectMembers(at)
            for member in each {
                guard happensAgain(given, at, members[member]), let outcome = prepared(aim, at, members[member], open: open) else {
                    continue
                }
                conclude(at, members[member], due: nil, searched: Period(start: open, end: at.clock), outcome)
            }
            members.cut(to: each.lowerBound)
        }
        occurrences.cut(to: all.lowerBound)
    }

    private mutating func prepared(_ aim: Aim, _ at: Occurrence, _ member: Each.Member, open: Int32) -> Outcome? {
        switch aim {
        case .any(let answers):
            var outcome = before(answers, at, member, open: open)
            if outcome.evidence.isEmpty { outcome.verdict = .missed }
            return outcome
        case .all(let answers):
            var evidence = RowRun.none
            var done = 0
            var near: (row: Int32?, reason: NearMiss?) = (nil, nil)
            for place in answers.indices {
                let part = before(one(answers, place), at, member, open: open)
                if !part.evidence.isEmpty { done += 1 }
                evidence = findings.joined(evidence, part.evidence)
                if near.row == nil { near.row = part.near }
                if near.reason == nil { near.reason = part.nearReason }
            }
            if done == answers.count { return Outcome(verdict: .met, evidence: evidence, near: near.row, nearReason: near.reason) }
            if done > 0 {
                return Outcome(verdict: .partly, evidence: evidence, near: findings.row(evidence, 0), nearReason: .incomplete)
            }
            return Outcome(verdict: .missed, evidence: evidence, near: near.row, nearReason: near.reason)
        case .decision, .history, .joinedAnalysis, .pack: return nil
        }
    }

    private mutating func before(_ answers: Run<Answer>, _ at: Occurrence, _ member: Each.Member, open: Int32) -> Outcome {
        for answer in answers {
            switch answer {
            case .own(let link): if holds(link, at.row, at, member) { return Outcome(verdict: .met, evidence: .one(at.row)) }
            case .already(let state): if isSo(state, on: at.day, member) { return Outcome(verdict: .met, evidence: .one(at.row)) }
            case .becomes: continue
            case .entry(let sought):
                if let first = first(sought, at, member, open: open, through: at.clock) {
                    return Outcome(verdict: .met, evidence: .one(first.row), isUncertain: first.uncertain)
                }
            }
        }
        for case .entry(let sought) in answers where sought.pointee.asksPerson && sought.pointee.placeByAnyone >= 0 {
            for index in span(sought.pointee.placeByAnyone, from: open) {
                let filed = filing.list[index]
                if filed.day > at.clock { break }
                guard filed.row != at.row, latest(filed) >= open, fit(sought, filed, at, member) == .wrongPerson else { continue }
                return Outcome(verdict: .missed, near: filed.row, nearReason: .wrongPerson)
            }
        }
        return Outcome(verdict: .missed)
    }

    /// Where a trigger is the second of its sort to name the member: whether there was one within the window before.
    private mutating func happensAgain(_ given: Run<Given>, _ at: Occurrence, _ member: Each.Member) -> Bool {
        for index in given.indices {
            let trigger = given.kept(index).pointee
            for case .again(let slots, let window) in trigger.conditions {
                guard case .person(let person) = member, let sought = trigger.sought, names(at.row, slots, person) else { return false }
                let from = start(window, before: at.day)
                for index in span(sought.pointee.place) {
                    let row = filing.list[index].row
                    if row != at.row, columns.latest[row] >= from, book.order(row, before: at.row), names(row, slots, person) {
                        return true
                    }
                }
                return false
            }
        }
        return true
    }

    /// Judged at once on the trigger's own fields.
    mutating func judgeItself(_ given: Run<Given>, _ aim: Aim) {
        let all = collect(given)
        for index in all {
            let at = occurrences[index]
            let each = collectMembers(at)
            for member in each {
                switch aim {
                case .any(let answers):
                    let isMet = holdsItself(answers, at, members[member])
                    conclude(
                        at, members[member], due: nil, searched: Period(start: at.day, end: at.clock),
                        Outcome(verdict: isMet ? .met : .missed, evidence: isMet ? .one(at.row) : .none))
                case .history(let age): useHistory(at, age)
                case .all, .decision, .joinedAnalysis, .pack: continue
                }
            }
            members.cut(to: each.lowerBound)
        }
        occurrences.cut(to: all.lowerBound)
    }

    private mutating func holdsItself(_ answers: Run<Answer>, _ at: Occurrence, _ member: Each.Member) -> Bool {
        for case .own(let link) in answers where holds(link, at.row, at, member) { return true }
        return false
    }

    /// Refs to an entry of another agency and to an old one; a kind that the record cannot offer is not asked for.
    private mutating func useHistory(_ at: Occurrence, _ age: Window) {
        let limit = start(age, before: at.day)
        let own = columns.agency[at.row]
        var offersOther = false
        var offersOld = false
        for index in room.items.indices {
            let item = room.items[index]
            if item.day > at.day || (offersOther && offersOld) { break }
            guard item.row != at.row, isHistory(item.row) else { continue }
            if columns.agency[item.row] != own { offersOther = true }
            if item.day < limit { offersOld = true }
        }
        let wanted = (offersOther ? 1 : 0) + (offersOld ? 1 : 0)
        guard wanted > 0 else { return }
        var usesOther = false
        var usesOld = false
        let start = findings.pool.count
        for place in columns.run(at.row, Rows.refs) {
            guard let row = columns.row(answeringFor: columns.value(at: place)), row != at.row, columns.earliest[row] <= at.day,
                isHistory(row), isItem(row)
            else { continue }
            let (isOther, isOld) = (columns.agency[row] != own, columns.earliest[row] < limit)
            if isOther { usesOther = true }
            if isOld { usesOld = true }
            if isOther || isOld { findings.pool.append(row) }
        }
        let done = (offersOther && usesOther ? 1 : 0) + (offersOld && usesOld ? 1 : 0)
        let verdict: Verdict = done == wanted ? .met : done > 0 ? .partly : .missed
        conclude(
            at, .none, due: nil, searched: Period(start: .min, end: at.day),
            Outcome(
                verdict: verdict, evidence: done > 0 ? findings.run(from: start) : .none, near: verdict == .partly ? at.row : nil,
                nearReason: verdict == .partly ? .incomplete : nil))
    }

    /// Whether a row tells of what happened, not only of who people are.
    private mutating func isHistory(_ row: Int32) -> Bool {
        let kind = columns.kind[row]
        return kind != Kind.person.rawValue && kind != Kind.relationship.rawValue && kind != Kind.link.rawValue
            && kind != Kind.unlink.rawValue
    }

    /// Whether a row is in the child's record.
    private mutating func isItem(_ row: Int32) -> Bool {
        let day = columns.earliest[row]
        var index = room.firstItem(from: day)
        while index < room.items.count, room.items[index].day == day {
            if room.items[index].row == row { return true }
            index += 1
        }
        return false
    }
}
