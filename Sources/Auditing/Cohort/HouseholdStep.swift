import Casework

/// One step of the trellis: a household whose children differ, or all households that are alike with children of one kind.
struct HouseholdStep: Sendable {
    /// Where some of these households are taken, what kind of child from them.
    struct Option {
        let kind: Int
        let households: Int
        let state: Int
        let ways: Double
    }

    private struct Alike: Hashable {
        let kind: Int
        let children: Int
    }

    let households: [[Int]]
    let kinds: [Int]
    /// How many children of each kind a household has.
    let children: [Double]
    let most: Int

    static func all(_ grouping: Grouping) -> [HouseholdStep] {
        var alike: [Alike: [[Int]]] = [:]
        var mixed: [HouseholdStep] = []
        for members in grouping.pool.members {
            let placed = members.filter { grouping.kindOf[$0] >= 0 }
            let kinds = Set(placed.map { grouping.kindOf[$0] }).sorted()
            if kinds.count > 1 {
                let children = kinds.map { kind in Double(placed.count { grouping.kindOf[$0] == kind }) }
                mixed.append(HouseholdStep(households: [placed], kinds: kinds, children: children, most: 1))
            } else if let kind = kinds.first {
                alike[Alike(kind: kind, children: placed.count), default: []].append(placed)
            }
        }
        let single = alike.sorted { ($0.key.kind, $0.key.children) < ($1.key.kind, $1.key.children) }.map { key, households in
            HouseholdStep(
                households: households, kinds: [key.kind], children: [Double(key.children)],
                most: min(households.count, grouping.tally.size))
        }
        return single + mixed
    }

    /// The numbers before this step, from those after it.
    func layer(before later: [Double], _ grouping: Grouping) -> [Double] {
        var layer = later
        for state in later.indices { forEachOption(from: state, grouping, later) { layer[state] += $0.ways } }
        return layer
    }

    /// One way of going on, each as likely as there are cohorts that go on so; nil for taking none of the households.
    func option(from state: Int, _ grouping: Grouping, _ now: [Double], _ later: [Double], _ chance: inout SeededGenerator) -> Option? {
        var left = chance.unit() * now[state] - later[state]
        guard left >= 0 || later[state] == 0 else { return nil }
        var chosen: Option?
        forEachOption(from: state, grouping, later) { option in
            guard option.ways > 0, chosen == nil || left >= 0 else { return }
            left -= option.ways
            chosen = option
        }
        return chosen
    }

    /// Every way of taking some of the households; taking none is the one way more.
    func forEachOption(from state: Int, _ grouping: Grouping, _ later: [Double], _ body: (Option) -> Void) {
        for (number, kind) in kinds.enumerated() {
            var next = state
            var choices = 1.0
            for taken in 1...most {
                next = grouping.tally.after(next, grouping.kinds[kind])
                guard next >= 0 else { break }
                choices *= Double(households.count - taken + 1) / Double(taken) * children[number]
                body(Option(kind: kind, households: taken, state: next, ways: choices * later[next]))
            }
        }
    }
}
