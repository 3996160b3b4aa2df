import Casework

extension Rows {
    /// The rows without those that are sealed: what everything is judged from that is kept or published (`Clearance.common`).
    ///
    /// Sealed as `LabelBook` has it: an entry is sealed with all its versions, and so is what speaks of it. `sealed` and `opened` are the entries'
    /// numbers that were sealed later, and whose seal two people took off.
    public func withoutSealed(sealed later: Set<Int32> = [], opened: Set<Int32> = []) -> Rows {
        let closed = sealedRows(later, opened)
        guard closed.contains(true) else { return self }
        var rows = Rows()
        rows.reserve(count)
        for row in 0..<Int32(count) where !closed[Int(row)] { rows.append(packed: packed(row)) }
        return rows
    }

    private func sealedRows(_ later: Set<Int32>, _ opened: Set<Int32>) -> [Bool] {
        var closed = (0..<count).map { (marks[$0] & 8 != 0 || later.contains(entry[$0])) && !opened.contains(entry[$0]) }
        guard closed.contains(true) else { return closed }
        let places = Dictionary((0..<Int32(count)).map { (entry[Int($0)], $0) }, uniquingKeysWith: { first, _ in first })
        var spreads = true
        // Each turn seals at least one more, and few entries are sealed.
        while spreads {
            spreads = false
            func close(_ row: Int32) {
                guard !closed[Int(row)] else { return }
                closed[Int(row)] = true
                spreads = true
            }
            for row in 0..<Int32(count) {
                if let target = value(row, Self.corrects).flatMap({ places[$0] }) {
                    if closed[Int(target)] { close(row) }
                    if closed[Int(row)], agency[Int(row)] == agency[Int(target)] { close(target) }
                }
                guard let slot = Self.spokenOf[Int(kind[Int(row)])], let spoken = value(row, slot).flatMap({ places[$0] }),
                    closed[Int(spoken)]
                else { continue }
                close(row)
            }
        }
        return closed
    }

    /// The slot of `of`, by kind.
    private static let spokenOf: [Int32?] = Kind.allCases.map { $0.declaration.field("of").map { Int32($0.number) } }
}
