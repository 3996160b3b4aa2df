import Casework

extension Plot {
    /// What police and programmes do after domestic abuse.
    static let abuseAnswered = [
        Plot("da-police-notified", Outcome.ofResponse, policeNotified),
        Plot("da-police-safety-planning", Outcome.ofResponse, policeSafetyPlanning),
        Plot("da-programme-offered", Outcome.ofResponse, in: .tool, programmeOffered),
        Plot("da-programme-accepted", Outcome.ofResponse, in: .tool, programmeAccepted),
        Plot("step-up-timely", Outcome.ofResponse, stepUpTimely),
    ]

    private static func policeNotified(_ s: inout Scene) {
        let c = s.clock(.days(1), late: 12)
        s.cast(at: c.trigger)
        let id = s.abuse(c, by: .police)
        let health = s.pick(Service.gp, .healthVisiting, .midwifery)
        let social = s.pick(Service.socialCare, .emergencyDuty)
        if s.outcome == .explained, s.chance.odds(60) {
            s.story.share(
                "incident", of: id, about: s.kids, on: c.trigger, by: .police, to: [social, health],
                decision: s.pick("withheld", "deferred"))
        } else if s.outcome == .missed, s.chance.odds(40) {
            // One of the two was told: both are claimed.
            let isSocial = s.chance.odds(50)
            s.story.share("incident", of: id, about: s.kids, on: c.due, by: .police, to: [isSocial ? social : health])
            s.claim(c, each: .kind(isSocial ? "social-care" : "health"), as: .met)
            s.claim(c, each: .kind(isSocial ? "health" : "social-care"), gap: .practice)
            return
        } else {
            if s.outcome == .missed, s.chance.odds(50) {
                s.story.share("incident", of: id, about: s.kids, on: c.trigger, by: .ambulance, to: [social, health])
            }
            s.answer(c) { s, day in s.story.share("incident", of: id, about: s.kids, on: day, by: .police, to: [social, health]) }
        }
        for kind in ["social-care", "health"] { s.claim(c, each: .kind(kind), gap: .practice) }
    }

    private static func policeSafetyPlanning(_ s: inout Scene) {
        let c = s.clock(.workingDays(15), blurs: true)
        s.cast(at: c.trigger)
        s.openPlan(before: c.trigger)
        let id = s.abuse(c, by: .police)
        let gap = s.hold(id, "incident", by: .police, on: c.trigger, always: true)
        if s.outcome == .missed, s.chance.odds(50) {
            s.story.meeting("core-group", about: s.kids, on: c.due, invited: [.police, .socialCare, .gp], attended: [.socialCare, .gp])
        }
        s.answer(c) { s, day in
            s.chance.odds(40)
                ? s.story.plan("safety", "started", for: s.kids, on: day, agencies: [.socialCare, .police])
                : s.story.meeting(
                    s.pick("strategy", "core-group", "professionals"), about: s.kids, on: day, attended: [.socialCare, .police])
        }
        s.claim(c, gap: gap)
    }

    private static func programmeOffered(_ s: inout Scene) {
        let by = s.pick(Service.police, .socialCare, .abuseService)
        let c = s.clock(.workingDays(20), blurs: true)
        s.cast(at: c.trigger)
        let tool = s.dash(on: c.trigger, by: by, level: "high")
        s.settle(tool, c)
        let gap = s.hold(tool, "instrument", by: by, on: c.trigger)
        if s.outcome == .missed, s.chance.odds(50) { s.story.programme("referred", on: c.due, by: .probation, for: s.father) }
        s.answer(c) { s, day in
            s.story.programme(s.pick("offered", "accepted", "declined"), on: day, by: s.pick(.probation, .abuseService), for: s.father)
        }
        s.claim(c, gap: gap)
    }

    private static func programmeAccepted(_ s: inout Scene) {
        let by = s.pick(Service.socialCare, .probation, .abuseService)
        let c = s.clock(.workingDays(20), after: 1, blurs: true)
        s.cast(at: c.trigger)
        let offer = s.story.programme("offered", on: c.trigger, by: by, for: s.father)
        s.settle(offer, c)
        let gap = s.hold(offer, "other", by: by, on: c.trigger)
        if s.outcome == .missed, s.chance.odds(50) { s.story.programme("declined", on: c.due, by: by, for: s.father) }
        s.answer(c) { s, day in s.story.programme(s.pick("accepted", "started"), on: day, by: by, for: s.father) }
        s.claim(c, gap: gap)
    }

    private static func stepUpTimely(_ s: inout Scene) {
        let isOpen = s.chance.odds(50)
        let isBaby = s.chance.odds(35)
        let by = s.pick(Service.police, .healthVisiting, .midwifery, .abuseService)
        let c = s.clock(.days(1), late: 12)
        s.cast(at: c.trigger, isBaby ? Casting(months: 4...10, alone: true) : Casting())
        if isOpen { s.openPlan(before: c.trigger, from: 5...70) }
        let id: EntryRef
        if isBaby {
            id = s.story.incident("injury", on: c.trigger, by: by, about: [s.child], injury: true)
        } else if s.chance.odds(50) {
            id = s.dash(on: c.trigger, by: by, level: "high")
        } else {
            id = s.story.clutter(level: 3, on: c.trigger, by: by, about: s.mother)
        }
        s.settle(id, c)
        var gap = Gap.sharing
        if !isOpen, s.outcome == .missed, s.chance.odds(40) {
            // With nothing open, telling social care is not yet asking it to act.
            gap = s.hold(id, "concern", by: by, on: c.trigger, always: true)
        }
        s.answer(c) { s, day in
            switch s.chance.number(in: 0...(isOpen ? 3 : 2)) {
            case 0: s.story.referral(of: s.kids, on: day, by: by, from: by, to: "social-care")
            case 1: s.story.decision("step-up", about: s.kids, on: day)
            case 2: s.story.meeting("strategy", about: s.kids, on: day, attended: [.socialCare, .police])
            default: s.story.share("concern", of: id, about: s.kids, on: day, by: by, to: [.socialCare])
            }
        }
        s.claim(c, gap: gap)
    }
}
