import Casework
import Scenarios
import Standards
import Testing

/// A synthetic authority of two thousand children, whose truth was written from each story before its entries existed.
@Suite struct PlantedTruthTests {
    static let asOf = Day("2021-12-17")
    static let authority: SyntheticAuthority? = asOf.map {
        SyntheticAuthority(children: 2_000, seed: 2021, asOf: $0, workingDays: Shared.calendar)
    }

    @Test func `findings agree with every planted truth`() throws {
        let authority = try #require(Self.authority)
        let agencies = try #require(AgencyList(authority.agencies))
        var claims = 0
        var standards: Set<String> = []
        for family in authority where !family.truth.isEmpty {
            let told = try judge(family.entries, agencies, authority.asOf)
            for truth in family.truth {
                claims += 1
                standards.insert(truth.standard)
                let own = (told[truth.child.text] ?? []).filter { $0.standard == truth.standard }
                #expect(holds(truth, own), "family \(family.number): \(truth.json.text) against \(own.map(\.json.text))")
            }
        }
        #expect(claims > 1_000)
        #expect(standards.count == Shared.pack.standards.count)
    }

    @Test func `what nobody planted agrees with the naive evaluator`() throws {
        let authority = try #require(Self.authority)
        let agencies = try #require(AgencyList(authority.agencies))
        var compared = 0
        for family in authority.prefix(120) {
            let book = Shared.book(family.entries, asOf: authority.asOf)
            for child in book.children.compactMap({ PersonRef(book.reference($0)) }) {
                let comparison = Comparison(
                    family.entries, pack: Shared.pack, agencies: agencies, asOf: authority.asOf, knownOn: nil, child: child)
                compared += comparison.naive.count
                #expect(
                    comparison.differences.isEmpty,
                    "family \(family.number), \(child.text): \(comparison.differences.joined(separator: "; "))")
            }
        }
        #expect(compared > 500)
    }

    private func judge(_ entries: [Entry], _ agencies: AgencyList, _ asOf: Day) throws -> [String: [ExplainedFinding]] {
        let book = Shared.book(entries, asOf: asOf)
        let judge = Judge(Shared.pack, book, agencies: agencies)
        let explanation = Explanation(Shared.pack, book, agencies: agencies)
        var told: [String: [ExplainedFinding]] = [:]
        judge.judge(book.children) { child, findings in told[book.reference(child)] = explanation.explain(findings) }
        return told
    }

    private func holds(_ truth: PlantedTruth, _ findings: [ExplainedFinding]) -> Bool {
        if truth.verdict == "not-applicable" { return findings.isEmpty }
        return findings.contains { finding in
            finding.on == truth.on && finding.verdict.code == truth.verdict && (truth.each == nil || finding.each == truth.each)
                && (truth.due == nil || finding.due == truth.due) && (truth.gap == nil || finding.gap?.code == truth.gap)
        }
    }
}
