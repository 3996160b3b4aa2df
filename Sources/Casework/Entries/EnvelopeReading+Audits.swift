extension EnvelopeReading {
    /// What the fields of an audit's entry say together: each step has what it needs. Everything that is missing is told at once.
    mutating func weigh(audit values: [String: FieldValue], of kind: Kind) {
        switch kind {
        case .audit: weighAudit(values)
        case .return: weighReturn(values)
        case .moderation: weighModeration(values)
        case .theme:
            if values[ThemeFact.good.name] == nil { need([ThemeFact.found], values, "where no good practice was seen") }
        case .action:
            if values[ActionFact.of.name] == nil {
                need([ActionFact.words, ActionFact.owner, ActionFact.due, ActionFact.standard], values, "for a new action")
            }
            if values[ActionFact.closed.name] != nil { need([ActionFact.note], values, "where an action has ended") }
        case .briefing:
            if ["agreed", "published"].contains(word(BriefingFact.version, values)) {
                need([BriefingFact.upon], values, "but for a draft")
            }
            weighDigits(BriefingFact.digest, values, count: 64...64, "64 hexadecimal digits") {
                (48...57).contains($0) || (97...102).contains($0)
            }
        case .resource:
            guard case .text(let address)? = values[ResourceFact.address.name] else { return }
            let isPlain = address.utf8.allSatisfy { $0 > 32 && $0 < 127 }
            if !address.hasPrefix("https://") || address.utf8.count < 12 || !isPlain {
                report(ResourceFact.address.key, .string(address), allowed: "an address that begins with https://")
            }
        default: return
        }
    }

    private mutating func weighAudit(_ values: [String: FieldValue]) {
        switch word(AuditFact.step, values) {
        case "set-up":
            need(
                [AuditFact.title, AuditFact.theme, AuditFact.asOf, AuditFact.lines, AuditFact.agencies, AuditFact.size], values,
                "to set an audit up")
        case "drawn": need([AuditFact.seed, AuditFact.cohort, AuditFact.upon], values, "when the cohort is drawn")
        case "changed", "closed": need([AuditFact.reason, AuditFact.upon], values, "when an audit is changed or closed")
        default: break
        }
        weighDigits(AuditFact.seed, values, count: 1...20, "digits") { (48...57).contains($0) }
        weighCohort(values)
    }

    /// A child is in a cohort once, under a number of its own.
    private mutating func weighCohort(_ values: [String: FieldValue]) {
        guard case .groups(let cohort)? = values[AuditFact.cohort.name] else { return }
        let (children, numbers) = (cohort.compactMap { $0["child"] }, cohort.compactMap { $0["number"] })
        if Set(children).count < children.count || Set(numbers).count < numbers.count {
            report(AuditFact.cohort.key, .string("a child or a number twice"), allowed: "each child once, each under a number of its own")
        }
    }

    private mutating func weighReturn(_ values: [String: FieldValue]) {
        switch word(ReturnFact.stage, values) {
        case "answered":
            need([ReturnFact.grade, ReturnFact.upon], values, "in an answer")
            weighAnswers(values)
        case "nil": need([ReturnFact.upon], values, "in an answer")
        case "reopened": need([ReturnFact.reason, ReturnFact.upon], values, "when a return is given back")
        default: break
        }
        if values[ReturnFact.grade.name] != nil { need([ReturnFact.rationale], values, "with a grade") }
    }

    private mutating func weighAnswers(_ values: [String: FieldValue]) {
        guard case .groups(let findings)? = values[ReturnFact.findings.name] else { return }
        for (place, finding) in findings.enumerated() {
            let key = "\(ReturnFact.findings.key)[\(place)]"
            switch finding["answer"] {
            case nil: report("\(key).answer", nil, allowed: "agreed, disagreed, added: in an answer every finding has one")
            case .code("agreed"): continue
            default:
                if case .text(let reason)? = finding["reason"], !reason.isBlank { continue }
                report("\(key).reason", nil, allowed: "text: why it is not so, or what is added")
            }
        }
    }

    private mutating func weighModeration(_ values: [String: FieldValue]) {
        switch word(ModerationFact.step, values) {
        case "second-grade":
            need(
                [ModerationFact.from, ModerationFact.of, ModerationFact.grade, ModerationFact.reason], values, "with a second grade")
        case "panel-grade": need([ModerationFact.grade, ModerationFact.reason], values, "with the panel's grade")
        case "point": need([ModerationFact.reason], values, "with a point to resolve")
        case "concern": need([ModerationFact.reason, ModerationFact.told], values, "with an immediate concern")
        case "point-resolved", "concern-closed":
            need([ModerationFact.of, ModerationFact.reason], values, "when a point is resolved or a concern closed")
        default: break
        }
    }

    private func word(_ field: Field, _ values: [String: FieldValue]) -> String? {
        if case .code(let code)? = values[field.name] { code } else { nil }
    }

    /// Reports each field that is not filled in.
    private mutating func need(_ fields: [Field], _ values: [String: FieldValue], _ when: String) {
        for field in fields {
            // What is there and could not be read has been told already.
            if problems.contains(where: { $0.key == field.key || $0.key.hasPrefix(field.key + "[") }) { continue }
            switch values[field.name] {
            case .text(let text)? where !text.isBlank: continue
            case .texts(let texts)? where !texts.isEmpty: continue
            case .agencies(let agencies)? where !agencies.isEmpty: continue
            case .entries(let entries)? where !entries.isEmpty: continue
            case .groups(let groups)? where !groups.isEmpty: continue
            case .code?, .day?, .number?, .entry?, .agency?: continue
            default: report(field.key, nil, allowed: "\(field.name) is needed \(when)")
            }
        }
    }

    private mutating func weighDigits(
        _ field: Field, _ values: [String: FieldValue], count: ClosedRange<Int>, _ allowed: String, _ isDigit: (UInt8) -> Bool
    ) {
        guard case .text(let digits)? = values[field.name] else { return }
        if !count.contains(digits.utf8.count) || !digits.utf8.allSatisfy(isDigit) {
            report(field.key, .string(digits), allowed: allowed)
        }
    }
}
