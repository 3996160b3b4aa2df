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
        /// The first account's row.
        public let first: Int32
        /// The rows of further accounts, in order.
        public internal(set) var others: [Int32] = []

        /// The accounts' rows, in order.
        public var accounts: [Int32] { [first] + others }

        /// Whether some account passes.
        @inlinable
        public func hasAccount(_ passes: (Int32) -> Bool) -> Bool { passes(first) || (!others.isEmpty && others.contains(where: passes)) }
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
        var plans: [Int32] = []
        var assessments: [Int32] = []
        for item in items {
            let kind = book.rows.kind[Int(item.row)]
            if kind == Kind.plan.rawValue {
                if book.concerns(item.row, child) { plans.append(item.row) }
            } else if kind == Kind.assessment.rawValue {
                if book.concerns(item.row, child) { assessments.append(item.row) }
            }
        }
        self.plans = plans.isEmpty ? [] : IntervalFold(started: "started", reviewed: "reviewed", ended: "ended", book).intervals(plans)
        self.assessments =
            assessments.isEmpty ? [] : IntervalFold(started: "started", reviewed: nil, ended: "completed", book).intervals(assessments)
        events = Self.events(in: items, child, book)
    }

    private static func items(of child: Int32, _ network: FamilyNetwork, _ book: Casebook) -> [Item] {
        let own = book.rows(about: child)
        var items: [Item] = []
        items.reserveCapacity(own.count)
        for row in own { items.append(Item(row: row, day: book.rows.earliest[Int(row)], path: nil, through: child)) }
        guard !network.ties.isEmpty else { return items }
        var seen = NumberSet(own)
        let before = items.count
        for tie in network.ties {
            for row in book.rows(about: tie.person) {
                let day = book.rows.earliest[Int(row)]
                guard tie.period.contains(day), seen.insert(row) else { continue }
                items.append(Item(row: row, day: day, path: tie.path, through: tie.person))
            }
        }
        if items.count > before { items.sort { $0.day != $1.day ? $0.day < $1.day : book.precedes($0.row, $1.row) } }
        return items
    }

    /// Joins several agencies' accounts of one incident: one type, a person other than the child in common, within two days of the first,
    /// by different agencies.
    private static func events(in items: [Item], _ child: Int32, _ book: Casebook) -> [Event] {
        var events: [Event] = []
        var people: [[Int32]] = []
        var others: [Int32] = []
        for item in items where book.rows.kind[Int(item.row)] == Kind.incident.rawValue {
            let row = item.row
            guard let type = book.rows.value(row, Slot.incidentType) else { continue }
            others.removeAll(keepingCapacity: true)
            func add(_ run: Range<Int>) {
                for place in run {
                    let who = book.who(book.rows.value(at: place))
                    if who != child, !others.contains(who) { others.append(who) }
                }
            }
            add(book.rows.run(row, Rows.about))
            add(book.rows.run(row, Slot.incidentVictim))
            add(book.rows.run(row, Slot.incidentPerpetrator))
            let agency = book.rows.agency[Int(row)]
            let same =
                others.isEmpty
                ? nil
                : events.indices.first { index in
                    events[index].type == type && item.day - events[index].day <= 2 && people[index].contains(where: others.contains)
                        && !events[index].hasAccount { book.rows.agency[Int($0)] == agency }
                }
            if let same {
                events[same].others.append(row)
                for person in others where !people[same].contains(person) { people[same].append(person) }
            } else {
                events.append(Event(type: type, day: item.day, first: row))
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
        switch rows.kindOf(row) {
        case .plan, .assessment, .meeting, .decision, .referral, .flag, .attendance, .transfer:
            let about = rows.run(row, Rows.about)
            for place in about where who(rows.value(at: place)) == child { return true }
            for place in about where facts[Int(who(rows.value(at: place)))].isChild(on: asOf) { return false }
            for place in about where isParent(rows.value(at: place), of: child, on: rows.earliest[Int(row)]) { return true }
            return false
        case .understanding:
            for place in rows.run(row, Slot.understandingChild) where who(rows.value(at: place)) == child { return true }
            return false
        case .person, .relationship, .move, .need, .incident, .appointment, .instrument, .visit, .share, .acknowledgement, .programme,
            .exemption, .note, .withdrawal, .link, .unlink:
            return true
        }
    }

    /// Whether somebody is a mother, father, step-parent, parent's partner or carer of a child on a day.
    public func isParent(_ person: Int32, of child: Int32, on day: Int32) -> Bool {
        let person = who(person)
        for place in relations.places(child) {
            let relation = relations[place]
            if relation.b == child, relation.a == person, relation.role.isParental, relation.span.contains(day) { return true }
        }
        return false
    }

    /// The relationships in which a person stands.
    public func relations(of person: Int32) -> ArraySlice<Relation> { relations[of: who(person)] }
}
