import Casework

extension Hearing {
    /// Given a trigger, expect a response within a window after it (which may open before it).
    mutating func respond(_ given: [Trigger], _ expect: Expectation, _ within: Timing, _ opens: Window?, _ each: Each?) {
        for at in occurrences(given) {
            let due = end(window(within, on: at.day, trigger: at.row), from: at.clock)
            let open = opens.map { start($0, before: at.day) } ?? at.day
            for member in members(each, at) { answer(at, member, expect, open: open, due: due, given: given) }
        }
    }

    /// A response by a week of gestation, or within a window from the trigger where that is later.
    mutating func meetDeadline(_ given: [Trigger], _ expect: Expectation, _ week: Int, _ orWithin: Timing) {
        for at in occurrences(given) {
            let window = end(window(orWithin, on: at.day, trigger: at.row), from: at.clock)
            // Gestation on a day is 280 less the days to the due date: week w begins (40 - w) weeks before it.
            let byWeek = record.facts.due.map { $0 - Int32((40 - week) * 7) }
            answer(at, .none, expect, open: at.day, due: max(window, byWeek ?? .min), given: given)
        }
    }

    private mutating func answer(
        _ at: Occurrence, _ member: Each.Member, _ expect: Expectation, open: Int32, due: Int32, given: [Trigger]
    ) {
        let searched = Period(start: open, end: due)
        switch expect {
        case .any(let responses):
            let outcome = best(responses, at, member, open: open, due: due)
            if endsEarly(given, at, outcome, due) { return }
            conclude(at, member, due: due, searched: searched, outcome, actors: responses)
        case .all(let responses):
            conclude(at, member, due: due, searched: searched, together(responses, at, member, open: open, due: due), actors: responses)
        case .decision:
            conclude(at, member, due: due, searched: searched, decided(at, due), actors: [.entry(Selector())])
        case .joinedAnalysis, .history: return
        case .pack(let selector, let list):
            conclude(at, member, due: due, searched: searched, packed(selector, list, at, due), actors: [.entry(selector)])
        }
    }

    /// Whether the plan that had to stay open ended before a response was due, without one: then nothing was owed.
    private func endsEarly(_ given: [Trigger], _ at: Occurrence, _ outcome: Outcome, _ due: Int32) -> Bool {
        for trigger in given {
            for case .staysOpen(let type) in trigger.conditions {
                // A plan that is ended and begun again without a day between goes on.
                guard let open = periods(.plan([type])).first(where: { $0.contains(at.day) }), open.end > at.day else { return true }
                let answered = outcome.evidence.first.map { book.rows.earliest[Int($0)] <= open.end } ?? false
                if open.end < due, !answered { return true }
            }
        }
        return false
    }

    /// The best that any of several responses makes of it.
    func best(_ responses: [Response], _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32) -> Outcome {
        var found: (day: Int32, rows: [Int32], uncertain: Bool)?
        var explanation: Int32?
        var near: (row: Int32, reason: NearMiss)?
        for response in responses {
            switch response {
            case .own(let link): if holds(link, at.row, at, member) { return Outcome(verdict: .met, evidence: [at.row]) }
            case .already(let state):
                if isSo(state, on: at.day, member) { return Outcome(verdict: .met, evidence: standing(state, on: at.day, member)) }
            case .becomes:
                if let naming = fatherNaming(after: open, by: asOf), naming.day < found?.day ?? .max {
                    found = (max(naming.day, at.day), naming.rows, false)
                }
            case .entry(let selector):
                if let first = first(selector, at, member, open: open), first.day < found?.day ?? .max {
                    found = (first.day, [first.row], first.uncertain)
                }
                if selector.placeWithheld >= 0, explanation == nil { explanation = withheld(selector, at, member, open: open) }
                if near == nil { near = nearMiss(selector, at, member, open: open, due: min(due, asOf)) }
            }
        }
        if let found, found.day <= due { return Outcome(verdict: .met, evidence: found.rows, isUncertain: found.uncertain) }
        if let explanation, found == nil { return Outcome(verdict: .explained, evidence: [explanation]) }
        if let found {
            return Outcome(verdict: .late, evidence: found.rows, near: found.rows.first, nearReason: .late, isUncertain: found.uncertain)
        }
        return Outcome(verdict: due < asOf ? .missed : .due, near: near?.row, nearReason: near?.reason)
    }

    /// The first entry that fits, on or after the window's opening. One whose day is uncertain is taken at its earliest day in the window.
    func first(
        _ selector: Selector, _ at: Occurrence, _ member: Each.Member, open: Int32, through: Int32 = .max
    ) -> (row: Int32, day: Int32, uncertain: Bool)? {
        var best: (row: Int32, day: Int32, uncertain: Bool)?
        for row in rows(selector.place) where book.rows.latest[Int(row)] >= open && row != at.row {
            let day = max(book.rows.earliest[Int(row)], open)
            if day > through { break }
            if let best, best.day <= day {
                if hasUncertain { continue } else { break }
            }
            if fit(selector, row, at, member) == .whole { best = (row, day, book.rows.marks[Int(row)] & 1 != 0) }
        }
        return best
    }

    private func withheld(_ selector: Selector, _ at: Occurrence, _ member: Each.Member, open: Int32) -> Int32? {
        rows(selector.placeWithheld).first { book.rows.latest[Int($0)] >= open && fit(selector, $0, at, member) == .whole }
    }

    /// An entry in the window that would have met it but for who recorded it, or whom it is about.
    private func nearMiss(_ selector: Selector, _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32) -> (
        row: Int32, reason: NearMiss
    )? {
        for row in rows(selector.placeByAnyone) {
            guard row != at.row, book.rows.latest[Int(row)] >= open, book.rows.earliest[Int(row)] <= due else { continue }
            let isRecorder = selector.by.map { $0.accepts(agencies.kind(book.rows.agency[Int(row)])) } ?? true
            switch fit(selector, row, at, member) {
            case .whole: if !isRecorder { return (row, .wrongAgency) }
            case .wrongAgency: return (row, .wrongAgency)
            case .wrongPerson: if isRecorder { return (row, .wrongPerson) }
            case .no: continue
            }
        }
        return nil
    }

    /// Each of several responses: all in time is met, all with one late is late, some is partly.
    func together(_ responses: [Response], _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32) -> Outcome {
        let parts = responses.map { best([$0], at, member, open: open, due: due) }
        let done = parts.filter { $0.verdict == .met || $0.verdict == .late || $0.verdict == .explained }
        let evidence = done.flatMap(\.evidence)
        if done.count == parts.count {
            return Outcome(verdict: done.contains { $0.verdict == .late } ? .late : .met, evidence: evidence)
        }
        if due >= asOf { return Outcome(verdict: .due, evidence: evidence) }
        guard !done.isEmpty else {
            return Outcome(verdict: .missed, near: parts.compactMap(\.near).first, nearReason: parts.compactMap(\.nearReason).first)
        }
        return Outcome(verdict: .partly, evidence: evidence, near: evidence.first, nearReason: .incomplete)
    }

    /// The rows because of which a state stands.
    private func standing(_ state: State, on day: Int32, _ member: Each.Member) -> [Int32] {
        switch state {
        case .plan(let types):
            record.plans.filter { plan in plan.span.contains(day) && types.contains { words.number($0) == plan.type } }.prefix(1).map(
                \.started)
        case .flag(let names, let byEach): flagSetting(names, byEach ? member : .none, by: day).map { [$0] } ?? []
        case .fatherNamed: fatherNaming(after: .min, by: day)?.rows ?? []
        case .anyOf(let states): states.first { isSo($0, on: day, member) }.map { standing($0, on: day, member) } ?? []
        case .open, .assessment, .born, .unborn, .underOne, .within, .latest, .since, .allOf: []
        }
    }

    /// The first decision on a referral that is not pending.
    private func decided(_ at: Occurrence, _ due: Int32) -> Outcome {
        let made = book.decisions(onReferral: at.row).filter { $0.word != words.pending }.min { $0.day < $1.day }
        guard let made else { return Outcome(verdict: due < asOf ? .missed : .due) }
        return made.day <= due
            ? Outcome(verdict: .met, evidence: [made.row])
            : Outcome(verdict: .late, evidence: [made.row], near: made.row, nearReason: .late)
    }
}
