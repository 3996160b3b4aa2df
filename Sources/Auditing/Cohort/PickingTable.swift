import Casework

/// Draws one child after another, and looks at households only afterwards.
///
/// For every state the table holds in how many ways the best end can still be reached by further picks, when a child could be picked twice.
/// Picks weighted by it give every sequence of picks that ends best the same chance. Sequences with a child or a household twice are thrown away, so
/// every cohort that is left has the same chance too. Where hardly any is left, `HouseholdTrellis` counts them one by one.
struct PickingTable: Sendable {
    let grouping: Grouping
    /// The best goal that any picks reach: never worse than what a cohort can reach, as a child could be picked twice.
    let bestGoal: Int
    private let ways: [Double]

    init(_ grouping: Grouping) {
        let tally = grouping.tally
        let sizes = grouping.members.map { Double($0.count) }
        var goals = Array(repeating: 0, count: tally.count)
        var ways = Array(repeating: 1.0, count: tally.count)
        // More children never mean a smaller number, so every later state is ready.
        for state in stride(from: tally.count - 1, through: 0, by: -1) {
            var best = tally.goal(state)
            var total = 1.0
            for (number, kind) in grouping.kinds.enumerated() {
                let next = tally.after(state, kind)
                guard next >= 0, goals[next] >= best else { continue }
                if goals[next] > best { (best, total) = (goals[next], 0) }
                total += sizes[number] * ways[next]
            }
            (goals[state], ways[state]) = (best, total)
        }
        let best = goals[0]
        for state in ways.indices where goals[state] < best { ways[state] = 0 }
        (self.grouping, self.bestGoal, self.ways) = (grouping, best, ways)
    }

    /// One sequence of picks, in order; nil where it took a child or a household twice.
    func cohort(_ chance: inout SeededGenerator) -> [Int]? {
        let tally = grouping.tally
        var state = 0
        var cohort: [Int] = []
        while tally.goal(state) < bestGoal {
            var left = chance.unit() * ways[state]
            var picked = (kind: -1, state: -1)
            for (number, kind) in grouping.kinds.enumerated() {
                let next = tally.after(state, kind)
                guard next >= 0, ways[next] > 0 else { continue }
                picked = (number, next)
                left -= Double(grouping.members[number].count) * ways[next]
                if left < 0 { break }
            }
            guard picked.kind >= 0 else { return nil }
            let members = grouping.members[picked.kind]
            let child = members[chance.below(members.count)]
            let household = grouping.pool.household[child]
            guard !cohort.contains(where: { grouping.pool.household[$0] == household }) else { return nil }
            cohort.append(child)
            state = picked.state
        }
        return cohort
    }
}
