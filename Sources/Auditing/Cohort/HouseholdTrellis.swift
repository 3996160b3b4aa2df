import Casework

/// Goes through the households one after another and counts, exactly, every cohort that ends best.
///
/// At each step it holds, for every state, in how many ways the households still to come reach the best end. Going forward through these numbers
/// gives every such cohort the same chance, and finds one wherever there is one, however tight the quotas and however the siblings stand.
struct HouseholdTrellis: Sendable {
    private let grouping: Grouping
    private let steps: [HouseholdStep]
    /// The numbers before every `apart`-th step, and after the last; those between are worked out again when they are needed.
    private let kept: [[Double]]
    private let apart: Int

    /// The best goal that any cohort reaches.
    let bestGoal: Int

    /// Keeps all numbers where these are at most `room`; else so few that memory does not matter, and each draw takes as long as the first.
    init(_ grouping: Grouping, room: Int = 16_000_000) {
        let steps = HouseholdStep.all(grouping)
        let bestGoal = Self.bestGoal(grouping, steps: steps)
        let tally = grouping.tally
        let all = tally.count.multipliedReportingOverflow(by: steps.count)
        let apart = all.overflow || all.partialValue > room ? Int(Double(steps.count).squareRoot()) + 1 : 1
        var layer = (0..<tally.count).map { tally.goal($0) == bestGoal ? 1.0 : 0 }
        var kept = [layer]
        for (number, step) in steps.enumerated().reversed() {
            layer = step.layer(before: layer, grouping)
            if number.isMultiple(of: apart) { kept.append(layer) }
        }
        (self.grouping, self.steps, self.bestGoal, self.apart) = (grouping, steps, bestGoal, apart)
        self.kept = kept.reversed()
    }

    /// Any cohort that ends best, each with the same chance, in an order of chance.
    func cohort(_ chance: inout SeededGenerator) -> [Int] {
        var state = 0
        var cohort: [Int] = []
        for block in 0..<(kept.count - 1) {
            let block = (first: block * apart, layers: layers(ofBlock: block))
            for place in 0..<(block.layers.count - 1) {
                let step = steps[block.first + place]
                guard let taken = step.option(from: state, grouping, block.layers[place], block.layers[place + 1], &chance) else {
                    continue
                }
                for household in chance.sample(taken.households, from: step.households) {
                    let members = household.filter { grouping.kindOf[$0] == taken.kind }
                    cohort.append(members[chance.below(members.count)])
                }
                state = taken.state
            }
        }
        return chance.shuffled(cohort)
    }

    /// The numbers before each step of a block, and after its last.
    private func layers(ofBlock block: Int) -> [[Double]] {
        let first = block * apart
        var layers = [kept[block + 1]]
        for step in steps[first..<min(first + apart, steps.count)].dropFirst().reversed() {
            layers.append(step.layer(before: layers[layers.count - 1], grouping))
        }
        return [kept[block]] + layers.reversed()
    }

    /// The best goal that any cohort reaches; found without counting, so cheaper than a whole trellis.
    static func bestGoal(_ grouping: Grouping) -> Int { bestGoal(grouping, steps: HouseholdStep.all(grouping)) }

    private static func bestGoal(_ grouping: Grouping, steps: [HouseholdStep]) -> Int {
        let tally = grouping.tally
        var reached = Array(repeating: false, count: tally.count)
        reached[0] = true
        var best = tally.goal(0)
        for step in steps {
            // From the fullest state down, so that no household is asked twice.
            for state in stride(from: tally.count - 1, through: 0, by: -1) where reached[state] {
                for kind in step.kinds {
                    var next = state
                    for _ in 0..<step.most {
                        next = tally.after(next, grouping.kinds[kind])
                        guard next >= 0 else { break }
                        reached[next] = true
                        best = max(best, tally.goal(next))
                    }
                }
            }
            if best == tally.perfect { break }
        }
        return best
    }
}
