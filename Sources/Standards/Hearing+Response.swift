import Casework

extension Hearing {
    /// Given a trigger, expect a response within a window after it (which may open before it).
    func respond(_ given: [Given], _ aim: Aim, _ within: Pace, _ opens: Window?) {
        eachOccurrence(given) { hearing, at in
            let due = hearing.end(hearing.window(within, on: at.day, trigger: at.row), from: at.clock)
            let open = opens.map { hearing.start($0, before: at.day) } ?? at.day
            hearing.eachMember(at) { hearing, member in hearing.answer(at, member, aim, open: open, due: due, given: given) }
        }
    }

    /// A response by a week of gestation, or within a window from the trigger where that is later.
    func meetDeadline(_ given: [Given], _ aim: Aim, _ week: Int, _ orWithin: Pace) {
        eachOccurrence(given) { hearing, at in
            let window = hearing.end(hearing.window(orWithin, on: at.day, trigger: at.row), from: at.clock)
            // Gestation on a day is 280 less the days to the due date: week w begins (40 - w) weeks before it.
            let byWeek = hearing.record.facts.due.map { $0 - Int32((40 - week) * 7) }
            hearing.answer(at, .none, aim, open: at.day, due: max(window, byWeek ?? .min), given: given)
        }
    }

    private func answer(_ at: Occurrence, _ member: Each.Member, _ aim: Aim, open: Int32, due: Int32, given: [Given]) {
        let searched = Period(start: open, end: due)
        switch aim {
        case .any(let answers):
            let outcome = best(answers, at, member, open: open, due: due)
            if endsEarly(given, at, outcome, due) { return }
            conclude(at, member, due: due, searched: searched, outcome)
        case .all(let answers): conclude(at, member, due: due, searched: searched, together(answers, at, member, open: open, due: due))
        case .decision: conclude(at, member, due: due, searched: searched, decided(at, due))
        case .joinedAnalysis, .history: return
        case .pack(let sought, let list): conclude(at, member, due: due, searched: searched, packed(sought, list, at, due))
        }
    }

    /// Whether the plan that had to stay open ended before a response was due, without one: then nothing was owed.
    private func endsEarly(_ given: [Given], _ at: Occurrence, _ outcome: Outcome, _ due: Int32) -> Bool {
        for trigger in given {
            for case .staysOpen(let state) in trigger.conditions {
                // A plan that is ended and begun again without a day between goes on.
                guard let open = periods(state).first(where: { $0.contains(at.day) }), open.end > at.day else { return true }
                let answered = outcome.evidence.first.map { book.rows.earliest[Int($0)] <= open.end } ?? false
                if open.end < due, !answered { return true }
            }
        }
        return false
    }

    /// The best that any of several responses makes of it.
    func best(_ answers: [Answer], _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32) -> Outcome {
        var found: (day: Int32, rows: RowList, uncertain: Bool)?
        for answer in answers {
            switch answer {
            case .own(let link): if holds(link, at.row, at, member) { return Outcome(verdict: .met, evidence: .one(at.row)) }
            case .already(let state):
                if isSo(state, on: at.day, member) { return Outcome(verdict: .met, evidence: standing(state, on: at.day, member)) }
            case .becomes:
                if let naming = fatherNaming(after: open, by: asOf), naming.day < found?.day ?? .max {
                    found = (max(naming.day, at.day), .two(naming.relation, naming.naming), false)
                }
            case .entry(let sought):
                if let first = first(sought, at, member, open: open), first.day < found?.day ?? .max {
                    found = (first.day, .one(first.row), first.uncertain)
                }
            }
        }
        if let found {
            if found.day <= due { return Outcome(verdict: .met, evidence: found.rows, isUncertain: found.uncertain) }
            return Outcome(verdict: .late, evidence: found.rows, near: found.rows.first, nearReason: .late, isUncertain: found.uncertain)
        }
        return unanswered(answers, at, member, open: open, due: due)
    }

    /// Nothing was found: a share may have been withheld for a reason, or an entry may almost have met it.
    private func unanswered(_ answers: [Answer], _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32) -> Outcome {
        for case .entry(let sought) in answers where sought.placeWithheld >= 0 {
            if let reason = withheld(sought, at, member, open: open) { return Outcome(verdict: .explained, evidence: .one(reason)) }
        }
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
    func first(
        _ sought: Sought, _ at: Occurrence, _ member: Each.Member, open: Int32, through: Int32 = .max
    ) -> (row: Int32, day: Int32, uncertain: Bool)? {
        if hasUncertain { return uncertainFirst(sought, at, member, open: open, through: through) }
        for index in span(sought.place, from: open) {
            let row = bucketed[index]
            let day = book.rows.earliest[Int(row)]
            if day > through { return nil }
            if row != at.row, fit(sought, row, at, member) == .whole { return (row, day, false) }
        }
        return nil
    }

    private func uncertainFirst(
        _ sought: Sought, _ at: Occurrence, _ member: Each.Member, open: Int32, through: Int32
    ) -> (row: Int32, day: Int32, uncertain: Bool)? {
        var best: (row: Int32, day: Int32, uncertain: Bool)?
        for index in span(sought.place) {
            let row = bucketed[index]
            guard book.rows.latest[Int(row)] >= open, row != at.row else { continue }
            let day = max(book.rows.earliest[Int(row)], open)
            if day > through { break }
            if let best, best.day <= day { continue }
            if fit(sought, row, at, member) == .whole { best = (row, day, book.rows.marks[Int(row)] & 1 != 0) }
        }
        return best
    }

    private func withheld(_ sought: Sought, _ at: Occurrence, _ member: Each.Member, open: Int32) -> Int32? {
        for index in span(sought.placeWithheld, from: open) {
            let row = bucketed[index]
            if book.rows.latest[Int(row)] >= open, fit(sought, row, at, member) == .whole { return row }
        }
        return nil
    }

    /// An entry in the window that would have met it but for who recorded it, or whom it is about.
    private func nearMiss(_ sought: Sought, _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32) -> (
        row: Int32, reason: NearMiss
    )? {
        if sought.placeByAnyone < 0 { return nil }
        for index in span(sought.placeByAnyone, from: open) {
            let row = bucketed[index]
            if book.rows.earliest[Int(row)] > due { break }
            guard row != at.row, book.rows.latest[Int(row)] >= open else { continue }
            let isRecorder = sought.recorders.meets(agencies.kinds[Int(book.rows.agency[Int(row)])])
            switch fit(sought, row, at, member) {
            case .whole: if !isRecorder { return (row, .wrongAgency) }
            case .wrongAgency: return (row, .wrongAgency)
            case .wrongPerson: if isRecorder { return (row, .wrongPerson) }
            case .no: continue
            }
        }
        return nil
    }

    /// Each of several responses: all in time is met, all with one late is late, some is partly.
    func together(_ answers: [Answer], _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32) -> Outcome {
        var evidence = RowList.none
        var done = 0
        var isLate = false
        var near: (Int32?, NearMiss?) = (nil, nil)
        for answer in answers {
            let part = best([answer], at, member, open: open, due: due)
            if near.0 == nil { near.0 = part.near }
            if near.1 == nil { near.1 = part.nearReason }
            guard part.verdict == .met || part.verdict == .late || part.verdict == .explained else { continue }
            done += 1
            if part.verdict == .late { isLate = true }
            evidence.append(part.evidence)
        }
        if done == answers.count { return Outcome(verdict: isLate ? .late : .met, evidence: evidence) }
        if due >= asOf { return Outcome(verdict: .due, evidence: evidence) }
        guard done > 0 else { return Outcome(verdict: .missed, near: near.0, nearReason: near.1) }
        return Outcome(verdict: .partly, evidence: evidence, near: evidence.first, nearReason: .incomplete)
    }

    /// The rows because of which a state stands.
    private func standing(_ state: Standing, on day: Int32, _ member: Each.Member) -> RowList {
        switch state.what {
        case .plan:
            for plan in record.plans where plan.span.contains(day) && state.words.contains(plan.type) { return .one(plan.started) }
            return .none
        case .flag: return flagSetting(state.words, state.byEach ? member : .none, by: day).map(RowList.one) ?? .none
        case .fatherNamed: return fatherNaming(after: .min, by: day).map { .two($0.relation, $0.naming) } ?? .none
        case .anyOf: return state.parts.first { isSo($0, on: day, member) }.map { standing($0, on: day, member) } ?? .none
        case .open, .assessment, .born, .unborn, .underOne, .within, .latest, .since, .allOf: return .none
        }
    }

    /// The first decision on a referral that is not pending.
    private func decided(_ at: Occurrence, _ due: Int32) -> Outcome {
        let made = book.decisions(onReferral: at.row).filter { $0.word != words.pending }.min { $0.day < $1.day }
        guard let made else { return Outcome(verdict: due < asOf ? .missed : .due) }
        return made.day <= due
            ? Outcome(verdict: .met, evidence: .one(made.row))
            : Outcome(verdict: .late, evidence: .one(made.row), near: made.row, nearReason: .late)
    }
}
