import Casework

/// A standard made ready for one casebook.
final class Rule: Sendable {
    enum Body: Sendable {
        case response([Given], Aim, Pace, opens: Window?)
        case itself([Given], Aim)
        case preparation([Given], Aim, Pace)
        case recurrence(Standing, [Answer], Pace, first: Pace.Case?, openingCounts: Bool)
        case absence([Given], [Answer], Pace, before: Bool, birth: Bool)
        case accumulation([Given], [(when: Standing?, atLeast: Int)], Window, Aim, Pace)
        case completeness([Given], Holding, withReviews: Bool)
        case quorum([Given], SlotTable, KindBits, others: Int)
        case deadline([Given], Aim, week: Int, Pace)
    }

    /// Its number in the pack.
    let number: Int32
    /// The number of its id as a word; -1 where no entry names it.
    let id: Int32
    let body: Body
    let each: Every?
    let actors: Actors
    let isRecurrence: Bool
    /// Places of selectors without any of which it has no occurrence; empty where there are no such.
    let triggers: [Int32]

    init(number: Int32, id: Int32, _ body: Body, each: Every?, actors: Actors, triggers: [Int32]) {
        self.number = number
        self.id = id
        self.body = body
        self.each = each
        self.actors = actors
        self.triggers = triggers
        if case .recurrence = body { isRecurrence = true } else { isRecurrence = false }
    }

    /// Whether it asks about parents or fathers, and so nothing of a child of whom none is known.
    var asksKin: Bool { each?.what == .parent || each?.what == .father }
}

/// An expectation made ready.
enum Aim: Sendable {
    case any([Answer]), all([Answer]), decision, history(Window), joinedAnalysis([Sought]), pack(Sought, Holding)
}

/// A response made ready.
enum Answer: Sendable {
    case entry(Sought), own(Tie), already(Standing), becomes
}

/// Of whom a standard says each, made ready.
final class Every: Sendable {
    enum What: Sendable { case involved, involvedWithoutAccount, agencyIn, kindOfAgency, flagged, parent, father }

    let what: What
    let slots: SlotTable
    let groups: [(label: String, kinds: KindBits)]
    /// Of kinds of agency: whether the kind that recorded the trigger is left out. Of fathers: whether contact is asked about.
    let isNarrow: Bool
    /// Of a flag: its name.
    let word: Int32

    init(_ what: What, slots: SlotTable = .none, groups: [(label: String, kinds: KindBits)] = [], isNarrow: Bool = false, word: Int32 = -1)
    {
        (self.what, self.slots, self.groups, self.isNarrow, self.word) = (what, slots, groups, isNarrow, word)
    }
}

/// A checklist made ready.
final class Holding: Sendable {
    let slots: SlotTable
    let items: [Int32]
    /// For each vital item its place among the items; -1 where it is none of them.
    let vital: [Int]
    let atLeast: Int
    let partly: Checklist.Partly?

    init(_ list: Checklist, _ words: WordNumbers) {
        slots = SlotTable(list.field)
        items = list.items.map(words.number)
        vital = list.vital.map { list.items.firstIndex(of: $0) ?? -1 }
        atLeast = list.atLeast
        partly = list.partly
    }
}

/// Whose recording could have met a standard.
final class Actors: Sendable {
    enum GapRule: Sendable { case practice, kinds(KindBits), member }

    /// Whether nobody in particular is asked of.
    let isNobody: Bool
    /// Whether the agency of the trigger could have.
    let isSame: Bool
    /// Whether the member agency could have, where the member is an agency; for each such response the kinds where it is not.
    let byEach: [KindBits]
    /// Kinds that could have.
    let kinds: KindBits
    let gap: GapRule

    init(_ responses: [Answer]) {
        var isSame = false
        var byEach: [KindBits] = []
        var kinds = KindBits.none
        var gap: GapRule?
        var count = 0
        for response in responses {
            switch response {
            case .own: continue
            case .already(let state) where state.what == .flag && state.byEach: byEach.append(.all)
            case .already, .becomes: kinds = .all
            case .entry(let sought):
                if sought.isBySame {
                    isSame = true
                } else if sought.isByEach {
                    byEach.append(sought.recorders)
                } else {
                    kinds.bits |= sought.recorders.bits
                }
                if gap == nil { gap = sought.isBySame ? .practice : sought.named.map(GapRule.kinds) }
            }
            count += 1
        }
        isNobody = count == 0
        (self.isSame, self.byEach, self.kinds, self.gap) = (isSame, byEach, kinds, gap ?? .member)
    }
}
