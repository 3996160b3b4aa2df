extension Selector {
    /// The same with each selector inside it, and itself, passed through `f`.
    func mapping(_ f: (Selector) -> Selector) -> Selector {
        var copy = self
        copy.links = links.map { $0.mapping(f) }
        return f(copy)
    }
}

extension Link {
    func mapping(_ f: (Selector) -> Selector) -> Link {
        switch self {
        case .refsTo(let selector): .refsTo(selector.mapping(f))
        case .whileState(let state): .whileState(state.mapping(f))
        case .bySame, .byEach, .ofTrigger, .refsTrigger, .settles, .aboutSame, .names, .namesChild, .aboutChild, .aboutOrSeenChild,
            .agenciesEach, .agenciesOf, .sameCode, .later, .endsSamePlan:
            self
        }
    }
}

extension State {
    func mapping(_ f: (Selector) -> Selector) -> State {
        switch self {
        case .within(let window, let selector): .within(window, ofEvent: selector.mapping(f))
        case .latest(let base, let match): .latest(base.mapping(f), is: match.mapping(f))
        case .since(let selector): .since(selector.mapping(f))
        case .anyOf(let states): .anyOf(states.map { $0.mapping(f) })
        case .allOf(let states): .allOf(states.map { $0.mapping(f) })
        case .open, .plan, .assessment, .born, .unborn, .underOne, .flag, .fatherNamed: self
        }
    }
}

extension Timing {
    func mapping(_ f: (Selector) -> Selector) -> Timing { Timing(cases.map { $0.mapping(f) }) }
}

extension Timing.Case {
    func mapping(_ f: (Selector) -> Selector) -> Timing.Case {
        Timing.Case(when: when?.mapping(f), given: given?.mapping(f), values: values)
    }
}

extension Response {
    func mapping(_ f: (Selector) -> Selector) -> Response {
        switch self {
        case .entry(let selector): .entry(selector.mapping(f))
        case .own(let link): .own(link.mapping(f))
        case .already(let state): .already(state.mapping(f))
        case .becomes(let state): .becomes(state.mapping(f))
        }
    }
}

extension Expectation {
    func mapping(_ f: (Selector) -> Selector) -> Expectation {
        switch self {
        case .any(let responses): .any(responses.map { $0.mapping(f) })
        case .all(let responses): .all(responses.map { $0.mapping(f) })
        case .decision, .history: self
        case .joinedAnalysis(let selectors): .joinedAnalysis(selectors.map { $0.mapping(f) })
        case .pack(let selector, let list): .pack(selector.mapping(f), list)
        }
    }
}

extension Trigger {
    func mapping(_ f: (Selector) -> Selector) -> Trigger {
        let what: What =
            switch what {
            case .entry(let selector): .entry(selector.mapping(f))
            case .event(let selector): .event(selector.mapping(f))
            case .birth, .relationship: self.what
            }
        return Trigger(what, conditions.map { $0.mapping(f) })
    }
}

extension Trigger.Condition {
    func mapping(_ f: (Selector) -> Selector) -> Trigger.Condition {
        switch self {
        case .holds(let state): .holds(state.mapping(f))
        case .holdsNot(let state): .holdsNot(state.mapping(f))
        case .unlessBy(let test, let state): .unlessBy(test, state.mapping(f))
        case .followed(let selector, let window, let before): .followed(selector.mapping(f), window, before: before?.mapping(f))
        case .preceded(let selector, let window): .preceded(selector.mapping(f), window)
        case .nearSameAgency(let selector, let window): .nearSameAgency(selector.mapping(f), window)
        case .lastBefore(let selector): .lastBefore(selector.mapping(f))
        case .followedOutcome, .again, .anotherAuthority, .unborn, .staysOpen, .aboutChild: self
        }
    }
}

extension Shape {
    /// The same with every selector passed through `f`, inner ones first.
    func mapping(_ f: (Selector) -> Selector) -> Shape {
        func all(_ triggers: [Trigger]) -> [Trigger] { triggers.map { $0.mapping(f) } }
        switch self {
        case .response(let given, let expect, let within, let opens, let each):
            return .response(given: all(given), expect: expect.mapping(f), within: within.mapping(f), opens: opens, each: each)
        case .itself(let given, let expect, let each): return .itself(given: all(given), expect: expect.mapping(f), each: each)
        case .preparation(let given, let expect, let within, let each):
            return .preparation(given: all(given), expect: expect.mapping(f), within: within.mapping(f), each: each)
        case .recurrence(let state, let expect, let every, let first, let each, let counts):
            return .recurrence(
                state: state.mapping(f), expect: expect.map { $0.mapping(f) }, every: every.mapping(f), first: first?.mapping(f),
                each: each,
                openingCounts: counts)
        case .absence(let given, let never, let within, let before, let birth):
            return .absence(given: all(given), never: never.map { $0.mapping(f) }, within: within.mapping(f), before: before, birth: birth)
        case .accumulation(let count, let atLeast, let inWindow, let expect, let within):
            return .accumulation(
                count: count.mapping(f), atLeast: atLeast.map { .init(when: $0.when?.mapping(f), atLeast: $0.atLeast) }, inWindow: inWindow,
                expect: expect.mapping(f), within: within.mapping(f))
        case .completeness(let given, let list, let together):
            return .completeness(given: all(given), of: list, togetherWithReviews: together)
        case .quorum(let given, let field, let kinds, let others):
            return .quorum(given: all(given), field: field, kinds: kinds, others: others)
        case .deadline(let given, let expect, let week, let orWithin):
            return .deadline(given: all(given), expect: expect.mapping(f), byWeek: week, orWithin: orWithin.mapping(f))
        }
    }
}
