import Casework

extension Plot {
    /// Whether the child is flagged as soon as there is an assessment.
    static let flags = [
        Plot("flag-on-assessment", Outcome.ofResponse, flagOnAssessment),
        Plot("flag-by-agency", Outcome.ofResponse, flagByAgency),
    ]

    private static func assessmentStarts(_ s: inout Scene, _ c: Clock) -> EntryRef {
        let id = s.story.assessment(s.pick("child-and-family", "section-47"), "started", of: s.kids, on: c.trigger)
        s.trigger = id
        return id
    }

    private static func flagOnAssessment(_ s: inout Scene) {
        let c = s.clock(.workingDays(1), late: 15)
        s.cast(at: c.trigger, Casting(alone: true))
        _ = assessmentStarts(&s, c)
        let by = s.pick(Service.socialCare, .gp, .school, .hospital)
        if s.outcome == .met, s.chance.odds(30) {
            s.story.flag(on: s.child, c.trigger.later(-s.chance.number(in: 3...90)), by: by)
        } else {
            if s.outcome == .missed, s.chance.odds(40) {
                // A flag that was taken off again is no flag already set.
                s.story.flag(on: s.child, c.trigger.later(-80), by: by)
                s.story.flag("child-in-need", "removed", on: s.child, c.trigger.later(-20), by: by)
            }
            s.answer(c) { s, day in s.story.flag(on: s.child, day, by: by) }
        }
        s.claim(c, gap: .practice)
    }

    private static func flagByAgency(_ s: inout Scene) {
        let stopped = s.feedStops()
        let unconnected = stopped && s.chance.odds(50)
        let c = s.clock(.workingDays(5), stopped: stopped && !unconnected, like: unconnected ? .missed : nil)
        // Health visiting is universal for a child of up to four, heard of or not.
        let isUniversal = !stopped && s.chance.odds(30)
        s.cast(at: c.trigger, isUniversal ? Casting(months: 3...56, alone: true) : Casting(alone: true))
        let by: Service
        if isUniversal {
            by = .healthVisiting
        } else if unconnected {
            by = .substanceService
            s.story.plan("early-help", "started", for: s.kids, on: c.trigger.later(-40), agencies: [.substanceService, .school])
            s.recorders.append((.school, c.trigger))
        } else if stopped {
            by = .housing
            s.involve(by, at: c.trigger, 1...100)
        } else {
            by = s.involvedService(at: c.trigger)
        }
        let id = assessmentStarts(&s, c)
        let isTold = s.outcome == .missed && s.chance.odds(50)
        if isTold { s.story.share("assessment", of: id, about: s.kids, on: c.trigger, to: [by]) }
        if s.outcome == .met, s.chance.odds(25) {
            s.story.flag("child-protection", on: s.child, c.trigger.later(-s.chance.number(in: 3...90)), by: by)
        } else {
            s.answer(c, each: by) { s, day in s.story.flag(s.pick("child-in-need", "child-protection"), on: s.child, day, by: by) }
        }
        s.claim(c, each: .agency(by), gap: isTold ? .practice : .sharing)
        s.claimOthers(from: c.trigger, to: c.due, but: [by], own: true)
    }
}
