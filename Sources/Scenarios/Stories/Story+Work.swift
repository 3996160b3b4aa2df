import Casework

extension Story {
    /// Somebody asks another service to act, or decides on an earlier referral.
    @discardableResult
    public mutating func referral(
        of people: [Person], on day: Day, by service: Service = .socialCare, from: Service? = nil, to: String? = nil,
        reasons: [String] = [],
        decision: String? = nil, decidedOn: Day? = nil, deciding: EntryRef? = nil
    ) -> EntryRef {
        tell(
            .referral, on: day, by: service, about: people,
            [
                Referral.from: from.map(Value.agency), Referral.to: to.map(Value.code),
                Referral.reasons: reasons.isEmpty ? nil : .codes(reasons),
                Referral.decision: decision.map(Value.code), Referral.decidedOn: decidedOn.map(Value.day),
                Referral.of: deciding.map(Value.entry),
            ])
    }

    /// An assessment starts or is completed.
    @discardableResult
    public mutating func assessment(
        _ type: String = "child-and-family", _ stage: String, of people: [Person], on day: Day, by service: Service = .socialCare,
        outcome: String? = nil, refs: [EntryRef] = []
    ) -> EntryRef {
        tell(
            .assessment, on: day, by: service, about: people, refs: refs,
            [Assessment.type: .code(type), Assessment.stage: .code(stage), Assessment.outcome: outcome.map(Value.code)])
    }

    /// A plan starts, is reviewed or ends.
    @discardableResult
    public mutating func plan(
        _ type: String, _ stage: String, for children: [Person], on day: Day, by service: Service = .socialCare, category: String? = nil,
        contains: [String] = [], agencies: [Service] = []
    ) -> EntryRef {
        tell(
            .plan, on: day, by: service, about: children,
            [
                Plan.type: .code(type), Plan.stage: .code(stage), Plan.category: category.map(Value.code),
                Plan.contains: contains.isEmpty ? nil : .codes(contains), Plan.agencies: agencies.isEmpty ? nil : .agencies(agencies),
            ])
    }

    /// Professionals, and often the family, meet.
    @discardableResult
    public mutating func meeting(
        _ type: String, about people: [Person], on day: Day, by service: Service = .socialCare, invited: [Service] = [],
        attended: [Service] = [],
        reported: [Service] = [], present: [Person] = [], asked: [Person] = [], refs: [EntryRef] = []
    ) -> EntryRef {
        tell(
            .meeting, on: day, by: service, about: people, refs: refs,
            [
                Meeting.type: .code(type), Meeting.invited: invited.isEmpty ? nil : .agencies(invited),
                Meeting.attended: attended.isEmpty ? nil : .agencies(attended),
                Meeting.reported: reported.isEmpty ? nil : .agencies(reported),
                Meeting.people: present.isEmpty ? nil : .people(present), Meeting.invitedPeople: asked.isEmpty ? nil : .people(asked),
            ])
    }

    /// Somebody visits or speaks with the family.
    @discardableResult
    public mutating func visit(
        _ type: String = "home", to people: [Person], on day: Day, by service: Service = .socialCare, spokeWith: [Person] = [],
        seen: [Person] = [],
        observed: [Person] = [], refs: [EntryRef] = []
    ) -> EntryRef {
        tell(
            .visit, on: day, by: service, about: people, refs: refs,
            [
                Visit.type: .code(type), Visit.spokeWith: spokeWith.isEmpty ? nil : .people(spokeWith),
                Visit.seen: seen.isEmpty ? nil : .people(seen), Visit.observed: observed.isEmpty ? nil : .people(observed),
            ])
    }

    /// A decision about the level of help.
    @discardableResult
    public mutating func decision(
        _ type: String, about people: [Person], on day: Day, by service: Service = .socialCare, from: String? = nil, to: String? = nil,
        confirmed: [Service] = [], refs: [EntryRef] = []
    ) -> EntryRef {
        tell(
            .decision, on: day, by: service, about: people, refs: refs,
            [
                Decision.type: .code(type), Decision.from: from.map(Value.code), Decision.to: to.map(Value.code),
                Decision.confirmed: confirmed.isEmpty ? nil : .agencies(confirmed),
            ])
    }

    /// The case is closed.
    @discardableResult
    public mutating func close(_ children: [Person], on day: Day, confirmed: [Service] = [], refs: [EntryRef] = []) -> EntryRef {
        decision("closure", about: children, on: day, from: "child-in-need", to: "universal", confirmed: confirmed, refs: refs)
    }

    /// How far a parent understands the worries about the children.
    @discardableResult
    public mutating func understanding(
        _ level: String, of parent: Person, about children: [Person], on day: Day, by service: Service = .socialCare,
        approach: String = "conversation"
    ) -> EntryRef {
        tell(
            .understanding, on: day, by: service, about: [parent],
            [Understanding.child: .people(children), Understanding.level: .code(level), Understanding.approach: .code(approach)])
    }
}
