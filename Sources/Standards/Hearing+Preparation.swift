import Casework

extension Hearing {
    /// Given a trigger, expect something in a window before it. Judged at once.
    func prepare(_ given: [Given], _ aim: Aim, _ within: Pace) {
        eachOccurrence(given) { hearing, at in
            let open = hearing.start(hearing.window(within, on: at.day, trigger: at.row), before: at.day)
            hearing.eachMember(at) { hearing, member in
                guard hearing.happensAgain(given, at, member), let outcome = hearing.prepared(aim, at, member, open: open) else { return }
                hearing.conclude(at, member, due: nil, searched: Period(start: open, end: at.clock), outcome)
            }
        }
    }

    private func prepared(_ aim: Aim, _ at: Occurrence, _ member: Each.Member, open: Int32) -> Outcome? {
        switch aim {
        case .any(let answers):
            var outcome = before(answers, at, member, open: open)
            if outcome.evidence.isEmpty { outcome.verdict = .missed }
            return outcome
        case .all(let answers):
            var evidence = RowList.none
            var done = 0
            var near: (row: Int32?, reason: NearMiss?) = (nil, nil)
            for answer in answers {
                let part = before([answer], at, member, open: open)
                if !part.evidence.isEmpty { done += 1 }
                evidence.append(part.evidence)
                if near.row == nil { near.row = part.near }
                if near.reason == nil { near.reason = part.nearReason }
            }
            if done == answers.count { return Outcome(verdict: .met, evidence: evidence, near: near.row, nearReason: near.reason) }
            if done > 0 { return Outcome(verdict: .partly, evidence: evidence, near: evidence.first, nearReason: .incomplete) }
            return Outcome(verdict: .missed, evidence: evidence, near: near.row, nearReason: near.reason)
        case .decision, .history, .joinedAnalysis, .pack: return nil
        }
    }

    private func before(_ answers: [Answer], _ at: Occurrence, _ member: Each.Member, open: Int32) -> Outcome {
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
        for case .entry(let sought) in answers where !sought.links.isEmpty && sought.placeByAnyone >= 0 {
            for index in span(sought.placeByAnyone, from: open) {
                let row = bucketed[index]
                if book.rows.earliest[Int(row)] > at.clock { break }
                guard row != at.row, book.rows.latest[Int(row)] >= open else { continue }
                if fit(sought, row, at, member) == .wrongPerson { return Outcome(verdict: .missed, near: row, nearReason: .wrongPerson) }
            }
        }
        return Outcome(verdict: .missed)
    }

    /// Where a trigger is the second of its sort to name the member: whether there was one within the window before.
    private func happensAgain(_ given: [Given], _ at: Occurrence, _ member: Each.Member) -> Bool {
        for trigger in given {
            for case .again(let slots, let window) in trigger.conditions {
                guard case .person(let person) = member, let sought = trigger.sought, names(at.row, slots, person) else { return false }
                let from = start(window, before: at.day)
                return bucketed[span(sought.place)].contains { row in
                    row != at.row && book.rows.latest[Int(row)] >= from && book.order(row, before: at.row) && names(row, slots, person)
                }
            }
        }
        return true
    }

    /// Judged at once on the trigger's own fields.
    func judgeItself(_ given: [Given], _ aim: Aim) {
        eachOccurrence(given) { hearing, at in
            hearing.eachMember(at) { hearing, member in
                switch aim {
                case .any(let answers):
                    let isMet = answers.contains { if case .own(let link) = $0 { hearing.holds(link, at.row, at, member) } else { false } }
                    hearing.conclude(
                        at, member, due: nil, searched: Period(start: at.day, end: at.clock),
                        Outcome(verdict: isMet ? .met : .missed, evidence: isMet ? .one(at.row) : .none))
                case .history(let age): hearing.useHistory(at, age)
                case .all, .decision, .joinedAnalysis, .pack: return
                }
            }
        }
    }

    /// Refs to an entry of another agency and to an old one; a kind that the record cannot offer is not asked for.
    private func useHistory(_ at: Occurrence, _ age: Window) {
        let limit = start(age, before: at.day)
        let own = book.rows.agency[Int(at.row)]
        func isHistory(_ row: Int32) -> Bool {
            let kind = book.rows.kind[Int(row)]
            return kind != Kind.person.rawValue && kind != Kind.relationship.rawValue && kind != Kind.link.rawValue
                && kind != Kind.unlink.rawValue
        }
        func isOther(_ row: Int32) -> Bool { book.rows.agency[Int(row)] != own }
        func isOld(_ row: Int32) -> Bool { book.rows.earliest[Int(row)] < limit }
        var offersOther = false
        var offersOld = false
        for item in record.items {
            if item.day > at.day || (offersOther && offersOld) { break }
            guard item.row != at.row, isHistory(item.row) else { continue }
            if isOther(item.row) { offersOther = true }
            if isOld(item.row) { offersOld = true }
        }
        let wanted = (offersOther ? 1 : 0) + (offersOld ? 1 : 0)
        guard wanted > 0 else { return }
        var used: [Int32] = []
        for place in book.rows.run(at.row, Rows.refs) {
            guard let row = book.row(answeringFor: book.rows.value(at: place)), row != at.row, book.rows.earliest[Int(row)] <= at.day,
                isHistory(row),
                record.items.contains(where: { $0.row == row })
            else { continue }
            used.append(row)
        }
        let done = (offersOther && used.contains(where: isOther) ? 1 : 0) + (offersOld && used.contains(where: isOld) ? 1 : 0)
        let verdict: Verdict = done == wanted ? .met : done > 0 ? .partly : .missed
        conclude(
            at, .none, due: nil, searched: Period(start: .min, end: at.day),
            Outcome(
                verdict: verdict, evidence: done > 0 ? RowList(used.filter { isOther($0) || isOld($0) }) : .none,
                near: verdict == .partly ? at.row : nil,
                nearReason: verdict == .partly ? .incomplete : nil))
    }
}
