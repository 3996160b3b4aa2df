import Casework

extension Story {
    /// The entry of that id.
    public func entry(_ id: EntryRef) -> Entry? { entries.first { $0.id == id } }

    /// Tells an entry's day again: as a span of days, with a time of day, or with a later day of writing down.
    public mutating func redate(_ id: EntryRef, from: Day? = nil, to: Day? = nil, minute: Int? = nil, recorded: Day? = nil) {
        guard let place = entries.firstIndex(where: { $0.id == id }) else { return }
        let old = entries[place]
        let first = from ?? old.on.earliest
        let on =
            UncertainDay(from: first, to: to ?? max(first, from == nil ? old.on.latest : first), minute: minute ?? old.on.minute) ?? old.on
        entries[place] = old.told(on: on, recorded: recorded.map { UncertainDay($0) } ?? old.recorded)
    }

    /// The entry turns out to have been wrong altogether, and its agency withdraws it.
    @discardableResult
    public mutating func withdraw(_ id: EntryRef, on day: Day) -> EntryRef? {
        guard let old = entry(id) else { return nil }
        let new = nextID()
        entries.append(
            Entry(
                id: new, kind: .withdrawal, on: UncertainDay(day), recorded: UncertainDay(day), agency: old.agency, about: old.about,
                corrects: id,
                details: [Withdrawal.reason.name: .text("Written on the wrong record.")]))
        return new
    }

    /// The entry had first been written with a wrong day, and a correction put it right: the story is the same, its telling longer.
    @discardableResult
    public mutating func mend(_ id: EntryRef, wrongly wrong: Day, correctedOn day: Day) -> EntryRef? {
        guard let place = entries.firstIndex(where: { $0.id == id }), day >= entries[place].on.earliest else { return nil }
        let right = entries[place]
        let new = nextID()
        entries[place] = right.told(on: UncertainDay(wrong), recorded: nil)
        entries.append(right.correcting(id, as: new, recorded: day))
        return new
    }

    /// All entries with the links that join each person's references, by day and then as told.
    public func finished() -> [Entry] {
        var story = self
        for person in people.indices where people[person].refs.count > 1 {
            let id = story.nextID()
            story.entries.append(
                Entry(
                    id: id, kind: .link, on: UncertainDay(people[person].known), agency: Service.socialCare.agency,
                    about: people[person].refs.map(\.ref),
                    details: [Link.basis.name: .code("crosswalk")]))
        }
        return story.entries.enumerated().sorted { ($0.element.on.earliest, $0.offset) < ($1.element.on.earliest, $1.offset) }.map(
            \.element)
    }
}

extension Entry {
    func told(on: UncertainDay, recorded: UncertainDay?, author: String? = nil) -> Entry {
        Entry(
            id: id, kind: kind, on: on, recorded: recorded, agency: agency, author: author ?? self.author, about: about, text: text,
            refs: refs,
            corrects: corrects, isKey: isKey, labels: labels, details: details)
    }

    func correcting(_ wrong: EntryRef, as id: EntryRef, recorded: Day) -> Entry {
        Entry(
            id: id, kind: kind, on: on, recorded: UncertainDay(recorded), agency: agency, author: author, about: about, text: text,
            refs: refs,
            corrects: wrong, isKey: isKey, labels: labels, details: details)
    }
}
