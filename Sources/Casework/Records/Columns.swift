/// A casebook's numbers, read where they lie.
///
/// Only good inside `Casebook.withColumns`. It says what the casebook says, in the same words.
public struct Columns {
    /// All columns together. They are passed on as one pointer: by value each call would copy them.
    @usableFromInline
    struct Table {
        @usableFromInline let earliest: Column<Int32>
        @usableFromInline let latest: Column<Int32>
        @usableFromInline let recorded: Column<Int32>
        @usableFromInline let kind: Column<UInt8>
        @usableFromInline let agency: Column<Int32>
        @usableFromInline let marks: Column<UInt8>
        @usableFromInline let facts: Column<PersonFacts>
        @usableFromInline let relations: Column<Relation>
        @usableFromInline let starts: Column<Int32>
        @usableFromInline let pool: Column<Int32>
        @usableFromInline let identity: Column<Int32>
        @usableFromInline let answering: Column<Int32>
        @usableFromInline let aboutStart: Column<Int32>
        @usableFromInline let aboutRows: Column<Int32>
        @usableFromInline let relationStarts: Column<Int32>
        @usableFromInline let homeStarts: Column<Int32>
        @usableFromInline let shareStarts: Column<Int32>
        @usableFromInline let shareRows: Column<Int32>
        let asOf: Int32
    }

    @usableFromInline let table: UnsafePointer<Table>

    /// As in `Rows`.
    @inlinable public var earliest: Column<Int32> { @inline(__always) get { table.pointee.earliest } }
    /// As in `Rows`.
    @inlinable public var latest: Column<Int32> { @inline(__always) get { table.pointee.latest } }
    /// As in `Rows`.
    @inlinable public var recorded: Column<Int32> { @inline(__always) get { table.pointee.recorded } }
    /// As in `Rows`.
    @inlinable public var kind: Column<UInt8> { @inline(__always) get { table.pointee.kind } }
    /// As in `Rows`.
    @inlinable public var agency: Column<Int32> { @inline(__always) get { table.pointee.agency } }
    /// As in `Rows`.
    @inlinable public var marks: Column<UInt8> { @inline(__always) get { table.pointee.marks } }
    /// What is known of each person, by identity.
    @inlinable public var facts: Column<PersonFacts> { @inline(__always) get { table.pointee.facts } }
    /// Relationships, those of one person together: see `relations(of:)`.
    @inlinable public var relations: Column<Relation> { @inline(__always) get { table.pointee.relations } }

    @inlinable var starts: Column<Int32> { @inline(__always) get { table.pointee.starts } }
    @inlinable var pool: Column<Int32> { @inline(__always) get { table.pointee.pool } }
    @inlinable var identity: Column<Int32> { @inline(__always) get { table.pointee.identity } }
    @inlinable var answering: Column<Int32> { @inline(__always) get { table.pointee.answering } }
    @inlinable var aboutStart: Column<Int32> { @inline(__always) get { table.pointee.aboutStart } }
    @inlinable var aboutRows: Column<Int32> { @inline(__always) get { table.pointee.aboutRows } }
    @inlinable var relationStarts: Column<Int32> { @inline(__always) get { table.pointee.relationStarts } }
    @inlinable var homeStarts: Column<Int32> { @inline(__always) get { table.pointee.homeStarts } }
    @inlinable var shareStarts: Column<Int32> { @inline(__always) get { table.pointee.shareStarts } }
    @inlinable var shareRows: Column<Int32> { @inline(__always) get { table.pointee.shareRows } }
    var asOf: Int32 { table.pointee.asOf }
}

extension Columns {
    /// Where the values in a slot of a row lie; empty where the field was not filled in.
    @inlinable
    public func run(_ row: Int32, _ slot: Int32) -> Range<Int> {
        var at = Int(starts[row])
        let end = Int(starts[row + 1])
        while at < end {
            let header = pool[at]
            let count = Int(header & 0xFFFF)
            if header >> 16 == slot { return at + 1..<Swift.min(at + 1 + count, end) }
            at += 1 + count
        }
        return 0..<0
    }

    /// The runs of a row, one after another: to read several slots the row is gone through once.
    @inlinable
    func runs(_ row: Int32) -> Runs { Runs(pool, Int(starts[row]), Int(starts[row + 1])) }

    /// The runs of one row.
    @usableFromInline
    struct Runs: Sequence, IteratorProtocol {
        @usableFromInline let pool: Column<Int32>
        @usableFromInline var at: Int
        @usableFromInline let end: Int

        @inlinable
        init(_ pool: Column<Int32>, _ at: Int, _ end: Int) { (self.pool, self.at, self.end) = (pool, at, end) }

        /// The next slot, and where its values lie.
        @inlinable
        mutating func next() -> (slot: Int32, places: Range<Int>)? {
            guard at < end else { return nil }
            let header = pool[at]
            let start = at + 1
            at = start + Int(header & 0xFFFF)
            return (header >> 16, start..<Swift.min(at, end))
        }
    }

    /// A value at a place that `run` gave.
    @inlinable
    public func value(at place: Int) -> Int32 { pool[place] }

    /// The first value in a slot of a row.
    @inlinable
    public func value(_ row: Int32, _ slot: Int32) -> Int32? {
        let run = run(row, slot)
        return run.isEmpty ? nil : pool[run.lowerBound]
    }

    /// The one who stands for a person's references; -1 for a number that stands for nobody, as only a damaged store can hold.
    @inlinable
    public func who(_ person: Int32) -> Int32 {
        // The number was read from the store, and a column does not check.
        person >= 0 && Int(person) < identity.count ? identity[person] : -1
    }

    /// The row that now answers for an entry's number, or nil.
    @inlinable
    public func row(answeringFor entry: Int32) -> Int32? {
        guard entry >= 0, Int(entry) < answering.count else { return nil }
        let row = answering[entry]
        return row >= 0 ? row : nil
    }

    /// Where the rows in force about somebody, by identity, stand; `row(at:)` gives them in order.
    @inlinable
    public func rows(about who: Int32) -> Range<Int> { Int(aboutStart[who])..<Int(aboutStart[who + 1]) }

    /// The row at a place that `rows(about:)` gave.
    @inlinable
    public func row(at place: Int) -> Int32 { aboutRows[place] }

    /// Where the relationships of somebody, by identity, stand in `relations`.
    @inlinable
    public func relations(of who: Int32) -> Range<Int> {
        relations.count == 0 ? 0..<0 : Int(relationStarts[who])..<Int(relationStarts[who + 1])
    }

    /// Whether it is told of somebody, by identity, with whom they live.
    @inlinable
    func hasHome(_ who: Int32) -> Bool { homeStarts.count > 0 && homeStarts[who] < homeStarts[who + 1] }

    /// Whether any share says what it shared.
    @inlinable public var hasShares: Bool { shareRows.count > 0 }

    /// Where the shares of a row stand; `share(at:)` gives them in order.
    @inlinable
    public func shares(of row: Int32) -> Range<Int> {
        shareRows.count == 0 ? 0..<0 : Int(shareStarts[row])..<Int(shareStarts[row + 1])
    }

    /// The share at a place that `shares(of:)` gave.
    @inlinable
    public func share(at place: Int) -> Int32 { shareRows[place] }
}

extension Casebook {
    /// Hands over the numbers as columns, for as long as the call lasts.
    public func withColumns<Value>(_ body: (Columns) throws -> Value) rethrows -> Value {
        // The arrays are this casebook's own and it does not change during the call, so that their storage stands still.
        try reading(rows.earliest, rows.latest, rows.recorded, rows.agency) { earliest, latest, recorded, agency in
            try reading(rows.kind, rows.marks, rows.starts, rows.pool) { kind, marks, starts, pool in
                try reading(identity, answering, aboutStart, aboutRows) { identity, answering, aboutStart, aboutRows in
                    try reading(relations.starts, relations.list, homes.starts, facts) { relationStarts, relations, homeStarts, facts in
                        try reading(shareStarts, shareRows, [Int32](), [Int32]()) { shareStarts, shareRows, _, _ in
                            let table = Columns.Table(
                                earliest: earliest, latest: latest, recorded: recorded, kind: kind, agency: agency, marks: marks,
                                facts: facts, relations: relations, starts: starts, pool: pool, identity: identity, answering: answering,
                                aboutStart: aboutStart, aboutRows: aboutRows, relationStarts: relationStarts, homeStarts: homeStarts,
                                shareStarts: shareStarts, shareRows: shareRows, asOf: asOf.ordinal)
                            return try withUnsafePointer(to: table) { try body(Columns(table: $0)) }
                        }
                    }
                }
            }
        }
    }

    /// Four arrays as columns, for as long as the call lasts.
    private func reading<A, B, C, D, Value>(
        _ a: [A], _ b: [B], _ c: [C], _ d: [D], _ body: (Column<A>, Column<B>, Column<C>, Column<D>) throws -> Value
    ) rethrows -> Value {
        try a.withUnsafeBufferPointer { a in
            try b.withUnsafeBufferPointer { b in
                try c.withUnsafeBufferPointer { c in
                    try d.withUnsafeBufferPointer { d in try body(Column(a), Column(b), Column(c), Column(d)) }
                }
            }
        }
    }
}
