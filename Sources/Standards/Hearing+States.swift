import Casework

extension Hearing {
    /// Whether a state holds on a day.
    mutating func isSo(_ state: Kept<Standing>, on day: Int32, _ member: Each.Member = .none) -> Bool {
        switch state.pointee.what {
        case .open: return memory.periods.contain(day, memory.open..<memory.openEnd)
        case .plan: return openPlan(state, on: day) != nil
        case .assessment:
            for index in room.assessments.list.indices where room.assessments.list[index].span.contains(day) { return true }
            return false
        case .born: return facts.isBorn(by: day) && day <= lastDay
        case .unborn: return !facts.isBorn(by: day)
        case .underOne: return facts.age(on: day) == 0
        case .within, .latest, .since: return day <= lastDay && memory.periods.contain(day, periods(state))
        case .flag: return flagSetting(state, member, by: day) != nil
        case .fatherNamed: return fatherNaming(after: day, by: day) != nil
        case .anyOf:
            for part in state.pointee.parts where isSo(part, on: day, member) { return true }
            return false
        case .allOf:
            for part in state.pointee.parts where !isSo(part, on: day, member) { return false }
            return true
        }
    }

    /// The last day on which something can be so of the child: the day of death.
    var lastDay: Int32 { facts.died ?? .max }

    /// The first plan of the types meant that is open on a day: its number in the record.
    mutating func openPlan(_ state: Kept<Standing>, on day: Int32) -> Int? {
        for index in room.plans.list.indices where room.plans.list[index].span.contains(day) && isPlan(room.plans.list[index].type, state) {
            return index
        }
        return nil
    }

    mutating func isPlan(_ type: Int32, _ state: Kept<Standing>) -> Bool {
        let words = state.pointee.words
        return words.isEmpty ? type != self.words.safety : words.contains(type)
    }

    /// The days on which a state holds, as places in `memory.periods`; `surely`: with what began on an uncertain day taken at its last possible day.
    mutating func periods(_ state: Kept<Standing>, surely: Bool = false) -> Range<Int> {
        if let known = memory.recall(state, surely: surely) { return known }
        let worked = work(state, surely)
        memory.keep(state, surely: surely, worked)
        return worked
    }

    private mutating func work(_ state: Kept<Standing>, _ surely: Bool) -> Range<Int> {
        // What a state is made of is worked out first: its own periods then lie together at the end.
        switch state.pointee.what {
        case .open:
            if !surely { return memory.open..<memory.openEnd }
            let start = memory.periods.count
            for index in room.plans.list.indices where room.plans.list[index].type != words.safety {
                append(room.plans.list[index], surely)
            }
            for index in room.assessments.list.indices { append(room.assessments.list[index], surely) }
            return united(from: start)
        case .plan:
            let start = memory.periods.count
            for index in room.plans.list.indices where isPlan(room.plans.list[index].type, state) { append(room.plans.list[index], surely) }
            return united(from: start)
        case .assessment:
            let start = memory.periods.count
            for index in room.assessments.list.indices { append(room.assessments.list[index], surely) }
            return united(from: start)
        case .born:
            if let born = facts.born { return one(Period(start: born, end: .max)) }
            return facts.due == nil ? one(.always) : none
        case .unborn:
            // Not born is the rest of the days on which the child is born.
            if let born = facts.born { return born == .min ? none : one(Period(start: .min, end: born - 1)) }
            return facts.due == nil ? none : one(.always)
        case .underOne:
            guard let born = facts.born else { return none }
            return one(Period(start: born, end: Day(ordinal: born).adding(months: 12).ordinal - 1))
        case .within:
            let all = collect(state.pointee.event)
            let start = memory.periods.count
            for index in all {
                let at = occurrences[index]
                memory.periods.append(Period(start: surely ? at.clock : at.day, end: end(state.pointee.window, from: at.clock)))
            }
            occurrences.cut(to: all.lowerBound)
            return united(from: start)
        case .latest: return latestPeriods(state, surely)
        case .since:
            guard let sought = state.pointee.sought, let first = span(sought.pointee.place).first else { return none }
            return one(Period(start: beginning(filing.list[first].row, surely), end: .max))
        case .flag, .fatherNamed: return none  // asked day by day only
        case .anyOf:
            for part in state.pointee.parts { _ = periods(part, surely: surely) }
            let start = memory.periods.count
            for part in state.pointee.parts { for place in periods(part, surely: surely) { memory.periods.append(memory.periods[place]) } }
            return united(from: start)
        case .allOf:
            guard let first = state.pointee.parts.first else { return none }
            var common = periods(first, surely: surely)
            for part in state.pointee.parts.dropFirst() {
                if common.isEmpty { return none }
                let others = periods(part, surely: surely)
                let start = memory.periods.count
                memory.periods.appendCommon(common, others)
                common = start..<memory.periods.count
            }
            return common
        }
    }

    private var none: Range<Int> { 0..<0 }

    private mutating func one(_ period: Period) -> Range<Int> {
        memory.periods.append(period)
        return memory.periods.count - 1..<memory.periods.count
    }

    private mutating func united(from start: Int) -> Range<Int> {
        memory.periods.unite(from: start)
        return start..<memory.periods.count
    }

    private mutating func append(_ interval: Intervals.Interval, _ surely: Bool) {
        memory.periods.append(surely ? Period(start: interval.clockStart, end: interval.span.end) : interval.span)
    }

    private mutating func beginning(_ row: Int32, _ surely: Bool) -> Int32 { surely ? columns.latest[row] : columns.earliest[row] }

    /// From each entry that matches to the next of its sort. The next one's own day belongs to it: a rating that ends the state decides the period.
    private mutating func latestPeriods(_ state: Kept<Standing>, _ surely: Bool) -> Range<Int> {
        guard let base = state.pointee.base, let match = state.pointee.sought else { return none }
        let all = span(base.pointee.place)
        guard !all.isEmpty, !filing.isEmpty(match.pointee.place) else { return none }
        let start = memory.periods.count
        for index in all {
            let row = filing.list[index].row
            guard isFiled(row, at: match.pointee.place) else { continue }
            let next = index + 1 < all.upperBound ? filing.list[index + 1].day : Int32.max
            memory.periods.append(Period(start: beginning(row, surely), end: next))
        }
        return united(from: start)
    }

    /// The row that set a flag of one of some names and has not been undone by a day: any agency's, or (where the state says by each) the member's.
    mutating func flagSetting(_ state: Kept<Standing>, _ member: Each.Member, by day: Int32) -> Int32? {
        var wanted: Int32?
        if state.pointee.byEach, case .agency(let agency) = member { wanted = agency }
        noted.cut()
        for index in filing.flags.indices {
            let row = filing.flags[index]
            guard columns.earliest[row] <= day, let name = columns.value(row, Slot.flagName), state.pointee.words.contains(name) else {
                continue
            }
            let agency = columns.agency[row]
            if let wanted, wanted != agency { continue }
            var known: Int?
            for place in noted.indices where columns.agency[noted[place]] == agency && columns.value(noted[place], Slot.flagName) == name {
                known = place
                break
            }
            if columns.value(row, Slot.flagAction) == words.set {
                if known == nil { noted.append(row) }
            } else if let known {
                noted.close(known..<known + 1)
            }
        }
        // Flags are told in order, so that the first that still stands is the earliest.
        return noted.isEmpty ? nil : noted[0]
    }

    /// The first day on or after `after` and by `by` on which a father with a name, who lives, was related to the child, and the rows that say so.
    mutating func fatherNaming(after: Int32, by limit: Int32) -> (day: Int32, relation: Int32, naming: Int32)? {
        var best: (day: Int32, relation: Int32, naming: Int32)?
        for index in fathers.indices {
            let relation = columns.relations[fathers[index].relation]
            guard let named = columns.facts[relation.a].named else { continue }
            let day = max(
                columns.earliest[relation.row], columns.earliest[named], relation.role == .father ? relation.span.start : relation.begins)
            guard day <= limit, fathers[index].period.end >= max(day, after), day < best?.day ?? .max else { continue }
            best = (day, relation.row, named)
        }
        return best
    }

    /// How long something may take from a day, in the first case that fits.
    @inline(__always)
    mutating func window(_ pace: Kept<Pace>, on day: Int32, trigger: Int32? = nil) -> Window {
        pace.pointee.always ?? fittingWindow(pace, on: day, trigger)
    }

    private mutating func fittingWindow(_ pace: Kept<Pace>, on day: Int32, _ trigger: Int32?) -> Window {
        for fit in pace.pointee.cases {
            if let when = fit.when, !isSo(when, on: day) { continue }
            if let given = fit.given {
                guard let trigger, isFiled(trigger, at: given.pointee.place) else { continue }
            }
            return fit.window(on: day)
        }
        return pace.pointee.cases.last?.window(on: day) ?? .days(0)
    }

    @inline(__always)
    mutating func end(_ window: Window, from day: Int32) -> Int32 { window.end(from: Day(ordinal: day), calendar).ordinal }

    @inline(__always)
    mutating func start(_ window: Window, before day: Int32) -> Int32 { window.start(before: Day(ordinal: day), calendar).ordinal }
}
