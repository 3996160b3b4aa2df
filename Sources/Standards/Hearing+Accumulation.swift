import Casework

extension Hearing {
    /// When so many events fall in a rolling window, every event that brings the count to that or more asks for a response.
    func accumulate(_ count: [Given], _ atLeast: [(when: Standing?, atLeast: Int)], _ inWindow: Window, _ aim: Aim, _ within: Pace) {
        guard case .joinedAnalysis(let selectors) = aim else { return }
        var events: [Occurrence] = []
        collect(count, into: &events)
        for (index, at) in events.enumerated() {
            let from = start(inWindow, before: at.day)
            var first = index
            while first > 0, events[first - 1].day >= from { first -= 1 }
            let needed = atLeast.first { $0.when.map { isSo($0, on: at.day) } ?? true }?.atLeast ?? .max
            guard index - first + 1 >= needed else { continue }
            let counted = events[first...index]
            let due = end(window(within, on: at.day, trigger: at.row), from: at.clock)
            conclude(
                at, .none, due: due, searched: Period(start: at.day, end: due), joined(selectors, counted, at, due),
                counted: counted.map(\.row))
        }
    }

    /// The best joined analysis: one whose refs name at least two of the events, and two agencies' accounts where two recorded them.
    private func joined(_ selectors: [Sought], _ counted: ArraySlice<Occurrence>, _ at: Occurrence, _ due: Int32) -> Outcome {
        var full: (row: Int32, day: Int32)?
        var partial: (row: Int32, day: Int32)?
        var near: Int32?
        lazy var isJoint = haveTwoRecorders(counted) { _ in true }
        var named: [Int32] = []
        for sought in selectors {
            for index in span(sought.place, from: at.day) {
                let row = bucketed[index]
                guard book.rows.latest[Int(row)] >= at.day, fit(sought, row, at, .none) == .whole else { continue }
                let day = max(book.rows.earliest[Int(row)], at.day)
                named.removeAll(keepingCapacity: true)
                for place in book.rows.run(row, Rows.refs) {
                    if let of = book.row(answeringFor: book.rows.value(at: place)) { named.append(of) }
                }
                var events = 0
                if !named.isEmpty { for event in counted where hasAccount(event, named.contains) { events += 1 } }
                if events < 2 {
                    if day <= min(due, asOf), near == nil { near = row }
                    continue
                }
                if !isJoint || haveTwoRecorders(counted, named.contains) {
                    if day < full?.day ?? .max { full = (row, day) }
                } else if day < partial?.day ?? .max {
                    partial = (row, day)
                }
            }
        }
        if let full, full.day <= due { return Outcome(verdict: .met, evidence: .one(full.row)) }
        if let partial, partial.day <= due || full == nil {
            return Outcome(verdict: .partly, evidence: .one(partial.row), near: partial.row, nearReason: .incomplete)
        }
        if let full { return Outcome(verdict: .late, evidence: .one(full.row), near: full.row, nearReason: .late) }
        return Outcome(verdict: due < asOf ? .missed : .due, near: near, nearReason: near == nil ? nil : .incomplete)
    }

    /// Whether two agencies or more recorded those accounts of some events that pass.
    private func haveTwoRecorders(_ events: ArraySlice<Occurrence>, _ passes: (Int32) -> Bool) -> Bool {
        var known: Int32?
        for event in events {
            let isSecond = hasAccount(event) { row in
                guard passes(row) else { return false }
                let agency = book.rows.agency[Int(row)]
                if known == nil { known = agency }
                return known != agency
            }
            if isSecond { return true }
        }
        return false
    }
}
