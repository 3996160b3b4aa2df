import Casework

extension Hearing {
    /// No such thing in a window after, or before, a trigger.
    mutating func absent(_ given: Run<Given>, _ never: Run<Answer>, _ within: Kept<Pace>, _ isBefore: Bool, _ birth: Bool) {
        let all = collect(given)
        for index in all {
            let at = occurrences[index]
            let length = window(within, on: at.day, trigger: at.row)
            let searched =
                isBefore
                ? Period(start: start(length, before: at.day), end: at.clock) : Period(start: at.day + 1, end: end(length, from: at.clock))
            let happened = happened(never, at, searched, birth)
            let verdict: Verdict = !happened.isEmpty ? .missed : isBefore || searched.end < asOf ? .met : .due
            conclude(
                at, .none, due: isBefore ? nil : searched.end, searched: searched, Outcome(verdict: verdict, evidence: happened),
                isOwed: happened.isEmpty)
        }
        occurrences.cut(to: all.lowerBound)
    }

    private mutating func happened(_ never: Run<Answer>, _ at: Occurrence, _ searched: Period, _ birth: Bool) -> RowRun {
        rows.cut()
        for case .entry(let sought) in never {
            // Of an uncertain day all possible days must lie in the window: the doubt favours the practitioner.
            for index in span(sought.pointee.place, from: searched.start) {
                let filed = filing.list[index]
                if filed.day > searched.end { break }
                guard filed.row != at.row, filed.day >= searched.start, searched.contains(latest(filed)), fits(sought, filed, at, .none)
                else {
                    continue
                }
                note(filed.row)
            }
        }
        if birth, let born = facts.born, searched.contains(born), let row = facts.bornRow { note(row) }
        return run(rows.count)
    }

    /// Puts a row among `rows` in order, unless it is there.
    private mutating func note(_ row: Int32) {
        for index in rows.indices where rows[index] == row { return }
        rows.append(row)
        var place = rows.count - 1
        while place > 0, book.order(row, before: rows[place - 1]) {
            rows[place] = rows[place - 1]
            place -= 1
        }
        rows[place] = row
    }

    /// The first of `rows` as a run of the findings.
    mutating func run(_ count: Int) -> RowRun {
        let start = findings.pool.count
        if count == 1 { return .one(rows[0]) }
        for index in 0..<count { findings.pool.append(rows[index]) }
        return findings.run(from: start)
    }
}
