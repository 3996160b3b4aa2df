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

    /// *Seen alone / joined*: for each agency that has a part in the record, how much of what happened in a window it could see by itself.
    ///
    /// Agencies come in text order. A window with no events gives an empty list.
    public func seen(from first: Day, through last: Day, in book: Casebook) -> [Seen] {
        let window = events.filter { first.ordinal <= $0.day && $0.day <= last.ordinal }
        guard !window.isEmpty else { return [] }
        var told: [Int32: Set<Int32>] = [:]
        var agencies: Set<Int32> = []
        for item in items {
            agencies.insert(book.rows.agency[Int(item.row)])
            guard book.rows.kindOf(item.row) == .share, let entry = book.rows.value(item.row, Share.of),
                let of = book.row(answeringFor: entry),
                book.rows.value(item.row, Share.decision).map({ book.lexicon.words.text($0) == "shared" }) ?? true
            else { continue }
            for agency in book.rows.values(item.row, Share.to) {
                agencies.insert(agency)
                told[of, default: []].insert(agency)
            }
        }
        return agencies.sorted { book.lexicon.agencies.text($0) < book.lexicon.agencies.text($1) }.map { agency in
            let own = window.filter { $0.accounts.contains { book.rows.agency[Int($0)] == agency } }
            let heard = window.filter { event in
                !own.contains(event) && event.accounts.contains { told[$0]?.contains(agency) ?? false }
            }
            return Seen(agency: agency, recorded: own.count, told: heard.count, all: window.count)
        }
    }
}
