/// One child's record after another, folded into room that is used again.
///
/// It holds what `ChildRecord` holds, as plain numbers in flat lists: judging a million children makes no arrays. `ChildRecord` is made from it,
/// so that there is one fold. As with any big value of this kind, what is asked often is `mutating`: lent out, it would be copied whole.
public struct RecordRoom: ~Copyable {
    /// One entry in the record.
    public struct Item: BitwiseCopyable {
        /// Its row.
        public let row: Int32
        /// Its first possible day.
        public let day: Int32
        /// The tie through which it joined, by its place in the network; -1 where it is about the child itself.
        public let tie: Int32

        /// Whether the entry is about the child itself.
        @inlinable public var isAboutChild: Bool { tie < 0 }
    }

    /// One incident, with an account by each agency that recorded it.
    public struct Event: BitwiseCopyable {
        /// The code of its type, as a word.
        public let type: Int32
        /// The first account's first possible day.
        public let day: Int32
        /// The first account's row.
        public let first: Int32
        /// The first account's place among the items.
        public let item: Int32
        /// The rows of further accounts, in order, in `links`.
        public internal(set) var others = Chain()
        var people = Chain()
    }

    /// The child, by identity.
    public private(set) var child: Int32 = -1
    /// The people around the child, nearest path first.
    public private(set) var network = FamilyNetwork()
    /// All entries of the record, in order.
    public private(set) var items = Stack<Item>(room: 128)
    /// Plans.
    public private(set) var plans: Intervals
    /// Assessments.
    public private(set) var assessments: Intervals
    /// Incidents, each once.
    public internal(set) var events = Stack<Event>()
    /// What hangs together in chains.
    public internal(set) var links = Stack<Chain.Link>()
    /// Whether the day of some entry is uncertain.
    public private(set) var hasUncertain = false

    /// The kinds that involve, as bits by their number.
    let involving = Kind.involving
    let settings: RecordSettings
    /// An agency that had to do with the child on a day.
    struct Contact: BitwiseCopyable {
        let day: Int32
        let agency: Int32
    }

    /// Which agency had to do with the child on which day, in order; listed when first asked.
    var contacts = Stack<Contact>()
    var areContactsKnown = false
    /// The place after the last contact by the day that was asked about last.
    var lastContact = 0
    private var merged = Stack<Item>()
    /// Places of the items that a plan, an assessment or an event is folded from.
    private var folding = Stack<Int32>()
    var people = Stack<Int32>()

    /// Room for the children of a casebook.
    public init(_ book: borrowing Casebook) {
        settings = book.settings
        plans = Intervals(started: "started", reviewed: "reviewed", ended: "ended", book.lexicon.words)
        assessments = Intervals(started: "started", reviewed: nil, ended: "completed", book.lexicon.words)
    }

    /// Folds the record of a child, by identity. The columns are those of the casebook.
    public mutating func take(_ child: Int32, _ columns: Columns, _ book: borrowing Casebook) {
        self.child = child
        items.cut()
        links.cut()
        events.cut()
        contacts.cut()
        areContactsKnown = false
        lastContact = 0
        plans.forget()
        assessments.forget()
        let own = columns.rows(about: child)
        items.stretch(to: own.count)
        items.withValues { items in
            for index in items.indices {
                let row = columns.row(at: own.lowerBound + index)
                items[index] = Item(row: row, day: columns.earliest[row], tie: -1)
            }
        }
        if columns.hasFamily(child) {
            network = book.network(of: child)
            joinFamily(columns, book)
        } else if !network.ties.isEmpty {
            network = FamilyNetwork()
        }
        var marks: UInt8 = 0
        folding.cut()
        for index in items.indices {
            let row = items[index].row
            marks |= columns.marks[row]
            folding.append(Int32(index), if: Self.folded & (1 << UInt32(columns.kind[row])) != 0)
        }
        hasUncertain = marks & 1 != 0
        for place in folding.indices {
            let item = items[folding[place]]
            let kind = columns.kind[item.row]
            if kind == Kind.incident.rawValue {
                addAccount(folding[place], columns)
            } else if columns.concerns(item.row, child, isAbout: item.isAboutChild) {
                if kind == Kind.plan.rawValue {
                    plans.tell(item.row, item.day, columns)
                } else {
                    assessments.tell(item.row, item.day, columns)
                }
            }
        }
        plans.fold(&links, columns)
        assessments.fold(&links, columns)
        if let died = columns.facts[child].died {
            plans.end(by: died)
            assessments.end(by: died)
        }
    }

    private static var folded: UInt32 { Kind.bit(.incident) | Kind.bit(.plan) | Kind.bit(.assessment) }

    /// Adds the rows about each relative while the relative belonged, each row once, by the nearest path.
    private mutating func joinFamily(_ columns: Columns, _ book: borrowing Casebook) {
        for index in network.ties.indices {
            let tie = network.ties[index]
            let before = items.count
            for place in columns.rows(about: tie.person) {
                let row = columns.row(at: place)
                let day = columns.earliest[row]
                if day > tie.period.end { break }
                if day >= tie.period.start { items.append(Item(row: row, day: day, tie: Int32(index))) }
            }
            if items.count > before { merge(from: before, book) }
        }
    }

    /// Merges the items from a place on, which are in order, into those before it. What is there already stays as it is.
    private mutating func merge(from start: Int, _ book: borrowing Casebook) {
        merged.cut()
        var (a, b) = (0, start)
        while a < start, b < items.count {
            let (x, y) = (items[a], items[b])
            if x.row == y.row {
                b += 1
            } else if x.day != y.day ? x.day < y.day : book.precedes(x.row, y.row) {
                merged.append(x)
                a += 1
            } else {
                merged.append(y)
                b += 1
            }
        }
        for rest in a..<start { merged.append(items[rest]) }
        for rest in b..<items.count { merged.append(items[rest]) }
        swap(&items, &merged)
    }
}

extension Columns {
    /// Whether anything is told of somebody, by identity, that puts others into their network.
    func hasFamily(_ who: Int32) -> Bool { !relations(of: who).isEmpty || hasHome(who) }

    /// Whether an entry is for a child, by identity: see `Casebook.concerns`.
    ///
    /// `isAbout` says that it is known to be about the child, so that its people need not be looked through.
    @inlinable
    public func concerns(_ row: Int32, _ child: Int32, isAbout: Bool) -> Bool {
        // One question and not two: which kind comes next cannot be foretold, that it concerns the child nearly always can.
        let asking = isAbout ? Kind.concerningSome & ~Kind.concerningNamed : Kind.concerningSome
        return asking & (1 << UInt32(kind[row])) == 0 || concernsAmongSome(row, child)
    }

    @usableFromInline
    func concernsAmongSome(_ row: Int32, _ child: Int32) -> Bool {
        if kind[row] == Kind.understanding.rawValue {
            for place in run(row, Slot.understandingChild) where who(pool[place]) == child { return true }
            return false
        }
        let about = run(row, Rows.about)
        for place in about where who(pool[place]) == child { return true }
        let asOf = Day(ordinal: asOf)
        for place in about where who(pool[place]) >= 0 && facts[who(pool[place])].isChild(on: asOf) { return false }
        for place in about where isParent(who(pool[place]), of: child, on: earliest[row]) { return true }
        return false
    }

    private func isParent(_ person: Int32, of child: Int32, on day: Int32) -> Bool {
        for place in relations(of: child) {
            let relation = relations[place]
            if relation.b == child, relation.a == person, relation.role.isParental, relation.span.contains(day) { return true }
        }
        return false
    }
}

extension Kind {
    /// Kinds that are made for the children named in `about`, as bits by their number.
    @inlinable
    static var concerningNamed: UInt32 {
        // Written out, so that it is a number when the program runs.
        bit(.plan) | bit(.assessment) | bit(.meeting) | bit(.decision) | bit(.referral) | bit(.flag) | bit(.attendance) | bit(.transfer)
    }

    /// Kinds that do not concern every child whose record they join.
    @inlinable
    static var concerningSome: UInt32 { concerningNamed | bit(.understanding) }

    @inlinable
    static func bit(_ kind: Kind) -> UInt32 { 1 << UInt32(kind.rawValue) }
}
