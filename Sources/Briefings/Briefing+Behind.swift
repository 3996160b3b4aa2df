extension Briefing {
    /// The findings behind a statement, one of each child and standard, with how many of the two there are: the others stand under the first.
    func behind(_ statement: Statement) -> [(first: BriefedFinding, count: Int)] {
        guard !findings.isEmpty else { return [] }
        let wanted = Set(statement.evidence)
        var byAnchor: [FindingAnchor: BriefedFinding] = [:]
        for finding in findings where wanted.contains(finding.anchor) { byAnchor[finding.anchor] = finding }
        var kinds: [(first: BriefedFinding, count: Int)] = []
        for finding in statement.evidence.compactMap({ byAnchor[$0] }) {
            if let known = kinds.firstIndex(where: { $0.first.child == finding.child && $0.first.standard == finding.standard }) {
                kinds[known].count += 1
            } else {
                kinds.append((finding, 1))
            }
        }
        return kinds
    }
}
