extension RecordRoom {
    /// Names the agencies involved with the child on a day, in no order, some more than once: see `ChildRecord.involvedAgencies`.
    public mutating func involve(
        on day: Int32, _ columns: Columns, universal: [(number: Int32, ages: ClosedRange<Int>)], into out: inout Stack<Int32>
    ) {
        let since = settings.involvedSince(day)
        if !areContactsKnown { collectContacts(columns) }
        // Days are mostly asked about in order, so the next one lies near the last.
        while lastContact < contacts.count, contacts[lastContact].day <= day { lastContact += 1 }
        while lastContact > 0, contacts[lastContact - 1].day > day { lastContact -= 1 }
        var index = lastContact - 1
        while index >= 0, contacts[index].day >= since {
            out.append(contacts[index].agency)
            index -= 1
        }
        for index in plans.list.indices where plans.list[index].span.contains(day) {
            let plan = plans.list[index]
            name(plan.started, on: day, columns, &out)
            var place = links.start(of: plan.startedAgain)
            while place >= 0 {
                name(links[place].number, on: day, columns, &out)
                place = links.after(place)
            }
            place = links.start(of: plan.reviewed)
            while place >= 0 {
                name(links[place].number, on: day, columns, &out)
                place = links.after(place)
            }
        }
        if !universal.isEmpty, let age = columns.facts[child].age(on: day) {
            for agency in universal where agency.ages.contains(age) { out.append(agency.number) }
        }
    }

    /// Lists which agency had to do with the child on which day, in order: each day that is asked about looks at most of them.
    private mutating func collectContacts(_ columns: Columns) {
        areContactsKnown = true
        for index in items.indices {
            let item = items[index]
            let kind = columns.kind[item.row]
            let isInvolving = item.isAboutChild && involving & (1 << UInt32(kind)) != 0
            contacts.append(Contact(day: item.day, agency: columns.agency[item.row]), if: isInvolving)
            guard kind == Kind.meeting.rawValue, isInvolving else { continue }
            for place in columns.run(item.row, Slot.meetingInvited) {
                contacts.append(Contact(day: item.day, agency: columns.value(at: place)))
            }
            for place in columns.run(item.row, Slot.meetingAttended) {
                contacts.append(Contact(day: item.day, agency: columns.value(at: place)))
            }
        }
    }

    /// Names the agencies of a plan's entry that is known by a day.
    private mutating func name(_ row: Int32, on day: Int32, _ columns: Columns, _ out: inout Stack<Int32>) {
        guard columns.earliest[row] <= day else { return }
        for place in columns.run(row, Slot.planAgencies) { out.append(columns.value(at: place)) }
    }

    /// The place of the first item on or after a day.
    @inlinable
    public func firstItem(from day: Int32) -> Int {
        var (low, high) = (0, items.count)
        while low < high {
            let middle = (low + high) / 2
            if items[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
