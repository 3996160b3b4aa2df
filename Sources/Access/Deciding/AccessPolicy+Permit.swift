import Casework

extension AccessPolicy {
    /// The permit for a row that permits.
    func permit(_ match: Match, _ actor: Actor, _ verb: Verb, _ subject: Subject, _ situation: Situation, at moment: Moment) -> Permit {
        let session = moment.adding(hours: 12)
        var until = min(session, match.relationship?.until ?? session)
        if verb == .breakGlass, let terms = breakGlass { until = moment.adding(hours: terms.hours) }
        return Permit(
            actor: actor, verb: verb, scope: scope(of: subject, situation), purpose: match.rule.purpose, rule: match.rule.id,
            relationship: match.relationship, because: match.relationship?.inWords ?? match.rule.because,
            clearance: clearance(match, actor, verb, subject, situation, at: moment),
            obligations: obligations(match, actor, verb, situation, at: moment), seconds: verb == .second ? situation.seconding : nil,
            at: moment, until: until)
    }

    private func clearance(
        _ match: Match, _ actor: Actor, _ verb: Verb, _ subject: Subject, _ situation: Situation, at moment: Moment
    ) -> Clearance {
        func may(_ verb: Verb) -> Bool {
            if case .permitted = find(actor, verb, subject, situation, at: moment) { true } else { false }
        }
        var whole: [Entry.Label: Clearance.Reach] = [:]
        // What the programme judges is kept for everybody.
        if verb == .judge { return .common }
        guard verb.readsRecord else {
            return Clearance(
                level: verb.level, agency: actor.agency, whole: [:], named: [], addresses: [], audience: .professional,
                showsNames: !actor.roles.contains(.programme))
        }
        let opensSealed = subject.object == .person && may(.readSealed)
        for row in labels where row.roleBits & match.rule.roleBits & actor.roleBits != 0 {
            if let bits = row.kindBits, bits & match.kinds == 0 { continue }
            if row.label == .sealed, !opensSealed { continue }
            whole[row.label] = max(whole[row.label] ?? .none, row.reach)
        }
        let named = opensSealed ? situation.namedReaders.filter { $0.names(actor, at: moment) }.map(\.entry) : []
        let goesToFamily = situation.goesToFamily || verb == .prepareDisclosure
        let mayShow = !goesToFamily && verb.mayShowAddress && subject.object == .person
        return Clearance(
            level: verb.level, agency: actor.agency, whole: whole, named: Set(named),
            addresses: mayShow ? addresses(actor, subject, situation, at: moment) : [],
            audience: goesToFamily ? .family : .professional, showsNames: !actor.roles.contains(.programme))
    }

    /// Whose addresses may be seen: each reference opens what it may by itself, so that a link to somebody opens nothing of theirs.
    private func addresses(_ actor: Actor, _ subject: Subject, _ situation: Situation, at moment: Moment) -> Set<PersonRef> {
        func may(_ situation: Situation) -> Bool {
            if case .permitted = find(actor, .seeAddress, subject, situation, at: moment) { true } else { false }
        }
        guard may(situation) else { return [] }
        if situation.opens.isEmpty { return references(of: subject, situation).union(situation.household) }
        return situation.opens.reduce(into: []) { open, one in
            var alone = situation
            alone.relationships = situation.relationships.filter { relationship in
                if case .person(let person) = relationship.subject { person == one.key } else { true }
            }
            if may(alone) { open.formUnion(one.value) }
        }
    }

    private func obligations(_ match: Match, _ actor: Actor, _ verb: Verb, _ situation: Situation, at moment: Moment) -> [Obligation] {
        var all: [Obligation] = []
        if verb == .breakGlass, let terms = breakGlass {
            all = Set([situation.leadAgency, actor.agency].compactMap { $0 }).sorted().map { .alertPrivacyOfficers(of: $0) }
            if situation.leadAgency == nil { all.append(.alertPartnership) }
            all.append(.banner(terms.banner))
            all.append(.review(by: calendar.adding(terms.reviewDays, to: moment.day)))
        } else if match.relationship?.kind == .brokeGlass, let terms = breakGlass {
            all.append(.banner(terms.banner))
        }
        if let reason = situation.reason, match.rule.needs.contains(.reason) { all.append(.keepReason(reason)) }
        switch verb {
        case .share, .transfer, .exportRecord, .printRecord, .prepareDisclosure: all.append(.checkRecipients)
        default: break
        }
        return all
    }
}
