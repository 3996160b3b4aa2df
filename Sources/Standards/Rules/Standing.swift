import Casework

/// A state made ready. Equal states of a pack are one, so that each child's periods are worked out once.
struct Standing: BitwiseCopyable {
    enum What { case open, plan, assessment, born, unborn, underOne, within, latest, since, flag, fatherNamed, anyOf, allOf }

    let what: What
    /// Its place among the pack's states.
    private(set) var place = -1
    /// Types of plan, or names of flags.
    var words = Run<Int32>(start: nil, count: 0)
    var window = Window.days(0)
    /// Of `within`: the event; of `latest`: what matches; of `since`: what it is.
    var sought: Kept<Sought>?
    /// Of `latest`: the sort.
    var base: Kept<Sought>?
    /// Of `within`: the event as a trigger.
    var event = Run<Given>(start: nil, count: 0)
    var byEach = false
    var parts = Run<Kept<Standing>>(start: nil, count: 0)

    init(
        what: What, words: Run<Int32> = Run(start: nil, count: 0), window: Window = .days(0), sought: Kept<Sought>? = nil,
        base: Kept<Sought>? = nil,
        event: Run<Given> = Run(start: nil, count: 0), byEach: Bool = false, parts: Run<Kept<Standing>> = Run(start: nil, count: 0)
    ) {
        (self.what, self.words, self.window, self.sought, self.base) = (what, words, window, sought, base)
        (self.event, self.byEach, self.parts) = (event, byEach, parts)
    }

    func placed(_ place: Int) -> Standing {
        var copy = self
        copy.place = place
        return copy
    }
}

/// A trigger made ready.
struct Given: BitwiseCopyable {
    enum What { case entry, event, birth, relationship }

    let what: What
    var sought: Kept<Sought>?
    /// Of a birth: the plan's type.
    var plan: Int32 = -1
    /// Of a relationship: the roles, a bit for each.
    var roles: UInt32 = 0
    var conditions = Run<Condition>(start: nil, count: 0)
    /// The same without what makes one trigger give way to another; empty where nothing does.
    var others = Run<Given>(start: nil, count: 0)
    /// The plan that must stay open until a response is due, or comes.
    var staysOpen: Kept<Standing>?
    /// The links that ask about the child alone.
    var ownLinks = Run<Tie>(start: nil, count: 0)

    enum Condition: BitwiseCopyable {
        case holds(Kept<Standing>), holdsNot(Kept<Standing>), unlessBy(KindBits, Kept<Standing>)
        case followed(Kept<Sought>, Window, before: Kept<Sought>?), preceded(Kept<Sought>, Window), nearSameAgency(Kept<Sought>, Window)
        case lastBefore(Kept<Sought>), followedOutcome(Int32), again(SlotTable, Window), staysOpen(Kept<Standing>)
        case anotherAuthority, unborn, aboutChild
    }
}

/// A timing made ready.
struct Pace: BitwiseCopyable {
    struct Case: BitwiseCopyable {
        let when: Kept<Standing>?
        let given: Kept<Sought>?
        /// Each value holds from its day on; the first also before.
        let values: Run<Dated>

        /// The value that holds on a day.
        func window(on day: Int32) -> Window {
            var found = values.first?.window ?? .days(0)
            for value in values where value.from <= day { found = value.window }
            return found
        }
    }

    struct Dated: BitwiseCopyable {
        let from: Int32
        let window: Window
    }

    /// The window, where it is always the same.
    let always: Window?
    let cases: Run<Case>

    init(_ cases: Run<Case>) {
        self.cases = cases
        always =
            cases.count == 1 && cases[0].when == nil && cases[0].given == nil && cases[0].values.count == 1
            ? cases[0].values[0].window : nil
    }
}
