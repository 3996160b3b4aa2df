import Casework

extension Hearing {
    /// Whether a state holds on a day.
    func isSo(_ state: Standing, on day: Int32, _ member: Each.Member = .none) -> Bool {
        switch state.what {
        case .open: openPeriods.contain(day)
        case .plan: openPlan(state, on: day) != nil
        case .assessment: record.assessments.contains { $0.span.contains(day) }
        case .born: record.facts.isBorn(by: day)
        case .unborn: !record.facts.isBorn(by: day)
        case .underOne: record.facts.age(on: day) == 0
        case .within, .latest, .since: periods(state).contain(day)
        case .flag: flagSetting(state.words, state.byEach ? member : .none, by: day) != nil
        case .fatherNamed: fatherNaming(after: day, by: day) != nil
        case .anyOf: state.parts.contains { isSo($0, on: day, member) }
        case .allOf: state.parts.allSatisfy { isSo($0, on: day, member) }
        }
    }

    /// The first plan of the types meant that is open on a day: its number in the record.
    func openPlan(_ state: Standing, on day: Int32) -> Int? {
        for index in record.plans.indices where record.plans[index].span.contains(day) && isPlan(record.plans[index].type, state) {
            return index
        }
        return nil
    }

    func isPlan(_ type: Int32, _ state: Standing) -> Bool {
        state.words.isEmpty ? type != words.safety : state.words.contains(type)
    }

    /// The days on which a state holds; `surely`: with what began on an uncertain day taken at its last possible day.
    func periods(_ state: Standing, surely: Bool = false) -> [Period] {
        memory.periods(state, surely: surely) { worked(state, surely) }
    }

    private func worked(_ state: Standing, _ surely: Bool) -> [Period] {
        func open(_ interval: ChildRecord.Interval) -> Period {
            surely ? Period(start: interval.clockStart, end: interval.span.end) : interval.span
        }
        func beginning(_ row: Int32) -> Int32 { surely ? book.rows.latest[Int(row)] : book.rows.earliest[Int(row)] }
        switch state.what {
        case .open:
            guard surely else { return openPeriods }
            return (record.plans.filter { $0.type != words.safety } + record.assessments).map(open).united()
        case .plan:
            var spans: [Period] = []
            for plan in record.plans where isPlan(plan.type, state) { spans.append(open(plan)) }
            return spans.isEmpty ? [] : spans.united()
        case .assessment: return record.assessments.map(open).united()
        case .born:
            if let born = record.facts.born { return [Period(start: born, end: .max)] }
            return record.facts.due == nil ? [.always] : []
        case .unborn:
            // Not born is the rest of the days on which the child is born.
            if let born = record.facts.born { return [Period.always].without([Period(start: born, end: .max)]) }
            return record.facts.due == nil ? [] : [.always]
        case .underOne:
            return record.facts.born.map { [Period(start: $0, end: Day(ordinal: $0).adding(months: 12).ordinal - 1)] } ?? []
        case .within:
            var all: [Occurrence] = []
            collect(state.event, into: &all)
            return all.map { at in Period(start: surely ? at.clock : at.day, end: end(state.window, from: at.clock)) }.united()
        case .latest: return latestPeriods(state, beginning)
        case .since:
            guard let sought = state.sought, let first = span(sought.place).first else { return [] }
            return [Period(start: beginning(bucketed[first]), end: .max)]
        case .flag, .fatherNamed: return []  // asked day by day only
        case .anyOf: return state.parts.flatMap { periods($0, surely: surely) }.united()
        case .allOf:
            return state.parts.dropFirst().reduce(state.parts.first.map { periods($0, surely: surely) } ?? []) {
                $0.isEmpty ? $0 : $0.intersected(periods($1, surely: surely))
            }
        }
    }

    /// From each entry that matches to the next of its sort. The next one's own day belongs to it: a rating that ends the state decides the period.
    private func latestPeriods(_ state: Standing, _ beginning: (Int32) -> Int32) -> [Period] {
        guard let base = state.base, let match = state.sought else { return [] }
        let all = span(base.place)
        let matching = span(match.place)
        guard !all.isEmpty, !matching.isEmpty else { return [] }
        var out: [Period] = []
        for index in all {
            let row = bucketed[index]
            guard bucketed[matching].contains(row) else { continue }
            let next = index + 1 < all.upperBound ? book.rows.earliest[Int(bucketed[index + 1])] : Int32.max
            out.append(Period(start: beginning(row), end: next))
        }
        return out.united()
    }

    /// The row that set a flag of one of these names and has not been undone by a day: any agency's, or the member's.
    func flagSetting(_ names: [Int32], _ member: Each.Member, by day: Int32) -> Int32? {
        var set: [(agency: Int32, name: Int32, row: Int32)] = []
        for row in flags where book.rows.earliest[Int(row)] <= day {
            guard let name = book.rows.value(row, Slot.flagName), names.contains(name) else { continue }
            let agency = book.rows.agency[Int(row)]
            if case .agency(let wanted) = member, wanted != agency { continue }
            let known = set.firstIndex { $0.agency == agency && $0.name == name }
            if book.rows.value(row, Slot.flagAction) == words.set {
                if known == nil { set.append((agency, name, row)) }
            } else if let known {
                set.remove(at: known)
            }
        }
        return set.count < 2 ? set.first?.row : set.map(\.row).min { book.order($0, before: $1) }
    }

    /// The first day on or after `after` and by `by` on which a father with a name was related to the child, and the rows that say so.
    func fatherNaming(after: Int32, by limit: Int32) -> (day: Int32, relation: Int32, naming: Int32)? {
        var best: (day: Int32, relation: Int32, naming: Int32)?
        for relation in parents where relation.role.isFatherly {
            guard let named = book.facts(relation.a).named else { continue }
            let day = max(
                book.rows.earliest[Int(relation.row)], book.rows.earliest[Int(named)], relation.role == .father ? .min : relation.begins)
            guard day <= limit, relation.span.end >= max(day, after), day < best?.day ?? .max else { continue }
            best = (day, relation.row, named)
        }
        return best
    }

    /// How long something may take from a day, in the first case that fits.
    func window(_ pace: Pace, on day: Int32, trigger: Int32? = nil) -> Window {
        if let always = pace.always { return always }
        for fit in pace.cases {
            if let when = fit.when, !isSo(when, on: day) { continue }
            if let given = fit.given {
                guard let trigger, bucketed[span(given.place)].contains(trigger) else { continue }
            }
            return fit.values.window(on: day)
        }
        return pace.cases.last?.values.window(on: day) ?? .days(0)
    }

    @inline(__always)
    func end(_ window: Window, from day: Int32) -> Int32 {
        if case .days(let days) = window { return day + Int32(days) }
        return window.end(from: Day(ordinal: day), calendar).ordinal
    }

    @inline(__always)
    func start(_ window: Window, before day: Int32) -> Int32 {
        if case .days(let days) = window { return day - Int32(days) }
        return window.start(before: Day(ordinal: day), calendar).ordinal
    }
}
