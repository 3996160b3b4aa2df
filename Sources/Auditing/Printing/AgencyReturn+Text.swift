import Casework
import Standards

extension AgencyReturn {
    /// The return as a form that can be printed and filled in.
    public var text: String {
        var parts = ["Child \(child) · \(name): \(standing)." + (holding.map { " " + $0.inWords } ?? "")]
        if isNil { return parts[0] + " Nil return.\n" }
        parts += lines.map(\.text)
        parts.append(
            "In your own words\n  What worked well: \(view.workedWell?.text ?? "…")\n  What are you worried about: \(view.worries?.text ?? "…")\n"
                + "  What needs to happen: \(view.needed?.text ?? "…")\n"
                + "  Your grade (\(Grade.allCases.map { inPlainWords($0.rawValue) }.joined(separator: ", "))) and why: "
                + (view.grade.map { "\(inPlainWords($0.grade.rawValue)): \($0.because)" } ?? "…"))
        return parts.joined(separator: "\n\n") + "\n"
    }
}

extension Holding {
    /// `It holds 14 entries, 9 in the look-back: 6 about the child, 8 about parents. Last contact 4 March 2021.`
    public var inWords: String {
        let about = roles.map { role in
            let whom =
                switch role {
                case .child: "the child"
                case .sibling: "siblings"
                case .parent: "parents"
                case .household: "others of the household"
                }
            return "\(byRole[role] ?? 0) about \(whom)"
        }
        return "It holds \(entries) \(entries == 1 ? "entry" : "entries"), \(inPeriod) in the look-back: \(listed(about, "and")). "
            + (lastContact.map { "Last contact \($0.inWords)." } ?? "No contact is recorded.")
    }
}

extension ReturnLine {
    fileprivate var text: String {
        var lines = [question]
        for section in sections where !section.items.isEmpty { lines += ["  \(section.title)"] + section.items.map(\.text) }
        let without = sections.filter(\.items.isEmpty).map(\.title)
        if !without.isEmpty { lines.append("  Without an occasion in the look-back: \(without.joined(separator: "; ")).") }
        lines += judgements.map { "  For you to judge: \($0) …" }
        return lines.joined(separator: "\n")
    }
}

extension ReturnLine.Item {
    fileprivate var text: String {
        let finding = cited.finding
        let entries = cited.entries.isEmpty ? "no entry" : cited.entries.joined(separator: ", ")
        let answer =
            switch answer {
            case .open: "[ ] agree  [ ] disagree, because …  [ ] add …"
            case .agreed: "[x] agree"
            case .disagreed(let remark): "[x] disagree, because \(remark)"
            case .added(let remark): "[x] add: \(remark)"
            }
        return
            "    \(finding.on?.inWords ?? ""): \(inPlainWords(finding.verdict.code))\(isOwn ? ", from your own record" : ""). \(cited.because) (\(entries))\n"
            + "      \(answer)"
    }
}
