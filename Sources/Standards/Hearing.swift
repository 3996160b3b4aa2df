import Casework

/// The judging of one child after another: the child's record, its rows by selector, and the findings so far.
struct Hearing {
    let pack: Pack
    let book: Casebook
    let marking: Marking
    let agencies: AgencyBook
    let asOf: Int32
    var findings = Findings()

    private(set) var child: Int32 = -1
    private(set) var record: ChildRecord
    /// Rows of the record by place in the pack's table, in order: `rows[starts[p]..<starts[p + 1]]`.
    private var starts: [Int32]
    private var bucketed: [Int32] = []
    /// Days on which a plan (not a safety plan) or an assessment is open.
    private(set) var openPeriods: [Period] = []
    private(set) var fathers: [Father] = []
    private(set) var exemptions: [Int32] = []
    private(set) var eventOf: [Int32: Int] = [:]
    private(set) var hasUncertain = false
    var standard: Int32 = 0
    let words: WordNumbers

    struct Father {
        let person: Int32
        let period: Period
        let prohibited: [Period]
    }

    init(_ judge: Judge) {
        pack = judge.pack
        book = judge.book
        marking = judge.marking
        agencies = judge.agencies
        asOf = judge.book.asOf.ordinal
        starts = [Int32](repeating: 0, count: pack.table.count + 1)
        words = WordNumbers(judge.book.lexicon)
        record = ChildRecord.empty
    }

    /// Judges a child by every standard; `findings` then holds this child's alone.
    mutating func hear(_ child: Int32) {
        findings.removeAll()
        take(child)
        for index in pack.shapes.indices {
            let triggers = pack.triggers[index]
            if !triggers.isEmpty, triggers.allSatisfy({ starts[Int($0)] == starts[Int($0) + 1] }) { continue }
            standard = Int32(index)
            apply(pack.shapes[index])
        }
    }

    private mutating func apply(_ shape: Shape) {
        switch shape {
        case .response(let given, let expect, let within, let opens, let each): respond(given, expect, within, opens, each)
        case .itself(let given, let expect, let each): judgeItself(given, expect, each)
        case .preparation(let given, let expect, let within, let each): prepare(given, expect, within, each)
        case .recurrence(let state, let expect, let every, let first, let each, let counts):
            recur(state, expect, every, first, each, counts)
        case .absence(let given, let never, let within, let before, let birth): absent(given, never, within, before, birth)
        case .accumulation(let count, let atLeast, let inWindow, let expect, let within):
            accumulate(count, atLeast, inWindow, expect, within)
        case .completeness(let given, let list, let together): complete(given, list, together)
        case .quorum(let given, let field, let kinds, let others): quorate(given, field, kinds, others)
        case .deadline(let given, let expect, let week, let orWithin): meetDeadline(given, expect, week, orWithin)
        }
    }

    /// Rows that satisfy a selector's fixed part, in order.
    func rows(_ place: Int32) -> ArraySlice<Int32> { bucketed[Int(starts[Int(place)])..<Int(starts[Int(place) + 1])] }

    private mutating func take(_ child: Int32) {
        self.child = child
        record = ChildRecord(of: child, in: book)
        for index in starts.indices { starts[index] = 0 }
        hasUncertain = false
        exemptions.removeAll(keepingCapacity: true)
        eventOf.removeAll(keepingCapacity: true)
        bucket()
        for (index, event) in record.events.enumerated() { for row in event.accounts { eventOf[row] = index } }
        openPeriods = (record.plans.filter { $0.type != words.safety }.map(\.span) + record.assessments.map(\.span)).united()
        fathers = record.fathers(in: book)
    }

    private mutating func bucket() {
        var total: Int32 = 0
        for item in record.items {
            if marking.signature.isEmpty { continue }
            // A sibling's meeting, plan or assessment is no answer in this child's record.
            let list = book.concerns(item.row, child) ? marking.lists[Int(marking.signature[Int(item.row)])] : []
            for place in list {
                starts[Int(place) + 1] += 1
                total += 1
            }
            if book.rows.marks[Int(item.row)] & 1 != 0 { hasUncertain = true }
            if book.rows.kind[Int(item.row)] == Kind.exemption.rawValue { exemptions.append(item.row) }
        }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        if bucketed.count < Int(total) { bucketed = [Int32](repeating: 0, count: Int(total)) }
        var next = starts
        for item in record.items {
            guard book.concerns(item.row, child) else { continue }
            for place in marking.lists[Int(marking.signature[Int(item.row)])] {
                bucketed[Int(next[Int(place)])] = item.row
                next[Int(place)] += 1
            }
        }
    }
}

/// Numbers of the words that judging asks for by name; -1 where no entry has used the word.
struct WordNumbers: Sendable {
    let safety: Int32
    let childProtection: Int32
    let started: Int32
    let set: Int32
    let pending: Int32
    let shared: Int32
    let socialCare: Int32
    let lexicon: Names

    init(_ lexicon: Lexicon) {
        func number(_ word: String) -> Int32 { lexicon.words.number(ifKnown: word) ?? -1 }
        safety = number("safety")
        childProtection = number("child-protection")
        started = number("started")
        set = number("set")
        pending = number("pending")
        shared = number("shared")
        socialCare = number("social-care")
        self.lexicon = lexicon.words
    }

    func number(_ word: String) -> Int32 { lexicon.number(ifKnown: word) ?? -1 }
}
