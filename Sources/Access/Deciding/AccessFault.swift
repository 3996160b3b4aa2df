import Casework

/// Something that no policy may say, whoever wrote it.
public struct AccessFault: Error, Hashable, Sendable {
    /// The row's id; empty where a row is missing.
    public let row: String
    /// What is wrong, and how to mend it.
    public let sentence: String

    static func all(_ rules: [AccessRule], _ denials: [Denial], _ labels: [LabelRow]) -> [AccessFault] {
        var found: [AccessFault] = []
        func say(_ row: String, _ sentence: String) { found.append(AccessFault(row: row, sentence: sentence)) }
        if rules.isEmpty { say("", "No rule permits anything: write at least one.") }
        var ids: Set<String> = []
        for id in rules.map(\.id) + denials.map(\.id) where !ids.insert(id).inserted {
            say(id, "Two rows have this id: give each its own.")
        }
        for rule in rules { for sentence in faults(of: rule) { say(rule.id, sentence) } }
        for condition in Denial.Condition.allCases {
            let missing = condition.mustCover.subtracting(
                denials.filter { $0.condition == condition && $0.coversEverybody }.flatMap(\.verbs))
            guard !missing.isEmpty else { continue }
            say("", "No denial says no when “\(condition.rawValue)” to: \(missing.map(\.rawValue).sorted().joined(separator: ", ")).")
        }
        for denial in denials where denial.condition == .excluded && (denial.answer != .notFound || !denial.alerts) {
            say(
                denial.id,
                "Somebody who is excluded is answered as if there were nothing, and the attempt alerts: write “answer: not-found, alerts: true”."
            )
        }
        for row in labels where row.label == .sealed && row.reach == .any {
            say("labels", "Sealed entries are opened by their lists, or by the agency that recorded them: write “of: own”.")
        }
        return found
    }

    private static func faults(of rule: AccessRule) -> [String] {
        var found: [String] = []
        if rule.verbs.isEmpty || rule.roles.isEmpty { found.append("It names no verb or no role.") }
        if let relationships = rule.relationships {
            if relationships.isEmpty { found.append("It names no relationship: leave the key out where none is needed.") }
            if relationships.contains(.brokeGlass), rule.verbs.contains(where: { $0.level >= .sealed || !$0.isReading }) {
                found.append("Breaking the glass opens nothing sealed, no protected address, and nothing but reading.")
            }
        }
        if rule.needs.contains(.secondPerson) == rule.secondedBy.isEmpty {
            found.append("“second-person” and “seconded-by” go together.")
        }
        for verb in rule.verbs where verb.needsTwo && rule.needs.isDisjoint(with: [.secondPerson, .noAccounts]) {
            found.append("“\(verb.rawValue)” takes two people: add “second-person”.")
        }
        for verb in rule.verbs where verb.needsReason && !(rule.needs.contains(.reason) && rule.needs.contains(.secondFactor)) {
            found.append("“\(verb.rawValue)” needs “reason” and “second-factor”.")
        }
        if rule.relationships == nil, !rule.needs.contains(.noAccounts) {
            for verb in rule.verbs where verb.object == .person && verb.level >= .ownAgency && !rule.needs.contains(.namedReader) {
                found.append("“\(verb.rawValue)” shows a record: name the relationships on which it may.")
            }
        }
        if rule.roles.contains(.console), !rule.needs.contains(.noAccounts) {
            found.append("The owner of the store may do something only before the first account: add “no-accounts”.")
        }
        if rule.roles.contains(.programme), rule.verbs.contains(where: { $0.object != .store }) || rule.roles.count > 1 {
            found.append("Cairn itself reads nobody’s record: it may only do things to the store as a whole, in rows of its own.")
        }
        return found
    }
}

/// All that is wrong with a policy.
public struct AccessFaults: Error, Hashable, Sendable {
    /// The faults, row by row.
    public let all: [AccessFault]
}

extension Verb {
    /// Acts that one person alone may never do.
    var needsTwo: Bool { self == .liftProtection || self == .erase || self == .exportLedger || self == .unseal }
    /// Acts that nobody may do without saying why.
    var needsReason: Bool { self == .breakGlass }
    /// Whether it only looks.
    var isReading: Bool {
        switch self {
        case .knowOf, .seeStatus, .readOwn, .readChronology, .readSealed, .seeAddress, .seeFindings: true
        default: false
        }
    }
}

extension Denial {
    /// Whether it is for every role that an account may hold.
    var coversEverybody: Bool {
        condition == .accountsExist ? roles.contains(.console) : roles.isSuperset(of: Role.allCases)
    }
}

extension Denial.Condition {
    /// What a policy must say no to under this condition.
    var mustCover: Set<Verb> {
        switch self {
        case .disabled, .incomplete: Set(Verb.allCases)
        case .accountsExist: Set(Verb.allCases)
        case .unsureClock: Set(Verb.allCases).subtracting([.verify, .backUp, .restore, .judge])
        case .excluded: Set(Verb.allCases.filter { $0.object == .person }).union([.second])
        case .barred: [.seeAddress, .protectAddress, .askToLift, .liftProtection]
        case .ownAccount: [.manageAccount, .excludeAccount, .endExclusion, .reviewBreakGlass]
        }
    }
}
