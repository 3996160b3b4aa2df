import Casework

/// The judging of one child after another: the child's record, its rows by selector, and the findings so far.
///
/// What one child needs is worked out once, and only when some rule asks; the room for it is used again for the next child.
///
/// Its questions are `mutating` also where they change nothing: a hearing is big, and the compiler (6.3) copies a big value that is only lent, whole, at
/// each call; what may be changed it hands over where it lies.
struct Hearing: ~Copyable {
    // What is judged by, the same for all children.
    let rulebook: Rulebook
    let calendar: WorkingDays
    let book: Casebook
    let columns: Columns
    let marks: Marking.Columns
    let agencies: AgencyBook
    let words: WordNumbers
    let asOf: Int32
    let ofSlots: [Int32]

    // The child.
    private(set) var child: Int32 = -1
    var room: RecordRoom
    private(set) var facts = PersonFacts.unknown
    var filing: Filing
    /// The child's parents, by place among the casebook's relations.
    private(set) var parents = Stack<Int32>()
    private(set) var fathers = Stack<Father>()
    var memory: Memory
    /// The selector and the day that were last asked for together, and where the rows from that day on begin.
    private var lastSpan: (place: Int32, day: Int32, low: Int) = (-1, 0, 0)
    /// The one of several parents of whom something is asked just now; -1 for nobody.
    var subject: Int32 = -1

    // What is being worked out.
    var rule: Kept<Rule>
    var occurrences = Stack<Occurrence>()
    var members = Stack<Each.Member>()
    var openers = Stack<Opener>()
    /// Rows that a rule looks through, and flags or agencies that it asks for meanwhile.
    var rows = Stack<Int32>()
    var noted = Stack<Int32>()
    var held = Stack<Bool>()
    var findings = Findings()

    struct Father: BitwiseCopyable {
        let person: Int32
        /// Days on which he is a father and lives; he has died on the day of his death.
        let period: Period
        /// Its relation.
        let relation: Int32
        let isEverProhibited: Bool
    }

    init(_ judge: Judge, _ columns: Columns, _ marks: Marking.Columns) {
        rulebook = judge.rulebook
        calendar = judge.pack.calendar
        book = judge.book
        self.columns = columns
        self.marks = marks
        agencies = judge.agencies
        words = judge.words
        asOf = judge.book.asOf.ordinal
        ofSlots = FieldSlots.of
        room = RecordRoom(judge.book)
        filing = Filing(judge.pack)
        memory = Memory(states: judge.rulebook.states, agencies: judge.agencies.ranked.count)
        rule = judge.rulebook.none
    }

    /// Judges a child by every standard; `findings` then holds this child's alone.
    mutating func hear(_ child: Int32) {
        findings.removeAll()
        take(columns.who(child))
        for word in filing.calls.indices {
            var called = filing.calls[word]
            if parents.isEmpty { called &= ~rulebook.kin[word] }
            while called != 0 {
                // The rulebook lives as long as the hearing, which holds it.
                rule = rulebook.rule(word * 64 + called.trailingZeroBitCount)
                called &= called - 1
                apply()
            }
        }
        findings.recordChangesOn = book.changesOn(self.child, room.network)?.ordinal
    }

    private mutating func apply() {
        switch rule.pointee.body.pointee {
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

    private mutating func take(_ child: Int32) {
        self.child = child
        room.take(child, columns, book)
        facts = columns.facts[child]
        filing.file(room, columns, marks)
        memory.forget()
        lastSpan.place = -1
        parents.cut()
        fathers.cut()
        for place in columns.relations(of: child) {
            let relation = columns.relations[place]
            guard relation.b == child, relation.role.isParental else { continue }
            parents.append(Int32(place))
            guard relation.role.isFatherly else { continue }
            fathers.append(
                Father(
                    person: relation.a,
                    period: relation.span.intersection(Period(start: .min, end: columns.facts[relation.a].died.map { $0 - 1 } ?? .max)),
                    relation: Int32(place), isEverProhibited: relation.contact.contains { $0.prohibited }))
        }
        memory.open = memory.periods.count
        for index in room.plans.list.indices where room.plans.list[index].type != words.safety {
            memory.periods.append(room.plans.list[index].span)
        }
        for index in room.assessments.list.indices { memory.periods.append(room.assessments.list[index].span) }
        memory.periods.unite(from: memory.open)
        memory.openEnd = memory.periods.count
    }

    /// Where the rows that satisfy a selector's fixed part stand in the filing's list, in order.
    @inline(__always)
    mutating func span(_ place: Int32) -> Range<Int> { filing.span(place) }

    /// The same, without the rows that end before a day where no day is uncertain.
    @inline(__always)
    mutating func span(_ place: Int32, from day: Int32) -> Range<Int> {
        let all = filing.span(place)
        if room.hasUncertain { return all }
        // Of every agency around a child the same is asked.
        if place == lastSpan.place, day == lastSpan.day { return lastSpan.low..<all.upperBound }
        var (low, high) = (all.lowerBound, all.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if filing.list[middle].day < day { low = middle + 1 } else { high = middle }
        }
        lastSpan = (place, day, low)
        return low..<all.upperBound
    }

    /// Whether a row satisfies a selector's fixed part.
    mutating func isFiled(_ row: Int32, at place: Int32) -> Bool { filed(row, at: place) != nil }

    /// A row among those that satisfy a selector's fixed part.
    mutating func filed(_ row: Int32, at place: Int32) -> Filing.Filed? {
        for index in span(place) where filing.list[index].row == row { return filing.list[index] }
        return nil
    }

    /// The last possible day of a row.
    @inline(__always)
    mutating func latest(_ filed: Filing.Filed) -> Int32 { room.hasUncertain ? columns.latest[filed.row] : filed.day }

    /// The kind of the agency that recorded a row, as a bit.
    @inline(__always)
    mutating func recorder(_ row: Int32) -> KindBits { agencies.kinds[Int(columns.agency[row])] }
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
