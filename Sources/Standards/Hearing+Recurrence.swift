import Casework

extension Hearing {
    /// While a state holds, expect something at least every period.
    mutating func recur(_ state: State, _ expect: [Response], _ every: Timing, _ first: Timing.Case?, _ each: Each?, _ openingCounts: Bool)
    {
        let held = periods(state)
        guard !held.isEmpty else { return }
        let openers = openers(state)
        let certain = periods(state, surely: true)
        switch each {
        case .father(let contact):
            var people: [Int32] = []
            for father in fathers where !people.contains(father.person) { people.append(father.person) }
            for person in people {
                let own = fathers.filter { $0.person == person }
                var days = held.intersected(own.map(\.period))
                if contact { days = days.without(own.flatMap(\.prohibited)) }
                for period in days { chain(period, expect, every, first, .person(person), openingCounts, openers, certain) }
            }
        default:
            for period in held { chain(period, expect, every, first, .none, openingCounts, openers, certain) }
        }
    }

    /// The periods within one unbroken span of the state, each with its own deadline.
    private mutating func chain(
        _ span: Period, _ expect: [Response], _ every: Timing, _ first: Timing.Case?, _ member: Each.Member, _ openingCounts: Bool,
        _ openers: [(row: Int32, day: Int32, clock: Int32)], _ certain: [Period]
    ) {
        guard span.start <= asOf else { return }
        // A clock begins on the first day on which the state surely held.
        let sure = certain.first { $0.end >= span.start && $0.start <= span.end }.map { max($0.start, span.start) }
        var from = sure ?? max(span.start, record.items.first?.day ?? span.start)
        let opener = (openers.first { $0.day == span.start && $0.clock == from } ?? openers.first { $0.day == span.start })?.row
        if openingCounts, let row = response(expect, after: from - 1, through: from, member, but: nil) {
            let due = end(window(every, on: from), from: from)
            conclude(
                period(from, opener), member, due: due, searched: Period(start: from, end: due),
                Outcome(verdict: .met, evidence: [row.row]), actors: expect)
        }
        var isFirst = true
        var trigger = opener
        while from <= min(span.end, asOf) {
            let usual = window(every, on: from)
            var length = usual
            if isFirst, let first, first.when.map({ isSo($0, on: from) }) ?? true { length = first.window(on: from) }
            isFirst = false
            let due = end(length, from: from)
            let next = end(usual, from: due)
            let searched = Period(start: from + 1, end: due)
            let at = period(from, trigger)
            // The first response decides, also one after the state's end, unless the state ended before the deadline with nothing recorded.
            let through = span.end < due ? span.end : next - 1
            if let found = response(expect, after: from, through: min(through, asOf), member, but: trigger) {
                let isLate = found.day > due
                conclude(
                    at, member, due: due, searched: searched,
                    Outcome(
                        verdict: isLate ? .late : .met, evidence: [found.row], near: isLate ? found.row : nil,
                        nearReason: isLate ? .late : nil, isUncertain: found.uncertain),
                    actors: expect)
                from = found.day
                trigger = found.row
                if from >= span.end { return }
                continue
            }
            if span.end < due, span.end <= asOf { return }
            conclude(at, member, due: due, searched: searched, Outcome(verdict: due < asOf ? .missed : .due), actors: expect)
            if due >= asOf {
                // The period goes away by itself where the state ends before the deadline.
                if span.end < due { findings.list[findings.list.count - 1].changesOn = span.end + 1 }
                return
            }
            from = due
        }
    }

    private func period(_ day: Int32, _ row: Int32?) -> Occurrence {
        Occurrence(row: row ?? record.items.first?.row ?? 0, day: day, clock: day, accounts: row.map { [$0] } ?? [])
    }

    /// The first response in some days, but for the entry that began the period: one entry of an uncertain day does not answer itself.
    private func response(
        _ expect: [Response], after: Int32, through: Int32, _ member: Each.Member, but beginning: Int32?
    ) -> (row: Int32, day: Int32, uncertain: Bool)? {
        var best: (row: Int32, day: Int32, uncertain: Bool)?
        let nobody = Occurrence(row: beginning ?? -1, day: after, clock: after, accounts: [])
        for case .entry(let selector) in expect {
            if let found = first(selector, nobody, member, open: after + 1, through: through), found.day < best?.day ?? .max {
                best = found
            }
        }
        return best
    }

    /// What can begin a state: the row, its first possible day and its last.
    private func openers(_ state: State) -> [(row: Int32, day: Int32, clock: Int32)] {
        func dated(_ row: Int32) -> (Int32, Int32, Int32) { (row, book.rows.earliest[Int(row)], book.rows.latest[Int(row)]) }
        switch state {
        case .open: return (record.plans.filter { $0.type != words.safety } + record.assessments).map { dated($0.started) }
        case .plan(let types): return record.plans.filter { isPlan($0.type, types) }.map { dated($0.started) }
        case .assessment: return record.assessments.map { dated($0.started) }
        case .within(_, let selector): return occurrences([Trigger(.event(selector))]).map { ($0.row, $0.day, $0.clock) }
        case .latest(_, let selector): return rows(selector.place).map(dated)
        case .since(let selector): return rows(selector.place).prefix(1).map(dated)
        case .anyOf(let states), .allOf(let states): return states.flatMap(openers)
        case .born, .unborn, .underOne, .flag, .fatherNamed: return []
        }
    }
}
