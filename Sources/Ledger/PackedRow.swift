import Casework

/// A packed row with what the indexes of a store read of it.
struct PackedRow {
    /// The row's integers, with the store's numbers.
    private(set) var values: [Int32]
    /// The kind.
    let kind: Kind
    /// Whom it concerns.
    private(set) var about: [Int32] = []
    /// Everyone whom it names in any field, each once, those whom it concerns among them.
    private(set) var named: [Int32] = []
    /// The entries that it corrects or refers to.
    private(set) var mentions: [Int32] = []

    /// The number of the entry's own id.
    var entry: Int32 { values[RowShape.entry] }

    /// Takes a row apart; nil where the integers are none.
    init?(_ values: [Int32]) { self.init(values, renumbered: { old, _ in old }) }

    /// Takes a row apart, giving each of its names another number on the way; nil where the integers are no row.
    init?(_ values: [Int32], renumbered number: (Int32, NameSpace) throws -> Int32) rethrows {
        guard values.count >= RowShape.columns, let raw = UInt8(exactly: values[RowShape.kind]), let kind = Kind(rawValue: raw) else {
            return nil
        }
        self.values = values
        self.kind = kind
        let isWhole = try self.values.withUnsafeMutableBufferPointer { row in
            try RowShape.forEachName(in: row) { value, space, slot in
                value = try number(value, space)
                switch space {
                case .people:
                    if slot == Rows.about, !about.contains(value) { about.append(value) }
                    if !named.contains(value) { named.append(value) }
                case .entries: if slot >= 0, !mentions.contains(value) { mentions.append(value) }
                case .agencies, .words: break
                }
            }
        }
        guard isWhole else { return nil }
    }

    /// Visits the number of every name in the row.
    func forEachName(_ body: (Int32, NameSpace) -> Void) {
        var copy = values
        copy.withUnsafeMutableBufferPointer { row in _ = RowShape.forEachName(in: row) { number, space, _ in body(number, space) } }
    }

    /// The entry that it corrects or withdraws.
    var corrected: Int32? { values(in: Rows.corrects).first }

    /// Whether it is about an audit or a resource, and so part of no record.
    var isMatter: Bool { values[RowShape.marks] & Int32(Rows.isMatter) != 0 }

    /// The word for the audit or resource that it is about, where it is about one.
    var matter: Int32? { values(in: Rows.matter).first }

    /// The values of a field.
    func values(of field: Field) -> ArraySlice<Int32> {
        guard let slot = kind.declaration.field(field.name)?.number else { return [] }
        return values(in: Int32(slot))
    }

    private func values(in slot: Int32) -> ArraySlice<Int32> {
        var at = RowShape.columns
        while at < values.count {
            let end = at + 1 + Int(values[at] & 0xFFFF)
            if values[at] >> 16 == slot { return values[at + 1..<end] }
            at = end
        }
        return []
    }

    /// The integers as they are on disk.
    func withLittleEndianBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        // Changes nothing on the machines that we know; the file stays readable on one that orders bytes the other way.
        if Int32(1).littleEndian == 1 { return try values.withUnsafeBytes(body) }
        return try values.map(\.littleEndian).withUnsafeBytes(body)
    }
}

extension [Int32] {
    /// Puts integers as they are on disk in the place of these.
    mutating func replace(withLittleEndian bytes: UnsafeRawBufferPointer) {
        removeAll(keepingCapacity: true)
        for offset in stride(from: 0, to: bytes.count - 3, by: 4) {
            append(Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
        }
    }
}
