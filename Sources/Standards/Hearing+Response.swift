import Casework

extension Hearing {
    /// Given a trigger, expect a response within a window after it (which may open before it).
    mutating func respond(_ given: Run<Given>, _ aim: Aim, _ within: Kept<Pace>, _ opens: Window?) {
        let all = collect(given)
        let isUnanswerable = isUnanswerable()
        for index in all {
            let at = occurrences[index]
            let due = end(window(within, on: at.day, trigger: at.row), from: at.clock)
            var open = at.day
            if let opens { open = start(opens, before: at.day) }
            let each = collectMembers(at)
            if isUnanswerable {
                var isOwed = true
                if case .any = aim { isOwed = !endsEarly(given, at, Outcome(verdict: .missed), due) }
                if isOwed { concludeUnanswered(at, each, due: due, searched: Period(start: open, end: due)) }
                members.cut(to: each.lowerBound)
                continue
            }
            for member in each { answer(at, members[member], aim, open: open, due: due, given: given) }
            members.cut(to: each.lowerBound)
        }
        occurrences.cut(to: all.lowerBound)
    }

    /// A response by a week of gestation, or within a window from the trigger where that is later.
    mutating func meetDeadline(_ given: Run<Given>, _ aim: Aim, _ week: Int, _ orWithin: Kept<Pace>) {
        let all = collect(given)
        for index in all {
            let at = occurrences[index]
            let window = end(window(orWithin, on: at.day, trigger: at.row), from: at.clock)
            // Gestation on a day is 280 less the days to the due date: week w begins (40 - w) weeks before it.
            let byWeek = facts.due.map { $0 - Int32((40 - week) * 7) }
            answer(at, .none, aim, open: at.day, due: max(window, byWeek ?? .min), given: given)
        }
        occurrences.cut(to: all.lowerBound)
    }

    private mutating func answer(_ at: Occurrence, _ member: Each.Member, _ aim: Aim, open: Int32, due: Int32, given: Run<Given>) {
        let searched = Period(start: open, end: due)
        switch aim {
        case .any(let answers):
            let outcome =
                rule.pointee.actors.asksSamePerson
                ? bestOfEachParent(answers, at, member, open: open, due: due) : best(answers, at, member, open: open, due: due)
            if endsEarly(given, at, outcome, due) { return }
            conclude(at, member, due: due, searched: searched, outcome)
        case .all(let answers): conclude(at, member, due: due, searched: searched, together(answers, at, member, open: open, due: due))
        case .decision: conclude(at, member, due: due, searched: searched, decided(at, due))
        case .joinedAnalysis, .history: return
        case .pack(let sought, let list): conclude(at, member, due: due, searched: searched, packed(sought, list, at, due))
        }
    }

    /// Whether the plan that had to stay open ended before a response was due, without one: then nothing was owed.
    private mutating func endsEarly(_ given: Run<Given>, _ at: Occurrence, _ outcome: Outcome, _ due: Int32) -> Bool {
        for index in given.indices {
            guard let state = given.kept(index).pointee.staysOpen else { continue }
            // A plan that is ended and begun again without a day between goes on.
            var open: Period?
            for place in periods(state) where memory.periods[place].contains(at.day) {
                open = memory.periods[place]
                break
            }
            guard let open, open.end > at.day else { return true }
            let isAnswered = !outcome.evidence.isEmpty && columns.earliest[findings.row(outcome.evidence, 0)] <= open.end
            if open.end < due, !isAnswered { return true }
        }
        return false
    }

    /// The best that any of several responses makes of it.
    mutating func best(_ answers: Run<Answer>, _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32) -> Outcome {
        var found: (day: Int32, rows: RowRun, uncertain: Bool)?
        for answer in answers {
            switch answer {
            case .own(let link): if holds(link, at.row, at, member) { return Outcome(verdict: .met, evidence: .one(at.row)) }
            case .already(let state):
                if isSo(state, on: at.day, member) { return Outcome(verdict: .met, evidence: standing(state, on: at.day, member)) }
            case .becomes:
                if let naming = fatherNaming(after: open, by: asOf), naming.day < found?.day ?? .max {
                    found = (max(naming.day, at.day), findings.joined(.one(naming.relation), .one(naming.naming)), false)
                }
            case .entry(let sought):
                if let first = first(sought, at, member, open: open), first.day < found?.day ?? .max {
                    found = (first.day, .one(first.row), first.uncertain)
                }
            }
        }
        if let found {
            if found.day <= due { return Outcome(verdict: .met, evidence: found.rows, isUncertain: found.uncertain) }
            // Put off with a reason in time, it is explained though it came late.
            if let reason = withheld(answers, at, member, open: open, recordedBy: due) {
                return Outcome(verdict: .explained, evidence: findings.joined(found.rows, .one(reason)), isUncertain: found.uncertain)
            }
            return Outcome(
                verdict: .late, evidence: found.rows, near: findings.row(found.rows, 0), nearReason: .late, isUncertain: found.uncertain)
        }
        return unanswered(answers, at, member, open: open, due: due)
    }

    /// Nothing was found: a share may have been withheld for a reason, or an entry may almost have met it.
    private mutating func unanswered(_ answers: Run<Answer>, _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32) -> Outcome {
        if let reason = withheld(answers, at, member, open: open) { return Outcome(verdict: .explained, evidence: .one(reason)) }
        let verdict: Verdict = due < asOf ? .missed : .due
        for case .entry(let sought) in answers {
            if let near = nearMiss(sought, at, member, open: open, due: min(due, asOf)) {
                return Outcome(verdict: verdict, near: near.row, nearReason: near.reason)
            }
        }
        return Outcome(verdict: verdict)
    }

    /// The first entry that fits, on or after the window's opening. One whose day is uncertain is taken at its earliest day in the window.
    @inline(__always)
    mutating func first(
        _ sought: Kept<Sought>, _ at: Occurrence, _ member: Each.Member, open: Int32, through: Int32 = .max
    ) -> (row: Int32, day: Int32, uncertain: Bool)? {
        if room.hasUncertain { return uncertainFirst(sought, at, member, open: open, through: through) }
        for index in span(sought.pointee.place, from: open) {
            let filed = filing.list[index]
            if filed.day > through { return nil }
            if filed.row != at.row, fits(sought, filed, at, member) { return (filed.row, filed.day, false) }
        }
        return nil
    }

    private mutating func uncertainFirst(
        _ sought: Kept<Sought>, _ at: Occurrence, _ member: Each.Member, open: Int32, through: Int32
    ) -> (row: Int32, day: Int32, uncertain: Bool)? {
        var best: (row: Int32, day: Int32, uncertain: Bool)?
        for index in span(sought.pointee.place) {
            let filed = filing.list[index]
            guard columns.latest[filed.row] >= open, filed.row != at.row else { continue }
            let day = max(filed.day, open)
            if day > through { break }
            if let best, best.day <= day { continue }
            if fits(sought, filed, at, member) { best = (filed.row, day, columns.marks[filed.row] & 1 != 0) }
        }
        return best
    }

    /// The first share that was withheld or deferred instead of made, and was written down by a day.
    private mutating func withheld(
        _ answers: Run<Answer>, _ at: Occurrence, _ member: Each.Member, open: Int32, recordedBy limit: Int32 = .max
    ) -> Int32? {
        for case .entry(let sought) in answers where sought.pointee.placeWithheld >= 0 {
            for index in span(sought.pointee.placeWithheld, from: open) {
                let filed = filing.list[index]
                if latest(filed) >= open, columns.recorded[filed.row] <= limit, fits(sought, filed, at, member) { return filed.row }
            }
        }
        return nil
    }

    /// An entry in the window that would have met it but for who recorded it, or whom it is about.
    private mutating func nearMiss(
        _ sought: Kept<Sought>, _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32
    ) -> (row: Int32, reason: NearMiss)? {
        if sought.pointee.placeByAnyone < 0 || !sought.pointee.canNearlyFit { return nil }
        for index in span(sought.pointee.placeByAnyone, from: open) {
            let filed = filing.list[index]
            if filed.day > due { break }
            let row = filed.row
            guard row != at.row, latest(filed) >= open else { continue }
            let isRecorder = sought.pointee.recorders.meets(agencies.kinds[Int(filed.agency)])
            switch fit(sought, filed, at, member) {
            case .whole: if !isRecorder { return (row, .wrongAgency) }
            case .wrongAgency: return (row, .wrongAgency)
            case .wrongPerson: if isRecorder { return (row, .wrongPerson) }
            case .no: continue
            }
        }
        return nil
    }

    /// The rows because of which a state stands.
    private mutating func standing(_ state: Kept<Standing>, on day: Int32, _ member: Each.Member) -> RowRun {
        switch state.pointee.what {
        case .plan:
            for index in room.plans.list.indices {
                let plan = room.plans.list[index]
                if plan.span.contains(day), state.pointee.words.contains(plan.type) { return .one(plan.started) }
            }
            return .none
        case .flag: return flagSetting(state, member, by: day).map(RowRun.one) ?? .none
        case .fatherNamed: return fatherNaming(after: .min, by: day).map { findings.joined(.one($0.relation), .one($0.naming)) } ?? .none
        case .anyOf:
            for part in state.pointee.parts where isSo(part, on: day, member) { return standing(part, on: day, member) }
            return .none
        case .open, .assessment, .born, .unborn, .underOne, .within, .latest, .since, .allOf: return .none
        }
    }

    /// The first decision on a referral that is not pending.
    private mutating func decided(_ at: Occurrence, _ due: Int32) -> Outcome {
        guard let made = book.firstDecision(onReferral: at.row, but: words.pending) else {
            return Outcome(verdict: due < asOf ? .missed : .due)
        }
        return made.day <= due
            ? Outcome(verdict: .met, evidence: .one(made.row))
            : Outcome(verdict: .late, evidence: .one(made.row), near: made.row, nearReason: .late)
    }
}
