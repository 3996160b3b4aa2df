import Auditing
import Casework
import Testing

@Suite struct FairDrawTests {
    /// Who is alike in everything the quotas count, and lives with children who are alike.
    private func alike(_ town: [Candidate]) -> [[PersonRef]] {
        func kind(_ child: Candidate) -> String { "\(child.sex) \(child.plan ?? "") \(child.needs.sorted())" }
        let homes = Dictionary(grouping: town) { $0.homes }
        let groups = Dictionary(grouping: town) { child in
            kind(child) + " with " + (homes[child.homes] ?? []).filter { $0 != child }.map(kind).sorted().joined(separator: ", ")
        }
        return groups.values.map { $0.map(\.child) }
    }

    private func times(_ drawing: Drawing, seeds: Int) -> [PersonRef: Int] {
        var times: [PersonRef: Int] = [:]
        for seed in 0..<UInt64(seeds) { for child in drawing.draw(seed: seed).chosen { times[child, default: 0] += 1 } }
        return times
    }

    @Test func `over five thousand seeds, children who are alike are drawn equally often`() throws {
        let town = try Town.children(2_000)
        let times = times(Drawing(town, try Town.december2021()), seeds: 5_000)
        #expect(times.values.reduce(0, +) == 50_000)
        var strays = ChiSquare()
        for group in alike(town) { strays.add(even: group.map { times[$0] ?? 0 }) }
        #expect(strays.freedom > 500)
        #expect(strays.value < strays.limit)
    }

    @Test func `where households leave little choice, every cohort that meets the quotas is drawn equally often`() throws {
        // Six households and five places: most picks of five children would take two of one household.
        let town = try (0..<14).map { number in
            try Town.child(
                number, homes: ["home-\(number % 6)"], sex: number % 3 == 0 ? .male : .female,
                needs: number % 4 == 0 ? ["neglect"] : [])
        }
        try expectEven(town, quotas: [Quota(2, .sex(.male)), Quota(3, .sex(.female)), Quota(1, .need("neglect"))])
    }

    @Test func `where there is much choice, every cohort that meets the quotas is drawn equally often`() throws {
        let town = try (0..<16).map { number in
            try Town.child(
                number, homes: ["home-\(number / 2 * (number % 3))"], sex: number % 2 == 0 ? .male : .female,
                needs: number % 5 == 0 ? ["neglect"] : [])
        }
        try expectEven(town, quotas: [Quota(1, .sex(.male)), Quota(2, .sex(.female)), Quota(1, .need("neglect"))])
    }

    @Test func `where the quotas cannot be met, every cohort that leaves fewest places unfilled is drawn equally often`() throws {
        let town = try (0..<12).map { number in
            try Town.child(number, homes: ["home-\(number % 9)"], sex: number < 2 ? .male : .female)
        }
        try expectEven(town, quotas: [Quota(3, .sex(.male)), Quota(2, .sex(.female))])
    }

    private func expectEven(_ town: [Candidate], quotas: [Quota]) throws {
        let criteria = try CohortCriteria.checked(
            size: quotas.filter { $0.subject.attribute != nil }.map(\.places).reduce(0, +), quotas: quotas
        ).get()
        let cohorts = BruteForce(candidates: town, criteria: criteria).best().cohorts
        let drawing = Drawing(town, criteria)
        var times: [Set<PersonRef>: Int] = [:]
        var firsts: [PersonRef: Int] = [:]
        for seed in 0..<UInt64(cohorts.count * 20) {
            let chosen = drawing.draw(seed: seed).chosen
            times[Set(chosen), default: 0] += 1
            if let first = chosen.first { firsts[first, default: 0] += 1 }
        }
        #expect(cohorts.count > 20)
        #expect(cohorts.isSuperset(of: times.keys))
        var strays = ChiSquare()
        strays.add(even: cohorts.map { times[$0] ?? 0 })
        #expect(strays.value < strays.limit)
        #expect(firsts.count == Set(cohorts.joined()).count)
    }
}
