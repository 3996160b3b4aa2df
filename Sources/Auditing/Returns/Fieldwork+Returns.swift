import Casework
import Standards

extension Fieldwork {
    /// A return for each child and each agency that audits, children by number and agencies in the partnership's order.
    public func returns(_ wording: AuditWording = .plain) -> [AgencyReturn] {
        files.flatMap { file in agencies.map { answer(of: $0, about: file, wording) } }
    }

    private func answer(of agency: Agency, about file: CaseFile, _ wording: AuditWording) -> AgencyReturn {
        let holding = file.holdings[agency.id]
        return AgencyReturn(
            child: file.number, reference: file.child, agency: agency.id, name: agency.name, isConnected: agency.connected,
            holding: holding,
            lines: holding == nil && agency.connected ? [] : audit.lines.map { line($0, file, agency.id, wording) })
    }

    private func line(_ line: KeyLine, _ file: CaseFile, _ agency: AgencyRef, _ wording: AuditWording) -> ReturnLine {
        let asked = standards.filter { line.standards.contains($0.id) }
        let sections = asked.map { standard in
            ReturnLine.Section(
                standard: standard.id, title: standard.title,
                items: file.findings.filter { $0.finding.standard == standard.id }
                    .map { .init(cited: $0, isOwn: $0.agencies.contains(agency), answer: .open) })
        }
        var themes: [String] = []
        for standard in asked where !themes.contains(standard.theme) { themes.append(standard.theme) }
        return ReturnLine(question: line.question, sections: sections, judgements: themes.flatMap { wording.theme($0).judgements })
    }
}
