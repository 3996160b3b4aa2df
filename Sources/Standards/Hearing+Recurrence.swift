import Casework

/// What can begin a state: the row, its first possible day and its last.
struct Opener: BitwiseCopyable {
    let row: Int32
    let day: Int32
    let clock: Int32
}

extension Hearing {
    /// While a state holds, expect something at least every period.
    mutating func recur(
        _ state: Kept<Standing>, _ expect: Run<Answer>, _ every: Kept<Pace>, _ first: Kept<Pace.Case>?, _ openingCounts: Bool
    ) {
        let held = periods(state)
        guard !held.isEmpty else { return }
        openers.cut()
        collectOpeners(state)
        let certain = periods(state, surely: true)
        let chain = Recurring(expect: expect, every: every, first: first, openingCounts: openingCounts, certain: certain)
        if let each = rule.pointee.each, each.pointee.what == .father {
            for index in fathers.indices where isFirstOf(index) {
                for place in days(held, ofFather: fathers[index].person, narrow: each.pointee.isNarrow) {
                    follow(chain, lived(memory.periods[place]), .person(fathers[index].person))
                }
            }
        } else {
            for place in held { follow(chain, lived(memory.periods[place]), .none) }
        }
    }

    /// The days of a period up to the day of the child's death.
    private func lived(_ period: Period) -> Period { Period(start: period.start, end: min(period.end, lastDay)) }

    /// What recurs, and how.
    struct Recurring {
        let expect: Run<Answer>
        let every: Kept<Pace>
        let first: Kept<Pace.Case>?
        let openingCounts: Bool
        /// The days on which the state surely holds.
        let certain: Range<Int>
    }

    /// Whether a father is not told of earlier in the list.
    private mutating func isFirstOf(_ father: Int) -> Bool {
        for index in 0..<father where fathers[index].person == fathers[father].person { return false }
        return true
    }

    /// The days of some periods on which somebody is a father; `narrow`: and contact with him is not prohibited.
    private mutating func days(_ held: Range<Int>, ofFather person: Int32, narrow: Bool) -> Range<Int> {
        let own = memory.periods.count
        for index in fathers.indices where fathers[index].person == person { memory.periods.append(fathers[index].period) }
        let start = memory.periods.count
        memory.periods.appendCommon(held, own..<start)
        if narrow {
            for index in fathers.indices where fathers[index].person == person && fathers[index].isEverProhibited {
                for period in columns.relations[fathers[index].relation].prohibited { memory.periods.takeOut(period, from: start) }
            }
        }
        return start..<memory.periods.count
    }

    /// The periods within one unbroken span of the state, each with its own deadline.
    private mutating func follow(_ chain: Recurring, _ span: Period, _ member: Each.Member) {
        guard span.start <= asOf, !span.isEmpty else { return }
        // A clock begins on the first day on which the state surely held.
        var sure: Int32?
        for place in chain.certain where memory.periods[place].end >= span.start && memory.periods[place].start <= span.end {
            sure = max(memory.periods[place].start, span.start)
            break
        }
        var from = sure ?? max(span.start, room.items.isEmpty ? span.start : room.items[0].day)
        let opener = opener(span.start, from)
        if chain.openingCounts, let row = response(chain.expect, after: from - 1, through: from, member, but: nil) {
            let due = end(window(chain.every, on: from), from: from)
            conclude(
                period(from, opener), member, due: due, searched: Period(start: from, end: due),
                Outcome(verdict: .met, evidence: .one(row.row)))
            from = columns.latest[row.row]
        }
        var isFirst = true
        var trigger = opener
        while from <= min(span.end, asOf) {
            let usual = window(chain.every, on: from)
            var length = usual
            if isFirst, let first = chain.first, first.pointee.when.map({ isSo($0, on: from) }) ?? true {
                length = first.pointee.window(on: from)
            }
            isFirst = false
            let due = end(length, from: from)
            let searched = Period(start: from + 1, end: due)
            let at = period(from, trigger)
            // The first response decides, also one after the state's end, unless the state ended before the deadline with nothing recorded.
            let through = span.end < due ? span.end : end(usual, from: due) - 1
            if let found = response(chain.expect, after: from, through: min(through, asOf), member, but: trigger) {
                let isLate = found.day > due
                conclude(
                    at, member, due: due, searched: searched,
                    Outcome(
                        verdict: isLate ? .late : .met, evidence: .one(found.row), near: isLate ? found.row : nil,
                        nearReason: isLate ? .late : nil, isUncertain: found.uncertain))
                // A clock that starts at an uncertain day starts at its latest.
                from = columns.latest[found.row]
                trigger = found.row
                if from >= span.end { return }
                if from > asOf { findings.list[findings.list.count - 1].changesOn = from }
                continue
            }
            if span.end < due, span.end <= asOf { return }
            conclude(at, member, due: due, searched: searched, Outcome(verdict: due < asOf ? .missed : .due))
            if due >= asOf {
                // The period goes away by itself where the state ends before the deadline.
                if span.end < due { findings.list[findings.list.count - 1].changesOn = span.end }
                return
            }
            from = due
        }
    }

    private mutating func period(_ day: Int32, _ row: Int32?) -> Occurrence {
        Occurrence(
            row: row ?? (room.items.isEmpty ? 0 : room.items[0].row), day: day, clock: day,
            event: row == nil ? Occurrence.nothing : Occurrence.single)
    }

    /// The first response in some days, but for the entry that began the period: one entry of an uncertain day does not answer itself.
    private mutating func response(
        _ expect: Run<Answer>, after: Int32, through: Int32, _ member: Each.Member, but beginning: Int32?
    ) -> (row: Int32, day: Int32, uncertain: Bool)? {
        var best: (row: Int32, day: Int32, uncertain: Bool)?
        let nobody = Occurrence(row: beginning ?? -1, day: after, clock: after, event: Occurrence.nothing)
        for case .entry(let sought) in expect {
            if let found = first(sought, nobody, member, open: after + 1, through: through), found.day < best?.day ?? .max { best = found }
        }
        return best
    }

    /// The row that began a state on a day: one whose clock began on the day given, if there is such.
    private mutating func opener(_ day: Int32, _ clock: Int32) -> Int32? {
        for index in openers.indices where openers[index].day == day && openers[index].clock == clock { return openers[index].row }
        for index in openers.indices where openers[index].day == day { return openers[index].row }
        return nil
    }

    /// Collects what can begin a state.
    private mutating func collectOpeners(_ state: Kept<Standing>) {
        switch state.pointee.what {
        case .open:
            for index in room.plans.list.indices where room.plans.list[index].type != words.safety { open(room.plans.list[index].started) }
            for index in room.assessments.list.indices { open(room.assessments.list[index].started) }
        case .plan:
            for index in room.plans.list.indices where isPlan(room.plans.list[index].type, state) { open(room.plans.list[index].started) }
        case .assessment: for index in room.assessments.list.indices { open(room.assessments.list[index].started) }
        case .within:
            let all = collect(state.pointee.event)
            for index in all {
                openers.append(Opener(row: occurrences[index].row, day: occurrences[index].day, clock: occurrences[index].clock))
            }
            occurrences.cut(to: all.lowerBound)
        case .latest: if let sought = state.pointee.sought { for index in span(sought.pointee.place) { open(filing.list[index].row) } }
        case .since:
            if let sought = state.pointee.sought { for index in span(sought.pointee.place).prefix(1) { open(filing.list[index].row) } }
        case .anyOf, .allOf: for part in state.pointee.parts { collectOpeners(part) }
        case .born, .unborn, .underOne, .flag, .fatherNamed: return
        }
    }

    private mutating func open(_ row: Int32) { openers.append(Opener(row: row, day: columns.earliest[row], clock: columns.latest[row])) }
}
