/// Entries as columns of integers: all that folding and judging read of them, made once when an entry arrives.
///
/// Each row's people, agencies, codes, days and references lie in one pool as runs: a header `(slot << 16) | count`, then the values.
/// Narrative text is not here; a field of text leaves only a 1, which says that it was filled in.
public struct Rows: Sendable {
    /// First possible day of what happened, as `Day.ordinal`.
    public private(set) var earliest: [Int32] = []
    /// Last possible day; the same as `earliest` for a certain day.
    public private(set) var latest: [Int32] = []
    /// The day by which it was known; `Int32.max` for a correction that does not say when it was recorded, nor was received on a day.
    public private(set) var recorded: [Int32] = []
    /// `Kind.rawValue`.
    public private(set) var kind: [UInt8] = []
    /// Number of the recording agency.
    public private(set) var agency: [Int32] = []
    /// Number of the entry's id.
    public private(set) var entry: [Int32] = []
    /// Bit 0: the day is uncertain. Bit 1: a key entry. Bit 2: restricted. Bit 3: sealed. Bit 4: an author is named. Bit 5: about an audit or a
    /// resource, and so part of no record.
    public private(set) var marks: [UInt8] = []
    @usableFromInline var starts: [Int32] = [0]
    @usableFromInline var pool: [Int32] = []

    /// The slot of the people whom an entry concerns.
    public static let about: Int32 = 40
    /// The slot of the entries that it takes into account.
    public static let refs: Int32 = 41
    /// The slot of the entry that it corrects.
    public static let corrects: Int32 = 42
    /// The slot of the audit or resource that an entry is about (`Matter.reference`, a word). Such a row holds nothing else: no person, no field, no
    /// other entry, so that nothing that reads rows can join it to anybody.
    public static let matter: Int32 = 43

    /// The bit of `marks` for a row that is about an audit or a resource.
    public static let isMatter: UInt8 = 32

    /// No rows.
    public init() {}

    /// How many rows there are.
    public var count: Int { kind.count }

    /// Room for so many rows.
    public mutating func reserve(_ count: Int) {
        earliest.reserveCapacity(count)
        latest.reserveCapacity(count)
        recorded.reserveCapacity(count)
        kind.reserveCapacity(count)
        agency.reserveCapacity(count)
        entry.reserveCapacity(count)
        marks.reserveCapacity(count)
        starts.reserveCapacity(count + 1)
    }

    /// Adds an entry and returns its row. `score` and `level` are an instrument's, computed from its answers where there are any.
    ///
    /// `received` is the day on which a store received it: a correction that does not say when it was recorded was known from then.
    @discardableResult
    public mutating func append(
        _ entry: Entry, _ lexicon: inout Lexicon, score: Int? = nil, level: String? = nil, received: Day? = nil
    ) -> Int32 {
        let row = Int32(count)
        if let matter = entry.matter {
            run(Self.matter, [lexicon.words.number(of: matter.reference)])
        } else {
            putContents(of: entry, &lexicon, score: score, level: level)
        }
        let marks: UInt8 =
            (entry.on.isUncertain ? 1 : 0) | (entry.isKeyEntry ? 2 : 0) | (entry.labels.contains(.restricted) ? 4 : 0)
            | (entry.labels.contains(.sealed) ? 8 : 0) | (entry.namesAuthor ? 16 : 0) | (entry.matter == nil ? 0 : Self.isMatter)
        close(
            earliest: entry.on.earliest.ordinal, latest: entry.on.latest.ordinal,
            recorded: entry.knownFrom(received: received)?.ordinal ?? .max,
            kind: entry.kind.rawValue,
            agency: lexicon.agencies.number(of: entry.agency.text), entry: lexicon.entries.number(of: entry.id.text), marks: marks)
        return row
    }

    private mutating func putContents(of entry: Entry, _ lexicon: inout Lexicon, score: Int?, level: String?) {
        for field in entry.kind.declaration.fields.enumerated() {
            var value = entry.details[field.element.name]
            if entry.kind == .instrument {
                if field.element == InstrumentUse.level, let level { value = .code(level) }
                if field.element == InstrumentUse.score, let score { value = .number(score) }
            }
            put(Int32(field.offset), value, standing: field.element, &lexicon)
        }
        run(Self.about, entry.about.map { lexicon.people.number(of: $0.text) })
        if !entry.refs.isEmpty { run(Self.refs, entry.refs.map { lexicon.entries.number(of: $0.text) }) }
        if let corrects = entry.corrects { run(Self.corrects, [lexicon.entries.number(of: corrects.text)]) }
    }

    private mutating func put(_ slot: Int32, _ value: FieldValue?, standing field: Field, _ lexicon: inout Lexicon) {
        switch value {
        case nil:
            guard let standing = field.standing else { return }
            run(slot, [field.type == .flag ? (standing == "true" ? 1 : 0) : lexicon.words.number(of: standing)])
        case .code(let code): run(slot, [lexicon.words.number(of: code)])
        case .codes(let codes): run(slot, codes.map { lexicon.words.number(of: $0) })
        case .person(let person): run(slot, [lexicon.people.number(of: person.text)])
        case .people(let people): run(slot, people.map { lexicon.people.number(of: $0.text) })
        case .agency(let agency): run(slot, [lexicon.agencies.number(of: agency.text)])
        case .agencies(let agencies): run(slot, agencies.map { lexicon.agencies.number(of: $0.text) })
        case .entry(let entry): run(slot, [lexicon.entries.number(of: entry.text)])
        case .text(let text):
            if field == Exemption.each { run(slot, [lexicon.words.number(of: text)]) } else if !text.isEmpty { run(slot, [1]) }
        case .texts, .answers, .entries, .audit, .groups: break
        case .day(let day): run(slot, [day.ordinal])
        case .flag(let flag): run(slot, [flag ? 1 : 0])
        case .number(let number): run(slot, [Int32(clamping: number)])
        }
    }

    private mutating func run(_ slot: Int32, _ values: [Int32]) {
        pool.append(slot << 16 | Int32(min(values.count, 0xFFFF)))
        pool.append(contentsOf: values.prefix(0xFFFF))
    }

    private mutating func close(
        earliest: Int32, latest: Int32, recorded: Int32, kind: UInt8, agency: Int32, entry: Int32, marks: UInt8
    ) {
        self.earliest.append(earliest)
        self.latest.append(latest)
        self.recorded.append(recorded)
        self.kind.append(kind)
        self.agency.append(agency)
        self.entry.append(entry)
        self.marks.append(marks)
        starts.append(Int32(pool.count))
    }
}

extension Rows {
    /// The row as integers, for a store: seven of the columns, then its runs.
    public func packed(_ row: Int32) -> [Int32] {
        let i = Int(row)
        return [earliest[i], latest[i], recorded[i], Int32(kind[i]), agency[i], entry[i], Int32(marks[i])]
            + pool[Int(starts[i])..<Int(starts[i + 1])]
    }

    /// Adds a row that `packed` made. Returns nil, and adds nothing, where the integers are no such row.
    @discardableResult
    public mutating func append(packed: some RandomAccessCollection<Int32>) -> Int32? {
        packed.withContiguousStorageIfAvailable { append(packed: $0) } ?? Array(packed).withUnsafeBufferPointer { append(packed: $0) }
    }

    /// The same from integers that lie one after another, as a store has them: no array is made on the way.
    @discardableResult
    public mutating func append(packed: UnsafeBufferPointer<Int32>) -> Int32? {
        guard packed.count >= 7, let kind = UInt8(exactly: packed[3]), Kind(rawValue: kind) != nil, let marks = UInt8(exactly: packed[6]),
            packed[4] >= 0, packed[5] >= 0
        else { return nil }
        pool.append(contentsOf: UnsafeBufferPointer(rebasing: packed[7...]))
        close(earliest: packed[0], latest: packed[1], recorded: packed[2], kind: kind, agency: packed[4], entry: packed[5], marks: marks)
        return Int32(count - 1)
    }

    /// Adds a row from parts, for programs that already have integers.
    @discardableResult
    public mutating func append(
        kind: Kind, day: Int32, agency: Int32, entry: Int32, about: Int32, codes: [(slot: Int32, value: Int32)]
    ) -> Int32 {
        for code in codes { run(code.slot, [code.value]) }
        run(Self.about, [about])
        close(earliest: day, latest: day, recorded: day, kind: kind.rawValue, agency: agency, entry: entry, marks: 0)
        return Int32(count - 1)
    }

    /// Where the values in a slot of a row lie in the pool; empty where the field was not filled in.
    @inlinable
    public func run(_ row: Int32, _ slot: Int32) -> Range<Int> {
        var at = Int(starts[Int(row)])
        let end = Int(starts[Int(row) + 1])
        while at < end {
            let header = pool[at]
            let count = Int(header & 0xFFFF)
            if header >> 16 == slot { return at + 1..<Swift.min(at + 1 + count, end) }
            at += 1 + count
        }
        return 0..<0
    }

    /// A value at a place that `run` gave.
    @inlinable
    public func value(at place: Int) -> Int32 { pool[place] }

    /// Whether a slot of a row holds a value.
    @inlinable
    public func holds(_ row: Int32, _ slot: Int32, _ value: Int32) -> Bool {
        for place in run(row, slot) where pool[place] == value { return true }
        return false
    }

    /// The values in a slot of a row; empty where the field was not filled in.
    @inlinable
    public func values(_ row: Int32, _ slot: Int32) -> ArraySlice<Int32> { pool[run(row, slot)] }

    /// The first value in a slot of a row.
    @inlinable
    public func value(_ row: Int32, _ slot: Int32) -> Int32? {
        let run = run(row, slot)
        return run.isEmpty ? nil : pool[run.lowerBound]
    }

    /// The values of a declared field.
    public func values(_ row: Int32, _ field: Field) -> ArraySlice<Int32> {
        guard let slot = kindOf(row).declaration.field(field.name)?.number else { return [] }
        return values(row, Int32(slot))
    }

    /// The first value of a declared field.
    public func value(_ row: Int32, _ field: Field) -> Int32? {
        guard let slot = kindOf(row).declaration.field(field.name)?.number else { return nil }
        return value(row, Int32(slot))
    }

    /// The people whom a row concerns.
    public func people(_ row: Int32) -> ArraySlice<Int32> { values(row, Self.about) }

    /// The kind of a row.
    @inlinable
    public func kindOf(_ row: Int32) -> Kind { Kind(rawValue: kind[Int(row)]) ?? .note }

    /// The first possible day of a row.
    public func day(_ row: Int32) -> Day { Day(ordinal: earliest[Int(row)]) }
}
