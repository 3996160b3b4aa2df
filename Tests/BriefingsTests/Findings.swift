import Casework
import Testing

@testable import Auditing
@testable import Standards

/// An audit of invented children whose findings are written down.
enum Findings {
    static func standard(_ id: String, theme: String, worry: String, good: String = "Good", action: String = "Act", serious: Bool = false)
        -> Standard
    {
        Standard(
            id: id, title: "Title of \(id)", looksFor: "thing", theme: theme, shape: .itself(given: [], expect: .decision, each: nil),
            source: "the seed",
            standing: .local, isSerious: serious, says: .init(worry: worry, good: good, action: action), file: "\(id).yaml")
    }

    /// Children by number with verdicts by standard: `+` met, `-` missed. Odd numbers are girls.
    static func fieldwork(_ standards: [Standard], _ children: [[String: String]]) throws -> Fieldwork {
        let ages = try #require(ChildAge(years: 0)), oldest = try #require(ChildAge(years: 4))
        let criteria = try CohortCriteria.checked(size: children.count, eligibility: Eligibility(ages: AgeBand(ages, to: oldest))).get()
        let line = try #require(KeyLine("What?", standards: standards.map(\.id)))
        let audit = try #require(
            Audit("a", title: "Audit", theme: "Pre-School Children", asOf: Sample.day, lines: [line], criteria: criteria, seed: 7))
        let agency = try #require(AgencyRef("police")), police = try #require(Agency(id: agency, name: "Police", kind: .police))
        let files = try children.enumerated().map { index, verdicts in
            let child = try #require(PersonRef("lcs/\(index + 1)"))
            let findings = standards.flatMap { standard in
                (verdicts[standard.id] ?? "").enumerated().map { place, mark in
                    CitedFinding(
                        finding(standard, mark, place), child: index + 1, place: place + 1, people: ["lcs/dad": "father of the child"])
                }
            }
            let candidate = Candidate(
                child, sex: index % 2 == 0 ? .female : .male, age: oldest, plan: index == 0 ? nil : "early-help", needs: ["neglect"])
            return CaseFile(number: index + 1, child: child, candidate: candidate, findings: findings, holdings: [:], people: [:])
        }
        return Fieldwork(audit, standards, [police], files, standards.map { standard in Rate(files.map { $0.count(of: standard.id) }) })
    }

    private static func finding(_ standard: Standard, _ mark: Character, _ place: Int) -> ExplainedFinding {
        ExplainedFinding(
            child: "lcs/x", standard: standard.id, title: standard.title, verdict: mark == "+" ? .met : .missed,
            on: Sample.day.adding(days: place - 50),
            due: Sample.day.adding(days: -60), each: "lcs/dad", gap: nil, holder: nil, trigger: ["t\(place)"],
            evidence: ["t\(place)", "e\(place)"],
            counted: [], near: nil, searched: nil, changesOn: nil, because: "No visit was recorded, for lcs/dad.")
    }
}
