import Casework

extension Audit {
    /// The fields of the entry that sets the audit up, answered by these agencies.
    public func settingUp(_ agencies: [AgencyRef], upon: [EntryRef] = []) -> [String: FieldValue] {
        var details: [String: FieldValue] = [
            AuditFact.step.name: .code("set-up"), AuditFact.title.name: .text(title), AuditFact.theme.name: .text(theme),
            AuditFact.asOf.name: .day(asOf), AuditFact.lookBack.name: .number(lookBack),
            AuditFact.lines.name: .groups(lines.map { ["question": .text($0.question), "standards": .codes($0.standards)] }),
            AuditFact.agencies.name: .agencies(agencies), AuditFact.size.name: .number(criteria.size),
            AuditFact.oneAHousehold.name: .flag(criteria.oneAHousehold), AuditFact.seed.name: .text(String(seed)),
        ]
        let eligible = criteria.eligibility.inWords
        if !eligible.isEmpty { details[AuditFact.eligible.name] = .texts(eligible) }
        if !criteria.quotas.isEmpty {
            details[AuditFact.quotas.name] = .groups(
                criteria.quotas.map { quota in
                    let (attribute, value) = quota.subject.written
                    return ["attribute": .code(attribute), "value": .text(value), "places": .number(quota.places)]
                })
        }
        if !upon.isEmpty { details[AuditFact.upon.name] = .entries(upon) }
        return details
    }
}

extension Draw {
    /// The fields of the entry that says who was drawn, upon the versions of the audit that asked for it.
    public func drawn(upon: [EntryRef]) -> [String: FieldValue] {
        var children: [String: [PersonRef]] = [:]
        for exclusion in exclusions { children[exclusion.because, default: []].append(exclusion.child) }
        return [
            AuditFact.step.name: .code("drawn"), AuditFact.seed.name: .text(String(seed)), AuditFact.upon.name: .entries(upon),
            AuditFact.cohort.name: .groups(
                chosen.enumerated().map { ["number": .number($0.offset + 1), "child": .person($0.element)] }),
            AuditFact.reserves.name: .groups(reserves.map { ["child": .person($0.child), "for": .people($0.canReplace)] }),
            AuditFact.exclusions.name: .groups(
                children.sorted { $0.key < $1.key }.map { ["because": .text($0.key), "children": .people($0.value)] }),
        ]
    }
}

extension Eligibility {
    /// Each condition in words.
    fileprivate var inWords: [String] {
        var words: [String] = []
        if let ages { words.append(ages.description) }
        if let plans { words.append("on \(listed(plans.sorted().map(inPlainWords), "or")) plans") }
        if let authorities { words.append("of \(listed(authorities.sorted(), "or"))") }
        if let rest { words.append("not audited in the \(rest.months) months before \(rest.before.inWords)") }
        return words
    }
}

extension QuotaSubject {
    /// What is counted, and which of it.
    fileprivate var written: (attribute: String, value: String) {
        switch self {
        case .sex(let sex): ("sex", sex.rawValue)
        case .plan(let plan): ("plan", plan)
        case .age(let band): ("age", band.description)
        case .authority(let authority): ("authority", authority)
        case .need(let need): ("need", need)
        }
    }
}
