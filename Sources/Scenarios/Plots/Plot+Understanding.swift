import Casework

extension Plot {
    /// Whether parents understand the worries.
    static let understandings = [
        Plot("understanding-checked", Outcome.ofResponse, understandingChecked),
        Plot("understanding-reached", Outcome.ofResponse, in: .understanding, understandingReached),
        Plot("understanding-worked-on", Outcome.ofResponse, in: .understanding, understandingWorkedOn),
    ]

    private static func understandingChecked(_ s: inout Scene) {
        let c = s.clock(.workingDays(10))
        s.cast(at: c.trigger)
        let type = s.pick("child-protection", "child-in-need")
        if s.chance.odds(30) {
            // The review is judged; the start lies long before.
            s.story.plan(type, "started", for: s.kids, on: c.trigger.later(-s.chance.number(in: 60...150)))
            s.trigger = s.story.plan(type, "reviewed", for: s.kids, on: c.trigger)
        } else {
            s.trigger = s.story.plan(type, "started", for: s.kids, on: c.trigger)
        }
        let parent = s.pick(s.mother, s.father)
        let other = parent == s.mother ? s.father : s.mother
        s.answer(c) { s, day in s.story.understanding(s.pick("some", "full"), of: parent, about: s.kids, on: day) }
        if s.outcome == .missed { s.story.understanding("full", of: other, about: s.kids, on: c.due) }
        s.claim(c, each: .person(parent), gap: .practice)
        if s.outcome == .missed { s.claim(c, each: .person(other), as: .met) }
    }

    private static func understandingReached(_ s: inout Scene) {
        let c = s.clock(.months(3), after: 1)
        s.cast(at: c.trigger)
        let parent = s.pick(s.mother, s.father)
        let id = s.story.understanding("none", of: parent, about: s.kids, on: c.trigger)
        s.settle(id, c)
        if s.outcome == .missed {
            s.story.understanding("full", of: parent == s.mother ? s.father : s.mother, about: s.kids, on: c.due)
            if s.chance.odds(40) { s.story.understanding("none", of: parent, about: s.kids, on: c.trigger.later(20)) }
        }
        s.answer(c) { s, day in
            s.story.understanding(s.pick("some", "full"), of: parent, about: s.kids, on: max(day, c.trigger.later(1)), approach: "advocate")
        }
        s.claim(c, gap: .practice)
    }

    private static func understandingWorkedOn(_ s: inout Scene) {
        let c = s.clock(.workingDays(20), after: 1)
        s.cast(at: c.trigger)
        let parent = s.pick(s.mother, s.father)
        let id = s.story.understanding("none", of: parent, about: s.kids, on: c.trigger)
        s.settle(id, c)
        if s.outcome == .missed, s.chance.odds(60) { s.story.understanding("some", of: parent, about: s.kids, on: c.due) }
        s.answer(c) { s, day in
            s.story.understanding(
                s.pick("none", "some"), of: parent, about: s.kids, on: max(day, c.trigger.later(1)),
                approach: s.pick("words-and-pictures", "interpreter", "written-plain", "modelling", "other"))
        }
        s.claim(c, gap: .practice)
    }
}
