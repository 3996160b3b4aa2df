/// One child's record: everything about the child and about the family network at that date, in order, and what follows from it.
///
/// A pure fold of a casebook, so bounded by its `asOf` and `knownOn`. Rows, people, agencies and words are numbers of the casebook.
public struct ChildRecord: Sendable {
    /// One entry in the record.
    public struct Item: Hashable, Sendable {
        /// Its row.
        public let row: Int32
        /// Its first possible day.
        public let day: Int32
        /// The path by which it joined; nil where it is about the child.
        public let path: FamilyNetwork.Path?
        /// Through whom it joined.
        public let through: Int32

        /// Whether the entry is about the child itself.
        public var isAboutChild: Bool { path == nil }
    }

    /// A plan or an assessment from its start to its end.
    public struct Interval: Hashable, Sendable {
        /// The code of its type, as a word.
        public let type: Int32
        /// From its start to its end, both included; open ended while it runs.
        public var span: Period
        /// The last possible day of an uncertain start: clocks run from it.
        public let clockStart: Int32
        /// The row that started it.
        public let started: Int32
        /// Reviews, in order.
        public var reviewed: [Int32] = []
        /// Further starts while it was open: they add to it and begin nothing new.
        public var startedAgain: [Int32] = []
        /// The row that ended or completed it.
        public var ended: Int32?
    }

    /// One incident, with an account by each agency that recorded it.
    public struct Event: Hashable, Sendable {
        /// The code of its type, as a word.
        public let type: Int32
        /// The first account's first possible day.
        public let day: Int32
        /// The accounts' rows, in order.
        public var accounts: [Int32]
    }

    /// The child, by identity.
    public let child: Int32
    /// What is known of the child.
    public let facts: PersonFacts
    /// The family network.
    public let network: FamilyNetwork
    /// The entries, in order.
    public let items: [Item]
    /// Plans of the child, in order of their start.
    public let plans: [Interval]
    /// Assessments of the child, in order of their start.
    public let assessments: [Interval]
    /// Incidents, each once.
    public let events: [Event]

    /// The record of nobody, for a place that is filled later.
    public static let empty = ChildRecord()

    private init() {
        child = -1
        facts = PersonFacts(lowest: -1)
        network = FamilyNetwork()
        items = []
        plans = []
        assessments = []
        events = []
    }

    /// Folds the record of a child.
    public init(of child: Int32, in book: Casebook) {
        let child = book.who(child)
        self.child = child
        facts = book.facts(child)
        network = book.network(of: child)
        items = Self.items(of: child, network, book)
        var plans = IntervalFold(stages: (Plan.stage, "started", "reviewed", "ended"), type: Plan.type, book)
        var assessments = IntervalFold(stages: (Assessment.stage, "started", "", "completed"), type: Assessment.type, book)
        for item in items {
            switch book.rows.kindOf(item.row) {
            case .plan: if book.concerns(item.row, child) { plans.add(item.row) }
            case .assessment: if book.concerns(item.row, child) { assessments.add(item.row) }
            default: continue
            }
        }
        self.plans = plans.finished()
        self.assessments = assessments.finished()
        events = Self.events(in: items, child, book)
    }

    private static func items(of child: Int32, _ network: FamilyNetwork, _ book: Casebook) -> [Item] {
        let own = book.rows(about: child)
        var items = own.map { Item(row: $0, day: book.rows.earliest[Int($0)], path: nil, through: child) }
        guard !network.ties.isEmpty else { return items }
        var seen = Set(own)
        let before = items.count
        for tie in network.ties {
            for row in book.rows(about: tie.person) {
                let day = book.rows.earliest[Int(row)]
                guard tie.period.contains(day), seen.insert(row).inserted else { continue }
                items.append(Item(row: row, day: day, path: tie.path, through: tie.person))
            }
        }
        if items.count > before { items.sort { book.precedes($0.row, $1.row) } }
        return items
    }

    /// Joins several agencies' accounts of one incident: one type, a person other than the child in common, within two days of the first,
    /// by different agencies.
    private static func events(in items: [Item], _ child: Int32, _ book: Casebook) -> [Event] {
        var events: [Event] = []
        var people: [Set<Int32>] = []
        for item in items where book.rows.kindOf(item.row) == .incident {
            let row = item.row
            guard let type = book.rows.value(row, Incident.type) else { continue }
            var others = Set(book.rows.people(row).map(book.who))
            for field in [Incident.victim, Incident.perpetrator] { if let person = book.rows.value(row, field) { others.insert(book.who(person)) } }
            others.remove(child)
            let agency = book.rows.agency[Int(row)]
            let same = events.indices.first { index in
                events[index].type == type && item.day - events[index].day <= 2 && !people[index].isDisjoint(with: others)
                    && !events[index].accounts.contains { book.rows.agency[Int($0)] == agency }
            }
            if let same {
                events[same].accounts.append(row)
                people[same].formUnion(others)
            } else {
                events.append(Event(type: type, day: item.day, accounts: [row]))
                people.append(others)
            }
        }
        return events
    }
}

extension Casebook {
    /// Whether an entry of the kinds that are made for particular children (plans, assessments, meetings, decisions, referrals, flags,
    /// attendances, understandings, transfers) is for this child: it names the child, or, where it names adults only, it names the child's family.
    /// Entries of other kinds concern every child whose record they join.
    public func concerns(_ row: Int32, _ child: Int32) -> Bool {
        let kind = rows.kindOf(row)
        switch kind {
        case .plan, .assessment, .meeting, .decision, .referral, .flag, .attendance, .transfer:
            let about = rows.people(row)
            if about.contains(where: { who($0) == child }) { return true }
            return !about.contains { facts($0).isChild(on: asOf) } && about.contains { isParent($0, of: child, on: rows.earliest[Int(row)]) }
        case .understanding:
            return rows.values(row, Understanding.child).contains { who($0) == child }
        case .person, .relationship, .move, .need, .incident, .appointment, .instrument, .visit, .share, .acknowledgement, .programme,
            .exemption, .note, .withdrawal, .link, .unlink:
            return true
        }
    }

    /// Whether somebody is a mother, father, step-parent, parent's partner or carer of a child on a day.
    public func isParent(_ person: Int32, of child: Int32, on day: Int32) -> Bool {
        let person = who(person)
        return (relations[child] ?? []).contains { $0.b == child && $0.a == person && $0.role.isParental && $0.span.contains(day) }
    }

    /// The relationships in which a person stands.
    public func relations(of person: Int32) -> [Relation] { relations[who(person)] ?? [] }
}
