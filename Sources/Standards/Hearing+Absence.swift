import Casework

extension Hearing {
    /// No such thing in a window after, or before, a trigger.
    mutating func absent(_ given: [Trigger], _ never: [Response], _ within: Timing, _ isBefore: Bool, _ birth: Bool) {
        for at in occurrences(given) {
            let length = window(within, on: at.day, trigger: at.row)
            let searched =
                isBefore
                ? Period(start: start(length, before: at.day), end: at.clock) : Period(start: at.day + 1, end: end(length, from: at.clock))
            var happened: [Int32] = []
            for case .entry(let selector) in never {
                // Of an uncertain day all possible days must lie in the window: the doubt favours the practitioner.
                for row in rows(selector.place) where row != at.row && searched.contains(book.rows.earliest[Int(row)]) {
                    guard searched.contains(book.rows.latest[Int(row)]), fit(selector, row, at, .none) == .whole else { continue }
                    if !happened.contains(row) { happened.append(row) }
                }
            }
            if birth, let born = record.facts.born, searched.contains(born), let row = record.facts.bornRow, !happened.contains(row) {
                happened.append(row)
            }
            happened.sort { book.order($0, before: $1) }
            let verdict: Verdict = !happened.isEmpty ? .missed : isBefore || searched.end < asOf ? .met : .due
            conclude(
                at, .none, due: isBefore ? nil : searched.end, searched: searched, Outcome(verdict: verdict, evidence: happened),
                actors: happened.isEmpty ? never : [])
        }
    }
}
