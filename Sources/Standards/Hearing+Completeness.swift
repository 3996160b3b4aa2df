import Casework

extension Hearing {
    /// What is recorded holds enough of a list, and all that is vital.
    mutating func complete(_ given: Run<Given>, _ list: Kept<Holding>, _ withReviews: Bool) {
        let all = collect(given)
        for index in all {
            let at = occurrences[index]
            rows.cut()
            rows.append(at.row)
            if withReviews { appendReviews(ofPlanStartedBy: at.row) }
            let verdict = judged(list, rows.count)
            conclude(
                at, .none, due: nil, searched: Period(start: at.day, end: .max),
                Outcome(
                    verdict: verdict, evidence: run(rows.count), near: verdict == .met ? nil : at.row,
                    nearReason: verdict == .met ? nil : .incomplete))
        }
        occurrences.cut(to: all.lowerBound)
    }

    private mutating func appendReviews(ofPlanStartedBy row: Int32) {
        for index in room.plans.list.indices where room.plans.list[index].started == row {
            var place = room.links.start(of: room.plans.list[index].reviewed)
            while place >= 0 {
                rows.append(room.links[place].number)
                place = room.links.after(place)
            }
            return
        }
    }

    /// How far the first of `rows` together hold a list.
    private mutating func judged(_ list: Kept<Holding>, _ rowCount: Int) -> Verdict {
        held.fill(list.pointee.items.count, with: false)
        var count = 0
        for index in 0..<rowCount {
            for place in run(rows[index], list.pointee.slots) {
                guard let item = list.pointee.items.firstIndex(of: columns.value(at: place)), !held[item] else { continue }
                held[item] = true
                count += 1
            }
        }
        var lacking = 0
        for item in list.pointee.vital where item < 0 || !held[item] { lacking += 1 }
        if count >= list.pointee.atLeast && lacking == 0 { return .met }
        if let partly = list.pointee.partly { return count >= partly.atLeast && lacking <= partly.vitalLacking ? .partly : .missed }
        return count == 0 && rowCount == 0 ? .missed : .partly
    }

    /// Whether a row holds something of a list.
    private mutating func holdsSome(_ list: Kept<Holding>, _ row: Int32) -> Bool {
        for place in run(row, list.pointee.slots) where list.pointee.items.contains(columns.value(at: place)) { return true }
        return false
    }

    /// Sendings that together hold enough: in time, late, or never enough.
    mutating func packed(_ sought: Kept<Sought>, _ list: Kept<Holding>, _ at: Occurrence, _ due: Int32) -> Outcome {
        rows.cut()
        // A sending that holds nothing of the list is no sending.
        var isSent = false
        for index in span(sought.pointee.place, from: at.day) {
            let filed = filing.list[index]
            guard latest(filed) >= at.day, fits(sought, filed, at, .none) else { continue }
            rows.append(filed.row)
            if !isSent { isSent = holdsSome(list, filed.row) }
        }
        guard isSent else { return Outcome(verdict: due < asOf ? .missed : .due) }
        // They are in order of their first day, so that those in time come first.
        var inTime = 0
        while inTime < rows.count, max(columns.earliest[rows[inTime]], at.day) <= due { inTime += 1 }
        if inTime > 0, judged(list, inTime) == .met { return Outcome(verdict: .met, evidence: run(inTime)) }
        let last = rows.last
        if judged(list, rows.count) == .met { return Outcome(verdict: .late, evidence: run(rows.count), near: last, nearReason: .late) }
        return Outcome(verdict: .partly, evidence: run(rows.count), near: last, nearReason: .incomplete)
    }

    /// A conference with social care and so many agencies of other kinds.
    mutating func quorate(_ given: Run<Given>, _ slots: SlotTable, _ kinds: KindBits, _ others: Int) {
        let all = collect(given)
        for index in all {
            let at = occurrences[index]
            rows.cut()
            var leading = 0
            for place in run(at.row, slots) {
                let agency = columns.value(at: place)
                if isPresent(agency) { continue }
                rows.append(agency)
                if kinds.meets(agencies.kinds[Int(agency)]) { leading += 1 }
            }
            let present = rows.count
            let verdict: Verdict = leading > 0 && present - leading >= others ? .met : present == 0 ? .missed : .partly
            conclude(
                at, .none, due: nil, searched: Period(start: at.day, end: at.day),
                Outcome(
                    verdict: verdict, evidence: .one(at.row), near: verdict == .partly ? at.row : nil,
                    nearReason: verdict == .partly ? .incomplete : nil))
        }
        occurrences.cut(to: all.lowerBound)
    }

    private mutating func isPresent(_ agency: Int32) -> Bool {
        for index in rows.indices where rows[index] == agency { return true }
        return false
    }
}
