import Casework

/// A family to which anything may happen: random entries of every kind, made from the kinds' own declarations.
///
/// Meant for laws, not for likeness: what no story would think of is what two evaluators disagree about.
struct RandomFamily {
    static let child = PersonRef("lcs/c")!
    private static let people = ["lcs/c", "lcs/m", "lcs/f", "lcs/s", "emis/c", "lcs/p"].compactMap { PersonRef($0) }

    private var chance: SeededGenerator
    private let agencies: [AgencyRef]
    private let recorders: [AgencyRef]
    private let standards: [String]
    private let count: Int
    private var taken: Set<Day> = []
    private var corrected: Set<EntryRef> = []
    private(set) var entries: [Entry] = []

    init(seed: UInt64, count: Int, agencies: AgencyList, standards: [String]) {
        chance = SeededGenerator(seed: seed)
        // Now and then something is here of an agency that sends nothing, brought in from elsewhere.
        recorders = agencies.all.map(\.id)
        self.agencies = agencies.all.map(\.id)
        self.standards = standards
        self.count = count
        found()
        while entries.count < count { add() }
    }

    private mutating func found() {
        let unborn = chance.below(4) == 0
        var child: [String: FieldValue] = ["role": .code("child"), "authority": .code("A")]
        if unborn {
            child["dueDate"] = .day(Day("2021-02-10")!)
            if chance.below(3) > 0 { child["born"] = .day(Day("2021-02-04")!) }
        } else {
            child["born"] = .day(Day("2020-02-01")!)
        }
        // Somebody dies now and then, before or after much of what is told.
        if one(6) { child["died"] = .day(Day("2021-03-10")!.adding(days: number(200))) }
        var father: [String: FieldValue] = ["given": .text("Finn")]
        if one(5) { father["died"] = .day(Day("2020-03-10")!.adding(days: number(600))) }
        let people = Self.people
        let facts: [(Kind, [PersonRef], [String: FieldValue])] = [
            (.person, [people[0]], child),
            (.relationship, [people[1], people[0]], ["is": .code("mother"), "livesWith": .flag(true)]),
            (.relationship, [people[2], people[0]], ["is": .code("father")]),
            (.person, [people[2]], father),
            (.relationship, [people[1], people[3]], ["is": .code("mother"), "livesWith": .flag(true)]),
            (.person, [people[3]], ["role": .code("child")]),
            (.link, [people[0], people[4]], [:]),
        ]
        for fact in facts {
            entries.append(
                Entry(
                    id: id(entries.count), kind: fact.0, on: UncertainDay(Day("2019-06-01")!), agency: agencies[0], about: fact.1,
                    details: fact.2))
        }
    }

    private func id(_ number: Int) -> EntryRef { EntryRef("e\(number)") ?? EntryReader.unnamed }
    private mutating func one(_ bound: Int) -> Bool { chance.below(bound) == 0 }
    private mutating func number(_ bound: Int) -> Int { chance.below(bound) }
    private mutating func pick<Element>(_ list: [Element]) -> Element { list[number(list.count)] }
    private mutating func day() -> Day { Day("2019-06-01")!.adding(days: number(1_100)) }

    private mutating func when() -> UncertainDay {
        let day = day()
        return one(12) ? UncertainDay(from: day, to: day.adding(days: 20)) ?? UncertainDay(day) : UncertainDay(day)
    }

    /// A day on which no plan or assessment begins or ends yet: which of two comes first on one day is for the ids to say, and means nothing.
    private mutating func freeDay() -> Day {
        var day = day()
        while taken.contains(day) { day = day.adding(days: 1) }
        taken.insert(day)
        return day
    }

    private mutating func add() {
        // The kinds that standards read most come most.
        let frequent: [Kind] = [
            .incident, .instrument, .plan, .share, .visit, .meeting, .decision, .referral, .assessment, .acknowledgement, .flag,
        ]
        let others = Kind.casework.filter { $0 != .link && $0 != .unlink && $0 != .person }
        let kind = one(2) ? pick(frequent) : pick(others)
        let people: Int
        switch kind.declaration.about {
        case .exactly(let exact): people = exact
        case .oneOrMore, .asWithdrawn: people = 1 + number(2)
        // Only kinds of casework are told here.
        case .audit, .auditAndChild, .resource: people = 0
        case .twoOrMore: people = 2
        }
        let about =
            kind == .relationship
            ? pair() : people == 1 && one(2) ? [Self.people[0]] : Array(chance.shuffled(Self.people).prefix(people))
        var details: [String: FieldValue] = [:]
        for field in kind.declaration.fields where field.needed || !one(3) { details[field.name] = value(of: field, kind) }
        if kind == .exemption { details["each"] = nil }
        if kind == .share, details["decision"] != nil { details["reason"] = .text("because") }
        if kind == .understanding { details["child"] = .people([Self.child]) }
        if kind == .relationship {
            let isOfChild = about[1] == Self.people[0] || about[1] == Self.people[3]
            let ofChild = ["step-mother", "step-father", "parents-partner", "grandparent", "carer", "other"]
            details["is"] = .code(isOfChild ? pick(ofChild) : pick(["partner", "ex-partner"]))
            // What is told of somebody may go back; nobody tells of next year.
            details["from"] = nil
            details["to"] = nil
            details["contact"] = nil
        }
        if kind == .instrument, details["name"] == .code("clutter") { details["level"] = .code(pick(["1", "2", "3"])) }
        // What begins a state, or comes twice to make a trigger, is kept certain: what an uncertain beginning means is asked in tests of its own.
        let certain: [Kind] = [.incident, .instrument, .meeting, .relationship]
        let on = kind == .plan || kind == .assessment ? UncertainDay(freeDay()) : certain.contains(kind) ? UncertainDay(day()) : when()
        let recorded = one(2) ? UncertainDay(on.latest.adding(days: 30)) : nil
        let refs = (0..<number(3)).map { _ in id(number(count)) }
        // No entry is corrected twice: that the later correction takes the place of the earlier is asked in a test of its own.
        var corrects = kind == .withdrawal || one(20) ? id(number(count)) : nil
        if let target = corrects, !corrected.insert(target).inserted { corrects = kind == .withdrawal ? id(count + entries.count) : nil }
        let own = id(entries.count)
        entries.append(
            Entry(
                id: own, kind: kind, on: on, recorded: recorded, agency: pick(recorders), author: one(4) ? nil : "R. Lowe", about: about,
                refs: refs,
                corrects: corrects == own ? nil : corrects, details: details))
    }

    private mutating func value(of field: Field, _ kind: Kind) -> FieldValue? {
        switch field.type {
        case .code(let codes, _):
            if field.name == "standard" { return .code(pick(standards)) }
            if field == Incident.type, one(2) { return .code("domestic-abuse") }
            if field == InstrumentUse.level { return .code(pick(["high", "3", "2", "1", "standard"])) }
            return .code(codes.isEmpty ? pick(["A", "B"]) : pick(codes))
        case .codes(let codes, _): return .codes(codes.isEmpty ? someItems() : Array(chance.shuffled(codes).prefix(2)))
        case .person: return .person(pick(Self.people))
        case .people: return .people(Array(chance.shuffled(Self.people).prefix(2)))
        case .agency: return .agency(pick(agencies))
        case .agencies: return .agencies(Array(chance.shuffled(agencies).prefix(3)))
        case .entry: return .entry(earlier(for: kind))
        case .flag: return .flag(one(2))
        case .day: return .day(day())
        case .number, .nhsNumber, .text, .texts, .answers, .entries, .audit, .groups: return nil
        }
    }

    /// An entry of a kind that can be meant: a decision decides a referral, an acknowledgement answers a share.
    private mutating func earlier(for kind: Kind) -> EntryRef {
        let fitting = entries.filter { entry in
            switch kind {
            case .referral: entry.kind == .referral
            case .acknowledgement: entry.kind == .share
            default: true
            }
        }
        return fitting.isEmpty || one(8) ? id(count + number(5)) : pick(fitting).id
    }

    /// An adult and a child, or two adults.
    private mutating func pair() -> [PersonRef] {
        let adults = chance.shuffled([Self.people[1], Self.people[2], Self.people[5]])
        return one(3) ? [adults[0], adults[1]] : [adults[0], pick([Self.people[0], Self.people[3]])]
    }

    private mutating func someItems() -> [String] {
        let items = [
            "plan", "chronology", "assessment-and-risk", "adults-who-pose-risk", "last-seen", "genogram-with-fathers", "conference-reports",
            "legal-orders", "dash-and-marac", "health-and-education-contacts", "due-date", "place-of-birth", "midwife",
            "hospital-safeguarding-lead",
            "health-visitor", "social-worker", "out-of-hours-contact", "safe-sleep-and-crying", "communication-needs", "birth-partner",
            "not-to-be-present", "told-at-labour", "father", "domestic-abuse-safety", "discharge-conditions", "contact-and-supervision",
            "contingency", "distribution",
        ]
        return Array(chance.shuffled(items).prefix(items.count - number(6)))
    }
}
