import Access
import Casework
import Standards

extension ExplainedFinding {
    /// The finding as somebody may read it who may not learn an address: without the names of agencies that would tell it.
    func shown(_ redaction: Redaction) -> ExplainedFinding {
        covering(
            text: redaction.text, member: { each in AgencyRef(each).map { redaction.agency($0).text } ?? redaction.text(each) },
            id: redaction.id)
    }
}

extension [JudgeChildren.Judged] {
    /// The findings as somebody may read them who may not learn some addresses.
    public func shown(_ redaction: Redaction, in book: Casebook) -> [JudgeChildren.Judged] {
        map { judged in
            guard redaction.closes(book.references(of: judged.number).compactMap { PersonRef($0) }) else { return judged }
            return JudgeChildren.Judged(child: judged.child, number: judged.number, findings: judged.findings.map { $0.shown(redaction) })
        }
    }
}

extension AgencyList {
    /// An agency's name; what kind it is where its name is withheld; else its id.
    public func spoken(_ agency: AgencyRef) -> String {
        if let known = self[agency] { return known.name }
        let kind = agency.text.hasPrefix("withheld-") ? AgencyKind(rawValue: String(agency.text.dropFirst(9))) : nil
        return kind.map { "\($0.rawValue.inPlainWords), name withheld" } ?? agency.text
    }
}
