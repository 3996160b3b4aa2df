import Casework

extension Scene {
    /// An incident between the couple on the clock's day; it is the trigger.
    @discardableResult
    mutating func abuse(_ clock: Clock, by service: Service, learnt: String? = nil) -> EntryRef {
        let present = chance.odds(50)
        let id = story.incident(
            on: clock.trigger, by: service, about: [mother, father] + (present ? kids : []), victim: mother, perpetrator: father,
            childrenPresent: present ? true : nil, learnt: learnt)
        settle(id, clock)
        return id
    }

    /// A risk tool about the mother and the father.
    @discardableResult
    mutating func dash(on day: Day, by service: Service, level: String = "medium") -> EntryRef {
        story.dash(on: day, by: service, about: mother, perpetrator: father, level: level)
    }

    /// Somebody with whom the mother lived long ago.
    mutating func formerPartner() -> Story.Person {
        let known = family?.known ?? asOf
        let other = story.adult(Names.given("male", &chance), chance.pick(Names.families[3], Names.families), sex: "male", known: known)
        story.relate(other, "ex-partner", of: mother, on: known)
        return other
    }
}
