import Casework
import Testing

@testable import Auditing
@testable import Standards

/// Audits of a few invented children whose findings are written down here, so that every threshold can be met to the child.
enum Bench {
    static let asOf = Day(year: 2021, month: 12, day: 17) ?? Day(ordinal: 0)

    static func standard(
        _ id: String, theme: String = "domestic-abuse", serious: Bool = false, worry: String? = nil, good: String? = nil,
        action: String? = nil
    ) -> Standard {
        Standard(
            id: id, title: "Title of \(id)", looksFor: "thing", theme: theme, shape: .itself(given: [], expect: .decision, each: nil),
            source: "the seed",
            standing: .local, isSerious: serious,
            says: .init(worry: worry ?? "Worry of \(id)", good: good ?? "Good of \(id)", action: action ?? "Action of \(id)"),
            file: "\(id).yaml")
    }

    static func audit(_ standards: [Standard], id: String = "a", asOf: Day = asOf, thresholds: Thresholds = .usual) throws -> Audit {
        let line = try #require(KeyLine("What was done?", standards: standards.map(\.id)))
        let criteria = try CohortCriteria.checked(size: 10).get()
        return try #require(
            Audit(id, title: "Audit", theme: "Children", asOf: asOf, lines: [line], criteria: criteria, seed: 1, thresholds: thresholds))
    }

    /// Children by number, each with the verdicts of each standard: `+` met, `l` late, `p` partly, `-` missed, `d` due, `e` explained, `?` cannot tell.
    static func fieldwork(
        _ standards: [Standard], _ children: [[String: String]], id: String = "a", asOf: Day = asOf, thresholds: Thresholds = .usual
    ) throws -> Fieldwork {
        let files = try children.enumerated().map { index, verdicts in
            let number = index + 1
            let findings = standards.flatMap { standard in
                (verdicts[standard.id] ?? "").enumerated().map { place, mark in
                    CitedFinding(finding(standard, mark, child: number, place: place), child: number, place: place + 1)
                }
            }
            let candidate = try Town.child(number)
            return CaseFile(number: number, child: candidate.child, candidate: candidate, findings: findings, holdings: [:], people: [:])
        }
        let rates = standards.map { standard in Rate(files.map { $0.count(of: standard.id) }) }
        return Fieldwork(try audit(standards, id: id, asOf: asOf, thresholds: thresholds), standards, [], files, rates)
    }

    private static func finding(_ standard: Standard, _ mark: Character, child: Int, place: Int) -> ExplainedFinding {
        let verdict: Verdict =
            switch mark {
            case "+": .met
            case "l": .late
            case "p": .partly
            case "d": .due
            case "e": .explained
            case "?": .cannotTell
            default: .missed
            }
        return ExplainedFinding(
            child: "lcs/\(child)", standard: standard.id, title: standard.title, verdict: verdict, on: asOf.adding(days: -30),
            due: asOf.adding(days: -10),
            each: nil, gap: verdict == .missed ? .practice : nil, holder: nil, trigger: ["t\(child).\(place)"],
            evidence: verdict == .met ? ["e\(child).\(place)"] : [], counted: [], near: nil, searched: nil, changesOn: nil,
            because: "It was \(verdict.code).")
    }
}
