import Auditing
import Casework
import Standards

extension Drafting {
    /// Every finding behind a sentence, once, by standard as the audit lists them and then by child.
    func findings(_ conclusions: [Conclusion]) -> [BriefedFinding] {
        let cited = Set(conclusions.flatMap(\.findings))
        return fieldwork.standards.flatMap { standard in
            fieldwork.files.flatMap { file in
                file.findings.filter { $0.finding.standard == standard.id && cited.contains($0) }.compactMap { briefed($0, in: file) }
            }
        }
    }

    private func briefed(_ cited: CitedFinding, in file: CaseFile) -> BriefedFinding? {
        let finding = cited.finding
        guard let anchor = FindingAnchor(cited.code), let mark = VerdictMark(rawValue: finding.verdict.code), let on = finding.on else { return nil }
        // What was to be done before its trigger has a last day that lies before the day; the page shows deadlines that lie ahead of it.
        let due = finding.due.flatMap { $0 >= on ? $0 : nil }
        return BriefedFinding(
            anchor, child: cited.child, standard: finding.title, verdict: mark, on: on, due: due, because: reason(finding, in: file),
            entries: cited.entries.compactMap { EntryRef($0) })
    }

    /// The reason with *the father of the child* where it names a person by reference: a page of an audit names nobody.
    private func reason(_ finding: ExplainedFinding, in file: CaseFile) -> String {
        var text = finding.because
        if let person = finding.each, let role = file.people[person] { text = text.replacing(person, with: "the \(role)") }
        return text.count > 600 ? text.prefix(599) + "…" : text
    }
}
