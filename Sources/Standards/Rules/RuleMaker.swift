import Casework

/// Makes a pack's standards ready for one casebook.
struct RuleMaker {
    private let words: WordNumbers
    private let shelf: Shelf
    private var standings: [State: Kept<Standing>] = [:]
    /// Labels of kinds of agency, in order of their numbers.
    private(set) var labels: [String] = []
    /// How many different states there are.
    var states: Int { standings.count }

    init(_ words: WordNumbers, _ shelf: Shelf) { (self.words, self.shelf) = (words, shelf) }

    /// The rules, in the pack's order.
    mutating func rules(_ pack: Pack) -> [Rule] {
        var rules: [Rule] = []
        for (index, shape) in pack.shapes.enumerated() {
            rules.append(rule(Int32(index), words.number(pack.standards[index].id), shape))
        }
        return rules
    }

    private mutating func rule(_ number: Int32, _ id: Int32, _ shape: Shape) -> Rule {
        func made(_ body: Rule.Body, _ each: Kept<Every>? = nil, _ actors: [Answer] = [], own: Bool = false) -> Rule {
            var prospects: [Int32]?
            if case .response(_, let aim, _, _) = body { prospects = aim.prospects }
            return Rule(
                number: number, id: id, shelf.keep(body), each: each, actors: Actors(actors, own: own), prospects: prospects.map(shelf.keep)
            )
        }
        switch shape {
        case .response(let given, let expect, let within, let opens, let each):
            let aim = self.aim(expect)
            return made(.response(all(given), aim, pace(within), opens: opens), keep(each), actors(aim))
        case .itself(let given, let expect, let each):
            let aim = self.aim(expect)
            return made(.itself(all(given), aim), keep(each), actors(aim), own: true)
        case .preparation(let given, let expect, let within, let each):
            let aim = self.aim(expect)
            return made(.preparation(all(given), aim, pace(within)), keep(each), actors(aim))
        case .recurrence(let state, let expect, let every, let first, let each, let counts):
            let answers = self.answers(expect)
            let first = first.map { shelf.keep(paceCase($0)) }
            return made(
                .recurrence(standing(state), shelf.keep(answers), pace(every), first: first, openingCounts: counts), keep(each), answers)
        case .absence(let given, let never, let within, let before, let birth):
            let answers = self.answers(never)
            return made(.absence(all(given), shelf.keep(answers), pace(within), before: before, birth: birth), nil, answers)
        case .accumulation(let count, let atLeast, let inWindow, let expect, let within):
            let aim = self.aim(expect)
            var cases: [Rule.CountCase] = []
            for one in atLeast { cases.append(Rule.CountCase(when: one.when.map { standing($0) }, atLeast: one.atLeast)) }
            return made(
                .accumulation(shelf.keep([Given(what: .event, sought: sought(count))]), shelf.keep(cases), inWindow, aim, pace(within)),
                nil, actors(aim))
        case .completeness(let given, let list, let together):
            return made(.completeness(all(given), shelf.keep(Holding(list, words, shelf)), withReviews: together), own: true)
        case .quorum(let given, let field, let kinds, let others):
            return made(.quorum(all(given), SlotTable(field, shelf), KindBits(kinds), others: others), own: true)
        case .deadline(let given, let expect, let week, let orWithin):
            let aim = self.aim(expect)
            return made(.deadline(all(given), aim, week: week, pace(orWithin)), nil, actors(aim))
        }
    }

    private func actors(_ aim: Aim) -> [Answer] {
        switch aim {
        case .any(let answers), .all(let answers): Array(answers)
        case .decision: [.entry(shelf.keep(Sought(place: -1, byAnyone: -1, withheld: -1, by: nil, links: shelf.keep([]))))]
        case .joinedAnalysis(let all): all.map { .entry(shelf.keep($0)) }
        case .pack(let sought, _): [.entry(sought)]
        case .history: []
        }
    }

    private mutating func keep(_ each: Each?) -> Kept<Every>? {
        guard let each else { return nil }
        return shelf.keep(every(each))
    }

    private mutating func every(_ each: Each) -> Every {
        switch each {
        case .involvedAgency: return Every(what: .involved)
        case .involvedAgencyWithoutAccount: return Every(what: .involvedWithoutAccount)
        case .agencyIn(let field): return Every(what: .agencyIn, slots: SlotTable(field, shelf))
        case .kindOfAgency(let groups, let unlessRecorded):
            var made: [Every.Group] = []
            for group in groups {
                made.append(Every.Group(label: labels.count, kinds: KindBits(group.kinds)))
                labels.append(group.label)
            }
            return Every(what: .kindOfAgency, groups: shelf.keep(made), isNarrow: unlessRecorded)
        case .flaggedAgency(let name): return Every(what: .flagged, word: words.number(name))
        case .parent: return Every(what: .parent)
        case .father(let contact): return Every(what: .father, isNarrow: contact)
        }
    }

    private mutating func aim(_ expect: Expectation) -> Aim {
        switch expect {
        case .any(let responses): return .any(shelf.keep(answers(responses)))
        case .all(let responses): return .all(shelf.keep(answers(responses)))
        case .decision: return .decision
        case .history(let window): return .history(window)
        case .joinedAnalysis(let selectors):
            var all: [Sought] = []
            for selector in selectors { all.append(sought(selector).pointee) }
            return .joinedAnalysis(shelf.keep(all))
        case .pack(let selector, let list): return .pack(sought(selector), shelf.keep(Holding(list, words, shelf)))
        }
    }

    private mutating func answers(_ responses: [Response]) -> [Answer] {
        var answers: [Answer] = []
        for response in responses {
            switch response {
            case .entry(let selector): answers.append(.entry(sought(selector)))
            case .own(let link): answers.append(.own(shelf.keep(tie(link))))
            case .already(let state): answers.append(.already(standing(state)))
            case .becomes: answers.append(.becomes)
            }
        }
        return answers
    }

    private mutating func sought(_ selector: Selector) -> Kept<Sought> {
        var links: [Tie] = []
        for link in selector.links { links.append(tie(link)) }
        return shelf.keep(
            Sought(
                place: selector.place, byAnyone: selector.placeByAnyone, withheld: selector.placeWithheld, by: selector.by,
                links: shelf.keep(links)))
    }

    private mutating func tie(_ link: Link) -> Tie {
        switch link {
        case .bySame: Tie(what: .bySame)
        case .byEach: Tie(what: .byEach)
        case .ofTrigger: Tie(what: .ofTrigger)
        case .refsTrigger: Tie(what: .refsTrigger)
        case .refsTo(let selector): Tie(what: .refsTo, sought: sought(selector))
        case .settles: Tie(what: .settles)
        case .aboutSame: Tie(what: .aboutSame)
        case .names(let field): Tie(what: .names, slots: SlotTable(field, ofPeople: true, shelf))
        case .namesChild(let field): Tie(what: .namesChild, slots: SlotTable(field, ofPeople: true, shelf))
        case .aboutChild: Tie(what: .aboutChild)
        case .aboutOrSeenChild: Tie(what: .aboutOrSeenChild, slots: SlotTable("seen", shelf))
        case .agenciesEach(let field): Tie(what: .agenciesEach, slots: SlotTable(field, shelf))
        case .agenciesOf(let field, let kinds): Tie(what: .agenciesOf, slots: SlotTable(field, shelf), kinds: KindBits(kinds))
        case .sameCode(let field): Tie(what: .sameCode, slots: SlotTable(field, shelf))
        case .later: Tie(what: .later)
        case .endsSamePlan: Tie(what: .endsSamePlan)
        case .whileState(let state): Tie(what: .whileState, state: standing(state))
        }
    }

    private mutating func standing(_ state: State) -> Kept<Standing> {
        if let known = standings[state] { return known }
        // What is inside is made first and takes its place first, so that places count up from 0.
        let inside = self.inside(state)
        let standing = shelf.keep(inside.placed(standings.count))
        standings[state] = standing
        return standing
    }

    private mutating func inside(_ state: State) -> Standing {
        switch state {
        case .open: return Standing(what: .open)
        case .plan(let types): return Standing(what: .plan, words: shelf.keep(types.map(words.number)))
        case .assessment: return Standing(what: .assessment)
        case .born: return Standing(what: .born)
        case .unborn: return Standing(what: .unborn)
        case .underOne: return Standing(what: .underOne)
        case .within(let window, let selector):
            let sought = self.sought(selector)
            return Standing(what: .within, window: window, sought: sought, event: shelf.keep([Given(what: .event, sought: sought)]))
        case .latest(let base, let match): return Standing(what: .latest, sought: sought(match), base: sought(base))
        case .since(let selector): return Standing(what: .since, sought: sought(selector))
        case .flag(let names, let byEach): return Standing(what: .flag, words: shelf.keep(names.map(words.number)), byEach: byEach)
        case .fatherNamed: return Standing(what: .fatherNamed)
        case .anyOf(let states): return Standing(what: .anyOf, parts: parts(states))
        case .allOf(let states): return Standing(what: .allOf, parts: parts(states))
        }
    }

    private mutating func parts(_ states: [State]) -> Run<Kept<Standing>> {
        var parts: [Kept<Standing>] = []
        for state in states { parts.append(standing(state)) }
        return shelf.keep(parts)
    }

    private mutating func pace(_ timing: Timing) -> Kept<Pace> {
        var cases: [Pace.Case] = []
        for one in timing.cases { cases.append(paceCase(one)) }
        return shelf.keep(Pace(shelf.keep(cases)))
    }

    private mutating func paceCase(_ one: Timing.Case) -> Pace.Case {
        Pace.Case(
            when: one.when.map { standing($0) }, given: one.given.map { sought($0) },
            values: shelf.keep(one.values.map { Pace.Dated(from: $0.from.ordinal, window: $0.window) }))
    }

    private mutating func all(_ triggers: [Trigger]) -> Run<Given> {
        var out: [Given] = []
        for trigger in triggers { out.append(given(trigger)) }
        return shelf.keep(out)
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
        var sought: Kept<Sought>?
        var plan: Int32 = -1
        var roles: UInt32 = 0
        var staysOpen: Kept<Standing>?
        for case .staysOpen(let state) in conditions { staysOpen = state }
        switch trigger.what {
        case .entry(let selector): (what, sought) = (.entry, self.sought(selector))
        case .event(let selector): (what, sought) = (.event, self.sought(selector))
        case .birth(let type): (what, plan) = (.birth, words.number(type))
        case .relationship(let codes): (what, roles) = (.relationship, RuleMaker.bits(codes))
        }
        var made = Given(what: what, sought: sought, plan: plan, roles: roles, conditions: shelf.keep(lasting))
        made.staysOpen = staysOpen
        made.ownLinks = shelf.keep(
            (sought.map { Array($0.pointee.links) } ?? []).filter { $0.what == .aboutChild || $0.what == .namesChild })
        if lasting.count < conditions.count {
            // The others of its sort are those without what makes one give way to another.
            made.others = shelf.keep([made])
            made.conditions = shelf.keep(conditions)
        }
        return made
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
        case .again(let field, let window): .again(SlotTable(field, ofPeople: true, shelf), window)
        case .anotherAuthority: .anotherAuthority
        case .unborn: .unborn
        case .staysOpen(let type): .staysOpen(standing(.plan([type])))
        case .aboutChild: .aboutChild
        }
    }
}
