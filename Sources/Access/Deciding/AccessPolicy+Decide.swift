import Casework

extension AccessPolicy {
    /// Whether somebody may do something, to whom or what, as things stand at the moment.
    ///
    /// Pure: the same question has the same answer. Any denial beats every permission, and what nothing permits is refused.
    public func decide(_ actor: Actor, _ verb: Verb, _ subject: Subject, _ situation: Situation, at moment: Moment) -> AccessDecision {
        switch find(actor, verb, subject, situation, at: moment) {
        case .permitted(let match):
            return .permit(permit(match, actor, verb, subject, situation, at: moment))
        case .denied(let denial):
            let alerts = denial.alerts ? alerts(actor, situation) : []
            let isTold = denial.answer == .told && (!denial.condition.isAboutSubject || mayKnow(actor, subject, situation, at: moment))
            return .refusal(Refusal(rule: denial.id, answer: isTold ? .told(denial.words) : .notFound, obligations: alerts))
        case .nobody:
            return .refusal(Refusal(rule: "nobody", answer: .notFound))
        case .lacking(let lack):
            let isTold = mayKnow(actor, subject, situation, at: moment)
            return .refusal(Refusal(rule: lack.rule, answer: isTold ? .told(words(lack, situation)) : .notFound))
        }
    }

    /// Why nothing permits it.
    enum Lack {
        case role
        case relationship
        case need(AccessRule.Need)

        var rule: String {
            switch self {
            case .role: "no-rule"
            case .relationship: "no-relationship"
            case .need(let need): "needs-" + need.rawValue
            }
        }

        /// How near it came: what is told is what is still missing of the row that came nearest.
        var rank: Int {
            switch self {
            case .role: 0
            case .relationship: 1
            case .need: 2
            }
        }
    }

    /// The row that permits, and what it rests on.
    struct Match {
        let rule: AccessRule
        let relationship: LegitimateRelationship?
        /// Kinds of relationship that hold, as bits.
        let kinds: UInt32
    }

    enum Finding {
        case permitted(Match)
        case denied(Denial)
        case nobody
        case lacking(Lack)
    }

    func find(_ actor: Actor, _ verb: Verb, _ subject: Subject, _ situation: Situation, at moment: Moment) -> Finding {
        guard verb.suits(subject) else { return .lacking(.role) }
        // First what has nothing to do with the subject, so that its answer says nothing about the subject.
        for isAboutSubject in [false, true] {
            for denial in denials where denial.verbBits & verb.bit != 0 && denial.roleBits & actor.roleBits != 0 {
                guard denial.condition.isAboutSubject == isAboutSubject, holds(denial.condition, actor, subject, situation) else {
                    continue
                }
                return .denied(denial)
            }
        }
        if subject.object != .store, !situation.isKnown, !verb.meetsStrangers { return .nobody }
        let held = relationships(of: actor, to: subject, situation, at: moment)
        let own = held.filter { $0.party == .actor(actor.id) }
        var lack = Lack.role
        for rule in rulesByVerb[Verb.allCases.firstIndex(of: verb) ?? 0] where rule.roleBits & actor.roleBits != 0 {
            if let agencies = rule.agencies {
                guard let kind = actor.agencyKind, agencies.contains(kind) else { continue }
            }
            let usable = rule.needs.contains(.inPerson) ? own : held
            let kinds = usable.kinds & (rule.kindBits ?? 0)
            var found: Lack?
            if rule.kindBits != nil, kinds == 0 { found = .relationship }
            if found == nil, let need = unmet(rule, actor, verb, subject, situation, at: moment) { found = .need(need) }
            guard let found else {
                return .permitted(Match(rule: rule, relationship: usable.first { $0.kind.bit & kinds != 0 }, kinds: kinds))
            }
            if found.rank > lack.rank { lack = found }
        }
        return .lacking(lack)
    }

    /// The actor's relationships to the subject that hold, the earliest first.
    private func relationships(of actor: Actor, to subject: Subject, _ situation: Situation, at moment: Moment) -> [LegitimateRelationship]
    {
        situation.relationships.filter { relationship in
            guard relationship.holds(at: moment), relationship.party.includes(actor) else { return false }
            switch (relationship.subject, subject) {
            case (.person(let person), .person): return situation.references.contains(person)
            // A shift at the front door is to whoever comes.
            case (.store, .person): return relationship.kind == .duty
            default: return relationship.subject == subject
            }
        }.sorted(by: LegitimateRelationship.precedes)
    }

    private func holds(_ condition: Denial.Condition, _ actor: Actor, _ subject: Subject, _ situation: Situation) -> Bool {
        switch condition {
        case .disabled: return !situation.isEnabled
        case .incomplete: return !situation.isWhole
        case .unsureClock: return !situation.isClockSure
        case .excluded: return !situation.excludedFrom.isDisjoint(with: references(of: subject, situation))
        case .barred: return situation.isBarred
        case .ownAccount: return subject == .account(actor.id)
        case .accountsExist: return situation.hasAccounts
        }
    }

    private func unmet(
        _ rule: AccessRule, _ actor: Actor, _ verb: Verb, _ subject: Subject, _ situation: Situation, at moment: Moment
    ) -> AccessRule.Need? {
        AccessRule.Need.allCases.first { need in
            guard rule.needs.contains(need) else { return false }
            switch need {
            case .secondFactor: return !situation.hasSecondFactor
            case .reason: return (situation.reason?.length ?? 0) < max(20, breakGlass?.characters ?? .max)
            case .secondPerson:
                let scope = scope(of: subject, situation)
                return !situation.approvals.contains {
                    $0.supports(verb, scope, by: actor, at: moment) && !$0.actor.roles.isDisjoint(with: rule.secondedBy)
                }
            case .ownAgency: return actor.agency == nil || situation.actingFor != actor.agency
            case .noAccounts: return situation.hasAccounts
            case .namedReader: return !situation.namedReaders.contains { $0.names(actor, at: moment) }
            // Looked at with the relationships.
            case .inPerson: return false
            }
        }
    }

    /// Whether the reader may know that the subject exists. Only people are secret.
    private func mayKnow(_ actor: Actor, _ subject: Subject, _ situation: Situation, at moment: Moment) -> Bool {
        guard case .person = subject else { return subject.object == .store || situation.isKnown }
        if case .permitted = find(actor, .knowOf, subject, situation, at: moment) { return true }
        return false
    }

    private func words(_ lack: Lack, _ situation: Situation) -> String {
        switch lack {
        case .role: words.noRole
        case .relationship: words.noRelationship(situation.contact)
        case .need(let need): words.told(need)
        }
    }

    private func alerts(_ actor: Actor, _ situation: Situation) -> [Obligation] {
        let agencies = Set([situation.leadAgency, actor.agency].compactMap { $0 })
        let alerts = agencies.sorted().map { Obligation.alertPrivacyOfficers(of: $0) }
        return situation.leadAgency == nil ? alerts + [.alertPartnership] : alerts
    }

    func references(of subject: Subject, _ situation: Situation) -> Set<PersonRef> {
        guard case .person(let person) = subject else { return [] }
        return situation.references.union([person])
    }

    func scope(of subject: Subject, _ situation: Situation) -> Scope {
        switch subject {
        case .person: .person(references(of: subject, situation))
        case .audit(let audit): .audit(audit, cohort: situation.cohort.subtracting(situation.excludedFrom))
        case .account(let account): .account(account)
        case .store: .store
        }
    }
}

extension [LegitimateRelationship] {
    fileprivate var kinds: UInt32 { reduce(0) { $0 | $1.kind.bit } }
}

extension Denial.Condition {
    /// Whether it depends on whom or what is asked about.
    var isAboutSubject: Bool {
        switch self {
        case .disabled, .incomplete, .unsureClock, .accountsExist: false
        case .excluded, .barred, .ownAccount: true
        }
    }
}
