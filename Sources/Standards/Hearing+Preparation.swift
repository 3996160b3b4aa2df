import Casework

extension Hearing {
    /// Given a trigger, expect something in a window before it. Judged at once.
    mutating func prepare(_ given: [Trigger], _ expect: Expectation, _ within: Timing, _ each: Each?) {
        for at in occurrences(given) {
            let open = start(window(within, on: at.day, trigger: at.row), before: at.day)
            for member in members(each, at) where happensAgain(given, at, member) {
                let searched = Period(start: open, end: at.clock)
                switch expect {
                case .any(let responses):
                    var outcome = before(responses, at, member, open: open)
                    if outcome.evidence.isEmpty { outcome.verdict = .missed }
                    conclude(at, member, due: nil, searched: searched, outcome, actors: responses)
                case .all(let responses):
                    let parts = responses.map { before([$0], at, member, open: open) }
                    let evidence = parts.flatMap(\.evidence)
                    let done = parts.filter { !$0.evidence.isEmpty }.count
                    let verdict: Verdict = done == parts.count ? .met : done > 0 ? .partly : .missed
                    let near = parts.compactMap(\.near).first
                    conclude(
                        at, member, due: nil, searched: searched,
                        Outcome(
                            verdict: verdict, evidence: evidence, near: verdict == .partly ? evidence.first : near,
                            nearReason: verdict == .partly ? .incomplete : parts.compactMap(\.nearReason).first),
                        actors: responses)
                case .decision, .history, .joinedAnalysis, .pack: continue
                }
            }
        }
    }

    private func before(_ responses: [Response], _ at: Occurrence, _ member: Each.Member, open: Int32) -> Outcome {
        var near: (Int32, NearMiss)?
        for response in responses {
            switch response {
            case .own(let link): if holds(link, at.row, at, member) { return Outcome(verdict: .met, evidence: [at.row]) }
            case .already(let state): if isSo(state, on: at.day, member) { return Outcome(verdict: .met, evidence: [at.row]) }
            case .becomes: continue
            case .entry(let selector):
                if let first = first(selector, at, member, open: open, through: at.clock) {
                    return Outcome(verdict: .met, evidence: [first.row], isUncertain: first.uncertain)
                }
                for row in rows(selector.placeByAnyone) where near == nil && row != at.row {
                    guard book.rows.latest[Int(row)] >= open, book.rows.earliest[Int(row)] <= at.clock else { continue }
                    if fit(selector, row, at, member) == .wrongPerson { near = (row, .wrongPerson) }
                }
            }
        }
        return Outcome(verdict: .missed, near: near?.0, nearReason: near?.1)
    }

    /// Where a trigger is the second of its sort to name the member: whether there was one within the window before.
    private func happensAgain(_ given: [Trigger], _ at: Occurrence, _ member: Each.Member) -> Bool {
        for trigger in given {
            for case .again(let field, let window) in trigger.conditions {
                guard case .person(let person) = member, case .entry(let selector) = trigger.what, names(at.row, field, person) else {
                    return false
                }
                let from = start(window, before: at.day)
                return rows(selector.place).contains { row in
                    row != at.row && book.rows.latest[Int(row)] >= from && book.order(row, before: at.row) && names(row, field, person)
                }
            }
        }
        return true
    }

    /// Judged at once on the trigger's own fields.
    mutating func judgeItself(_ given: [Trigger], _ expect: Expectation, _ each: Each?) {
        for at in occurrences(given) {
            for member in members(each, at) {
                let searched = Period(start: at.day, end: at.clock)
                switch expect {
                case .any(let responses):
                    let isMet = responses.contains { if case .own(let link) = $0 { holds(link, at.row, at, member) } else { false } }
                    conclude(
                        at, member, due: nil, searched: searched, Outcome(verdict: isMet ? .met : .missed, evidence: isMet ? [at.row] : []),
                        actors: responses)
                case .history(let age): useHistory(at, age)
                case .all, .decision, .joinedAnalysis, .pack: continue
                }
            }
        }
    }

    /// Refs to an entry of another agency and to an old one; a kind that the record cannot offer is not asked for.
    private mutating func useHistory(_ at: Occurrence, _ age: Window) {
        let limit = start(age, before: at.day)
        let own = book.rows.agency[Int(at.row)]
        func isHistory(_ row: Int32) -> Bool {
            let kind = book.rows.kindOf(row)
            return kind != .person && kind != .relationship && kind != .link && kind != .unlink
        }
        func isOther(_ row: Int32) -> Bool { book.rows.agency[Int(row)] != own }
        func isOld(_ row: Int32) -> Bool { book.rows.earliest[Int(row)] < limit }
        var offered: [Int32] = []
        for item in record.items where item.row != at.row && item.day <= at.day && isHistory(item.row) { offered.append(item.row) }
        let asked = [offered.contains(where: isOther), offered.contains(where: isOld)]
        guard asked.contains(true) else { return }
        let used = book.rows.values(at.row, Rows.refs).compactMap { book.row(answeringFor: $0) }.filter {
            offered.contains($0) && isHistory($0) && $0 != at.row && book.rows.earliest[Int($0)] <= at.day
        }
        let given = [used.contains(where: isOther), used.contains(where: isOld)]
        let wanted = zip(asked, given).filter(\.0)
        let done = wanted.filter(\.1).count
        let verdict: Verdict = done == wanted.count ? .met : done > 0 ? .partly : .missed
        conclude(
            at, .none, due: nil, searched: Period(start: .min, end: at.day),
            Outcome(
                verdict: verdict, evidence: done > 0 ? used.filter { isOther($0) || isOld($0) } : [],
                near: verdict == .partly ? at.row : nil, nearReason: verdict == .partly ? .incomplete : nil),
            actors: [.own(.refsTrigger)])
    }
}
