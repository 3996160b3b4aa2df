import Casework

extension Scene {
    /// Settles which entry is the trigger, and tells it now and then with an uncertain day or by way of a correction.
    mutating func settle(_ id: EntryRef, _ clock: Clock) {
        trigger = id
        if clock.latest > clock.trigger {
            story.redate(id, from: clock.trigger, to: clock.latest)
        } else if chance.odds(5) {
            mend(id, on: clock.trigger)
        }
    }

    /// Writes the response as the outcome wants it: on its day, not at all (or only by mistake), or with the reason why not.
    ///
    /// `plain` keeps its day certain. An exemption is narrowed by `each` now and then.
    ///
    /// Gives the days on which it can have been, where there is one.
    @discardableResult
    mutating func answer(
        _ clock: Clock, plain: Bool = false, each: Service? = nil, _ write: (inout Scene, Day) -> EntryRef
    ) -> ClosedRange<Day>? {
        switch outcome {
        case .met, .late:
            guard let day = clock.answer else { return nil }
            let id = write(&self, day)
            if chance.odds(6) {
                mend(id, on: day)
            } else if !plain, chance.odds(8) {
                let last = min(asOf, day.later(chance.number(in: 1...5)))
                story.redate(id, from: day, to: last)
                return day...last
            }
            return day...day
        case .missed:
            guard chance.odds(12) else { return nil }
            let day = chance.day(in: clock.trigger...clock.due)
            let id = write(&self, day)
            story.withdraw(id, on: min(asOf, day.later(chance.number(in: 1...40))))
        case .explained: explain(from: clock.trigger, to: clock.due, each: each)
        case .partly, .due, .cannotTell, .notApplicable: break
        }
        return nil
    }

    /// A named person says why the standard does not apply.
    mutating func explain(from first: Day, to last: Day, each: Service? = nil) {
        let on = first == last ? first : chance.day(in: first...min(last, asOf))
        let reason = chance.pick(
            "It is not safe to ask: the other person is always present.",
            [
                "The family lives abroad at present.", "Done by the neighbouring authority; seen and dated on file.",
                "A court order prevents it.",
            ])
        let narrowed = chance.odds(50) ? each?.agency.text : nil
        let of = chance.odds(25) ? trigger : nil
        let until = chance.odds(50) ? on.later(chance.number(in: 10...200)) : nil
        excuse = Excuse(from: on, until: until, each: narrowed == nil ? nil : each, isOfTrigger: of != nil)
        for child in kids { story.exempt(child, from: standard, on: on, reason: reason, each: narrowed, of: of, until: until) }
    }

    private mutating func mend(_ id: EntryRef, on day: Day) {
        let wrong = day.later(chance.number(in: 3...40))
        guard wrong <= asOf else { return }
        story.mend(id, wrongly: wrong, correctedOn: min(asOf, wrong.later(chance.number(in: 0...10))))
    }

    /// Whether this cannot be told because one agency's own feed stopped, not because no feed covers the days.
    mutating func feedStops() -> Bool { outcome == .cannotTell && chance.odds(50) }

    /// Social care is told of a trigger now and then; what that makes of the gap when nothing follows.
    mutating func hold(_ id: EntryRef, _ what: String, by service: Service, on day: Day, always: Bool = false) -> Gap {
        if service.kind.isSocialCare { return .practice }
        guard always || chance.odds(45) else { return .sharing }
        story.share(what, of: id, about: kids, on: min(asOf, day.later(1)), by: service, to: [.socialCare])
        return .practice
    }

    /// Opens a plan that is still open when `day` has come and gone.
    @discardableResult
    mutating func openPlan(_ type: String? = nil, before day: Day, from days: ClosedRange<Int> = 15...110) -> Day {
        let start = day.later(-chance.number(in: days))
        story.plan(type ?? chance.pick("child-protection", ["child-in-need"]), "started", for: kids, on: start)
        recorders.append((.socialCare, start))
        return start
    }

    /// An agency becomes involved with the children: it recorded something about them within six months of the day.
    mutating func involve(_ service: Service, at day: Day, _ before: ClosedRange<Int> = 1...170) {
        let on = chance.odds(20) && before.upperBound == 170 ? day.adding(months: -6) : day.later(-chance.number(in: before))
        story.visit("clinic", to: kids, on: on, by: service)
        recorders.append((service, on))
    }

    /// An agency that is involved because it saw the children.
    mutating func involvedService(at day: Day) -> Service {
        let service = chance.pick(Service.nursery, [.school, .earlyHelp, .mentalHealth, .camhs, .probation, .youthJustice, .gp])
        involve(service, at: day)
        return service
    }

    /// An agency that is involved: it saw the children, or it is universal and has not been heard of at all.
    mutating func serviceOrGP(at day: Day) -> Service { chance.odds(25) ? .gp : involvedService(at: day) }

    /// One of the elements.
    mutating func pick<Element>(_ first: Element, _ others: Element...) -> Element { chance.pick(first, others) }
}
