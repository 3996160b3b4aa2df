import Casework

extension Hearing {
    /// The members for an occurrence, in the standard's own order; one nameless member where it does not say each.
    ///
    /// They are given as places in `members`, which the caller cuts back to where they begin.
    mutating func collectMembers(_ at: Occurrence) -> Range<Int> {
        let start = members.count
        guard let each = rule.pointee.each?.pointee else {
            members.append(.none)
            return start..<start + 1
        }
        switch each.what {
        case .involved:
            let own = columns.agency[at.row]
            for index in involved(at) where memory.involved[index] != own { members.append(.agency(memory.involved[index])) }
        case .involvedWithoutAccount:
            for index in involved(at) {
                let agency = memory.involved[index]
                if !hasAccount(at, by: agency) { members.append(.agency(agency)) }
            }
        case .agencyIn: for place in run(at.row, each.slots) { add(.agency(columns.value(at: place)), from: start) }
        case .kindOfAgency:
            for index in each.groups.indices where !(each.isNarrow && hasAccount(at, by: each.groups[index].kinds)) {
                members.append(.group(Int32(index)))
            }
        case .flagged: collectFlagged(each.word, at)
        case .parent:
            for index in parents.indices {
                let relation = columns.relations[parents[index]]
                if relation.span.contains(at.day), (columns.facts[relation.a].died ?? .max) > at.day {
                    add(.person(relation.a), from: start)
                }
            }
        case .father:
            for index in fathers.indices where fathers[index].period.contains(at.day) {
                let person = fathers[index].person
                if !(each.isNarrow && isProhibited(person, on: at.day)) { add(.person(person), from: start) }
            }
        }
        return start..<members.count
    }

    /// Adds a member unless it is there.
    private mutating func add(_ member: Each.Member, from start: Int) {
        for index in start..<members.count where members[index] == member { return }
        members.append(member)
    }

    private mutating func isProhibited(_ person: Int32, on day: Int32) -> Bool {
        for index in fathers.indices where fathers[index].person == person && fathers[index].isEverProhibited {
            if columns.relations[fathers[index].relation].prohibited.contain(day) { return true }
        }
        return false
    }

    /// The agencies whose flag of a name was set when the day began, or was set on it.
    private mutating func collectFlagged(_ word: Int32, _ at: Occurrence) {
        noted.cut()
        for index in filing.flags.indices {
            let row = filing.flags[index]
            let day = columns.earliest[row]
            guard day <= at.day, columns.value(row, Slot.flagName) == word else { continue }
            let agency = columns.agency[row]
            if columns.value(row, Slot.flagAction) == words.set {
                if !isNoted(agency) { noted.append(agency) }
            } else if day < at.day {
                for place in noted.indices where noted[place] == agency {
                    noted.close(place..<place + 1)
                    break
                }
            }
        }
        for index in noted.indices { seat(noted[index]) }
        for agency in takeSeated() { members.append(.agency(memory.involved[agency])) }
    }

    private mutating func isNoted(_ number: Int32) -> Bool {
        for index in noted.indices where noted[index] == number { return true }
        return false
    }

    /// The agencies involved with the child on an occurrence's day, in text order, as places in `memory.involved`.
    private mutating func involved(_ at: Occurrence) -> Range<Int> {
        if at.item >= 0, let known = memory.recallInvolved(at: at.item, of: room.items.count) { return known }
        noted.cut()
        room.involve(on: at.day, columns, universal: agencies.universal, into: &noted)
        for index in noted.indices { seat(noted[index]) }
        let list = takeSeated()
        if at.item >= 0 { memory.keepInvolved(at: at.item, list) }
        return list
    }

    private mutating func seat(_ agency: Int32) {
        let rank = Int(agencies.rank[Int(agency)])
        memory.seats[rank / 64] |= 1 << UInt64(rank % 64)
    }

    /// The agencies that have a seat, in text order, as places in `memory.involved`; all seats are empty afterwards.
    private mutating func takeSeated() -> Range<Int> {
        let start = memory.involved.count
        for word in memory.seats.indices {
            var seats = memory.seats[word]
            while seats != 0 {
                memory.involved.append(agencies.ranked[word * 64 + seats.trailingZeroBitCount])
                seats &= seats - 1
            }
            memory.seats[word] = 0
        }
        return start..<memory.involved.count
    }
}
