import Casework
import Standards

/// Holds the judge's findings of one child against the naive evaluator's.
struct Comparison {
    /// What both must say of a finding.
    struct Said: Hashable, Comparable, CustomStringConvertible {
        let standard: String
        let verdict: String
        let on: String
        let due: String
        let each: String
        let gap: String
        let trigger: [String]
        var description: String { "\(standard) \(verdict) on \(on) due \(due) each \(each) gap \(gap) trigger \(trigger)" }
        static func < (a: Said, b: Said) -> Bool { a.description < b.description }
    }

    let judged: [Said]
    let naive: [Said]

    init(_ entries: [Entry], pack: Pack, agencies: AgencyList, asOf: Day, knownOn: Day?, child: PersonRef) {
        judged = Self.judge(entries, pack, agencies, asOf, knownOn, child)
        let evaluator = NaiveEvaluator(entries: entries, agencies: agencies, workingDays: pack.calendar, asOf: asOf, knownOn: knownOn)
        let known = Set(pack.standards.map(\.id))
        naive = evaluator.findings(for: child).filter { known.contains($0.standard) }.map {
            Said(
                standard: $0.standard, verdict: $0.verdict, on: $0.on.description, due: $0.due?.description ?? "-", each: $0.each ?? "-",
                gap: $0.gap ?? "-", trigger: $0.trigger.sorted())
        }.sorted()
    }

    static func judge(_ entries: [Entry], _ pack: Pack, _ agencies: AgencyList, _ asOf: Day, _ knownOn: Day?, _ child: PersonRef) -> [Said]
    {
        var rows = Rows()
        var lexicon = Lexicon()
        for entry in entries { rows.append(entry, &lexicon) }
        let book = Casebook(rows, lexicon, asOf: asOf, knownOn: knownOn)
        guard let number = book.person(child) else { return [] }
        var findings = Findings()
        Judge(pack, book, agencies: agencies).judge(number, into: &findings)
        return Explanation(pack, book, agencies: agencies).explain(findings).map { finding in
            var trigger = finding.trigger.sorted()
            if let standard = pack.standards.first(where: { $0.id == finding.standard }), case .recurrence = standard.shape { trigger = [] }
            return Said(
                standard: finding.standard, verdict: finding.verdict.code, on: finding.on?.description ?? "-",
                due: finding.due?.description ?? "-",
                each: finding.each ?? "-", gap: finding.gap?.code ?? "-", trigger: trigger)
        }.sorted()
    }

    /// What only one of the two says.
    var differences: [String] {
        var left = judged
        var missing: [String] = []
        for said in naive {
            if let index = left.firstIndex(of: said) { left.remove(at: index) } else { missing.append("naive only: \(said)") }
        }
        return missing + left.map { "judge only: \($0)" }
    }
}
