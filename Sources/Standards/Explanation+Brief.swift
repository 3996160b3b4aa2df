import Casework

extension Explanation {
    /// The findings of one child in short, for keeping beside a ledger: one line a finding, fields between tabs, in the order of `explain`'s keys.
    ///
    /// `standard, verdict, on, due, each, gap, changesOn, near, why, trigger, evidence, counted`; ids of one field lie between spaces. Sentences are not
    /// kept: whoever shows a finding judges the child again, which costs less than reading them.
    public func brief(_ findings: borrowing Findings) -> [String] {
        var lines: [String] = []
        for finding in findings.list { lines.append(line(finding, findings)) }
        return lines.sorted()
    }

    /// The next day on which some finding changes by itself, or the record does.
    public func changesOn(_ findings: borrowing Findings) -> Day? {
        var next = findings.recordChangesOn
        for finding in findings.list { if let day = finding.changesOn, day < next ?? .max { next = day } }
        return next.map { Day(ordinal: $0) }
    }

    private func line(_ finding: Finding, _ findings: borrowing Findings) -> String {
        func day(_ ordinal: Int32?) -> String { ordinal.map { Day(ordinal: $0).description } ?? "" }
        func ids(_ run: RowRun) -> String { findings.rows(run).map(entry).joined(separator: " ") }
        return [
            pack.standards[Int(finding.standard)].id, finding.verdict.code, day(finding.on), day(finding.due), label(finding) ?? "",
            finding.gap?.code ?? "", day(finding.changesOn), finding.near.map(entry) ?? "", finding.nearReason?.code ?? "",
            ids(finding.trigger),
            ids(finding.evidence), ids(finding.counted),
        ].joined(separator: "\t")
    }
}
