import Casework

extension Hearing {
    /// What is recorded holds enough of a list, and all that is vital.
    func complete(_ given: [Given], _ list: Holding, _ withReviews: Bool) {
        eachOccurrence(given) { hearing, at in
            var rows = [at.row]
            if withReviews, let plan = hearing.record.plans.first(where: { $0.started == at.row }) { rows += plan.reviewed }
            let verdict = hearing.judged(list, rows)
            hearing.conclude(
                at, .none, due: nil, searched: Period(start: at.day, end: .max),
                Outcome(
                    verdict: verdict, evidence: RowList(rows), near: verdict == .met ? nil : at.row,
                    nearReason: verdict == .met ? nil : .incomplete))
        }
    }

    /// How far rows together hold a list.
    private func judged(_ list: Holding, _ rows: [Int32]) -> Verdict {
        var held = [Bool](repeating: false, count: list.items.count)
        var count = 0
        for row in rows {
            for place in run(row, list.slots) {
                guard let item = list.items.firstIndex(of: book.rows.value(at: place)), !held[item] else { continue }
                held[item] = true
                count += 1
            }
        }
        let lacking = list.vital.count { $0 < 0 || !held[$0] }
        if count >= list.atLeast && lacking == 0 { return .met }
        if let partly = list.partly { return count >= partly.atLeast && lacking <= partly.vitalLacking ? .partly : .missed }
        return count == 0 && rows.isEmpty ? .missed : .partly
    }

    /// Sendings that together hold enough: in time, late, or never enough.
    func packed(_ sought: Sought, _ list: Holding, _ at: Occurrence, _ due: Int32) -> Outcome {
        var sent: [Int32] = []
        // A sending that holds nothing of the list is no sending.
        var holdsSome = false
        for index in span(sought.place, from: at.day) {
            let row = bucketed[index]
            guard book.rows.latest[Int(row)] >= at.day, fit(sought, row, at, .none) == .whole else { continue }
            sent.append(row)
            if !holdsSome { for place in run(row, list.slots) where list.items.contains(book.rows.value(at: place)) { holdsSome = true } }
        }
        guard holdsSome else { return Outcome(verdict: due < asOf ? .missed : .due) }
        let inTime = sent.filter { max(book.rows.earliest[Int($0)], at.day) <= due }
        if !inTime.isEmpty, judged(list, inTime) == .met { return Outcome(verdict: .met, evidence: RowList(inTime)) }
        if judged(list, sent) == .met { return Outcome(verdict: .late, evidence: RowList(sent), near: sent.last, nearReason: .late) }
        return Outcome(verdict: .partly, evidence: RowList(sent), near: sent.last, nearReason: .incomplete)
    }

    /// A conference with social care and so many agencies of other kinds.
    func quorate(_ given: [Given], _ slots: SlotTable, _ kinds: KindBits, _ others: Int) {
        eachOccurrence(given) { hearing, at in
            var present: [Int32] = []
            for place in hearing.run(at.row, slots) {
                let agency = hearing.book.rows.value(at: place)
                if !present.contains(agency) { present.append(agency) }
            }
            let leading = present.count { kinds.meets(hearing.agencies.kinds[Int($0)]) }
            let verdict: Verdict = leading > 0 && present.count - leading >= others ? .met : present.isEmpty ? .missed : .partly
            hearing.conclude(
                at, .none, due: nil, searched: Period(start: at.day, end: at.day),
                Outcome(
                    verdict: verdict, evidence: .one(at.row), near: verdict == .partly ? at.row : nil,
                    nearReason: verdict == .partly ? .incomplete : nil))
        }
    }
}
