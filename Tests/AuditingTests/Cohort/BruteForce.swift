import Auditing
import Casework

/// Looks at every set of children there is, knowing nothing of how the draw goes about it.
struct BruteForce {
    /// Children seated, and places for needs that stay unfilled.
    struct Score: Hashable, Comparable {
        var children = 0
        var needsShort = 0
        static func < (a: Score, b: Score) -> Bool { (a.children, -a.needsShort) < (b.children, -b.needsShort) }
    }

    let candidates: [Candidate]
    let criteria: CohortCriteria

    /// The best score there is, and every set of children that has it.
    func best() -> (score: Score, cohorts: Set<Set<PersonRef>>) {
        var best = Score(children: -1)
        var cohorts: Set<Set<PersonRef>> = []
        for bits in 0..<(1 << candidates.count) where bits.nonzeroBitCount <= criteria.size {
            let cohort = candidates.indices.filter { bits & (1 << $0) != 0 }.map { candidates[$0] }
            guard let score = score(cohort), score >= best else { continue }
            if score > best { (best, cohorts) = (score, []) }
            cohorts.insert(Set(cohort.map(\.child)))
        }
        return (best, cohorts)
    }

    /// Nil where the cohort breaks a rule: too many for a quota, or two of one household.
    func score(_ cohort: [Candidate]) -> Score? {
        guard cohort.count <= criteria.size, cohort.allSatisfy({ criteria.eligibility.reasons(against: $0).isEmpty }) else { return nil }
        if criteria.oneAHousehold {
            let homes = cohort.flatMap(\.homes)
            guard Set(homes).count == homes.count else { return nil }
        }
        for attribute in QuotaSubject.Attribute.allCases {
            let quotas = criteria.quotas.filter { $0.subject.attribute == attribute }
            guard !quotas.isEmpty else { continue }
            for quota in quotas where cohort.count(where: quota.subject.counts) > quota.places { return nil }
            let others = cohort.count { child in !quotas.contains { $0.subject.counts(child) } }
            guard others <= max(0, criteria.size - quotas.map(\.places).reduce(0, +)) else { return nil }
        }
        let short = criteria.quotas.filter { $0.subject.attribute == nil }.map { quota in
            max(0, quota.places - cohort.count(where: quota.subject.counts))
        }
        return Score(children: cohort.count, needsShort: short.reduce(0, +))
    }

    /// As many children as can be drawn when quotas may be exceeded, and the fewest places that then stay unfilled.
    func fullest() -> (children: Int, unfilled: Int) {
        var best = (children: 0, unfilled: Int.max)
        for bits in 0..<(1 << candidates.count) where bits.nonzeroBitCount <= criteria.size && bits.nonzeroBitCount >= best.children {
            let cohort = candidates.indices.filter { bits & (1 << $0) != 0 }.map { candidates[$0] }
            let homes = cohort.flatMap(\.homes)
            guard cohort.allSatisfy({ criteria.eligibility.reasons(against: $0).isEmpty }) else { continue }
            guard !criteria.oneAHousehold || Set(homes).count == homes.count else { continue }
            let unfilled = unfilled(cohort)
            if cohort.count > best.children || unfilled < best.unfilled { best = (cohort.count, unfilled) }
        }
        return best
    }

    /// Places of quotas that a cohort leaves unfilled, those for everybody whom no quota names among them.
    func unfilled(_ cohort: [Candidate]) -> Int {
        let named = criteria.quotas.reduce(0) { $0 + max(0, $1.places - cohort.count(where: $1.subject.counts)) }
        let rest = QuotaSubject.Attribute.allCases.map { attribute in
            let quotas = criteria.quotas.filter { $0.subject.attribute == attribute }
            let others = cohort.count { child in !quotas.contains { $0.subject.counts(child) } }
            return quotas.isEmpty ? 0 : max(0, criteria.size - quotas.map(\.places).reduce(0, +) - others)
        }
        return rest.reduce(named, +)
    }
}
