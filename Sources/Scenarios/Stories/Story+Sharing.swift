import Casework

extension Story {
    /// Information is given to other agencies, or a decision is made not to.
    @discardableResult
    public mutating func share(
        _ what: String, of entry: EntryRef? = nil, about people: [Person], on day: Day, by service: Service = .socialCare, to: [Service],
        decision: String? = nil, refs: [EntryRef] = []
    ) -> EntryRef {
        let kept = decision == "withheld" || decision == "deferred"
        return tell(
            .share, on: day, by: service, about: people, refs: refs,
            [
                Share.what: .code(what), Share.to: .agencies(to), Share.of: entry.map(Value.entry), Share.basis: .code("public-task"),
                Share.decision: decision.map(Value.code), Share.reason: kept ? .text("Sharing it now would put the mother at risk.") : nil,
            ])
    }

    /// An agency confirms that it has what was shared.
    @discardableResult
    public mutating func acknowledge(_ share: EntryRef, about people: [Person], on day: Day, by service: Service) -> EntryRef {
        tell(.acknowledgement, on: day, by: service, about: people, [Acknowledgement.of: .entry(share)])
    }

    /// A flag is set on the child's record in the agency's own system, or removed.
    @discardableResult
    public mutating func flag(_ name: String = "child-in-need", _ action: String = "set", on child: Person, _ day: Day, by service: Service)
        -> EntryRef
    {
        tell(.flag, on: day, by: service, about: [child], [FlagFact.name: .code(name), FlagFact.action: .code(action)])
    }

    /// People move house.
    @discardableResult
    public mutating func move(
        of people: [Person], on day: Day, by service: Service = .socialCare, authority: String? = nil, address: String? = nil,
        joining: [Person] = [], leaving: [Person] = []
    ) -> EntryRef {
        tell(
            .move, on: day, by: service, about: people,
            [
                Move.authority: authority.map(Value.code), Move.address: address.map(Value.text),
                Move.joins: joining.isEmpty ? nil : .people(joining), Move.leaves: leaving.isEmpty ? nil : .people(leaving),
            ])
    }

    /// A case passes out to another authority.
    @discardableResult
    public mutating func transfer(
        _ stage: String, of children: [Person], on day: Day, by service: Service = .socialCare, from: String, to: String,
        contains: [String] = []
    ) -> EntryRef {
        tell(
            .transfer, on: day, by: service, about: children,
            [
                Transfer.direction: .code("out"), Transfer.from: .code(from), Transfer.to: .code(to), Transfer.stage: .code(stage),
                Transfer.contains: contains.isEmpty ? nil : .codes(contains),
            ])
    }

    /// A named person's judgement that a standard does not apply here.
    @discardableResult
    public mutating func exempt(
        _ child: Person, from standard: String, on day: Day, by service: Service = .socialCare, author: String = "Robin Ashdown",
        reason: String,
        each: String? = nil, of entry: EntryRef? = nil, until: Day? = nil
    ) -> EntryRef {
        tell(
            .exemption, on: day, by: service, about: [child], author: author,
            [
                Exemption.standard: .code(standard), Exemption.reason: .text(reason), Exemption.each: each.map(Value.text),
                Exemption.of: entry.map(Value.entry), Exemption.until: until.map(Value.day),
            ])
    }

    /// A note.
    @discardableResult
    public mutating func note(_ text: String, about people: [Person], on day: Day, by service: Service, refs: [EntryRef] = []) -> EntryRef {
        tell(.note, on: day, by: service, about: people, refs: refs, text: text)
    }
}
