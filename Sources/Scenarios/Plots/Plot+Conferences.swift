import Casework

extension Plot {
    /// Conferences, core groups and reviews within their national times.
    static let conferences = [
        Plot("conference-held", Outcome.ofResponse + [.notApplicable], conferenceHeld),
        Plot("core-group-first", Outcome.ofResponse + [.notApplicable], coreGroupFirst),
        Plot("review-first", Outcome.ofResponse, reviewFirst),
        Plot("review-next", Outcome.ofResponse, reviewNext),
        Plot("conference-quorum", [.met, .partly, .missed, .explained], conferenceQuorum),
    ]

    private static func conferenceHeld(_ s: inout Scene) {
        let c = s.clock(.workingDays(15), after: 1, atWork: true)
        s.cast(at: c.trigger)
        s.trigger = s.story.meeting("strategy", about: s.kids, on: c.trigger, attended: [.socialCare, .police, .gp])
        let next = s.workingDays.adding(1, to: c.trigger)
        s.story.assessment("section-47", "started", of: s.kids, on: next <= s.asOf && s.chance.odds(50) ? next : c.trigger)
        if s.outcome == .notApplicable {
            s.story.assessment("section-47", "completed", of: s.kids, on: c.due, outcome: s.pick("no-further-action", "child-in-need"))
        } else if s.outcome == .missed, s.chance.odds(40) {
            s.story.assessment("section-47", "completed", of: s.kids, on: c.due, outcome: "child-protection")
        }
        s.answer(c) { s, day in s.story.meeting("initial-conference", about: s.kids, on: day, attended: [.socialCare, .police, .gp]) }
        s.claim(c, gap: .practice)
    }

    /// A conference, and the child protection plan that it makes.
    private static func conference(_ s: inout Scene, _ window: Window, late: Int = 30) -> Clock {
        let c = s.clock(window, after: 1, late: late, atWork: true)
        s.cast(at: c.trigger)
        s.trigger = s.story.meeting("initial-conference", about: s.kids, on: c.trigger, attended: [.socialCare, .police, .gp])
        let start = s.workingDays.adding(s.chance.number(in: 1...10), to: c.trigger)
        if s.outcome != .notApplicable {
            s.story.plan("child-protection", "started", for: s.kids, on: start <= s.asOf && s.chance.odds(50) ? start : c.trigger)
        }
        return c
    }

    private static func coreGroupFirst(_ s: inout Scene) {
        let c = conference(&s, .workingDays(10))
        s.answer(c) { s, day in s.story.meeting("core-group", about: s.kids, on: day, attended: [.socialCare, .gp]) }
        s.claim(c, gap: .practice)
    }

    private static func reviewFirst(_ s: inout Scene) {
        let c = conference(&s, .months(3))
        s.answer(c) { s, day in s.story.meeting("review-conference", about: s.kids, on: day, attended: [.socialCare, .police, .gp]) }
        s.claim(c, gap: .practice)
    }

    private static func reviewNext(_ s: inout Scene) {
        let c = s.clock(.months(6), after: 1, atWork: true)
        s.cast(at: c.trigger)
        s.openPlan("child-protection", before: c.trigger)
        s.trigger = s.story.meeting("review-conference", about: s.kids, on: c.trigger, attended: [.socialCare, .police, .gp])
        let next = s.answer(c) { s, day in
            s.story.meeting("review-conference", about: s.kids, on: day, attended: [.socialCare, .police, .gp])
        }
        s.claim(c, gap: .practice)
        // The next one asks for a next one in its turn.
        if let next {
            let due = next.upperBound.adding(months: 6)
            s.claimSilence(from: next.lowerBound, to: due, opens: next.lowerBound.later(1), gap: .practice, isTrigger: false)
        }
    }

    private static func conferenceQuorum(_ s: inout Scene) {
        let c = s.clock(.days(0), atWork: true)
        s.cast(at: c.trigger)
        let others = s.chance.shuffled([Service.police, .gp, .school, .healthVisiting, .hospital])
        let attended: [Service]
        switch s.outcome {
        case .met: attended = [s.pick(.socialCare, .emergencyDuty)] + others.prefix(s.chance.number(in: 2...4))
        case .partly where s.chance.odds(50): attended = Array(others.prefix(s.chance.number(in: 1...4)))
        // Social care by day and by night is one agency for this purpose.
        case .partly: attended = [.socialCare, .emergencyDuty] + others.prefix(s.chance.number(in: 0...1))
        default: attended = []
        }
        s.trigger = s.story.meeting(
            s.pick("initial-conference", "review-conference"), about: s.kids, on: c.trigger, invited: [.socialCare, .police],
            attended: attended)
        if s.outcome == .explained { s.explain(from: c.trigger, to: c.trigger) }
        s.claim(on: c.trigger, gap: .practice)
    }
}
