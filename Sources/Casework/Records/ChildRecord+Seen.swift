extension ChildRecord {
    /// How many of a window's events one agency knows of: those that it recorded itself, and those that a share told it of.
    public struct Seen: Hashable, Sendable {
        /// The agency.
        public let agency: Int32
        /// Events that it recorded itself.
        public let recorded: Int
        /// Events that it was told of and did not record.
        public let told: Int
        /// All events of the window, as the joined record has them.
        public let all: Int
    }

    /// One event, and who knew of it: each agency that has a part in the record stands in one of the three lists, in text order.
    public struct KnownEvent: Hashable, Sendable {
        /// The event.
        public let event: Event
        /// Agencies that recorded it themselves.
        public let recorded: [Int32]
        /// Agencies that a share told of it.
        public let told: [Int32]
        /// Agencies that did not know of it, as far as the record shows.
        public let unaware: [Int32]
    }

    /// *Seen alone / joined*: for each agency that has a part in the record, how much of what happened in a window it could see by itself.
    ///
    /// Agencies come in text order. A window with no events gives an empty list.
    public func seen(from first: Day, through last: Day, in book: Casebook) -> [Seen] {
        let events = known(from: first, through: last, in: book)
        guard let any = events.first else { return [] }
        let agencies = (any.recorded + any.told + any.unaware).sorted { book.lexicon.agencies.text($0) < book.lexicon.agencies.text($1) }
        return agencies.map { agency in
            Seen(
                agency: agency, recorded: events.count { $0.recorded.contains(agency) }, told: events.count { $0.told.contains(agency) },
                all: events.count)
        }
    }

    /// The events of a window, the earliest first, each with the agencies that knew of it.
    public func known(from first: Day, through last: Day, in book: Casebook) -> [KnownEvent] {
        let window = events.filter { first.ordinal <= $0.day && $0.day <= last.ordinal }
        guard !window.isEmpty else { return [] }
        var told: [Int32: Set<Int32>] = [:]
        var involved: Set<Int32> = []
        for item in items {
            involved.insert(book.rows.agency[Int(item.row)])
            guard book.rows.kindOf(item.row) == .share, let entry = book.rows.value(item.row, Share.of),
                let of = book.row(answeringFor: entry),
                book.rows.value(item.row, Share.decision).map({ book.lexicon.words.text($0) == "shared" }) ?? true
            else { continue }
            for agency in book.rows.values(item.row, Share.to) {
                involved.insert(agency)
                told[of, default: []].insert(agency)
            }
        }
        let agencies = involved.sorted { book.lexicon.agencies.text($0) < book.lexicon.agencies.text($1) }
        return window.map { event in
            let own = Set(event.accounts.map { book.rows.agency[Int($0)] })
            let heard = event.accounts.reduce(into: Set<Int32>()) { $0.formUnion(told[$1] ?? []) }.subtracting(own)
            return KnownEvent(
                event: event, recorded: agencies.filter(own.contains), told: agencies.filter(heard.contains),
                unaware: agencies.filter { !own.contains($0) && !heard.contains($0) })
        }
    }
}
