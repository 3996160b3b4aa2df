import Casework
import Standards

extension AgencyReturn {
    /// The fields of the entry that asks the agency: what the record says, to be answered by a day.
    public func asking(by due: Day?, upon: [EntryRef] = []) -> [String: FieldValue] {
        var details: [String: FieldValue] = [ReturnFact.from.name: .agency(agency), ReturnFact.stage.name: .code("asked")]
        if let due { details[ReturnFact.due.name] = .day(due) }
        let roles = (holding?.roles ?? []).map(\.rawValue)
        if !roles.isEmpty { details[ReturnFact.known.name] = .codes(roles) }
        let items = lines.flatMap { $0.sections.flatMap(\.items) }
        if !items.isEmpty { details[ReturnFact.findings.name] = .groups(items.map(\.cited.asked)) }
        if !upon.isEmpty { details[ReturnFact.upon.name] = .entries(upon) }
        return details
    }
}

extension CitedFinding {
    fileprivate var asked: [String: FieldValue] {
        var group: [String: FieldValue] = [
            "finding": .text(code), "standard": .code(finding.standard), "verdict": .code(finding.verdict.code), "because": .text(because),
        ]
        let entries = entries.compactMap { EntryRef($0) }
        if !entries.isEmpty { group["entries"] = .entries(entries) }
        return group
    }
}
