import Casework

extension Drawing {
    /// Reserves for this cohort, each for the chosen child who has fewest so far, so that they are spread over the cohort.
    ///
    /// A reserve sits in the same groups as the child it replaces, leaves no more places for needs unfilled, and shares no household with another child
    /// chosen or another reserve. It may be a brother or sister of the child it replaces.
    func reserves(for cohort: [Int], _ chance: inout SeededGenerator) -> [Reserve] {
        let pool = grouping.pool
        guard criteria.reserves > 0, let goal = grouping.state(of: cohort).map(grouping.tally.goal) else { return [] }
        let kinds = kindsThatReplace(cohort, goal: goal)
        var homes: [Int: Int] = [:]
        for (place, child) in cohort.enumerated() { homes[pool.household[child]] = place }
        var reserved: Set<Int> = []
        var count = Array(repeating: 0, count: cohort.count)
        var reserves: [Reserve] = []
        // Children of each place are looked for in an order of chance, those with the fewest reserves first.
        var open = chance.shuffled(Array(cohort.indices))
        while reserves.count < criteria.reserves, !open.isEmpty {
            let fewest = open.map { count[$0] }.min() ?? 0
            let turn = open.firstIndex { count[$0] == fewest } ?? 0
            let place = open[turn]
            let able = kinds[place].flatMap { grouping.members[$0] }.filter { child in
                let home = pool.household[child]
                return child != cohort[place] && !reserved.contains(home) && homes[home, default: place] == place
            }
            guard let child = chance.pick(from: able) else {
                open.remove(at: turn)
                continue
            }
            reserved.insert(pool.household[child])
            let replaces = cohort.indices.filter { other in
                kinds[other].contains(grouping.kindOf[child]) && homes[pool.household[child], default: other] == other
            }
            for other in replaces { count[other] += 1 }
            reserves.append(Reserve(child: pool.children[child].child, canReplace: replaces.map { pool.children[cohort[$0]].child }))
        }
        return reserves
    }

    /// For each place of the cohort, the kinds of child with whom the cohort would be filled as it is.
    private func kindsThatReplace(_ cohort: [Int], goal: Int) -> [[Int]] {
        cohort.indices.map { place in
            let own = grouping.kinds[grouping.kindOf[cohort[place]]]
            let others = cohort.indices.filter { $0 != place }.map { cohort[$0] }
            guard let rest = grouping.state(of: others) else { return [] }
            return grouping.kinds.indices.filter { kind in
                guard grouping.kinds[kind].cell == own.cell else { return false }
                let state = grouping.tally.after(rest, grouping.kinds[kind])
                return state >= 0 && grouping.tally.goal(state) >= goal
            }
        }
    }
}
