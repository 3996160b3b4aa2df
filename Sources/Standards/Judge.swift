import Casework

/// Judges children by a pack of standards, from compact rows.
///
/// Pure: the same casebook, pack and agencies give the same findings, whatever the order in which entries arrived.
public struct Judge: Sendable {
    let pack: Pack
    let book: Casebook
    let marking: Marking
    let agencies: AgencyBook
    let words: WordNumbers
    let rulebook: Rulebook

    /// A judge of a casebook.
    public init(_ pack: Pack, _ book: Casebook, agencies: AgencyList) {
        // An agency that has sent nothing yet has a place too: it may be involved with every child of an age.
        let book = book.naming(agencies)
        self.pack = pack
        self.book = book
        marking = Marking(book, pack, agencies: agencies)
        self.agencies = AgencyBook(agencies, book)
        words = WordNumbers(book.lexicon)
        rulebook = Rulebook(pack, words)
    }

    /// Judges one child by all standards and adds the findings.
    public func judge(_ child: Int32, into findings: inout Findings) {
        judge(CollectionOfOne(child)) { _, found in findings.append(found) }
    }

    /// Judges many children, handing over the findings of each; they are gone after the call.
    public func judge(_ children: some Sequence<Int32>, _ body: (Int32, borrowing Findings) throws -> Void) rethrows {
        try book.withColumns { columns in
            try marking.withColumns { marks in
                var hearing = Hearing(self, columns, marks)
                for child in children {
                    hearing.hear(child)
                    try body(child, hearing.findings)
                }
            }
        }
    }
}

extension Findings {
    /// Adds another's findings.
    mutating func append(_ other: Findings) {
        let shift = Int32(pool.count)
        func moved(_ run: RowRun) -> RowRun { run.count > 1 ? RowRun(start: run.start + shift, count: run.count) : run }
        pool.append(contentsOf: other.pool)
        if let day = other.recordChangesOn { recordChangesOn = min(recordChangesOn ?? .max, day) }
        for var finding in other.list {
            finding.trigger = moved(finding.trigger)
            finding.evidence = moved(finding.evidence)
            finding.counted = moved(finding.counted)
            list.append(finding)
        }
    }
}

/// The partnership's agencies by their numbers in a casebook.
struct AgencyBook: Sendable {
    /// What is known of each number: the days that its feed covers, and so on; nil for an agency that is not on the list.
    let listed: [Agency?]
    /// The days on which something that each number recorded would be known here; empty for one that sends nothing.
    let heard: [Period]
    /// The kind of each number, as a bit.
    let kinds: [KindBits]
    /// The place of each number in text order, and the number at each place.
    let rank: [Int32]
    let ranked: [Int32]
    /// Agencies taken as involved with every child of certain ages.
    let universal: [(number: Int32, ages: ClosedRange<Int>)]
    /// Whether every agency is connected and every feed covers every day: then nothing is `cannot-tell`.
    let allConnected: Bool

    init(_ list: AgencyList, _ book: Casebook) {
        let names = book.lexicon.agencies
        listed = (0..<Int32(names.count)).map { number in AgencyRef(names.text(number)).flatMap { list[$0] } }
        heard = listed.map { agency in
            guard let agency else { return .always }
            return agency.connected
                ? Period(start: agency.from?.ordinal ?? .min, end: agency.to?.ordinal ?? .max) : Period(start: .max, end: .min)
        }
        kinds = listed.map { KindBits($0?.kind ?? .other) }
        ranked = (0..<Int32(names.count)).sorted { names.text($0) < names.text($1) }
        var rank = [Int32](repeating: 0, count: names.count)
        for (place, number) in ranked.enumerated() { rank[Int(number)] = Int32(place) }
        self.rank = rank
        universal = list.all.compactMap { agency in
            guard let ages = agency.universalAges, let number = names.number(ifKnown: agency.id.text) else { return nil }
            return (number, ages)
        }
        allConnected = list.all.allSatisfy { $0.connected && $0.from == nil && $0.to == nil }
    }
}
