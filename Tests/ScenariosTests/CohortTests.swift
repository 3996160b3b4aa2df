import Casework
import Scenarios
import Testing

/// The authority is there to draw audit cohorts from.
@Suite struct CohortTests {
    struct Child {
        var born: Day?
        var sex: String?
        var needs: Set<String> = []
        var open: Set<String> = []
    }

    /// The children by their references, read from the entries alone.
    static let children: [Child] = AuthorityTests.families.flatMap { family -> [Child] in
        var who: [PersonRef: PersonRef] = [:]
        for link in family.entries where link.kind == .link { for ref in link.about { who[ref] = link.about.min() } }
        var found: [PersonRef: Child] = [:]
        for entry in family.entries where entry.kind == .person && entry.code(PersonFact.role) == "child" {
            for ref in entry.about { found[who[ref] ?? ref] = Child() }
        }
        for entry in family.entries {
            for ref in entry.about.map({ who[$0] ?? $0 }) where found[ref] != nil {
                switch entry.kind {
                case .person:
                    if let born = entry.day(PersonFact.born) { found[ref]?.born = born }
                    if let sex = entry.code(PersonFact.sex) { found[ref]?.sex = sex }
                case .need: found[ref]?.needs.formUnion(entry.codes(Need.names))
                case .plan:
                    guard let type = entry.code(Plan.type) else { continue }
                    if entry.code(Plan.stage) == "started" { found[ref]?.open.insert(type) }
                    if entry.code(Plan.stage) == "ended" { found[ref]?.open.remove(type) }
                default: continue
                }
            }
        }
        return Array(found.values)
    }

    private func young(_ child: Child) -> Bool {
        child.born.map { $0 <= AuthorityTests.asOf && $0.years(until: AuthorityTests.asOf) <= 4 } ?? false
    }

    private func planned(_ child: Child) -> Bool { !child.open.isDisjoint(with: ["child-protection", "child-in-need"]) }

    @Test func `there are two thousand children of every age from before birth to seventeen`() {
        #expect(Self.children.count == 2000)
        let ages = Set(Self.children.compactMap { $0.born?.years(until: AuthorityTests.asOf) })
        #expect(ages == Set(0...17))
        #expect(Self.children.contains { $0.born == nil })
    }

    @Test func `three hundred and more of them are under five and on a plan`() {
        let cohort = Self.children.filter { young($0) && planned($0) }
        #expect(cohort.count >= 300)
        for sex in ["female", "male"] { #expect(cohort.count { $0.sex == sex } >= 100) }
        for plan in ["child-protection", "child-in-need"] { #expect(cohort.count { $0.open.contains(plan) } >= 100) }
    }

    @Test(arguments: ["domestic-abuse", "parental-mental-health", "neglect", "parental-substance-misuse", "parent-in-prison"])
    func `each of the five needs is found among the young on plans`(_ need: String) {
        #expect(Self.children.count { young($0) && planned($0) && $0.needs.contains(need) } >= 60)
    }

    @Test func `families tell of everything that an authority has`() {
        let entries = AuthorityTests.families.flatMap(\.entries)
        #expect(Set(entries.map(\.kind)).union([.unlink]) == Set(Kind.casework))
        #expect(entries.contains { $0.on.isUncertain } && entries.contains { $0.corrects != nil && $0.kind != .withdrawal })
        #expect(entries.contains { entry in entry.recorded.map { $0.latest > entry.on.latest.adding(days: 20) } ?? false })
        #expect(entries.contains { $0.code(Relationship.contact) == "prohibited" && $0.kind == .relationship })
    }
}
