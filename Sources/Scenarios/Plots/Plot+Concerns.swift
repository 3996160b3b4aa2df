import Casework

extension Plot {
    /// The home and how clutter is rated there.
    static let concerns = [
        Plot("clutter-rated", Outcome.ofResponse + [.notApplicable], clutterRated),
        Plot("clutter-acted", Outcome.ofResponse, clutterActed),
        Plot("clutter-repeated", Outcome.ofResponse, clutterRepeated),
    ]

    private static func clutterRated(_ s: inout Scene) {
        let by = s.pick(Service.socialCare, .healthVisiting, .earlyHelp, .midwifery)
        let c = s.clock(.workingDays(10))
        s.cast(at: c.trigger)
        let id =
            s.chance.odds(65)
            ? s.story.need([s.pick("home-conditions", "neglect"), "housing"], on: c.trigger, by: by, of: s.kids)
            : s.story.incident("neglect-concern", on: c.trigger, by: by, about: s.kids)
        s.settle(id, c)
        if s.outcome != .notApplicable {
            // It visits the home: on the day, or at the edge of ten working days on either side.
            let edge = s.chance.odds(25) ? s.workingDays.adding(-10, to: c.trigger) : c.trigger
            s.story.visit("home", to: s.kids, on: edge, by: by)
        } else if s.chance.odds(50) {
            s.story.visit("clinic", to: s.kids, on: c.trigger, by: by)
        }
        let gap = s.hold(id, "concern", by: by, on: c.trigger)
        s.answer(c) { s, day in s.story.clutter(level: s.pick(1, 2), on: day, by: s.pick(by, .socialCare, .familyHub), about: s.mother) }
        s.claim(c, gap: gap)
    }

    private static func clutterActed(_ s: inout Scene) {
        let by = s.pick(Service.socialCare, .healthVisiting, .earlyHelp)
        let level = s.pick(2, 2, 3)
        let c = level == 3 ? s.clock(.days(0), late: 12) : s.clock(.workingDays(5))
        s.cast(at: c.trigger)
        let id = s.story.clutter(level: level, on: c.trigger, by: by, about: s.mother)
        s.trigger = id
        s.answer(c) { s, day in
            switch s.chance.number(in: 0...2) {
            case 0: s.story.referral(of: s.kids, on: day, by: by, to: s.pick("fire-service", "early-help", "social-care"))
            case 1:
                s.story.share("instrument", of: id, about: s.kids, on: day, by: by, to: [by == .socialCare ? .healthVisiting : .socialCare])
            default: s.story.meeting(s.pick("professionals", "core-group", "team-around-the-family"), about: s.kids, on: day)
            }
        }
        s.claim(c, gap: by == .socialCare ? .practice : .sharing)
    }

    private static func clutterRepeated(_ s: inout Scene) {
        let c = s.clock(.days(91), after: 1, late: 90)
        s.cast(at: c.trigger)
        if s.chance.odds(50) {
            // The rating starts the state, under an open plan.
            s.openPlan(before: c.trigger)
            s.story.clutter(level: s.pick(2, 3), on: c.trigger, by: .socialCare, about: s.mother)
        } else {
            // The plan starts it; the rating is older.
            s.story.clutter(level: s.pick(2, 3), on: c.trigger.later(-s.chance.number(in: 5...80)), by: .healthVisiting, about: s.mother)
            s.story.plan(s.pick("child-in-need", "child-protection", "early-help"), "started", for: s.kids, on: c.trigger)
        }
        let level = s.pick(1, 2, 3)
        let answer = s.answer(c, plain: true) { s, day in
            s.story.clutter(level: level, on: day, by: s.pick(.socialCare, .healthVisiting), about: s.mother)
        }
        s.claim(c, gap: .practice)
        // At level 1 nothing more need be rated.
        if answer == nil || level > 1 { s.claimPeriods(after: c, every: .days(91)) }
    }
}
