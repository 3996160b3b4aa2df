import Casework

extension Hearing {
    /// When so many events fall in a rolling window, every event that brings the count to that or more asks for a response.
    mutating func accumulate(_ count: Selector, _ atLeast: [Shape.CountCase], _ inWindow: Window, _ expect: Expectation, _ within: Timing) {
        let events = occurrences([Trigger(.event(count))])
        for (index, at) in events.enumerated() {
            let from = start(inWindow, before: at.day)
            let counted = events[...index].filter { $0.day >= from }
            let needed = atLeast.first { $0.when.map { isSo($0, on: at.day) } ?? true }?.atLeast ?? .max
            guard counted.count >= needed else { continue }
            let due = end(window(within, on: at.day, trigger: at.row), from: at.clock)
            guard case .joinedAnalysis(let selectors) = expect else { continue }
            conclude(
                at, .none, due: due, searched: Period(start: at.day, end: due), joined(selectors, counted, at, due),
                actors: selectors.map(Response.entry), counted: counted.map(\.row))
        }
    }

    /// The best joined analysis: one whose refs name at least two of the events, and two agencies' accounts where two recorded them.
    private func joined(_ selectors: [Selector], _ counted: [Occurrence], _ at: Occurrence, _ due: Int32) -> Outcome {
        var full: (row: Int32, day: Int32)?
        var partial: (row: Int32, day: Int32)?
        var near: Int32?
        let recorders = Set(counted.flatMap(\.accounts).map { book.rows.agency[Int($0)] })
        for selector in selectors {
            for row in rows(selector.place) where book.rows.latest[Int(row)] >= at.day && fit(selector, row, at, .none) == .whole {
                let day = max(book.rows.earliest[Int(row)], at.day)
                let named = book.rows.values(row, Rows.refs).compactMap { book.row(answeringFor: $0) }
                let events = counted.filter { $0.accounts.contains(where: named.contains) }
                if events.count < 2 {
                    if day <= min(due, asOf), near == nil { near = row }
                    continue
                }
                let agencies = Set(events.flatMap(\.accounts).filter(named.contains).map { book.rows.agency[Int($0)] })
                if recorders.count < 2 || agencies.count >= 2 {
                    if day < full?.day ?? .max { full = (row, day) }
                } else if day < partial?.day ?? .max {
                    partial = (row, day)
                }
            }
        }
        if let full, full.day <= due { return Outcome(verdict: .met, evidence: [full.row]) }
        if let partial, partial.day <= due || full == nil {
            return Outcome(verdict: .partly, evidence: [partial.row], near: partial.row, nearReason: .incomplete)
        }
        if let full { return Outcome(verdict: .late, evidence: [full.row], near: full.row, nearReason: .late) }
        return Outcome(verdict: due < asOf ? .missed : .due, near: near, nearReason: near == nil ? nil : .incomplete)
    }
}
