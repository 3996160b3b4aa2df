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

    @Test func `findings are those that were planted, and no others of the standards about which a story was told`() throws {
        let authority = try #require(Self.authority)
        let agencies = try #require(AgencyList(authority.agencies))
        var total = 0
        var standards: Set<String> = []
        for family in authority where !family.truth.isEmpty {
            let told = try judge(family.entries, agencies, authority.asOf)
            for claims in Dictionary(grouping: family.truth, by: { "\($0.child.text) \($0.standard)" }).values {
                total += claims.count
                standards.insert(claims[0].standard)
                let own = (told[claims[0].child.text] ?? []).filter { $0.standard == claims[0].standard }
                #expect(unlike(claims, own).isEmpty, "family \(family.number): \(unlike(claims, own).joined(separator: "; "))")
            }
        }
        #expect(total > 2_500)
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

    /// Claims for which there is no finding, and findings that nobody planted: all claims on a child and a standard are all its findings.
    private func unlike(_ claims: [PlantedTruth], _ findings: [ExplainedFinding]) -> [String] {
        var left = findings
        var lacking: [String] = []
        // Claims that say more come first, so that one that says less does not take their finding.
        for claim in claims.sorted(by: { said($0) > said($1) }) where claim.verdict != "not-applicable" {
            if let place = left.firstIndex(where: { holds(claim, $0) }) {
                left.remove(at: place)
            } else {
                lacking.append("claimed \(claim.json.text)")
            }
        }
        return lacking + left.map { "found \($0.json.text)" }
    }

    private func said(_ claim: PlantedTruth) -> Int { [claim.due?.description, claim.each, claim.gap].compactMap { $0 }.count }

    private func holds(_ claim: PlantedTruth, _ finding: ExplainedFinding) -> Bool {
        finding.on == claim.on && finding.verdict.code == claim.verdict && (claim.each == nil || finding.each == claim.each)
            && (claim.due == nil || finding.due == claim.due) && (claim.gap == nil || finding.gap?.code == claim.gap)
    }
}
