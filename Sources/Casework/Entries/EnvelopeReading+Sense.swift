extension EnvelopeReading {
    /// Whether the value of a field that an entry needs says anything: an empty list or an empty text is as good as none.
    mutating func says(_ value: JSONValue, _ field: Field, in kind: Kind) -> Bool {
        let reader = reader
        switch (value, field.type) {
        case (.array(let items), .codes), (.array(let items), .people), (.array(let items), .agencies), (.array(let items), .texts),
            (.array(let items), .entries), (.array(let items), .groups):
            if !items.isEmpty { return true }
            report(field.key, value, allowed: "a list of one or more: \(Self.allowed(field, in: kind, reader))")
        case (.string(let text), .text):
            if !text.isBlank { return true }
            report(field.key, nil, allowed: "text that says something")
        default: return true
        }
        return false
    }

    /// What the fields of an entry say together: a decision not to share has a reason, and nothing ends before it begins.
    mutating func weigh(_ values: [String: FieldValue], of kind: Kind, _ members: [JSONValue.Member]) {
        switch kind {
        case .share:
            guard let decision = values[Share.decision.name], decision != .code("shared") else { return }
            // What is there and is no text has been told already.
            let given = members.first { $0.key == Share.reason.name }?.value
            if case .string(let reason)? = given, !reason.isBlank { return }
            if case .string? = given {} else if given != nil { return }
            report(Share.reason.key, nil, allowed: "the reason why it was not shared")
        case .relationship:
            keepOrder(Relationship.from, Relationship.to, values, "the day from which it held, or a later one")
        case .person: keepOrder(PersonFact.born, PersonFact.died, values, "the date of birth, or a later one")
        case .exemption:
            guard case .text(let each)? = values[Exemption.each.name] else { return }
            if PersonRef(each) != nil { return }
            if let agency = AgencyRef(each), reader.agencies.map({ $0[agency] != nil }) ?? true { return }
            report(Exemption.each.key, .string(each), allowed: "\(Self.person), or an agency id")
        case .move, .need, .referral, .incident, .attendance, .appointment, .assessment, .instrument, .plan, .meeting, .visit, .decision,
            .acknowledgement, .flag, .transfer, .programme, .understanding, .note, .withdrawal, .link, .unlink:
            return
        case .audit, .return, .moderation, .theme, .action, .briefing, .resource: weigh(audit: values, of: kind)
        }
    }

    private mutating func keepOrder(_ first: Field, _ last: Field, _ values: [String: FieldValue], _ allowed: String) {
        guard case .day(let start)? = values[first.name], case .day(let end)? = values[last.name], end < start else { return }
        problems.append(
            EntryProblem(
                last.key, found: "\(end), before \(start)", allowed: allowed, mend: "One of the two days is wrong: check \(first.name)."))
    }
}

extension String {
    /// Whether there is nothing in it but white space.
    var isBlank: Bool {
        // Most texts begin with a letter.
        if let first = utf8.first, first > 32, first < 127 { return false }
        return allSatisfy(\.isWhitespace)
    }
}
