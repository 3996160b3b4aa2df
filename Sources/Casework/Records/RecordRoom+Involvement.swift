extension RecordRoom {
    /// Names the agencies involved with the child on a day, in no order, some more than once: see `ChildRecord.involvedAgencies`.
    public mutating func involve(
        on day: Int32, _ columns: Columns, universal: [(number: Int32, ages: ClosedRange<Int>)], into out: inout Stack<Int32>
    ) {
        let since = settings.involvedSince(day)
        var index = firstItem(from: since)
        while index < items.count, items[index].day <= day {
            let item = items[index]
            index += 1
            let kind = columns.kind[item.row]
            guard item.isAboutChild, involving & (1 << UInt32(kind)) != 0 else { continue }
            out.append(columns.agency[item.row])
            if kind == Kind.meeting.rawValue {
                for place in columns.run(item.row, Slot.meetingInvited) { out.append(columns.value(at: place)) }
                for place in columns.run(item.row, Slot.meetingAttended) { out.append(columns.value(at: place)) }
            }
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
