import Casework

/// The judging of one child after another: the child's record, its rows by selector, and the findings so far.
///
/// What one child needs is worked out once, and only when some rule asks; the room for it is used again for the next child.
final class Hearing {
    let rules: [Rule]
    let calendar: WorkingDays
    let book: Casebook
    let marking: Marking
    let agencies: AgencyBook
    let words: WordNumbers
    let asOf: Int32
    var findings = Findings()

    private(set) var child: Int32 = -1
    private(set) var record = ChildRecord.empty
    /// Rows of the record by place in the pack's table, in order: `bucketed[starts[p]..<starts[p + 1]]`.
    private var starts: [Int32]
    private var next: [Int32]
    private(set) var bucketed: [Int32] = []
    private var concerning: [Bool] = []
    /// Days on which a plan (not a safety plan) or an assessment is open.
    private(set) var openPeriods: [Period] = []
    /// The relations of the child's parents.
    private(set) var parents: [Relation] = []
    private(set) var fathers: [Father] = []
    private(set) var exemptions: [Int32] = []
    /// Rows of flags that are about the child's own record.
    private(set) var flags: [Int32] = []
    private(set) var hasUncertain = false
    /// The rule that is being applied.
    var rule: Rule
    /// What was worked out for this child so far.
    let memory: Memory
    // Room that is used again.
    private var occurrenceRoom: [Occurrence] = []
    private var memberRoom: [Each.Member] = []

    struct Father {
        let person: Int32
        let period: Period
        let prohibited: [Period]
    }

    init(_ judge: Judge) {
        rules = judge.rules
        calendar = judge.pack.calendar
        book = judge.book
        marking = judge.marking
        agencies = judge.agencies
        words = judge.words
        asOf = judge.book.asOf.ordinal
        starts = [Int32](repeating: 0, count: judge.pack.table.count + 1)
        next = starts
        rule = Rule(
            number: 0, id: -1,
            .completeness([], Holding(.init(field: "", items: [], vital: [], atLeast: 0, partly: nil), words), withReviews: false),
            each: nil, actors: Actors([]), triggers: [])
        memory = Memory(states: judge.states, agencies: judge.agencies.ranked.count)
    }

    /// Judges a child by every standard; `findings` then holds this child's alone.
    func hear(_ child: Int32) {
        findings.removeAll()
        take(child)
        for index in rules.indices {
            let rule = rules[index]
            if !hasTrigger(rule) || (rule.asksKin && parents.isEmpty) { continue }
            self.rule = rule
            apply(rule)
        }
    }

    private func hasTrigger(_ rule: Rule) -> Bool {
        if rule.triggers.isEmpty { return true }
        for place in rule.triggers where starts[Int(place)] != starts[Int(place) + 1] { return true }
        return false
    }

    private func apply(_ rule: Rule) {
        switch rule.body {
        case .response(let given, let aim, let within, let opens): respond(given, aim, within, opens)
        case .itself(let given, let aim): judgeItself(given, aim)
        case .preparation(let given, let aim, let within): prepare(given, aim, within)
        case .recurrence(let state, let expect, let every, let first, let counts): recur(state, expect, every, first, counts)
        case .absence(let given, let never, let within, let before, let birth): absent(given, never, within, before, birth)
        case .accumulation(let count, let atLeast, let inWindow, let aim, let within): accumulate(count, atLeast, inWindow, aim, within)
        case .completeness(let given, let list, let together): complete(given, list, together)
        case .quorum(let given, let slots, let kinds, let others): quorate(given, slots, kinds, others)
        case .deadline(let given, let aim, let week, let orWithin): meetDeadline(given, aim, week, orWithin)
        }
    }

    /// Where the rows that satisfy a selector's fixed part stand in `bucketed`, in order.
    @inline(__always)
    func span(_ place: Int32) -> Range<Int> { Int(starts[Int(place)])..<Int(starts[Int(place) + 1]) }

    /// The same, without the rows that end before a day where no day is uncertain.
    @inline(__always)
    func span(_ place: Int32, from day: Int32) -> Range<Int> {
        var (low, end) = (Int(starts[Int(place)]), Int(starts[Int(place) + 1]))
        if hasUncertain { return low..<end }
        var high = end
        while low < high {
            let middle = (low + high) / 2
            if book.rows.earliest[Int(bucketed[middle])] < day { low = middle + 1 } else { high = middle }
        }
        end = Int(starts[Int(place) + 1])
        return low..<end
    }

    /// Does something for every occurrence of some triggers, in order.
    func eachOccurrence(_ given: [Given], _ body: (Hearing, Occurrence) -> Void) {
        var room = occurrenceRoom
        occurrenceRoom = []
        room.removeAll(keepingCapacity: true)
        collect(given, into: &room)
        for index in room.indices { body(self, room[index]) }
        occurrenceRoom = room
    }

    /// Does something for every member of an occurrence: for one nameless member where the standard does not say each.
    func eachMember(_ at: Occurrence, _ body: (Hearing, Each.Member) -> Void) {
        guard let each = rule.each else { return body(self, .none) }
        var room = memberRoom
        memberRoom = []
        room.removeAll(keepingCapacity: true)
        collect(each, at, into: &room)
        for index in room.indices { body(self, room[index]) }
        memberRoom = room
    }

    private func take(_ child: Int32) {
        self.child = child
        record = ChildRecord(of: child, in: book)
        memory.forget()
        hasUncertain = false
        exemptions.removeAll(keepingCapacity: true)
        flags.removeAll(keepingCapacity: true)
        bucket()
        openPeriods.removeAll(keepingCapacity: true)
        for plan in record.plans where plan.type != words.safety { openPeriods.append(plan.span) }
        for assessment in record.assessments { openPeriods.append(assessment.span) }
        if openPeriods.count > 1 { openPeriods = openPeriods.united() }
        parents.removeAll(keepingCapacity: true)
        fathers.removeAll(keepingCapacity: true)
        for relation in book.relations(of: child) where relation.b == child && relation.role.isParental { parents.append(relation) }
        for relation in parents where relation.role.isFatherly {
            let period = relation.span.intersection(Period(start: .min, end: book.facts(relation.a).died ?? .max))
            fathers.append(Father(person: relation.a, period: period, prohibited: relation.prohibited))
        }
    }

    private func bucket() {
        for index in starts.indices { starts[index] = 0 }
        concerning.removeAll(keepingCapacity: true)
        let exemption = Kind.exemption.rawValue
        let flag = Kind.flag.rawValue
        let count = record.items.count
        var total: Int32 = 0
        for index in 0..<count {
            let row = record.items[index].row
            // A sibling's meeting, plan or assessment is no answer in this child's record.
            let isConcerning = book.concerns(row, child)
            concerning.append(isConcerning)
            if isConcerning {
                for place in marking.list(row) {
                    starts[Int(marking.places[place]) + 1] += 1
                    total += 1
                }
            }
            if book.rows.marks[Int(row)] & 1 != 0 { hasUncertain = true }
            let kind = book.rows.kind[Int(row)]
            if kind == exemption { exemptions.append(row) }
            if kind == flag, isConcerning { flags.append(row) }
        }
        next[0] = 0
        for index in 1..<starts.count {
            starts[index] += starts[index - 1]
            next[index] = starts[index]
        }
        if bucketed.count < Int(total) { bucketed = [Int32](repeating: 0, count: 2 * Int(total)) }
        for index in 0..<count where concerning[index] {
            let row = record.items[index].row
            for place in marking.list(row) {
                let place = Int(marking.places[place])
                bucketed[Int(next[place])] = row
                next[place] += 1
            }
        }
    }
}

/// What was worked out for one child, kept until the next.
final class Memory {
    /// The periods of each state, possible and sure; empty and not known until asked for.
    private var periods: [[Period]]
    private var known: [Bool]
    private var asked: [Int] = []
    /// The agencies involved on some days, one list after another.
    var involved: [Int32] = []
    var involvedDays: [(day: Int32, list: Range<Int>)] = []
    /// A seat for each agency.
    var seats: [Bool]

    init(states: Int, agencies: Int) {
        periods = [[Period]](repeating: [], count: 2 * states)
        known = [Bool](repeating: false, count: 2 * states)
        seats = [Bool](repeating: false, count: agencies)
    }

    func forget() {
        for place in asked { known[place] = false }
        asked.removeAll(keepingCapacity: true)
        involved.removeAll(keepingCapacity: true)
        involvedDays.removeAll(keepingCapacity: true)
    }

    func periods(_ state: Standing, surely: Bool, _ make: () -> [Period]) -> [Period] {
        let place = 2 * state.place + (surely ? 1 : 0)
        if known[place] { return periods[place] }
        let made = make()
        periods[place] = made
        known[place] = true
        asked.append(place)
        return made
    }
}

/// Numbers of the words that judging asks for by name; -1 where no entry has used the word.
struct WordNumbers: Sendable {
    let safety: Int32
    let set: Int32
    let pending: Int32
    let shared: Int32
    let socialCare: Int32
    let lexicon: Names

    init(_ lexicon: Lexicon) {
        func number(_ word: String) -> Int32 { lexicon.words.number(ifKnown: word) ?? -1 }
        safety = number("safety")
        set = number("set")
        pending = number("pending")
        shared = number("shared")
        socialCare = number("social-care")
        self.lexicon = lexicon.words
    }

    func number(_ word: String) -> Int32 { lexicon.number(ifKnown: word) ?? -1 }
}
