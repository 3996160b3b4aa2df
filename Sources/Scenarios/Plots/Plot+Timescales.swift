import Casework

extension Plot {
    /// Referrals and assessments within their national times.
    static let timescales = [
        Plot("referral-decided", Outcome.ofResponse, in: .referral, referralDecided),
        Plot("assessment-completed", Outcome.ofResponse + [.notApplicable], assessmentCompleted),
    ]

    private static func referralDecided(_ s: inout Scene) {
        let c = s.clock(.workingDays(1), late: 20)
        s.cast(at: c.trigger)
        let decision = s.pick("no-further-action", "information-and-advice", "early-help", "assessment", "strategy")
        let from = s.pick(Service.school, .police, .gp, .hospital)
        if let day = c.answer, s.chance.odds(50) {
            s.trigger = s.story.referral(of: s.kids, on: c.trigger, from: from, decision: decision, decidedOn: day)
        } else {
            let id = s.story.referral(of: s.kids, on: c.trigger, from: from, decision: s.pick("pending", nil))
            s.settle(id, c)
            s.answer(c, plain: true) { s, day in
                s.story.referral(of: s.kids, on: day, from: from, decision: decision, decidedOn: s.pick(day, nil), deciding: id)
            }
        }
        s.claim(c, gap: .practice)
    }

    private static func assessmentCompleted(_ s: inout Scene) {
        let c = s.clock(.workingDays(45), after: 2)
        s.cast(at: c.trigger)
        let decision = s.outcome == .notApplicable ? "early-help" : s.pick("assessment", "strategy")
        s.trigger = s.story.referral(of: s.kids, on: c.trigger, from: .school, decision: decision, decidedOn: c.trigger)
        s.story.assessment("child-and-family", "started", of: s.kids, on: min(s.asOf, c.trigger.later(1)))
        if s.outcome == .missed, s.chance.odds(40) {
            s.story.assessment("section-47", "completed", of: s.kids, on: c.due, outcome: "child-in-need")
        }
        s.answer(c) { s, day in s.story.assessment("child-and-family", "completed", of: s.kids, on: day, outcome: "child-in-need") }
        s.claim(c, gap: .practice)
    }
}
