import Casework

/// One time that a trigger happened.
struct Occurrence: BitwiseCopyable {
    /// The row of the trigger: of an event, its first account.
    let row: Int32
    /// Its first possible day.
    let day: Int32
    /// Its last possible day: clocks run from it.
    let clock: Int32
    /// The row's place in the record; negative where it is asked for by the row alone.
    var item: Int32 = -1
    /// The number of its event in the record; `single` for an entry, `nothing` where no entry began it.
    var event: Int32 = single
    /// Whether its day is uncertain.
    var isUncertain: Bool { day != clock }

    static let single: Int32 = -1
    static let nothing: Int32 = -2
}

extension Hearing {
    /// All occurrences of some triggers, in order, each row once: their places in `occurrences`, which the caller cuts back to where they begin.
    mutating func collect(_ triggers: Run<Given>) -> Range<Int> {
        let start = occurrences.count
        for index in triggers.indices {
            let trigger = triggers.kept(index)
            let before = occurrences.count
            switch trigger.pointee.what {
            case .entry:
                guard let sought = trigger.pointee.sought else { continue }
                for index in span(sought.pointee.place) {
                    let filed = filing.list[index]
                    if !trigger.pointee.ownLinks.isEmpty, !linksOfTrigger(trigger.pointee.ownLinks, filed.row) { continue }
                    let clock = room.hasUncertain ? columns.latest[filed.row] : filed.day
                    offer(Occurrence(row: filed.row, day: filed.day, clock: clock, item: filed.item), trigger, start..<before)
                }
            case .event:
                guard let sought = trigger.pointee.sought, !filing.isEmpty(sought.pointee.place) else { continue }
                for index in room.events.indices { offerEvent(index, sought.pointee.place, trigger, start..<before) }
            case .birth:
                guard let born = facts.born, let row = facts.bornRow, born <= asOf, hasPlan(trigger.pointee.plan, by: born) else {
                    continue
                }
                offer(Occurrence(row: row, day: born, clock: born), trigger, start..<before)
            case .relationship: offerRelationships(trigger, start..<before)
            }
        }
        if triggers.count > 1 { orderOccurrences(from: start) }
        return start..<occurrences.count
    }

    /// Adds an occurrence where all that must be so for it is, and no earlier trigger had it.
    @inline(__always)
    private mutating func offer(_ at: Occurrence, _ trigger: Kept<Given>, _ before: Range<Int>) {
        for index in before where occurrences[index].row == at.row { return }
        for condition in trigger.pointee.conditions where !holds(condition, at, trigger) { return }
        occurrences.append(at)
    }

    private mutating func offerEvent(_ index: Int, _ place: Int32, _ trigger: Kept<Given>, _ before: Range<Int>) {
        let event = room.events[index]
        var accounts = Accounts(event, room.links)
        var isSought = false
        while let row = accounts.next(room.links) { if marks.satisfies(row, place) { isSought = true } }
        guard isSought else { return }
        let latest = columns.latest[event.first]
        if event.others.isEmpty {
            offer(Occurrence(row: event.first, day: event.day, clock: latest, item: event.item), trigger, before)
        } else {
            offer(
                Occurrence(row: event.first, day: event.day, clock: max(event.day, latest), item: event.item, event: Int32(index)), trigger,
                before)
        }
    }

    private mutating func hasPlan(_ type: Int32, by day: Int32) -> Bool {
        for index in room.plans.list.indices where room.plans.list[index].type == type && room.plans.list[index].span.start <= day {
            return true
        }
        return false
    }

    private mutating func offerRelationships(_ trigger: Kept<Given>, _ before: Range<Int>) {
        let start = occurrences.count
        for place in columns.relations(of: child) {
            let relation = columns.relations[place]
            if relation.b == child, relation.role != .partner, let at = beginning(place, trigger.pointee.roles) { note(at, from: start) }
        }
        if trigger.pointee.roles & 1 << UInt32(Relation.Role.partner.rawValue) != 0 {
            for index in parents.indices {
                let parent = columns.relations[parents[index]]
                for place in columns.relations(of: parent.a) where columns.relations[place].role == .partner {
                    if parent.span.contains(columns.relations[place].begins), let at = beginning(place, trigger.pointee.roles) {
                        note(at, from: start)
                    }
                }
            }
        }
        orderOccurrences(from: start)
        // What must be so is asked of them in order.
        let end = occurrences.count
        for index in start..<end { offer(occurrences[index], trigger, before) }
        occurrences.close(start..<end)
    }

    /// The beginning of a relationship of one of some roles.
    private mutating func beginning(_ place: Int, _ roles: UInt32) -> Occurrence? {
        let relation = columns.relations[place]
        guard roles & 1 << UInt32(relation.role.rawValue) != 0, relation.begins <= min(asOf, relation.span.end) else { return nil }
        return Occurrence(row: relation.row, day: relation.begins, clock: max(relation.begins, columns.latest[relation.row]))
    }

    /// Notes an occurrence unless its row is there already.
    private mutating func note(_ at: Occurrence, from start: Int) {
        for index in start..<occurrences.count where occurrences[index].row == at.row { return }
        occurrences.append(at)
    }

    private mutating func orderOccurrences(from start: Int) {
        guard occurrences.count - start > 1 else { return }
        for next in start + 1..<occurrences.count {
            let at = occurrences[next]
            var place = next
            while place > start, precedes(at, occurrences[place - 1]) {
                occurrences[place] = occurrences[place - 1]
                place -= 1
            }
            occurrences[place] = at
        }
    }

    private mutating func precedes(_ a: Occurrence, _ b: Occurrence) -> Bool {
        if a.day != b.day { return a.day < b.day }
        return a.item >= 0 && b.item >= 0 ? a.item < b.item : book.order(a.row, before: b.row)
    }

    /// A trigger's own links: those that ask about the child alone.
    private mutating func linksOfTrigger(_ links: Run<Tie>, _ row: Int32) -> Bool {
        for link in links {
            if link.what == .aboutChild { if !isAboutChild(row) { return false } } else if !names(row, link.slots, child) { return false }
        }
        return true
    }

    /// The accounts of an occurrence: of an entry itself, of a period none.
    @inline(__always)
    mutating func accounts(_ at: Occurrence) -> Accounts {
        if at.event == Occurrence.single { return Accounts(at.row) }
        return at.event >= 0 ? Accounts(room.events[Int(at.event)], room.links) : Accounts(-1)
    }

    /// Whether a row is an account of an occurrence.
    @inline(__always)
    mutating func isAccount(_ row: Int32, _ at: Occurrence) -> Bool {
        if at.event == Occurrence.single { return row == at.row }
        var accounts = accounts(at)
        while let account = accounts.next(room.links) { if account == row { return true } }
        return false
    }

    /// Whether an agency recorded an account.
    mutating func hasAccount(_ at: Occurrence, by agency: Int32) -> Bool {
        var accounts = accounts(at)
        while let account = accounts.next(room.links) { if columns.agency[account] == agency { return true } }
        return false
    }

    /// Whether an agency of some kinds recorded an account.
    mutating func hasAccount(_ at: Occurrence, by kinds: KindBits) -> Bool {
        var accounts = accounts(at)
        while let account = accounts.next(room.links) { if kinds.meets(recorder(account)) { return true } }
        return false
    }

    @inline(__always)
    mutating func isAboutChild(_ row: Int32) -> Bool { holdsPerson(columns.run(row, Rows.about), child) }

    mutating func names(_ row: Int32, _ slots: SlotTable, _ person: Int32) -> Bool {
        let slot = slots[columns.kind[row]]
        return slot >= 0 && holdsPerson(columns.run(row, slot), person)
    }

    mutating func holdsPerson(_ run: Range<Int>, _ person: Int32) -> Bool {
        for place in run where columns.who(columns.value(at: place)) == person { return true }
        return false
    }
}

/// The rows of one occurrence's accounts, one after another.
struct Accounts {
    private var row: Int32
    private var link: Int32

    /// One row; none where it is negative.
    @inline(__always)
    init(_ row: Int32) { (self.row, link) = (row, -1) }

    /// An event's accounts, in order.
    @inline(__always)
    init(_ event: RecordRoom.Event, _ links: borrowing Stack<Chain.Link>) { (row, link) = (event.first, links.start(of: event.others)) }

    /// The next account.
    @inline(__always)
    mutating func next(_ links: borrowing Stack<Chain.Link>) -> Int32? {
        guard row >= 0 else { return nil }
        let account = row
        if link >= 0 {
            row = links[link].number
            link = links.after(link)
        } else {
            row = -1
        }
        return account
    }
}

extension Stack {
    /// Takes out the values of some places; those after them move up.
    mutating func close(_ places: Range<Int>) {
        for index in places.upperBound..<count { self[places.lowerBound + index - places.upperBound] = self[index] }
        cut(to: count - places.count)
    }
}
