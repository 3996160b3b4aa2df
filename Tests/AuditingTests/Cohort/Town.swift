import Auditing
import Casework
import Testing

/// Invented children of an invented town.
enum Town {
    static let needs = ["domestic-abuse", "parental-mental-health", "neglect", "parental-substance-misuse", "parent-in-prison"]

    static func ref(_ number: Int) throws -> PersonRef { try #require(PersonRef("lcs/\(1000 + number)")) }

    static func age(_ years: Int) throws -> ChildAge { try #require(ChildAge(years: years)) }

    /// A girl of three on a child protection plan, save for what is said.
    static func child(
        _ number: Int, homes: Set<String> = [], sex: Candidate.Sex = .female, years: Int = 3, plan: String? = "child-protection",
        needs: Set<String> = [], authority: String? = "E06000025", lastAudited: Day? = nil
    ) throws -> Candidate {
        Candidate(
            try ref(number), homes: homes, sex: sex, age: try age(years), plan: plan, needs: needs, authority: authority,
            lastAudited: lastAudited)
    }

    /// Children of every kind, in households of one to four, the same for the same seed.
    static func children(_ count: Int, oldest: Int = 4, seed: UInt64 = 7) throws -> [Candidate] {
        var chance = SeededGenerator(seed: seed)
        var children: [Candidate] = []
        var home = 0
        while children.count < count {
            home += 1
            for _ in 0...min(chance.below(4), chance.below(4), count - children.count - 1) {
                let needs = Set(Town.needs.filter { _ in chance.below(4) == 0 })
                children.append(
                    try child(
                        children.count, homes: ["home-\(home)"], sex: chance.below(2) == 0 ? .female : .male,
                        years: chance.below(oldest + 1), plan: chance.below(3) == 0 ? "child-protection" : "child-in-need", needs: needs))
            }
        }
        return children
    }

    /// The seed's cohort: ten children aged 4 and under, five girls and five boys, seven and three, five needs covered.
    static func december2021(reserves: Int = 0, oneAHousehold: Bool = true) throws -> CohortCriteria {
        let ages = try #require(AgeBand(.unborn, to: try age(4)))
        return try CohortCriteria.checked(
            size: 10,
            quotas: [
                Quota(5, .sex(.female)), Quota(5, .sex(.male)), Quota(7, .plan("child-protection")), Quota(3, .plan("child-in-need")),
            ] + needs.map { Quota(1, .need($0)) }, eligibility: Eligibility(ages: ages), oneAHousehold: oneAHousehold, reserves: reserves
        ).get()
    }
}
