extension RecordRoom {
    /// Joins several agencies' accounts of one incident: one type, a person other than the child in common, within days of the first
    /// (a setting), by different agencies.
    mutating func addAccount(_ place: Int32, _ columns: Columns) {
        let item = items[place]
        let row = item.row
        var type: Int32?
        people.cut()
        for run in columns.runs(row) {
            switch run.slot {
            case Slot.incidentType: if !run.places.isEmpty { type = columns.value(at: run.places.lowerBound) }
            case Rows.about, Slot.incidentVictim, Slot.incidentPerpetrator: addPeople(run.places, columns)
            default: continue
            }
        }
        guard let type else { return }
        let agency = columns.agency[row]
        var same = -1
        if !people.isEmpty {
            for index in events.indices
            where events[index].type == type && item.day <= settings.lastAccount(of: events[index].day) && sharesSomebody(events[index])
                && !hasAccount(events[index], by: agency, columns)
            {
                same = index
                break
            }
        }
        if same >= 0 {
            links.append(row, to: &events[same].others)
        } else {
            same = events.count
            events.append(Event(type: type, day: item.day, first: row, item: place))
        }
        for index in people.indices where !links.holds(people[index], in: events[same].people) {
            links.append(people[index], to: &events[same].people)
        }
    }

    /// Notes the people of a run who are not the child, each once.
    private mutating func addPeople(_ run: Range<Int>, _ columns: Columns) {
        for place in run {
            let who = columns.who(columns.value(at: place))
            if who != child, !isNoted(who) { people.append(who) }
        }
    }

    private mutating func isNoted(_ who: Int32) -> Bool {
        for index in people.indices where people[index] == who { return true }
        return false
    }

    private mutating func sharesSomebody(_ event: Event) -> Bool {
        for index in people.indices where links.holds(people[index], in: event.people) { return true }
        return false
    }

    private mutating func hasAccount(_ event: Event, by agency: Int32, _ columns: Columns) -> Bool {
        if columns.agency[event.first] == agency { return true }
        var place = links.start(of: event.others)
        while place >= 0 {
            if columns.agency[links[place].number] == agency { return true }
            place = links.after(place)
        }
        return false
    }
}
