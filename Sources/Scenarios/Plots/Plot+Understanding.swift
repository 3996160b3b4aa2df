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
        // The review is judged, and the start that lies long before.
        let start: Day? = s.chance.odds(30) ? c.trigger.later(-s.chance.number(in: 60...150)) : nil
        if let start { s.story.plan(type, "started", for: s.kids, on: start) }
        s.trigger = s.story.plan(type, start == nil ? "started" : "reviewed", for: s.kids, on: c.trigger)
        let parent = s.pick(s.mother, s.father)
        let other = parent == s.mother ? s.father : s.mother
        s.answer(c) { s, day in s.story.understanding(s.pick("some", "full"), of: parent, about: s.kids, on: day) }
        let isOther = s.outcome == .missed
        if isOther { s.story.understanding("full", of: other, about: s.kids, on: c.due) }
        s.claim(c, each: .person(parent), gap: .practice)
        if isOther { s.claim(c, each: .person(other), as: .met) } else { silent(&s, c.trigger, c.due, of: other) }
        guard let start else { return }
        let due = s.workingDays.adding(10, to: start)
        for (person, isAsked) in [(parent, c.answer != nil), (other, isOther)] {
            // What was asked after the review was asked too late for the start.
            if isAsked {
                s.claim(on: start, due: due, each: .person(person), as: .late)
            } else {
                silent(&s, start, due, of: person, isTrigger: false)
            }
        }
    }

    private static func silent(_ s: inout Scene, _ first: Day, _ due: Day, of parent: Story.Person, isTrigger: Bool = true) {
        s.claimSilence(from: first, to: due, each: .person(parent), gap: .practice, isTrigger: isTrigger)
    }

    private static func understandingReached(_ s: inout Scene) {
        let c = s.clock(.months(3), after: 1)
        s.cast(at: c.trigger)
        let parent = s.pick(s.mother, s.father)
        let id = s.story.understanding("none", of: parent, about: s.kids, on: c.trigger)
        s.settle(id, c)
        if s.outcome == .missed {
            s.story.understanding("full", of: parent == s.mother ? s.father : s.mother, about: s.kids, on: c.due)
            if s.chance.odds(40) {
                // Asked again, the parent still does not understand, and another three months run.
                let again = c.trigger.later(20)
                s.story.understanding("none", of: parent, about: s.kids, on: again)
                s.claimSilence(from: again, to: again.adding(months: 3), opens: again.later(1), gap: .practice, isTrigger: false)
            }
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
        let level = s.pick("none", "some")
        let tried = s.answer(c) { s, day in
            s.story.understanding(
                level, of: parent, about: s.kids, on: max(day, c.trigger.later(1)),
                approach: s.pick("words-and-pictures", "interpreter", "written-plain", "modelling", "other"))
        }
        s.claim(c, gap: .practice)
        // A parent who still does not understand is one with whom to try another way again.
        if let tried, level == "none" {
            let due = s.workingDays.adding(20, to: tried.upperBound)
            s.claimSilence(from: tried.lowerBound, to: due, opens: tried.lowerBound.later(1), gap: .practice, isTrigger: false)
        }
    }
}
