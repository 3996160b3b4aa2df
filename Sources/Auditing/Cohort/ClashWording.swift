/// A clash in plain English: what cannot be met, what the eligible children are, what could be met.
struct ClashWording {
    let pool: Pool
    let criteria: CohortCriteria
    let quotas: [Quota]
    let byHousehold: Bool
    let nearest: [Clash.Change]

    var sentence: String { [verdict, facts, change].filter { !$0.isEmpty }.joined(separator: " ") }

    private var verdict: String {
        let rule = byHousehold ? " with one child a household" : ""
        let cohort = "a cohort of \(numeral(criteria.size))"
        guard !quotas.isEmpty else { return "\(capitalised(cohort)) cannot be filled\(rule)." }
        let how = quotas.count == 1 ? "" : quotas.count == 2 ? " both" : " all"
        let asked = quotas.map { "\($0.subject.attribute == nil ? "at least" : "exactly") \($0.inWords)" }
        return "\(capitalised(listed(asked, "and"))) cannot\(how) be drawn in \(cohort)\(rule)."
    }

    private var facts: String {
        let all = pool.children.count
        let eligible = "\(figure(all)) \(all == 1 ? "child is" : "children are") eligible\(homes(of: { _ in true }))"
        var facts = quotas.map { quota in
            let count = pool.children.count { quota.subject.counts($0) }
            return "\(figure(count)) \(count == 1 ? "is" : "are") \(quota.subject.asPredicate)\(homes(of: quota.subject.counts))"
        }
        if quotas.count == 2, quotas[0].subject.attribute != quotas[1].subject.attribute {
            let both: (Candidate) -> Bool = { child in quotas.allSatisfy { $0.subject.counts(child) } }
            let count = pool.children.count(where: both)
            facts.append("\(figure(count)) \(count == 1 ? "is" : "are") both\(homes(of: both))")
        }
        return facts.isEmpty ? "\(eligible)." : "\(eligible): \(listed(facts, "and"))."
    }

    /// Says in how many households they live, where that is what the clash is about.
    private func homes(of counted: (Candidate) -> Bool) -> String {
        guard byHousehold else { return "" }
        let households = pool.members.count { $0.contains { counted(pool.children[$0]) } }
        return " (in \(figure(households)) \(households == 1 ? "household" : "households"))"
    }

    private var change: String {
        guard !nearest.isEmpty else { return "" }
        let changes = nearest.map { "\($0.quota.subject.inWords($0.possible)) instead of \(numeral($0.quota.places))" }
        return "The nearest that can be met: \(listed(changes, "or"))."
    }
}

extension QuotaSubject {
    /// What a child who counts is: `a girl` of several, `on a child protection plan`.
    fileprivate var asPredicate: String {
        switch self {
        case .sex(.female): "girls"
        case .sex(.male): "boys"
        case .sex(.unknown): "of unknown sex"
        case .plan(let plan): "on \(inPlainWords(plan)) plans"
        case .age(let band): band.description
        case .authority(let authority): "of \(authority)"
        case .need(let need): "recorded with \(inPlainWords(need))"
        }
    }
}
