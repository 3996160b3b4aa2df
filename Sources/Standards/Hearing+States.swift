import Casework

extension Hearing {
    /// Whether a state holds on a day.
    func isSo(_ state: State, on day: Int32, _ member: Each.Member = .none) -> Bool {
        switch state {
        case .open: openPeriods.contain(day)
        case .plan(let types): record.plans.contains { isPlan($0.type, types) && $0.span.contains(day) }
        case .assessment: record.assessments.contains { $0.span.contains(day) }
        case .born: record.facts.isBorn(by: day)
        case .unborn: !record.facts.isBorn(by: day)
        case .underOne: record.facts.age(on: day) == 0
        case .within, .latest, .since: periods(state).contain(day)
        case .flag(let names, let byEach): flagSetting(names, byEach ? member : .none, by: day) != nil
        case .fatherNamed: fatherNaming(after: day, by: day) != nil
        case .anyOf(let states): states.contains { isSo($0, on: day, member) }
        case .allOf(let states): states.allSatisfy { isSo($0, on: day, member) }
        }
    }

    /// The days on which a state holds; `surely`: with what began on an uncertain day taken at its last possible day.
    func periods(_ state: State, surely: Bool = false) -> [Period] {
        func open(_ intervals: [ChildRecord.Interval]) -> [Period] {
            intervals.map { surely ? Period(start: $0.clockStart, end: $0.span.end) : $0.span }.united()
        }
        func beginning(_ row: Int32) -> Int32 { surely ? book.rows.latest[Int(row)] : book.rows.earliest[Int(row)] }
        switch state {
        case .open: return surely ? open(record.plans.filter { $0.type != words.safety } + record.assessments) : openPeriods
        case .plan(let types): return open(record.plans.filter { isPlan($0.type, types) })
        case .assessment: return open(record.assessments)
        case .born:
            if let born = record.facts.born { return [Period(start: born, end: .max)] }
            return record.facts.due == nil ? [.always] : []
        case .unborn: return [Period.always].without(periods(.born))
        case .underOne:
            return record.facts.born.map { [Period(start: $0, end: Day(ordinal: $0).adding(months: 12).ordinal - 1)] } ?? []
        case .within(let window, let selector):
            return occurrences([Trigger(.event(selector))]).map { at in
                Period(start: surely ? at.clock : at.day, end: end(window, from: at.clock))
            }.united()
        case .latest(let base, let match): return latestPeriods(base, match, beginning)
        case .since(let selector): return rows(selector.place).first.map { [Period(start: beginning($0), end: .max)] } ?? []
        case .flag, .fatherNamed: return []  // asked day by day only
        case .anyOf(let states): return states.flatMap { periods($0, surely: surely) }.united()
        case .allOf(let states):
            return states.dropFirst().reduce(states.first.map { periods($0, surely: surely) } ?? []) {
                $0.intersected(periods($1, surely: surely))
            }
        }
    }

    func isPlan(_ type: Int32, _ types: [String]) -> Bool {
        types.isEmpty ? type != words.safety : types.contains { words.number($0) == type }
    }

    /// From each entry that matches to the next of its sort. The next one's own day belongs to it: a rating that ends the state decides the period.
    private func latestPeriods(_ base: Selector, _ match: Selector, _ beginning: (Int32) -> Int32) -> [Period] {
        let all = Array(rows(base.place))
        let matching = Set(rows(match.place))
        return all.indices.compactMap { index -> Period? in
            guard matching.contains(all[index]) else { return nil }
            let next = index + 1 < all.count ? book.rows.earliest[Int(all[index + 1])] : Int32.max
            return Period(start: beginning(all[index]), end: next)
        }.united()
    }

    /// The plan of a type that is open on a day.
    func plan(_ type: String, on day: Int32) -> ChildRecord.Interval? {
        let word = words.number(type)
        return record.plans.first { $0.type == word && $0.span.contains(day) }
    }

    /// The row that set a flag of one of these names and has not been undone by a day: any agency's, or the member's.
    func flagSetting(_ names: [String], _ member: Each.Member, by day: Int32) -> Int32? {
        let wanted = names.map(words.number)
        var set: [Int64: Int32] = [:]
        for item in record.items
        where item.day <= day && book.rows.kind[Int(item.row)] == Kind.flag.rawValue && book.concerns(item.row, child) {
            guard let name = book.rows.value(item.row, FlagFact.name), wanted.contains(name) else { continue }
            let agency = book.rows.agency[Int(item.row)]
            if case .agency(let wanted) = member, wanted != agency { continue }
            let key = Int64(agency) << 32 | Int64(name)
            if book.rows.value(item.row, FlagFact.action) == words.set { set[key] = set[key] ?? item.row } else { set[key] = nil }
        }
        return set.values.min { book.order($0, before: $1) }
    }

    /// The first day on or after `after` and by `by` on which a father with a name was related to the child, and the rows that say so.
    func fatherNaming(after: Int32, by limit: Int32) -> (day: Int32, rows: [Int32])? {
        var best: (day: Int32, rows: [Int32])?
        for relation in record.parents(in: book, where: { $0.isFatherly }) {
            guard let named = book.facts(relation.a).named else { continue }
            let day = max(
                book.rows.earliest[Int(relation.row)], book.rows.earliest[Int(named)], relation.role == .father ? .min : relation.begins)
            guard day <= limit, relation.span.end >= max(day, after), day < best?.day ?? .max else { continue }
            best = (day, [relation.row, named])
        }
        return best
    }

    /// How long something may take from a day, in the first case that fits.
    func window(_ timing: Timing, on day: Int32, trigger: Int32? = nil) -> Window {
        for fit in timing.cases {
            if let when = fit.when, !isSo(when, on: day) { continue }
            if let given = fit.given {
                guard let trigger, rows(given.place).contains(trigger) else { continue }
            }
            return fit.window(on: day)
        }
        return timing.cases.last?.window(on: day) ?? .days(0)
    }

    func end(_ window: Window, from day: Int32) -> Int32 { window.end(from: Day(ordinal: day), pack.calendar).ordinal }
    func start(_ window: Window, before day: Int32) -> Int32 { window.start(before: Day(ordinal: day), pack.calendar).ordinal }
}
