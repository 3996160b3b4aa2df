import Casework

/// A standard made ready for one casebook.
struct Rule: BitwiseCopyable {
    enum Body: BitwiseCopyable {
        case response(Run<Given>, Aim, Kept<Pace>, opens: Window?)
        case itself(Run<Given>, Aim)
        case preparation(Run<Given>, Aim, Kept<Pace>)
        case recurrence(Kept<Standing>, Run<Answer>, Kept<Pace>, first: Kept<Pace.Case>?, openingCounts: Bool)
        case absence(Run<Given>, Run<Answer>, Kept<Pace>, before: Bool, birth: Bool)
        case accumulation(Run<Given>, Run<CountCase>, Window, Aim, Kept<Pace>)
        case completeness(Run<Given>, Kept<Holding>, withReviews: Bool)
        case quorum(Run<Given>, SlotTable, KindBits, others: Int)
        case deadline(Run<Given>, Aim, week: Int, Kept<Pace>)
    }

    /// Its number in the pack.
    let number: Int32
    /// So many events make an occurrence, in a case.
    struct CountCase: BitwiseCopyable {
        let when: Kept<Standing>?
        let atLeast: Int
    }

    /// The number of its id as a word; -1 where no entry names it.
    let id: Int32
    let body: Kept<Body>
    let each: Kept<Every>?
    let actors: Actors
    let isRecurrence: Bool
    /// Whether only entries can answer it, and the places of all those that could, or almost.
    let asksEntriesOnly: Bool
    let prospects: Run<Int32>
    /// Whether it asks about parents or fathers, and so nothing of a child of whom none is known.
    var asksKin: Bool { each.map { $0.pointee.what == .parent || $0.pointee.what == .father } ?? false }

    init(number: Int32, id: Int32, _ body: Kept<Body>, each: Kept<Every>?, actors: Actors, prospects: Run<Int32>?) {
        self.number = number
        self.id = id
        self.body = body
        self.each = each
        self.actors = actors
        if case .recurrence = body.pointee { isRecurrence = true } else { isRecurrence = false }
        asksEntriesOnly = prospects != nil
        self.prospects = prospects ?? Run(start: nil, count: 0)
    }
}

extension Aim {
    /// The places of all entries that could answer, or almost, or say why not; nil where anything but an entry can.
    var prospects: [Int32]? {
        switch self {
        case .any(let answers), .all(let answers):
            var places: [Int32] = []
            for answer in answers {
                guard case .entry(let sought) = answer else { return nil }
                places += [sought.pointee.place, sought.pointee.placeByAnyone, sought.pointee.placeWithheld].filter { $0 >= 0 }
            }
            return places
        case .pack(let sought, _): return [sought.pointee.place]
        case .decision, .history, .joinedAnalysis: return nil
        }
    }
}

/// An expectation made ready.
enum Aim: BitwiseCopyable {
    case any(Run<Answer>), all(Run<Answer>), decision, history(Window), joinedAnalysis(Run<Sought>), pack(Kept<Sought>, Kept<Holding>)
}

/// A response made ready.
enum Answer: BitwiseCopyable {
    case entry(Kept<Sought>), own(Kept<Tie>), already(Kept<Standing>), becomes
}

/// Of whom a standard says each, made ready.
struct Every: BitwiseCopyable {
    enum What { case involved, involvedWithoutAccount, agencyIn, kindOfAgency, flagged, parent, father }

    /// Kinds of agency under one label, which is a number of the rulebook.
    struct Group: BitwiseCopyable {
        let label: Int
        let kinds: KindBits
    }

    let what: What
    var slots = SlotTable.none
    var groups = Run<Group>(start: nil, count: 0)
    /// Of kinds of agency: whether the kind that recorded the trigger is left out. Of fathers: whether contact is asked about.
    var isNarrow = false
    /// Of a flag: its name.
    var word: Int32 = -1
}

/// A checklist made ready.
struct Holding: BitwiseCopyable {
    let slots: SlotTable
    let items: Run<Int32>
    /// For each vital item its place among the items; -1 where it is none of them.
    let vital: Run<Int>
    let atLeast: Int
    let partly: Checklist.Partly?

    init(_ list: Checklist, _ words: WordNumbers, _ shelf: Shelf) {
        slots = SlotTable(list.field, shelf)
        items = shelf.keep(list.items.map(words.number))
        vital = shelf.keep(list.vital.map { list.items.firstIndex(of: $0) ?? -1 })
        atLeast = list.atLeast
        partly = list.partly
    }
}

/// Whose recording could have met a standard.
struct Actors: BitwiseCopyable {
    enum GapRule: BitwiseCopyable { case practice, kinds(KindBits), member }

    /// Whether the trigger's own fields are judged, so that only its recorder could have.
    let isOwn: Bool
    /// Whether it must be about the same person as the trigger.
    let asksSamePerson: Bool
    /// Whether nobody in particular is asked of.
    let isNobody: Bool
    /// Whether the agency of the trigger could have.
    let isSame: Bool
    /// Whether the member agency could have, where the member is an agency.
    let isEach: Bool
    /// The kinds that could have where the member is none.
    let eachKinds: KindBits
    /// Kinds that could have.
    let kinds: KindBits
    let gap: GapRule

    init(_ responses: [Answer], own: Bool = false) {
        var isSame = false
        var isEach = false
        var eachKinds = KindBits.none
        var kinds = KindBits.none
        var gap: GapRule?
        var asksSamePerson = false
        var count = 0
        for response in responses {
            switch response {
            case .own: continue
            case .already(let state) where state.pointee.what == .flag && state.pointee.byEach: (isEach, eachKinds) = (true, .all)
            case .already, .becomes: kinds = .all
            case .entry(let sought):
                let sought = sought.pointee
                if sought.links.contains(where: { $0.what == .aboutSame }) { asksSamePerson = true }
                if sought.isBySame {
                    isSame = true
                } else if sought.isByEach {
                    isEach = true
                    eachKinds.bits |= sought.recorders.bits
                } else {
                    kinds.bits |= sought.recorders.bits
                }
                if gap == nil { gap = sought.isBySame ? .practice : sought.named.map(GapRule.kinds) }
            }
            count += 1
        }
        isOwn = own
        self.asksSamePerson = asksSamePerson
        isNobody = count == 0
        (self.isSame, self.isEach, self.eachKinds, self.kinds, self.gap) = (isSame, isEach, eachKinds, kinds, gap ?? .member)
    }
}
