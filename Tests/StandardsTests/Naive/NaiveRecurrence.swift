import Casework

/// A state that asks for something again and again, and what it asks for.
struct NaiveRecurrence {
    /// The standard.
    let standard: String
    /// Whom it is about.
    var each: String?
    /// Whether the state holds on a day; surely, with uncertain starts taken at their latest day.
    let holds: (_ day: Day, _ surely: Bool) -> Bool
    /// The deadline of a period that starts on the day; whether it is the first of its span.
    let deadline: (_ start: Day, _ isFirst: Bool) -> Day
    /// What is expected.
    let responses: [Entry]
    /// Whether a response on the day on which the state starts is a period of its own.
    var countsOpening = false
    /// Who could have left the evidence.
    var couldAct = NaiveActors.anyone
}

extension NaiveCase {
    /// Every period of a recurrence, day by day.
    func periods(_ rule: NaiveRecurrence) -> [NaiveFinding] {
        guard var day = firstDay else { return [] }
        var found: [NaiveFinding] = []
        while day <= asOf {
            guard rule.holds(day, false) else {
                day = day.adding(days: 1)
                continue
            }
            // A span: its last day is nil while it still runs.
            let start = day
            while day <= asOf, rule.holds(day, false) { day = day.adding(days: 1) }
            let end: Day? = day <= asOf || !rule.holds(day, false) ? day.adding(days: -1) : nil
            var clock = start
            while clock < (end ?? asOf.adding(days: 1)), !rule.holds(clock, true) { clock = clock.adding(days: 1) }
            found += periods(rule, from: clock, to: end)
        }
        return found
    }

    /// The periods of one span, one after the other.
    private func periods(_ rule: NaiveRecurrence, from clock: Day, to end: Day?) -> [NaiveFinding] {
        var found: [NaiveFinding] = []
        func add(_ start: Day, _ due: Day, _ verdict: String?) {
            var occurrence = NaiveOccurrence(
                standard: rule.standard, first: start, last: start, opens: start.adding(days: 1), closes: due, trigger: [])
            occurrence.each = rule.each
            occurrence.couldAct = rule.couldAct
            found.append(finding(occurrence, verdict))
        }
        var start = clock
        var isFirst = true
        var answered: EntryRef?
        // A clock that starts at an uncertain day starts at its latest.
        func lastDay(of id: EntryRef, _ day: Day) -> Day { rule.responses.first { $0.id == id }?.on.latest ?? day }
        if rule.countsOpening, let tool = rule.responses.first(where: { canLie($0, clock, clock) }) {
            add(clock, rule.deadline(clock, true), "met")
            start = tool.on.latest
            isFirst = false
        }
        while start <= asOf {
            if let end, start > end { break }
            let due = rule.deadline(start, isFirst)
            isFirst = false
            let lateUntil = rule.deadline(due, false).adding(days: -1)
            let next = start.adding(days: 1)
            // An entry of an uncertain day that answered one period does not answer the next.
            let responses = rule.responses.filter { $0.id != answered }
            if let (day, id) = firstDay(of: responses, next, due), end.map({ day <= $0 || due <= $0 }) ?? true {
                add(start, due, "met")
                start = lastDay(of: id, day)
                answered = id
            } else if let end, due > end {
                break
            } else if let (day, id) = firstDay(of: responses, due.adding(days: 1), lateUntil) {
                add(start, due, "late")
                start = lastDay(of: id, day)
                answered = id
            } else {
                add(start, due, nil)
                start = due
                if due >= asOf { break }
            }
        }
        return found
    }

    /// The first day between two on which one of the entries can have been.
    private func firstDay(of entries: [Entry], _ first: Day, _ last: Day) -> (Day, EntryRef)? {
        var found: (Day, EntryRef)?
        for entry in entries where canLie(entry, first, last) {
            let day = max(entry.on.earliest, first)
            if found.map({ day < $0.0 }) ?? true { found = (day, entry.id) }
        }
        return found
    }

    /// The first day on which a plan or an assessment can have been open.
    private var firstDay: Day? { (plans + assessments).map { $0.entries[0].on.earliest }.min() }
}
