import Casework

extension Hearing {
    /// What is recorded holds enough of a list, and all that is vital.
    mutating func complete(_ given: [Trigger], _ list: Checklist, _ withReviews: Bool) {
        for at in occurrences(given) {
            var rows = [at.row]
            if withReviews, let plan = record.plans.first(where: { $0.started == at.row }) { rows += plan.reviewed }
            let verdict = judged(list, rows)
            conclude(
                at, .none, due: nil, searched: Period(start: at.day, end: .max),
                Outcome(
                    verdict: verdict, evidence: rows, near: verdict == .met ? nil : at.row, nearReason: verdict == .met ? nil : .incomplete),
                actors: [.own(.aboutChild)])
        }
    }

    /// How far rows together hold a list.
    private func judged(_ list: Checklist, _ rows: [Int32]) -> Verdict {
        var held: Set<Int32> = []
        for row in rows { held.formUnion(agencies(row, list.field)) }
        let items = list.items.filter { held.contains(words.number($0)) }
        let lacking = list.vital.filter { !items.contains($0) }.count
        if items.count >= list.atLeast && lacking == 0 { return .met }
        if let partly = list.partly { return items.count >= partly.atLeast && lacking <= partly.vitalLacking ? .partly : .missed }
        return items.isEmpty && rows.isEmpty ? .missed : .partly
    }

    /// Sendings that together hold enough: in time, late, or never enough.
    func packed(_ selector: Selector, _ list: Checklist, _ at: Occurrence, _ due: Int32) -> Outcome {
        let sent = rows(selector.place).filter { book.rows.latest[Int($0)] >= at.day && fit(selector, $0, at, .none) == .whole }
        // A sending that holds nothing of the list is no sending.
        let holdsSome = sent.contains { row in
            agencies(row, list.field).contains { item in list.items.contains { words.number($0) == item } }
        }
        guard holdsSome else { return Outcome(verdict: due < asOf ? .missed : .due) }
        let inTime = sent.filter { max(book.rows.earliest[Int($0)], at.day) <= due }
        if !inTime.isEmpty, judged(list, Array(inTime)) == .met { return Outcome(verdict: .met, evidence: Array(inTime)) }
        if judged(list, Array(sent)) == .met { return Outcome(verdict: .late, evidence: Array(sent), near: sent.last, nearReason: .late) }
        return Outcome(verdict: .partly, evidence: Array(sent), near: sent.last, nearReason: .incomplete)
    }

    /// A conference with social care and so many agencies of other kinds.
    mutating func quorate(_ given: [Trigger], _ field: FieldName, _ kinds: [AgencyKind], _ others: Int) {
        for at in occurrences(given) {
            let present = Set(agencies(at.row, field))
            let leading = present.filter { kinds.contains(agencies.kind($0)) }
            let verdict: Verdict =
                !leading.isEmpty && present.count - leading.count >= others ? .met : present.isEmpty ? .missed : .partly
            conclude(
                at, .none, due: nil, searched: Period(start: at.day, end: at.day),
                Outcome(
                    verdict: verdict, evidence: [at.row], near: verdict == .partly ? at.row : nil,
                    nearReason: verdict == .partly ? .incomplete : nil),
                actors: [.own(.aboutChild)])
        }
    }
}
