import Casework

/// Makes a pack's standards ready for one casebook.
struct RuleMaker {
    private let words: WordNumbers
    private var standings: [State: Standing] = [:]
    /// How many different states there are.
    var states: Int { standings.count }

    init(_ words: WordNumbers) { self.words = words }

    /// The rules, in the pack's order.
    mutating func rules(_ pack: Pack) -> [Rule] {
        var rules: [Rule] = []
        for (index, shape) in pack.shapes.enumerated() {
            rules.append(rule(Int32(index), words.number(pack.standards[index].id), shape, pack.triggers[index]))
        }
        return rules
    }

    private mutating func rule(_ number: Int32, _ id: Int32, _ shape: Shape, _ triggers: [Int32]) -> Rule {
        func made(_ body: Rule.Body, _ each: Each? = nil, _ actors: [Answer] = []) -> Rule {
            Rule(number: number, id: id, body, each: each.map(every), actors: Actors(actors), triggers: triggers)
        }
        switch shape {
        case .response(let given, let expect, let within, let opens, let each):
            let aim = self.aim(expect)
            return made(.response(all(given), aim, pace(within), opens: opens), each, actors(aim))
        case .itself(let given, let expect, let each):
            let aim = self.aim(expect)
            return made(.itself(all(given), aim), each, actors(aim))
        case .preparation(let given, let expect, let within, let each):
            let aim = self.aim(expect)
            return made(.preparation(all(given), aim, pace(within)), each, actors(aim))
        case .recurrence(let state, let expect, let every, let first, let each, let counts):
            let answers = self.answers(expect)
            let first = first.map { paceCase($0) }
            return made(.recurrence(standing(state), answers, pace(every), first: first, openingCounts: counts), each, answers)
        case .absence(let given, let never, let within, let before, let birth):
            let answers = self.answers(never)
            return made(.absence(all(given), answers, pace(within), before: before, birth: birth), nil, answers)
        case .accumulation(let count, let atLeast, let inWindow, let expect, let within):
            let aim = self.aim(expect)
            var cases: [(when: Standing?, atLeast: Int)] = []
            for one in atLeast { cases.append((one.when.map { standing($0) }, one.atLeast)) }
            return made(.accumulation([Given(.event, sought: sought(count))], cases, inWindow, aim, pace(within)), nil, actors(aim))
        case .completeness(let given, let list, let together):
            return made(.completeness(all(given), Holding(list, words), withReviews: together))
        case .quorum(let given, let field, let kinds, let others):
            return made(.quorum(all(given), SlotTable(field), KindBits(kinds), others: others))
        case .deadline(let given, let expect, let week, let orWithin):
            let aim = self.aim(expect)
            return made(.deadline(all(given), aim, week: week, pace(orWithin)), nil, actors(aim))
        }
    }

    private func actors(_ aim: Aim) -> [Answer] {
        switch aim {
        case .any(let answers), .all(let answers): answers
        case .decision: [.entry(Sought(place: -1, byAnyone: -1, withheld: -1, by: nil, links: []))]
        case .joinedAnalysis(let all): all.map(Answer.entry)
        case .pack(let sought, _): [.entry(sought)]
        case .history: []
        }
    }

    private func every(_ each: Each) -> Every {
        switch each {
        case .involvedAgency: Every(.involved)
        case .involvedAgencyWithoutAccount: Every(.involvedWithoutAccount)
        case .agencyIn(let field): Every(.agencyIn, slots: SlotTable(field))
        case .kindOfAgency(let groups, let unlessRecorded):
            Every(.kindOfAgency, groups: groups.map { ($0.label, KindBits($0.kinds)) }, isNarrow: unlessRecorded)
        case .flaggedAgency(let name): Every(.flagged, word: words.number(name))
        case .parent: Every(.parent)
        case .father(let contact): Every(.father, isNarrow: contact)
        }
    }

    private mutating func aim(_ expect: Expectation) -> Aim {
        switch expect {
        case .any(let responses): return .any(answers(responses))
        case .all(let responses): return .all(answers(responses))
        case .decision: return .decision
        case .history(let window): return .history(window)
        case .joinedAnalysis(let selectors):
            var all: [Sought] = []
            for selector in selectors { all.append(sought(selector)) }
            return .joinedAnalysis(all)
        case .pack(let selector, let list): return .pack(sought(selector), Holding(list, words))
        }
    }

    private mutating func answers(_ responses: [Response]) -> [Answer] {
        var answers: [Answer] = []
        for response in responses {
            switch response {
            case .entry(let selector): answers.append(.entry(sought(selector)))
            case .own(let link): answers.append(.own(tie(link)))
            case .already(let state): answers.append(.already(standing(state)))
            case .becomes: answers.append(.becomes)
            }
        }
        return answers
    }

    private mutating func sought(_ selector: Selector) -> Sought {
        var links: [Tie] = []
        for link in selector.links { links.append(tie(link)) }
        return Sought(
            place: selector.place, byAnyone: selector.placeByAnyone, withheld: selector.placeWithheld, by: selector.by, links: links)
    }

    private mutating func tie(_ link: Link) -> Tie {
        switch link {
        case .bySame: Tie(.bySame)
        case .byEach: Tie(.byEach)
        case .ofTrigger: Tie(.ofTrigger)
        case .refsTrigger: Tie(.refsTrigger)
        case .refsTo(let selector): Tie(.refsTo, sought: sought(selector))
        case .settles: Tie(.settles)
        case .aboutSame: Tie(.aboutSame)
        case .names(let field): Tie(.names, slots: SlotTable(field, ofPeople: true))
        case .namesChild(let field): Tie(.namesChild, slots: SlotTable(field, ofPeople: true))
        case .aboutChild: Tie(.aboutChild)
        case .aboutOrSeenChild: Tie(.aboutOrSeenChild, slots: SlotTable("seen"))
        case .agenciesEach(let field): Tie(.agenciesEach, slots: SlotTable(field))
        case .agenciesOf(let field, let kinds): Tie(.agenciesOf, slots: SlotTable(field), kinds: KindBits(kinds))
        case .sameCode(let field): Tie(.sameCode, slots: SlotTable(field))
        case .later: Tie(.later)
        case .endsSamePlan: Tie(.endsSamePlan)
        case .whileState(let state): Tie(.whileState, state: standing(state))
        }
    }

    private mutating func standing(_ state: State) -> Standing {
        if let known = standings[state] { return known }
        // What is inside takes its place first, so that places count up from 0.
        func made(_ what: Standing.What, words: [Int32] = [], window: Window = .days(0), byEach: Bool = false) -> Standing {
            Standing(what, place: standings.count, words: words, window: window, byEach: byEach)
        }
        let standing: Standing
        switch state {
        case .open: standing = made(.open)
        case .plan(let types): standing = made(.plan, words: types.map(words.number))
        case .assessment: standing = made(.assessment)
        case .born: standing = made(.born)
        case .unborn: standing = made(.unborn)
        case .underOne: standing = made(.underOne)
        case .within(let window, let selector):
            let sought = self.sought(selector)
            standing = Standing(.within, place: standings.count, window: window, sought: sought, event: [Given(.event, sought: sought)])
        case .latest(let base, let match):
            let (base, match) = (self.sought(base), self.sought(match))
            standing = Standing(.latest, place: standings.count, sought: match, base: base)
        case .since(let selector):
            let sought = self.sought(selector)
            standing = Standing(.since, place: standings.count, sought: sought)
        case .flag(let names, let byEach): standing = made(.flag, words: names.map(words.number), byEach: byEach)
        case .fatherNamed: standing = made(.fatherNamed)
        case .anyOf(let states), .allOf(let states):
            var parts: [Standing] = []
            for state in states { parts.append(self.standing(state)) }
            if case .anyOf = state {
                standing = Standing(.anyOf, place: standings.count, parts: parts)
            } else {
                standing = Standing(.allOf, place: standings.count, parts: parts)
            }
        }
        standings[state] = standing
        return standing
    }

    private mutating func pace(_ timing: Timing) -> Pace {
        var cases: [Pace.Case] = []
        for one in timing.cases { cases.append(paceCase(one)) }
        return Pace(cases)
    }

    private mutating func paceCase(_ one: Timing.Case) -> Pace.Case {
        Pace.Case(when: one.when.map { standing($0) }, given: one.given.map { sought($0) }, values: one)
    }

    private mutating func all(_ triggers: [Trigger]) -> [Given] {
        var out: [Given] = []
        for trigger in triggers { out.append(given(trigger)) }
        return out
    }

    private mutating func given(_ trigger: Trigger) -> Given {
        var conditions: [Given.Condition] = []
        var lasting: [Given.Condition] = []
        for condition in trigger.conditions {
            let made = self.condition(condition)
            conditions.append(made)
            switch condition {
            case .lastBefore, .followedOutcome: continue
            default: lasting.append(made)
            }
        }
        let what: Given.What
        var sought: Sought?
        var plan: Int32 = -1
        var roles: UInt32 = 0
        switch trigger.what {
        case .entry(let selector): (what, sought) = (.entry, self.sought(selector))
        case .event(let selector): (what, sought) = (.event, self.sought(selector))
        case .birth(let type): (what, plan) = (.birth, words.number(type))
        case .relationship(let codes): (what, roles) = (.relationship, RuleMaker.bits(codes))
        }
        let others = lasting.count < conditions.count ? Given(what, sought: sought, plan: plan, roles: roles, conditions: lasting) : nil
        return Given(what, sought: sought, plan: plan, roles: roles, conditions: conditions, others: others)
    }

    private static func bits(_ roles: [String]) -> UInt32 {
        roles.reduce(0) { bits, code in Relation.Role.byCode[code].map { bits | 1 << UInt32($0.rawValue) } ?? bits }
    }

    private mutating func condition(_ condition: Trigger.Condition) -> Given.Condition {
        switch condition {
        case .holds(let state): .holds(standing(state))
        case .holdsNot(let state): .holdsNot(standing(state))
        case .unlessBy(let test, let state): .unlessBy(KindBits(test), standing(state))
        case .followed(let selector, let window, let before): .followed(sought(selector), window, before: before.map { sought($0) })
        case .preceded(let selector, let window): .preceded(sought(selector), window)
        case .nearSameAgency(let selector, let window): .nearSameAgency(sought(selector), window)
        case .lastBefore(let selector): .lastBefore(sought(selector))
        case .followedOutcome(let outcome): .followedOutcome(words.number(outcome))
        case .again(let field, let window): .again(SlotTable(field, ofPeople: true), window)
        case .anotherAuthority: .anotherAuthority
        case .ownMove: .ownMove
        case .unborn: .unborn
        case .staysOpen(let type): .staysOpen(standing(.plan([type])))
        case .aboutChild: .aboutChild
        }
    }
}
