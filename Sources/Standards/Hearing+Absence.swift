import Casework

extension Hearing {
    /// No such thing in a window after, or before, a trigger.
    func absent(_ given: [Given], _ never: [Answer], _ within: Pace, _ isBefore: Bool, _ birth: Bool) {
        eachOccurrence(given) { hearing, at in
            let length = hearing.window(within, on: at.day, trigger: at.row)
            let searched =
                isBefore
                ? Period(start: hearing.start(length, before: at.day), end: at.clock)
                : Period(start: at.day + 1, end: hearing.end(length, from: at.clock))
            let happened = hearing.happened(never, at, searched, birth)
            let verdict: Verdict = !happened.isEmpty ? .missed : isBefore || searched.end < hearing.asOf ? .met : .due
            hearing.conclude(
                at, .none, due: isBefore ? nil : searched.end, searched: searched, Outcome(verdict: verdict, evidence: happened),
                isOwed: happened.isEmpty)
        }
    }

    private func happened(_ never: [Answer], _ at: Occurrence, _ searched: Period, _ birth: Bool) -> RowList {
        var happened = RowList.none
        for case .entry(let sought) in never {
            // Of an uncertain day all possible days must lie in the window: the doubt favours the practitioner.
            for index in span(sought.place, from: searched.start) {
                let row = bucketed[index]
                let day = book.rows.earliest[Int(row)]
                if day > searched.end { break }
                guard row != at.row, day >= searched.start, searched.contains(book.rows.latest[Int(row)]),
                    fit(sought, row, at, .none) == .whole
                else { continue }
                if !happened.contains(row) { happened.append(.one(row)) }
            }
        }
        if birth, let born = record.facts.born, searched.contains(born), let row = record.facts.bornRow, !happened.contains(row) {
            happened.append(.one(row))
        }
        if case .two(let first, let second) = happened { return book.order(second, before: first) ? .two(second, first) : happened }
        if case .many(let rows) = happened { return .many(rows.sorted { book.order($0, before: $1) }) }
        return happened
    }
}

extension RowList {
    func contains(_ row: Int32) -> Bool {
        switch self {
        case .none: false
        case .one(let one): one == row
        case .two(let first, let second): first == row || second == row
        case .many(let rows): rows.contains(row)
        }
    }
}
