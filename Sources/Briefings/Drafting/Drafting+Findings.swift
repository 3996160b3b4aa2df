import Auditing
import Casework
import Standards

extension Drafting {
    /// Every finding behind a sentence, once, by standard as the audit lists them and then by child.
    func findings(_ conclusions: [Conclusion]) -> [BriefedFinding] {
        let cited = Set(conclusions.flatMap(\.findings))
        return fieldwork.standards.flatMap { standard in
            fieldwork.files.flatMap { file in
                file.findings.filter { $0.finding.standard == standard.id && cited.contains($0) }.compactMap(briefed)
            }
        }
    }

    private func briefed(_ cited: CitedFinding) -> BriefedFinding? {
        let finding = cited.finding
        guard let anchor = FindingAnchor(cited.code), let mark = VerdictMark(rawValue: finding.verdict.code), let on = finding.on else {
            return nil
        }
        // What was to be done before its trigger has a last day that lies before the day; the page shows deadlines that lie ahead of it.
        let due = finding.due.flatMap { $0 >= on ? $0 : nil }
        return BriefedFinding(
            anchor, child: cited.child, standard: finding.title, verdict: mark, on: on, due: due,
            because: cited.because.count > 600 ? cited.because.prefix(599) + "…" : cited.because,
            entries: cited.entries.compactMap { EntryRef($0) })
    }
}
