import Casework

extension Plot {
    /// Whether a case was closed too soon.
    static let closing = [
        Plot("closure-not-too-soon", Outcome.atOnce, closedNotTooSoon),
        Plot("closure-without-return", [.met, .missed, .due, .explained], closedWithoutReturn),
        Plot("closure-without-incident", [.met, .missed, .due, .explained], closedWithoutIncident),
        Plot("stepdown-stepwise", Outcome.ofResponse + [.notApplicable], steppedDownStepwise),
        Plot("stepdown-sustained", [.met, .missed, .due, .explained], stepDownSustained),
    ]

    private static func closedNotTooSoon(_ s: inout Scene) {
        let c = s.clock(.days(0))
        let happens = s.outcome != .met
        let byBirth = happens && s.chance.odds(20)
        s.cast(at: c.trigger, byBirth ? Casting(months: 1...1, alone: true) : Casting(alone: true))
        let days = s.chance.odds(40) ? 84 : s.chance.number(in: 0...84)
        if happens, !byBirth {
            let day = c.trigger.later(-days)
            if s.chance.odds(50) {
                s.story.incident(s.pick("domestic-abuse", "missing", "other", "neglect-concern"), on: day, by: .police, about: [s.mother])
            } else {
                s.story.attendance(s.pick("emergency-department", "minor-injuries"), on: day, of: s.child, injury: true)
            }
        } else if !happens {
            // Just outside, or of a sort that does not matter.
            if s.chance.odds(50) { s.story.incident(on: c.trigger.later(-s.chance.number(in: 85...120)), by: .police, about: [s.mother]) }
            if s.chance.odds(50) { s.story.attendance(on: c.trigger.later(-days), of: s.child, injury: s.chance.odds(50) ? false : nil) }
        }
        let isClosure = s.chance.odds(60)
        s.trigger =
            isClosure
            ? s.story.close(s.kids, on: c.trigger)
            : s.story.decision("step-down", about: s.kids, on: c.trigger, from: "child-in-need", to: "early-help")
        if s.outcome == .explained { s.explain(from: c.trigger, to: c.trigger) }
        s.claim(on: c.trigger, gap: .practice)
    }

    private static func closedWithoutReturn(_ s: inout Scene) {
        let c = s.clock(.days(42))
        s.cast(at: c.trigger)
        s.trigger = s.story.close(s.kids, on: c.trigger)
        let back: Day? = s.outcome == .missed || s.outcome == .explained ? s.chance.day(in: c.trigger.later(1)...c.due) : nil
        if let back {
            let decision: String? = s.pick("assessment", "strategy", "pending", "early-help", nil)
            s.story.referral(of: s.kids, on: s.chance.odds(30) ? c.due : back, from: .school, decision: decision)
        } else {
            if s.chance.odds(50) {
                let day = s.chance.day(in: c.trigger.later(1)...max(c.trigger.later(1), min(s.asOf, c.due)))
                if day <= s.asOf {
                    s.story.referral(of: s.kids, on: day, decision: s.pick("no-further-action", "information-and-advice"), decidedOn: day)
                }
            }
            if s.outcome == .met, s.chance.odds(40) { s.story.referral(of: s.kids, on: c.due.later(1), decision: "assessment") }
        }
        if s.outcome == .explained { s.explain(from: c.trigger, to: c.due) }
        s.claim(c, gap: nil)
    }

    private static func closedWithoutIncident(_ s: inout Scene) {
        let c = s.clock(.days(84))
        s.cast(at: c.trigger)
        s.trigger = s.story.close(s.kids, on: c.trigger)
        if s.outcome == .missed || s.outcome == .explained {
            let day = s.chance.odds(30) ? c.due : s.chance.day(in: c.trigger.later(1)...c.due)
            s.story.incident(
                s.pick("domestic-abuse", "injury", "missing", "substance-misuse"), on: day, by: s.pick(.police, .ambulance, .school),
                about: [s.mother])
        } else {
            if s.chance.odds(30) { s.story.incident("other", on: c.trigger, by: .police, about: [s.mother]) }
            if s.outcome == .met, s.chance.odds(30) { s.story.incident("missing", on: c.due.later(1), by: .police, about: [s.mother]) }
        }
        if s.outcome == .explained { s.explain(from: c.trigger, to: c.due) }
        s.claim(c, gap: nil)
    }

    private static func steppedDownStepwise(_ s: inout Scene) {
        let c = s.clock(.workingDays(10), late: 25)
        s.cast(at: c.trigger)
        let start = s.openPlan("child-protection", before: c.trigger)
        let alreadyOpen = s.outcome == .met && s.chance.odds(20)
        if alreadyOpen { s.story.plan("child-in-need", "started", for: s.kids, on: start.later(10)) }
        if s.outcome == .notApplicable { s.story.plan("looked-after", "started", for: s.kids, on: start.later(12)) }
        let id = s.story.plan("child-protection", "ended", for: s.kids, on: c.trigger)
        s.trigger = id
        if !alreadyOpen { s.answer(c) { s, day in s.story.plan("child-in-need", "started", for: s.kids, on: day) } }
        s.claim(c, gap: .practice)
    }

    private static func stepDownSustained(_ s: inout Scene) {
        let c = s.clock(.days(84))
        s.cast(at: c.trigger)
        let ended = s.chance.odds(50) ? c.trigger : s.workingDays.adding(-s.chance.number(in: 1...9), to: c.trigger)
        s.openPlan("child-protection", before: ended, from: 20...90)
        s.story.plan("child-protection", "ended", for: s.kids, on: ended)
        s.trigger = s.story.plan("child-in-need", "started", for: s.kids, on: c.trigger)
        if s.outcome == .missed || s.outcome == .explained {
            let day = s.chance.odds(30) ? c.due : s.chance.day(in: c.trigger.later(1)...c.due)
            if s.chance.odds(50) {
                s.story.plan("child-in-need", "ended", for: s.kids, on: day)
            } else {
                s.story.close(s.kids, on: day)
            }
        } else if s.outcome == .met, s.chance.odds(50) {
            s.story.plan("child-in-need", "ended", for: s.kids, on: c.due.later(1))
        }
        if s.outcome == .explained { s.explain(from: c.trigger, to: c.due) }
        s.claim(c, gap: nil)
    }
}
