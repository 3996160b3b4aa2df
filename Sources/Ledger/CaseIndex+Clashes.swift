import Casework

extension CaseIndex {
    /// See `EntryLog.clashes(of:)`.
    func clashes(of arrivals: [Arrival]) throws -> [Int: EntryClash] {
        var clashes: [Int: EntryClash] = [:]
        for (place, arrival) in arrivals.enumerated() { clashes[place] = try clash(of: arrival.entry) }
        return clashes
    }

    private func clash(of entry: Entry) throws -> EntryClash? {
        if let number = try number(of: entry.id.text, in: .entries), let sequence = try sequence(of: number) {
            var body: [UInt8] = []
            entry.writeCanonical(to: &body)
            return try holds(body, at: sequence) ? nil : .id
        }
        return try birth(against: entry).map(EntryClash.birth)
    }

    /// The entry in which the same agency has said another date of birth for the same reference, where that one stands.
    private func birth(against entry: Entry) throws -> EntryRef? {
        guard entry.kind == .person, entry.corrects == nil, let born = entry.day(PersonFact.born)?.ordinal,
            let person = try entry.about.first.flatMap({ try number(of: $0.text, in: .people) }),
            let agency = try number(of: entry.agency.text, in: .agencies)
        else { return nil }
        var other: Int32?
        for sequence in try sequences(naming: person) {
            let row = try row(at: sequence)
            guard row.kind == .person, row.values[RowShape.agency] == agency, row.about == [person],
                let said = row.values(of: PersonFact.born).first, try !isCorrected(row)
            else { continue }
            // What was told before and stands may be told again.
            if said == born { return nil }
            if other == nil { other = row.entry }
        }
        return try other.flatMap { EntryRef(try text(of: $0, in: .entries)) }
    }

    /// Whether the agency that recorded a row has corrected or withdrawn it.
    private func isCorrected(_ row: PackedRow) throws -> Bool {
        try sequences(mentioning: row.entry).contains { sequence in
            let later = try self.row(at: sequence)
            return later.corrected == row.entry && later.values[RowShape.agency] == row.values[RowShape.agency]
        }
    }
}
