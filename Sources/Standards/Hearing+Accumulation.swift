import Casework

extension Hearing {
    /// When so many events fall in a rolling window, every event that brings the count to that or more asks for a response.
    mutating func accumulate(_ count: Run<Given>, _ atLeast: Run<Rule.CountCase>, _ inWindow: Window, _ aim: Aim, _ within: Kept<Pace>) {
        guard case .joinedAnalysis(let selectors) = aim else { return }
        let all = collect(count)
        var first = all.lowerBound
        for index in all {
            let at = occurrences[index]
            let from = start(inWindow, before: at.day)
            while occurrences[first].day < from { first += 1 }
            var needed = Int.max
            for one in atLeast where one.when.map({ isSo($0, on: at.day) }) ?? true {
                needed = one.atLeast
                break
            }
            guard index - first + 1 >= needed else { continue }
            let counted = first..<index + 1
            let due = end(window(within, on: at.day, trigger: at.row), from: at.clock)
            let outcome = joined(selectors, counted, at, due)
            let start = findings.pool.count
            for event in counted { findings.pool.append(occurrences[event].row) }
            conclude(at, .none, due: due, searched: Period(start: at.day, end: due), outcome, counted: findings.run(from: start))
        }
        occurrences.cut(to: all.lowerBound)
    }

    /// The best joined analysis: one whose refs name at least two of the events, and two agencies' accounts where two recorded them.
    private mutating func joined(_ selectors: Run<Sought>, _ counted: Range<Int>, _ at: Occurrence, _ due: Int32) -> Outcome {
        var full: (row: Int32, day: Int32)?
        var partial: (row: Int32, day: Int32)?
        var near: Int32?
        var isJoint: Bool?
        for place in selectors.indices {
            let sought = selectors.kept(place)
            for index in span(sought.pointee.place, from: at.day) {
                let filed = filing.list[index]
                let row = filed.row
                guard latest(filed) >= at.day, fits(sought, filed, at, .none) else { continue }
                let day = max(filed.day, at.day)
                rows.cut()
                for place in columns.run(row, Rows.refs) {
                    if let of = columns.row(answeringFor: columns.value(at: place)) { rows.append(of) }
                }
                var events = 0
                if !rows.isEmpty { for event in counted where isNamed(occurrences[event]) { events += 1 } }
                if events < 2 {
                    if day <= min(due, asOf), near == nil { near = row }
                    continue
                }
                if isJoint == nil { isJoint = haveTwoRecorders(counted, named: false) }
                if isJoint == false || haveTwoRecorders(counted, named: true) {
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

    /// Whether one of `rows` is an account of an event.
    private mutating func isNamed(_ event: Occurrence) -> Bool {
        for index in rows.indices where isAccount(rows[index], event) { return true }
        return false
    }

    /// Whether two agencies or more recorded accounts of some events; `named`: those accounts that are among `rows`.
    private mutating func haveTwoRecorders(_ events: Range<Int>, named: Bool) -> Bool {
        var known: Int32?
        for event in events {
            var accounts = accounts(occurrences[event])
            while let account = accounts.next(room.links) {
                if named, !isAmongRows(account) { continue }
                let agency = columns.agency[account]
                if let known, known != agency { return true }
                known = agency
            }
        }
        return false
    }

    private mutating func isAmongRows(_ row: Int32) -> Bool {
        for index in rows.indices where rows[index] == row { return true }
        return false
    }
}
