import Casework

/// Which selectors of a pack each row satisfies.
///
/// Rows that satisfy the same share one list, so a million rows need a few hundred lists. A list is filled up to whole blocks with a place where
/// nobody looks: filing goes over blocks, because how many places the next row has cannot be foretold, and each wrong guess costs more than a place for
/// nothing.
public struct Marking: Sendable {
    /// For each row the number of its list.
    let list: [Int32]
    /// The lists one after another: places of selectors, in order.
    let places: [UInt16]
    /// Where each list begins.
    let starts: [Int32]
    /// For each list the standards that its rows call for, a bit each, in so many words as the pack's standards fill.
    let calls: [UInt64]
    let words: Int
    /// For each list its places once more, a bit each, in `width` words.
    let holds: [UInt64]
    let width: Int

    /// The list of rows that satisfy no selector.
    static var nothing: Int32 { 0 }
    /// So many places where nobody looks stand after those of the pack.
    static var nowhere: Int { 4 }
    /// So many places make a block.
    static var block: Int { 2 }

    /// Matches every row of a casebook against a pack.
    public init(_ book: Casebook, _ pack: Pack, agencies: AgencyList) {
        let names = book.lexicon.agencies
        let kinds = (0..<Int32(names.count)).map { number in AgencyRef(names.text(number)).flatMap { agencies[$0]?.kind } ?? .other }
        var matcher = Matcher(pack, book, kinds.map { UInt8(AgencyKind.allCases.firstIndex(of: $0) ?? 0) })
        var list: [Int32] = []
        list.reserveCapacity(book.rows.count)
        for row in 0..<Int32(book.rows.count) { list.append(matcher.list(of: row)) }
        self.list = list
        places = matcher.places
        starts = matcher.starts
        words = pack.words
        width = pack.table.count / 64 + 1
        holds = matcher.lists.flatMap { [width] list in
            var bits = [UInt64](repeating: 0, count: width)
            for place in list { bits[Int(place) / 64] |= 1 << UInt64(place % 64) }
            return bits
        }
        calls = matcher.lists.flatMap { list in
            list.reduce(into: Pack.bits(pack.standards.count) { _ in false }) { bits, place in
                for word in bits.indices { bits[word] |= pack.called[Int(place)][word] }
            }
        }
    }

    /// Hands over the lists as columns, for as long as the call lasts.
    func withColumns<Value>(_ body: (Columns) throws -> Value) rethrows -> Value {
        // The arrays are this marking's own and never change, so that their storage stands still.
        try list.withUnsafeBufferPointer { list in
            try places.withUnsafeBufferPointer { places in
                try starts.withUnsafeBufferPointer { starts in
                    try calls.withUnsafeBufferPointer { calls in
                        try holds.withUnsafeBufferPointer { holds in
                            try body(
                                Columns(
                                    list: Column(list), places: Column(places), starts: Column(starts), calls: Column(calls), words: words,
                                    holds: Column(holds), width: width))
                        }
                    }
                }
            }
        }
    }

    /// The lists, read where they lie.
    struct Columns {
        let list: Column<Int32>
        let places: Column<UInt16>
        let starts: Column<Int32>
        let calls: Column<UInt64>
        let words: Int
        let holds: Column<UInt64>
        let width: Int

        /// Where the blocks of a list begin in `places`.
        @inline(__always)
        func blocks(_ list: Int32) -> StrideTo<Int> { stride(from: Int(starts[list]), to: Int(starts[list + 1]), by: Marking.block) }

        /// Whether a row satisfies the selector at a place.
        func satisfies(_ row: Int32, _ place: Int32) -> Bool {
            holds[Int(list[row]) * width + Int(place) / 64] & (1 << UInt64(place % 64)) != 0
        }
    }
}
