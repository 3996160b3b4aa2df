import Casework

/// A state made ready. Equal states of a pack are one object, so that each child's periods are worked out once.
final class Standing: Sendable {
    enum What: Sendable { case open, plan, assessment, born, unborn, underOne, within, latest, since, flag, fatherNamed, anyOf, allOf }

    let what: What
    /// Its place among the pack's states.
    let place: Int
    /// Types of plan, or names of flags.
    let words: [Int32]
    let window: Window
    /// Of `within`: the event; of `latest`: what matches; of `since`: what it is.
    let sought: Sought?
    /// Of `latest`: the sort.
    let base: Sought?
    /// Of `within`: the event as a trigger.
    let event: [Given]
    let byEach: Bool
    let parts: [Standing]

    init(
        _ what: What, place: Int, words: [Int32] = [], window: Window = .days(0), sought: Sought? = nil, base: Sought? = nil,
        event: [Given] = [],
        byEach: Bool = false, parts: [Standing] = []
    ) {
        self.what = what
        self.place = place
        self.words = words
        self.window = window
        self.sought = sought
        self.base = base
        self.event = event
        self.byEach = byEach
        self.parts = parts
    }
}

/// A trigger made ready.
final class Given: Sendable {
    enum What: Sendable { case entry, event, birth, relationship }

    let what: What
    let sought: Sought?
    /// Of a birth: the plan's type.
    let plan: Int32
    /// Of a relationship: the roles, a bit for each.
    let roles: UInt32
    let conditions: [Condition]
    /// The same without what makes one trigger give way to another; nil where nothing does.
    let others: Given?
    /// The links that ask about the child alone.
    let ownLinks: [Tie]

    init(_ what: What, sought: Sought? = nil, plan: Int32 = -1, roles: UInt32 = 0, conditions: [Condition] = [], others: Given? = nil) {
        self.what = what
        self.sought = sought
        self.plan = plan
        self.roles = roles
        self.conditions = conditions
        self.others = others
        ownLinks = sought?.links.filter { $0.what == .aboutChild || $0.what == .namesChild } ?? []
    }

    enum Condition: Sendable {
        case holds(Standing), holdsNot(Standing), unlessBy(KindBits, Standing)
        case followed(Sought, Window, before: Sought?), preceded(Sought, Window), nearSameAgency(Sought, Window)
        case lastBefore(Sought), followedOutcome(Int32), again(SlotTable, Window), staysOpen(Standing)
        case anotherAuthority, ownMove, unborn, aboutChild
    }
}

/// A timing made ready.
final class Pace: Sendable {
    struct Case: Sendable {
        let when: Standing?
        let given: Sought?
        let values: Timing.Case
    }

    /// The window, where it is always the same.
    let always: Window?
    let cases: [Case]

    init(_ cases: [Case]) {
        self.cases = cases
        always =
            cases.count == 1 && cases[0].when == nil && cases[0].given == nil && cases[0].values.values.count == 1
            ? cases[0].values.values[0].window : nil
    }
}
