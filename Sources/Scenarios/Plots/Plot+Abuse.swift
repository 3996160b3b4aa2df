import Casework

extension Plot {
    /// Domestic abuse and the tools that should follow it.
    static let abuse = [
        Plot("da-dash-by-agency", Outcome.ofResponse + [.notApplicable], dashByAgency),
        Plot("da-dash-not-police-alone", Outcome.ofResponse, dashNotPoliceAlone),
        Plot("da-dash-updated", Outcome.ofResponse + [.notApplicable], dashUpdated),
        Plot("da-dash-review", Outcome.ofResponse, dashReview),
        Plot("da-tool-used", Outcome.ofResponse, in: .tool, toolUsed),
        Plot("da-marac-referred", Outcome.ofResponse, in: .tool, maracReferred),
        Plot("da-incidents-joined", [.met, .late, .partly, .missed, .due, .explained, .cannotTell, .notApplicable], incidentsJoined),
    ]

    private static func dashByAgency(_ s: inout Scene) {
        let stopped = s.feedStops()
        let by = stopped ? Service.housing : s.pick(.healthVisiting, .gp, .socialCare, .hospital, .midwifery, .school, .abuseService)
        let c = s.clock(.workingDays(5), blurs: true, stopped: stopped)
        s.cast(at: c.trigger)
        s.abuse(c, by: by, learnt: s.outcome == .notApplicable ? "told" : nil)
        if s.outcome == .missed, s.chance.odds(50) {
            // Almost: another agency's tool, or a tool about somebody else's violence.
            if s.chance.odds(50) {
                s.dash(on: s.chance.day(in: c.trigger...c.due), by: .police)
            } else {
                let other = s.formerPartner()
                s.story.dash(on: s.chance.day(in: c.trigger...c.due), by: by, about: s.mother, perpetrator: other)
            }
        }
        s.answer(c) { s, day in
            if s.chance.odds(65) { return s.dash(on: day, by: by) }
            let tool = s.dash(on: day, by: .police)
            return s.story.note("Spoke with police about their risk assessment.", about: [s.mother], on: day, by: by, refs: [tool])
        }
        s.claim(c, gap: .practice)
    }

    private static func dashNotPoliceAlone(_ s: inout Scene) {
        let by = s.pick(Service.healthVisiting, .gp, .socialCare, .emergencyDuty, .hospital, .nursery)
        let c = s.clock(.workingDays(10))
        s.cast(at: c.trigger)
        let id = s.abuse(c, by: by)
        let gap = s.hold(id, "incident", by: by, on: c.trigger)
        if s.outcome != .cannotTell, s.chance.odds(50) { s.dash(on: min(s.asOf, c.trigger.later(1)), by: .police) }
        let earlier = s.outcome == .met && s.chance.odds(40)
        if earlier {
            let days = s.chance.odds(30) ? 365 : s.chance.number(in: 1...364)
            s.dash(on: c.trigger.later(-days), by: s.pick(.healthVisiting, .abuseService))
        } else {
            s.answer(c) { s, day in s.dash(on: day, by: s.pick(by, .abuseService, .socialCare)) }
        }
        s.claim(c, gap: gap)
    }

    private static func dashUpdated(_ s: inout Scene) {
        let by = s.pick(Service.police, .police, .hospital, .ambulance, .healthVisiting, .socialCare)
        let c = s.clock(.workingDays(10), blurs: true)
        s.cast(at: c.trigger)
        // Nothing is open in a family to which it does not apply.
        if s.outcome != .notApplicable { s.openPlan(before: c.trigger) }
        let id = s.abuse(c, by: by)
        if by == .police, c.latest == c.trigger, c.trigger.later(1) <= s.asOf, s.chance.odds(40) {
            // The same night, told twice.
            s.story.redate(id, minute: 1420)
            let second = s.story.incident(
                on: c.trigger.later(1), by: .ambulance, about: [s.mother, s.father], victim: s.mother, perpetrator: s.father, injury: true)
            s.story.redate(second, minute: 30)
        }
        let gap = s.hold(id, "incident", by: by, on: c.trigger)
        if s.outcome == .missed, s.chance.odds(40) {
            s.story.dash(on: c.due, by: .police, about: s.mother, perpetrator: s.formerPartner())
        }
        s.answer(c) { s, day in s.dash(on: day, by: s.pick(.police, .socialCare, .healthVisiting, .abuseService)) }
        s.claim(c, gap: gap)
    }

    private static func dashReview(_ s: inout Scene) {
        // The state begins with the event, under an open plan; the first period is 90 days.
        let opening = s.outcome == .met && s.chance.odds(25)
        let c = s.clock(.days(90), after: 1, late: 89)
        s.cast(at: c.trigger)
        s.openPlan(before: c.trigger)
        s.story.incident(on: c.trigger, by: .police, about: [s.mother, s.father], victim: s.mother, perpetrator: s.father)
        if opening {
            // A tool on the very day is a period met, and starts the next.
            s.dash(on: c.trigger, by: .police)
            s.claim(on: c.trigger)
            s.claimPeriods(from: c.trigger, every: .days(90), until: c.trigger.later(365))
        } else {
            s.answer(c, plain: true) { s, day in s.dash(on: day, by: s.pick(.socialCare, .police, .abuseService)) }
            s.claim(c, gap: .practice)
            s.claimPeriods(after: c, every: .days(90), until: c.trigger.later(365))
        }
    }

    private static func toolUsed(_ s: inout Scene) {
        let by = s.pick(Service.police, .healthVisiting, .socialCare, .abuseService, .midwifery)
        let c = s.clock(.workingDays(10), blurs: true)
        s.cast(at: c.trigger)
        let tool = s.dash(on: c.trigger, by: by)
        s.settle(tool, c)
        let gap = s.hold(tool, "instrument", by: by, on: c.trigger)
        if s.outcome == .missed, s.chance.odds(40) {
            s.story.share("instrument", of: tool, about: s.kids, on: c.due, by: by, to: [.gp], refs: [tool])
        }
        s.answer(c) { s, day in
            switch s.chance.number(in: 0...3) {
            case 0: s.story.plan("safety", "started", for: s.kids, on: day)
            case 1: s.story.referral(of: s.kids, on: day, by: by, to: "marac")
            case 2: s.story.visit("home", to: [s.mother], on: day, spokeWith: [s.mother], refs: [tool])
            default: s.story.note("What the tool showed, and what follows from it.", about: [s.mother], on: day, by: by, refs: [tool])
            }
        }
        s.claim(c, gap: gap)
    }

    private static func maracReferred(_ s: inout Scene) {
        let by = s.pick(Service.police, .healthVisiting, .socialCare, .abuseService)
        let c = s.clock(.workingDays(5), blurs: true)
        s.cast(at: c.trigger)
        let tool = s.dash(on: c.trigger, by: by, level: "high")
        s.settle(tool, c)
        let gap = s.hold(tool, "instrument", by: by, on: c.trigger)
        s.answer(c) { s, day in
            s.chance.odds(50)
                ? s.story.referral(of: s.kids, on: day, by: by, to: "marac")
                : s.story.meeting("marac", about: s.kids, on: day, by: .police, attended: [.police, .socialCare])
        }
        s.claim(c, gap: gap)
    }

    private static func incidentsJoined(_ s: inout Scene) {
        let baby = s.outcome != .partly && s.outcome != .notApplicable && s.chance.odds(30)
        let c = s.clock(.workingDays(10))
        s.cast(at: c.trigger, baby ? Casting(months: 4...9, alone: true) : Casting(months: 15...180))
        let isHeld = s.chance.odds(50)
        var told: [(id: EntryRef, by: Service)] = []
        let first = baby ? [] : [(c.trigger.later(-s.chance.number(in: 130...365)), Service.police)]
        let rest = first + [(c.trigger.later(-s.chance.number(in: 10...100)), Service.healthVisiting), (c.trigger, Service.police)]
        for (day, by) in s.outcome == .notApplicable ? Array(rest.dropFirst()) : rest {
            let id = s.story.incident(on: day, by: by, about: [s.mother, s.father], victim: s.mother, perpetrator: s.father)
            if isHeld { s.story.share("incident", of: id, about: s.kids, on: min(s.asOf, day.later(1)), by: by, to: [.socialCare]) }
            told.append((id, by))
        }
        s.trigger = told.last?.id
        let ids = told.map(\.id)
        let partial = told.filter { $0.by == .police }.map(\.id)
        let analyse: (inout Scene, Day, [EntryRef]) -> EntryRef = { s, day, refs in
            switch s.chance.number(in: 0...2) {
            case 0: s.story.meeting(s.pick("strategy", "professionals", "marac"), about: s.kids, on: day, refs: refs)
            case 1: s.story.decision(s.pick("joint-review", "threshold"), about: s.kids, on: day, refs: refs)
            default: s.story.assessment("other", "completed", of: s.kids, on: day, refs: refs)
            }
        }
        if s.outcome == .partly { _ = analyse(&s, s.chance.day(in: c.trigger...c.due), partial) }
        if s.outcome == .missed, s.chance.odds(40) { _ = analyse(&s, c.trigger, Array(ids.suffix(1))) }
        s.answer(c, plain: true) { s, day in analyse(&s, day, baby || s.chance.odds(50) ? ids : Array(ids.suffix(2))) }
        s.claim(c, gap: isHeld ? .practice : .sharing)
    }
}
