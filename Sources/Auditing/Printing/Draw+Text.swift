import Casework

extension Draw {
    /// The draw as a minute: children by number, the places, what could not be met, reserves, and everybody else with the reason.
    public var text: String {
        var lines = ["Drawn with seed \(seed): \(numeral(chosen.count)) \(chosen.count == 1 ? "child" : "children")."]
        for (index, child) in chosen.enumerated() {
            lines.append("  \(index + 1). \(child), \(drawing.grouping.pool.children[cohort[index]].inWords)")
        }
        lines.append("Places:")
        lines += balance.map { "  \($0.inWords)" }
        lines += clashes.map(\.sentence)
        if !reserves.isEmpty {
            lines.append("Reserves:")
            lines += reserves.map { "  \($0.child), for \(listed($0.canReplace.map(\.text), "or"))" }
        }
        let others = exclusions
        if !others.isEmpty {
            lines.append("Not chosen:")
            lines += others.map { "  \($0.child): \($0.because)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Balance {
    /// `five girls: 5 of 5 filled, 9 eligible`; where more may come than were asked for, `one child with neglect among the needs or more: 6 drawn, 9 eligible`.
    public var inWords: String {
        guard let quota else { return "the cohort: \(drawn) of \(asked) filled, \(eligible) eligible" }
        if case .need = quota.subject { return "\(quota.inWords), or more: \(drawn) drawn, \(eligible) eligible" }
        return "\(quota.inWords): \(drawn) of \(asked) filled, \(eligible) eligible"
    }
}

extension Candidate {
    /// `a girl, aged 3, on a child protection plan; needs: domestic abuse, neglect`.
    public var inWords: String {
        let who = sex == .female ? "a girl" : sex == .male ? "a boy" : "a child whose sex is not recorded"
        let plan = plan.map { "with \("aeiou".contains($0.prefix(1)) ? "an" : "a") \(inPlainWords($0)) plan" } ?? "with no plan"
        let needs = needs.isEmpty ? "none recorded" : needs.sorted().map(inPlainWords).joined(separator: ", ")
        return "\(who), \(age), \(plan); needs: \(needs)"
    }
}
