import Casework

extension Hearing {
    /// The members for an occurrence, in the standard's own order.
    func collect(_ each: Every, _ at: Occurrence, into out: inout [Each.Member]) {
        switch each.what {
        case .involved:
            let own = book.rows.agency[Int(at.row)]
            for index in involved(on: at.day) where memory.involved[index] != own { out.append(.agency(memory.involved[index])) }
        case .involvedWithoutAccount:
            for index in involved(on: at.day) {
                let agency = memory.involved[index]
                if !hasAccount(at, { book.rows.agency[Int($0)] == agency }) { out.append(.agency(agency)) }
            }
        case .agencyIn:
            for place in run(at.row, each.slots) {
                let member = Each.Member.agency(book.rows.value(at: place))
                if !out.contains(member) { out.append(member) }
            }
        case .kindOfAgency:
            for index in each.groups.indices {
                if each.isNarrow, hasAccount(at, { each.groups[index].kinds.meets(agencies.kinds[Int(book.rows.agency[Int($0)])]) }) {
                    continue
                }
                out.append(.group(Int32(index)))
            }
        case .flagged: collectFlagged(each.word, at, into: &out)
        case .parent:
            for relation in parents where relation.span.contains(at.day) && (book.facts(relation.a).died ?? .max) > at.day {
                let member = Each.Member.person(relation.a)
                if !out.contains(member) { out.append(member) }
            }
        case .father:
            for father in fathers where father.period.contains(at.day) {
                let member = Each.Member.person(father.person)
                guard !out.contains(member) else { continue }
                let prohibited = fathers.contains { $0.person == father.person && $0.prohibited.contain(at.day) }
                if !(each.isNarrow && prohibited) { out.append(member) }
            }
        }
    }

    /// The agencies whose flag of a name was set when the day began, or was set on it.
    private func collectFlagged(_ word: Int32, _ at: Occurrence, into out: inout [Each.Member]) {
        var set: [Int32] = []
        for row in flags where book.rows.earliest[Int(row)] <= at.day {
            guard book.rows.value(row, Slot.flagName) == word else { continue }
            let agency = book.rows.agency[Int(row)]
            if book.rows.value(row, Slot.flagAction) == words.set {
                if !set.contains(agency) { set.append(agency) }
            } else if book.rows.earliest[Int(row)] < at.day {
                set.removeAll { $0 == agency }
            }
        }
        for agency in set.sorted(by: { agencies.rank[Int($0)] < agencies.rank[Int($1)] }) { out.append(.agency(agency)) }
    }

    /// The agencies involved with the child on a day, in text order, as places in `memory.involved`.
    private func involved(on day: Int32) -> Range<Int> {
        for known in memory.involvedDays where known.day == day { return known.list }
        record.involve(on: Day(ordinal: day), in: book, universal: agencies.universal) { memory.seats[Int(agencies.rank[Int($0)])] = true }
        let start = memory.involved.count
        for place in memory.seats.indices where memory.seats[place] {
            memory.seats[place] = false
            memory.involved.append(agencies.ranked[place])
        }
        let list = start..<memory.involved.count
        memory.involvedDays.append((day, list))
        return list
    }
}
