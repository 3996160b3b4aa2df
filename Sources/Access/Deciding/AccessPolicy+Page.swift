import Casework

extension AccessPolicy {
    /// The policy as tables of a page (Markdown): for each role what it may do, on what, and what nobody may do. `Docs/access.md` carries it.
    public var page: String {
        var lines: [String] = []
        for role in Role.allCases {
            let rows = rules.filter { $0.roles.contains(role) }
            guard !rows.isEmpty else { continue }
            lines += ["### \(role.inWords.sentenceStart)", "", "| may | where they are | and needs |", "|---|---|---|"]
            lines += rows.map { "| \(Self.words($0.verbs)) | \(place($0)) | \(needs($0)) |" } + [""]
        }
        lines += ["### Refused, whatever else holds", "", "| when | to | what is said |", "|---|---|---|"]
        lines += denials.map { denial in
            let said = denial.answer == .notFound ? "as if there were nothing" : "“\(denial.words)”"
            return
                "| \(denial.condition.inWords) | \(Self.words(denial.verbs)) | \(said)\(denial.alerts ? "; alerts the privacy officers" : "") |"
        }
        lines += ["", "### Entries with a label are seen whole by", "", "| label | by | where they are | whose |", "|---|---|---|---|"]
        lines += labels.map { row in
            let roles = Role.allCases.filter(row.roles.contains).map(\.inWords).joined(separator: ", ")
            return
                "| \(row.label.rawValue) | \(roles) | \(Self.words(row.relationships)) | \(row.reach == .any ? "any agency’s" : "their own agency’s") |"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func words(_ verbs: Set<Verb>) -> String {
        if verbs == Set(Verb.allCases) { return "everything" }
        let listed = Verb.allCases.filter(verbs.contains).map(\.rawValue.plain)
        // A long list is said by what it leaves out.
        let missing = Verb.allCases.filter { !verbs.contains($0) }.map(\.rawValue.plain)
        return missing.count < 8 ? "everything but " + missing.joined(separator: ", ") : listed.joined(separator: ", ")
    }

    private static func words(_ kinds: Set<LegitimateRelationship.Kind>?) -> String {
        guard let kinds else { return "–" }
        return LegitimateRelationship.Kind.allCases.filter(kinds.contains).map(\.rawValue.plain).joined(separator: ", ")
    }

    private func place(_ rule: AccessRule) -> String {
        let agencies = rule.agencies.map { kinds in "in " + kinds.map(\.rawValue.plain).sorted().joined(separator: ", ") }
        let kinds = rule.relationships.map { _ in Self.words(rule.relationships) }
        let parts = [kinds, agencies].compactMap { $0 }
        return parts.isEmpty ? "–" : parts.joined(separator: "; ")
    }

    private func needs(_ rule: AccessRule) -> String {
        let needs = AccessRule.Need.allCases.filter(rule.needs.contains).map { need in
            need != .secondPerson
                ? need.inWords
                : "the agreement of a colleague (\(Role.allCases.filter(rule.secondedBy.contains).map(\.inWords).joined(separator: " or ")))"
        }
        return needs.isEmpty ? "–" : needs.joined(separator: ", ")
    }
}

extension AccessRule.Need {
    /// As a table says it.
    var inWords: String {
        switch self {
        case .secondFactor: "their second factor"
        case .reason: "a reason in words"
        case .secondPerson: "the agreement of a colleague"
        case .ownAgency: "to do it in their own agency’s name"
        case .noAccounts: "a store without any account"
        case .namedReader: "to stand on the entry’s list"
        case .inPerson: "a relationship of their own, not only their agency’s"
        }
    }
}

extension Denial.Condition {
    /// As a table says it.
    var inWords: String {
        switch self {
        case .disabled: "the account is not in force"
        case .incomplete: "not everything that the decision depends on could be read"
        case .unsureClock: "the clock cannot be trusted"
        case .excluded: "the reader is kept from the person or their family"
        case .barred: "the address is kept from the reader, or from somebody who lives with them"
        case .ownAccount: "it is the reader’s own account"
        case .accountsExist: "somebody was ever given access"
        }
    }
}

extension String {
    fileprivate var plain: String { String(map { $0 == "-" ? " " : $0 }) }
    fileprivate var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
