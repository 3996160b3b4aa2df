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

    /// Folds the record of a child.
    public init(of child: Int32, in book: Casebook) {
        let child = book.who(child)
        var room = RecordRoom(book)
        book.withColumns { room.take(child, $0, book) }
        self.child = child
        facts = book.facts(child)
        network = room.network
        var items: [Item] = []
        for index in room.items.indices {
            let item = room.items[index]
            let tie = item.isAboutChild ? nil : room.network.ties[Int(item.tie)]
            items.append(Item(row: item.row, day: item.day, path: tie?.path, through: tie?.person ?? child))
        }
        self.items = items
        plans = room.plans.list.indices.map { Interval(room.plans.list[$0], room.links) }
        assessments = room.assessments.list.indices.map { Interval(room.assessments.list[$0], room.links) }
        events = room.events.indices.map { index in
            let event = room.events[index]
            return Event(type: event.type, day: event.day, first: event.first, others: room.links.array(event.others))
        }
    }
}

extension ChildRecord.Interval {
    init(_ interval: Intervals.Interval, _ links: borrowing Stack<Chain.Link>) {
        self.init(
            type: interval.type, span: interval.span, clockStart: interval.clockStart, started: interval.started,
            reviewed: links.array(interval.reviewed), startedAgain: links.array(interval.startedAgain),
            ended: interval.ended >= 0 ? interval.ended : nil)
    }
}

extension Casebook {
    /// Whether an entry of the kinds that are made for particular children (plans, assessments, meetings, decisions, referrals, flags,
    /// attendances, understandings, transfers) is for this child: it names the child, or, where it names adults only, it names the child's family.
    /// Entries of other kinds concern every child whose record they join.
    public func concerns(_ row: Int32, _ child: Int32) -> Bool {
        let child = who(child)
        return withColumns { $0.concerns(row, child, isAbout: false) }
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
