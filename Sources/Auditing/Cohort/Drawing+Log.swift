import Casework

extension Drawing {
    /// The cohort's places and each quota's, asked and drawn.
    func balance(of cohort: [Int]) -> [Balance] {
        let children = grouping.pool.children
        let whole = Balance(quota: nil, asked: criteria.size, drawn: cohort.count, eligible: children.count)
        return [whole]
            + criteria.quotas.map { quota in
                Balance(
                    quota: quota, asked: quota.places, drawn: cohort.count { quota.subject.counts(children[$0]) },
                    eligible: children.count { quota.subject.counts($0) })
            }
    }

    /// Every candidate who was neither chosen nor a reserve, by reference.
    func exclusions(from draw: Draw) -> [Exclusion] {
        let pool = grouping.pool
        var chosenAt: [Int: Int] = [:]
        for child in draw.cohort { chosenAt[pool.household[child]] = child }
        let named = Set(draw.chosen + draw.reserves.map(\.child))
        var exclusions = ineligible.map { Exclusion(child: $0.key, reason: .notEligible($0.value)) }
        for (index, candidate) in pool.children.enumerated() where ineligible[candidate.child] == nil && !named.contains(candidate.child) {
            let reason: Exclusion.Reason =
                if let chosen = chosenAt[pool.household[index]] { .household(of: pool.children[chosen].child) } else { .notDrawn }
            exclusions.append(Exclusion(child: candidate.child, reason: reason))
        }
        return exclusions.sorted { $0.child < $1.child }
    }
}
