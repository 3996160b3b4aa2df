import Casework

extension SQLiteIndex {
    /// At most `limit` sequences of a selection after one, in its order.
    func sequences(of selection: EntrySelection, after: Int64, limit: Int) throws -> [Int64] {
        switch selection {
        case .everything:
            let statement = try SQLStatement(db, "SELECT seq FROM entry WHERE seq > ? ORDER BY seq LIMIT ?")
            try statement.bind(1, after)
            try statement.bind(2, Int64(limit))
            return try statement.all { $0.int64(0) }
        case .identities:
            // The kind is written out: a bound one would not find the index of just these.
            let statement = try SQLStatement(
                db, "SELECT seq FROM entry WHERE kind = \(Kind.person.rawValue) AND seq > ? ORDER BY seq LIMIT ?")
            try statement.bind(1, after)
            try statement.bind(2, Int64(limit))
            return try statement.all { $0.int64(0) }
        case .by(let agency):
            guard let number = try number(of: agency.text, in: .agencies) else { return [] }
            let statement = try SQLStatement(
                db, "SELECT seq FROM entry WHERE agency = ? AND seq > ? AND \(Self.isCasework) ORDER BY seq LIMIT ?")
            try statement.bind(1, number)
            try statement.bind(2, after)
            try statement.bind(3, Int64(limit))
            return try statement.all { $0.int64(0) }
        case .named(let ids):
            let found = try Set(ids).compactMap { id in try number(of: id.text, in: .entries).flatMap(sequence(of:)) }
            return Array(found.filter { $0 > after }.sorted().prefix(limit))
        case .about(let people): return try sequences(about: people, after: after, limit: limit)
        case .happened(let days): return try sequences(by: "on_earliest", in: days, after: after, limit: limit)
        case .recorded(let days): return try sequences(by: "recorded", in: days, after: after, limit: limit)
        case .audit(let audit):
            guard let number = try number(of: audit.reference, in: .words) else { return [] }
            return try matters(after: after, limit: limit) { $0 == number }
        case .resources:
            return try matters(after: after, limit: limit) { try ResourceRef(reference: text(of: $0, in: .words)) != nil }
        }
    }

    /// Whom an agency recorded something about that happened on a day or later.
    func people(recordedBy agency: AgencyRef, since day: Day) throws -> Set<Int32> {
        guard let number = try number(of: agency.text, in: .agencies) else { return [] }
        let statement = try SQLStatement(
            db,
            """
            SELECT DISTINCT p.person FROM entry e JOIN entry_person p ON p.seq = e.seq AND p.about = 1
            WHERE e.agency = ? AND e.on_earliest >= ?
            """)
        try statement.bind(1, number)
        try statement.bind(2, day.ordinal)
        return Set(try statement.all { $0.int32(0) })
    }

    /// Whom an agency was told of by a share that was on a day or later.
    func people(sharedWith agency: AgencyRef, since day: Day) throws -> Set<Int32> {
        guard let number = try number(of: agency.text, in: .agencies) else { return [] }
        // The kind is written out: a bound one would not find the index of just these.
        let statement = try SQLStatement(
            db, "SELECT row FROM entry WHERE kind = \(Kind.share.rawValue) AND on_earliest >= ?")
        try statement.bind(1, day.ordinal)
        var values: [Int32] = []
        return try statement.all { row -> [Int32] in
            values.replace(withLittleEndian: row.bytes(0))
            guard let share = PackedRow(values), share.values(of: Share.to).contains(number) else { return [] }
            return share.about
        }.reduce(into: []) { $0.formUnion($1) }
    }

    /// The condition of what is part of people's records.
    static let isCasework = "labels & \(Int64.isMatter) = 0"

    /// Of the entries about audits and resources, which alone the index of them holds, those whose matter is wanted.
    private func matters(after: Int64, limit: Int, _ isWanted: (Int32) throws -> Bool) throws -> [Int64] {
        let statement = try SQLStatement(
            db, "SELECT seq, row FROM entry WHERE labels & \(Int64.isMatter) <> 0 AND seq > ? ORDER BY seq")
        try statement.bind(1, after)
        var values: [Int32] = []
        let all = try statement.all { row -> (sequence: Int64, matter: Int32) in
            values.replace(withLittleEndian: row.bytes(1))
            guard let matter = PackedRow(values)?.matter else {
                throw LedgerError.damaged(row: row.int64(0), "a compact row that cannot be read")
            }
            return (row.int64(0), matter)
        }
        return try all.filter { try isWanted($0.matter) }.prefix(limit).map(\.sequence)
    }

    private func sequences(by column: String, in days: ClosedRange<Day>, after: Int64, limit: Int) throws -> [Int64] {
        var start = days.lowerBound.ordinal
        if after > 0 {
            let last = try SQLStatement(db, "SELECT \(column) FROM entry WHERE seq = ?")
            try last.bind(1, after)
            guard let day = try last.first({ $0.int32(0) }) else { throw LedgerError.absent(after) }
            guard day >= start else { return try sequences(by: column, in: days, after: 0, limit: limit) }
            start = day
        }
        let statement = try SQLStatement(
            db,
            """
            SELECT seq FROM entry WHERE \(column) BETWEEN ?1 AND ?2 AND \(Self.isCasework) AND (?3 = 0 OR (\(column), seq) > (?1, ?3)) ORDER BY \(column), seq LIMIT ?4
            """)
        try statement.bind(1, start)
        try statement.bind(2, days.upperBound.ordinal)
        try statement.bind(3, after)
        try statement.bind(4, Int64(limit))
        return try statement.all { $0.int64(0) }
    }

    /// A chronology is ordered whole for each page: a person has thousands of entries at most, and an order that rests on the ids' text has no index.
    private func sequences(about people: [PersonRef], after: Int64, limit: Int) throws -> [Int64] {
        struct Place: Comparable {
            let day: Int32
            let id: String
            let sequence: Int64

            static func < (a: Place, b: Place) -> Bool { (a.day, a.id) < (b.day, b.id) }
        }
        func places(_ sql: String, _ key: Int64) throws -> [Place] {
            let statement = try SQLStatement(
                db,
                "SELECT e.on_earliest, n.text, e.seq FROM \(sql) JOIN name n ON n.space = \(NameSpace.entries.rawValue) AND n.number = e.id"
            )
            try statement.bind(1, key)
            return try statement.all { Place(day: $0.int32(0), id: $0.text(1), sequence: $0.int64(2)) }
        }
        var found: [Int64: Place] = [:]
        for person in Set(people) {
            guard let number = try number(of: person.text, in: .people) else { continue }
            let own = try places(
                "(SELECT seq FROM entry_person WHERE person = ? AND about = 1) p CROSS JOIN entry e ON e.seq = p.seq", Int64(number))
            for place in own { found[place.sequence] = place }
        }
        var ordered = found.values.sorted()
        if after > 0 {
            guard let last = try places("(SELECT * FROM entry WHERE seq = ?) e", after).first else { throw LedgerError.absent(after) }
            ordered.removeAll { $0 <= last }
        }
        return ordered.prefix(limit).map(\.sequence)
    }
}
