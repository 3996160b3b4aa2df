import Casework

/// Where in a packed row there are numbers of names, and of which kind: what renumbering and checking a row needs to know.
///
/// A packed row is `Rows.packed`'s: seven columns, then runs of a header `(slot << 16) | count` and values.
enum RowShape {
    /// How many columns stand before the runs.
    static let columns = 7
    /// The column of the first day on which it can have happened.
    static let earliest = 0
    /// The column of the day by which it was known.
    static let recorded = 2
    /// The column of the kind.
    static let kind = 3
    /// The column of the agency's number.
    static let agency = 4
    /// The column of the entry's number.
    static let entry = 5

    /// The column of the marks.
    static let marks = 6

    private static let slots = 64
    // By kind and slot: 0 for no name, else the space's raw value and 1. Read for every run of every row, hence flat.
    private static let spaces: [UInt8] = Kind.allCases.flatMap { kind -> [UInt8] in
        var row = [UInt8](repeating: 0, count: slots)
        for (number, field) in kind.declaration.fields.enumerated() where number < slots {
            if let space = space(of: field) { row[number] = UInt8(space.rawValue + 1) }
        }
        row[Int(Rows.about)] = UInt8(NameSpace.people.rawValue + 1)
        row[Int(Rows.refs)] = UInt8(NameSpace.entries.rawValue + 1)
        row[Int(Rows.corrects)] = UInt8(NameSpace.entries.rawValue + 1)
        row[Int(Rows.matter)] = UInt8(NameSpace.words.rawValue + 1)
        return row
    }

    private static func space(of field: Field) -> NameSpace? {
        switch field.type {
        case .code, .codes: .words
        case .person, .people: .people
        case .agency, .agencies: .agencies
        case .entry: .entries
        case .text: field == Exemption.each ? .words : nil
        case .texts, .day, .flag, .number, .nhsNumber, .answers, .entries, .audit, .groups: nil
        }
    }

    /// Visits the index of every name in a packed row, in the order in which `Rows.append` numbers them. Returns false where it is no packed row.
    @discardableResult
    static func forEachName(
        in row: UnsafeMutableBufferPointer<Int32>, _ body: (inout Int32, NameSpace, _ slot: Int32) throws -> Void
    ) rethrows -> Bool {
        guard row.count >= columns, let kind = UInt8(exactly: row[self.kind]), Kind(rawValue: kind) != nil else { return false }
        var at = columns
        while at < row.count {
            let slot = row[at] >> 16
            let end = at + 1 + Int(row[at] & 0xFFFF)
            guard slot >= 0, slot < slots, end <= row.count else { return false }
            if let space = NameSpace(rawValue: Int(spaces[Int(kind) * slots + Int(slot)]) - 1) {
                for index in at + 1..<end { try body(&row[index], space, slot) }
            }
            at = end
        }
        try body(&row[agency], .agencies, -1)
        try body(&row[entry], .entries, -1)
        return true
    }
}
