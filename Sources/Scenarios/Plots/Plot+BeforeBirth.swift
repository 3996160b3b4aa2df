import Casework

extension Plot {
    /// What is done before a child is born, and just after.
    static let beforeBirth = [
        Plot("prebirth-assessed", Outcome.ofResponse, prebirthAssessed),
        Plot("prebirth-planned", Outcome.ofResponse, prebirthPlanned),
        Plot("prebirth-plan-robust", [.met, .partly, .missed, .explained], prebirthPlanRobust),
        Plot("prebirth-plan-followed", Outcome.ofResponse, prebirthPlanFollowed),
    ]

    static let vitalItems = ["out-of-hours-contact", "not-to-be-present", "father", "discharge-conditions", "contingency", "distribution"]
    static let otherItems = [
        "due-date", "place-of-birth", "midwife", "hospital-safeguarding-lead", "health-visitor", "social-worker", "safe-sleep-and-crying",
        "communication-needs", "birth-partner", "told-at-labour", "domestic-abuse-safety", "contact-and-supervision",
    ]

    /// A referral about an unborn child, with a deadline at a week of gestation or a number of working days, whichever is later.
    private static func referral(_ s: inout Scene, byWeek week: Int, orWorkingDays n: Int) -> Clock {
        let weeksAtReferral = s.chance.odds(30) ? s.chance.number(in: week - 2...34) : s.chance.number(in: 9...22)
        let calendar = s.workingDays
        let untilWeek = (week - weeksAtReferral) * 7
        let c = s.clock(after: 2, late: 10) { max($0.later(untilWeek), calendar.adding(n, to: $0)) }
        let due = c.trigger.later((40 - weeksAtReferral) * 7)
        s.cast(at: c.trigger, Casting(alone: true, due: due))
        let id = s.story.referral(
            of: [s.child], on: c.trigger, from: .midwifery, reasons: ["unborn", "domestic-abuse"],
            decision: s.pick("assessment", "strategy"),
            decidedOn: c.trigger)
        s.settle(id, c)
        return c
    }

    private static func birth(_ s: inout Scene, notBefore day: Day) {
        guard let due = s.family?.born else { return }
        let on = max(day, due.later(s.chance.number(in: -9...9)))
        guard on <= s.asOf else { return }
        let sex = s.pick("female", "male")
        s.story.birth(of: s.child, on: on, given: Names.given(sex, &s.chance), sex: sex)
    }

    private static func prebirthAssessed(_ s: inout Scene) {
        let c = referral(&s, byWeek: 28, orWorkingDays: 15)
        s.story.assessment("pre-birth", "started", of: [s.child], on: min(s.asOf, c.trigger.later(1)))
        s.answer(c) { s, day in s.story.assessment("pre-birth", "completed", of: [s.child], on: day, outcome: "child-protection") }
        birth(&s, notBefore: c.due.later(20))
        s.claim(c, gap: .practice)
    }

    private static func prebirthPlanned(_ s: inout Scene) {
        let c = referral(&s, byWeek: 32, orWorkingDays: 10)
        s.answer(c) { s, day in s.story.plan("pre-birth", "started", for: [s.child], on: day, contains: vitalItems) }
        birth(&s, notBefore: c.due.later(20))
        s.claim(c, gap: .practice)
    }

    private static func prebirthPlanRobust(_ s: inout Scene) {
        let c = s.clock(.days(0))
        s.cast(at: c.trigger, Casting(alone: true, due: c.trigger.later(s.chance.number(in: 20...100))))
        let vital = s.chance.shuffled(vitalItems)
        let other = s.chance.shuffled(otherItems)
        let items: [String]
        switch s.outcome {
        case .met: items = vital + other.prefix(s.chance.number(in: 9...12))
        case .partly where s.chance.odds(50): items = vital + other.prefix(s.chance.number(in: 6...8))
        case .partly: items = Array(vital.dropLast()) + other.prefix(s.chance.number(in: 7...12))
        default: items = s.chance.odds(50) ? vital + other.prefix(s.chance.number(in: 1...5)) : Array(vital.dropLast(2)) + other
        }
        let inReview = s.chance.odds(40) && c.trigger.later(14) <= s.asOf
        let id = s.story.plan(
            "pre-birth", "started", for: [s.child], on: c.trigger, contains: Array(inReview ? items.prefix(items.count / 2) : items[...]))
        if inReview {
            s.story.plan(
                "pre-birth", "reviewed", for: [s.child], on: c.trigger.later(14), contains: Array(items.suffix(from: items.count / 2)))
        }
        s.trigger = id
        if s.outcome == .explained { s.explain(from: c.trigger, to: c.trigger) }
        birth(&s, notBefore: c.trigger.later(16))
        s.claim(on: c.trigger, gap: .practice)
    }

    private static func prebirthPlanFollowed(_ s: inout Scene) {
        let c = s.clock(.days(10), late: 20)
        let start = c.trigger.later(-s.chance.number(in: 20...90))
        s.cast(at: c.trigger, Casting(alone: true, due: c.trigger.later(s.chance.number(in: -10...10))))
        s.story.plan("pre-birth", "started", for: [s.child], on: start, contains: vitalItems + otherItems)
        let sex = s.pick("female", "male")
        s.story.birth(of: s.child, on: c.trigger, given: Names.given(sex, &s.chance), sex: sex)
        s.answer(c) { s, day in s.story.meeting(s.pick("core-group", "review-conference", "discharge-planning"), about: [s.child], on: day)
        }
        s.claim(c, gap: .practice)
    }
}
