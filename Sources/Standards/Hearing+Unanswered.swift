import Casework

extension Hearing {
    /// Whether the record holds nothing that could answer the rule, nor almost: most records hold no entry at all of most sorts that are asked for.
    mutating func isUnanswerable() -> Bool {
        guard rule.pointee.asksEntriesOnly else { return false }
        for place in rule.pointee.prospects where !filing.isEmpty(place) { return false }
        return true
    }

    /// Adds the findings of one trigger that nothing in the record answers: all members have the same, but for the gap.
    mutating func concludeUnanswered(_ at: Occurrence, _ each: Range<Int>, due: Int32, searched: Period) {
        let outcome = Outcome(verdict: due < asOf ? .missed : .due)
        // Who sends nothing, and who is exempt, is asked of each.
        if !agencies.allConnected || !filing.exemptions.isEmpty {
            for member in each { conclude(at, members[member], due: due, searched: searched, outcome) }
            return
        }
        var finding = Finding(
            standard: rule.pointee.number, child: child, verdict: outcome.verdict, on: at.day, due: due, each: .none, searched: searched)
        finding.trigger = triggerRows(at)
        finding.isUncertain = at.isUncertain
        if outcome.verdict == .due { finding.changesOn = due + 1 }
        for member in each {
            finding.each = members[member]
            if outcome.verdict == .missed {
                finding.gap = gap(at, members[member], isOwed: true)
                finding.holder = finding.gap == .sharing ? columns.agency[at.row] : nil
            }
            findings.list.append(finding)
        }
    }
}
