extension ChildRecord {
    /// One act of sharing, and who confirmed it.
    public struct Sharing: Hashable, Sendable {
        /// The share's row.
        public let share: Int32
        /// What it shared, where it says.
        public let of: Int32?
        /// Agencies that it names.
        public let to: [Int32]
        /// Acknowledgements, by the agency that gave them.
        public let acknowledged: [Int32: Int32]
    }

    /// The shares of the record, each with its acknowledgements, in order.
    public func sharing(in book: Casebook) -> [Sharing] {
        var answers: [Int32: [Int32: Int32]] = [:]
        for item in items where book.rows.kindOf(item.row) == .acknowledgement {
            guard let entry = book.rows.value(item.row, Acknowledgement.of), let share = book.row(answeringFor: entry) else { continue }
            let agency = book.rows.agency[Int(item.row)]
            if answers[share]?[agency] == nil { answers[share, default: [:]][agency] = item.row }
        }
        return items.filter { book.rows.kindOf($0.row) == .share }.map { item in
            Sharing(
                share: item.row, of: book.rows.value(item.row, Share.of).flatMap(book.row(answeringFor:)),
                to: Array(book.rows.values(item.row, Share.to)),
                acknowledged: answers[item.row] ?? [:])
        }
    }

    /// A flag that is set on the day up to which the record goes.
    public struct StandingFlag: Hashable, Sendable {
        /// The flag's name, as a word.
        public let name: Int32
        /// Whose record carries it.
        public let agency: Int32
        /// The row that set it.
        public let row: Int32
    }

    /// The flags that stand, by agency and name in text order.
    public func flags(in book: Casebook) -> [StandingFlag] {
        var standing: [StandingFlag] = []
        let set = book.lexicon.words.number(ifKnown: "set")
        for item in items where book.rows.kindOf(item.row) == .flag && book.concerns(item.row, child) {
            guard let name = book.rows.value(item.row, FlagFact.name) else { continue }
            let agency = book.rows.agency[Int(item.row)]
            let at = standing.firstIndex { $0.name == name && $0.agency == agency }
            if book.rows.value(item.row, FlagFact.action) == set {
                if at == nil { standing.append(StandingFlag(name: name, agency: agency, row: item.row)) }
            } else if let at {
                standing.remove(at: at)
            }
        }
        return standing.sorted {
            (book.lexicon.agencies.text($0.agency), book.lexicon.words.text($0.name)) < (
                book.lexicon.agencies.text($1.agency), book.lexicon.words.text($1.name)
            )
        }
    }
}
