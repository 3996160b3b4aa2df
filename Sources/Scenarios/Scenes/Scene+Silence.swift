import Casework

/// A named person's reason why an episode's standard does not apply, and what it covers.
struct Excuse: Sendable {
    let from: Day
    let until: Day?
    /// The agency to which it is narrowed.
    let each: Service?
    /// Whether it is narrowed to the episode's trigger.
    let isOfTrigger: Bool

    /// Whether it covers an occurrence.
    func covers(_ first: Day, _ last: Day, each: Service?, isTrigger: Bool) -> Bool {
        if from > last { return false }
        if let until, until < first { return false }
        return (self.each == nil || self.each == each) && (!isOfTrigger || isTrigger)
    }
}

extension Scene {
    /// What an occurrence of the episode's standard comes to of which nothing is recorded.
    ///
    /// `opens` is the first day that is looked at, where it is not the occurrence's; `by` is whose record would show it, where it is not anybody's.
    func silence(
        from first: Day, to due: Day, opens: Day? = nil, by service: Service? = nil, each: Service? = nil, isTrigger: Bool = true
    ) -> Outcome {
        if let excuse, excuse.covers(first, due, each: each, isTrigger: isTrigger) { return .explained }
        if service == .substanceService || (opens ?? first) < live { return .cannotTell }
        if service == .housing, min(due, asOf) > housingStops { return .cannotTell }
        return due >= asOf ? .due : .missed
    }

    /// Claims what an occurrence comes to of which nothing is recorded.
    mutating func claimSilence(
        from first: Day, to due: Day, opens: Day? = nil, by service: Service? = nil, each: Each? = nil, gap: Gap? = nil,
        isTrigger: Bool = true, for children: [Story.Person]? = nil
    ) {
        var member: Service?
        if case .agency(let service) = each { member = service }
        let verdict = silence(from: first, to: due, opens: opens, by: service, each: member, isTrigger: isTrigger)
        claim(on: first, due: due, each: each, gap: gap, as: verdict, for: children)
    }

    /// Claims the periods that run one after another from a day on with nothing recorded, up to the one that runs on the as-of day.
    ///
    /// `end` is the last day of the state: a period that it cuts short is none.
    mutating func claimPeriods(from start: Day, every window: Window, each: Each? = nil, until end: Day? = nil) {
        var start = start
        while start <= min(end ?? asOf, asOf) {
            let due = window.end(from: start, workingDays)
            if let end, end < due, end <= asOf { return }
            claimSilence(from: start, to: due, opens: start.later(1), each: each, gap: .practice, isTrigger: false)
            if due >= asOf { return }
            start = due
        }
    }

    /// Claims the periods after the episode's own: they run from its response, else from its deadline.
    mutating func claimPeriods(after clock: Clock, every window: Window, each: Each? = nil, until end: Day? = nil) {
        if outcome == .due || outcome == .notApplicable { return }
        claimPeriods(from: clock.answer ?? clock.due, every: window, each: each, until: end)
    }

    /// The agencies involved with a child on a day: those that are with every child of its age, and those that recorded something about it in the
    /// six months up to then.
    func involved(with child: Story.Person, on day: Day) -> [Service] {
        var services: [Service] = []
        if let born = family?.births[child], born <= day {
            services.append(.gp)
            if born.years(until: day) < 5 { services.append(.healthVisiting) }
        }
        for (service, on) in recorders where day.adding(months: -6) <= on && on <= day && !services.contains(service) {
            services.append(service)
        }
        return services
    }

    /// Claims, for each agency involved with each child but those given, that nothing was recorded of it.
    ///
    /// `own`: the agency would have recorded it itself.
    mutating func claimOthers(
        from first: Day, to due: Day, opens: Day? = nil, but known: [Service], own: Bool, isTrigger: Bool = true, gap: Gap? = .sharing
    ) {
        for kid in kids {
            for service in involved(with: kid, on: first) where !known.contains(service) {
                claimSilence(
                    from: first, to: due, opens: opens, by: own ? service : nil, each: .agency(service), gap: gap, isTrigger: isTrigger,
                    for: [kid])
            }
        }
    }
}
