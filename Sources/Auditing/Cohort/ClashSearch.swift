import Casework

/// Finds the quotas that cannot be met together, by asking of fewer and fewer of them whether any cohort meets them.
struct ClashSearch {
    let pool: Pool
    let criteria: CohortCriteria

    /// Clashes that share no quota: first quotas that fail alone, then pairs, then whatever larger sets are left.
    var clashes: [Clash] {
        guard canBeMet([]) else { return [clash([])] }
        var clashes: [Clash] = []
        var left = criteria.quotas
        for quota in criteria.quotas where !canBeMet([quota]) {
            clashes.append(clash([quota]))
            left.removeAll { $0 == quota }
        }
        while !canBeMet(left) {
            let smallest = pair(in: left) ?? irreducible(left)
            clashes.append(clash(smallest))
            left.removeAll(where: smallest.contains)
        }
        return clashes.enumerated().filter { place, clash in
            !clashes.enumerated().contains { other, its in
                saysTheSame(its, clash) && (surplus(its), other) < (surplus(clash), place)
            }
        }.map(\.element)
    }

    /// Five girls of ten and five boys of ten fail together; the reader needs to hear of one, best of the one that is short of children.
    private func saysTheSame(_ one: Clash, _ other: Clash) -> Bool {
        one.quotas.count == other.quotas.count
            && other.quotas.allSatisfy { quota in
                one.quotas.contains {
                    $0.subject.attribute != nil && $0.subject.attribute == quota.subject.attribute
                        && $0.places + quota.places == criteria.size
                }
            }
    }

    private func surplus(_ clash: Clash) -> Int { clash.nearest.count { $0.possible > $0.quota.places } }

    /// The criteria nearest to these that can be met: as many children as there are households for, up to the size asked, and the fewest places
    /// moved from one group of an attribute to another or given up for a need. Of several that are equally near, one. Nil where nobody is eligible,
    /// or where the quotas divide the cohort too finely for this question.
    var nearest: CohortCriteria? {
        guard !pool.children.isEmpty, criteria.canBeExceeded else { return nil }
        let pool = criteria.oneAHousehold ? pool : pool.apart
        let grouping = Grouping(pool, size: criteria.size, quotas: criteria.quotas, exceeding: true)
        let table = PickingTable(grouping)
        var chance = SeededGenerator(seed: 0)
        var picked: [Int]?
        for _ in 0..<64 where picked == nil { picked = table.cohort(&chance) }
        let cohort = picked ?? HouseholdTrellis(grouping).cohort(&chance)
        return criteria.asking(cohort.map { pool.children[$0] })
    }

    /// Whether a full cohort meets all of these quotas; every other quota is forgotten.
    func canBeMet(_ quotas: [Quota], apart: Bool = false) -> Bool {
        let pool = criteria.oneAHousehold && !apart ? pool : pool.apart
        let grouping = Grouping(pool, size: criteria.size, quotas: quotas)
        guard !Self.overbooked(quotas, size: criteria.size) else { return false }
        let table = PickingTable(grouping)
        guard table.bestGoal == grouping.tally.perfect else { return false }
        var chance = SeededGenerator(seed: 0)
        for _ in 0..<64 where table.cohort(&chance) != nil { return true }
        return HouseholdTrellis.bestGoal(grouping) == grouping.tally.perfect
    }

    /// Whether one attribute is asked to share out more places than there are.
    static func overbooked(_ quotas: [Quota], size: Int) -> Bool {
        QuotaSubject.Attribute.allCases.contains { attribute in
            quotas.reduce(0) { $1.subject.attribute == attribute ? $0 + $1.places : $0 } > size
        }
    }

    private func pair(in quotas: [Quota]) -> [Quota]? {
        for (place, first) in quotas.enumerated() {
            for second in quotas[(place + 1)...] where !canBeMet([first, second]) { return [first, second] }
        }
        return nil
    }

    private func irreducible(_ quotas: [Quota]) -> [Quota] {
        quotas.reduce(quotas) { kept, quota in
            let fewer = kept.filter { $0 != quota }
            return canBeMet(fewer) ? kept : fewer
        }
    }

    private func clash(_ quotas: [Quota]) -> Clash {
        let byHousehold = criteria.oneAHousehold && canBeMet(quotas, apart: true)
        let nearest = quotas.compactMap { quota in
            possible(for: quota, beside: quotas.filter { $0 != quota }).map { Clash.Change(quota: quota, possible: $0) }
        }
        let wording = ClashWording(pool: pool, criteria: criteria, quotas: quotas, byHousehold: byHousehold, nearest: nearest)
        return Clash(quotas: quotas, byHousehold: byHousehold, nearest: nearest, sentence: wording.sentence)
    }

    private func possible(for quota: Quota, beside others: [Quota]) -> Int? {
        let isNeed = quota.subject.attribute == nil
        let numbers = (0...criteria.size).filter { isNeed ? $0 < quota.places : $0 != quota.places }
        // Of two that are equally near, the smaller: it asks for fewer children of whom there are few.
        return numbers.sorted { (abs($0 - quota.places), $0) < (abs($1 - quota.places), $1) }
            .first { canBeMet(others + [Quota($0, quota.subject)]) }
    }
}
