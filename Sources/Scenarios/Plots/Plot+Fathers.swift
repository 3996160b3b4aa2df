import Casework

extension Plot {
    /// Whether fathers are known, spoken with, observed and asked to come.
    static let fathers = [
        Plot("father-identified", Outcome.ofResponse, fatherIdentified),
        Plot("father-conversation", Outcome.ofResponse + [.notApplicable], fatherConversation),
        Plot("father-observed", Outcome.ofResponse + [.notApplicable], fatherObserved),
        Plot("father-invited", Outcome.atOnce + [.notApplicable], fatherInvited),
        Plot("father-not-meetings-only", [.met, .partly, .missed, .explained, .cannotTell], fatherNotMeetingsOnly),
    ]

    private static func fatherIdentified(_ s: inout Scene) {
        let c = s.clock(.workingDays(10), after: 1)
        let isKnown = s.outcome == .met && s.chance.odds(40)
        s.cast(at: c.trigger, Casting(father: isKnown))
        switch s.chance.number(in: 0...2) {
        case 0: s.trigger = s.story.assessment("child-and-family", "started", of: s.kids, on: c.trigger)
        case 1: s.trigger = s.story.plan(s.pick("child-in-need", "early-help"), "started", for: s.kids, on: c.trigger)
        default: s.trigger = s.story.referral(of: s.kids, on: c.trigger, decision: "assessment", decidedOn: c.trigger)
        }
        if !isKnown {
            if s.outcome != .late, s.chance.odds(30), let known = s.family?.known {
                // Somebody is known to be the father, but nobody wrote down who he is.
                let nameless = s.story.adult(sex: "male", known: known)
                for kid in s.kids { s.story.relate(nameless, "father", of: kid, on: known) }
            }
            if s.outcome == .explained { s.explain(from: c.trigger, to: c.due) }
            if let day = c.answer {
                let father = s.story.adult(
                    Names.given("male", &s.chance), Names.families[s.chance.number(in: 0...20)], sex: "male", known: day)
                for kid in s.kids { s.story.relate(father, "father", of: kid, on: day) }
            }
        }
        s.claim(c, gap: .practice)
    }

    private static func fatherConversation(_ s: inout Scene) {
        let c = s.clock(.days(42), after: 1, late: 41)
        s.cast(at: c.trigger)
        let type = s.outcome == .notApplicable ? "early-help" : s.pick("child-protection", "child-in-need")
        s.story.plan(type, "started", for: s.kids, on: c.trigger)
        // The mother is spoken with; that is no conversation with him.
        if s.chance.odds(50) { s.story.visit("home", to: s.kids, on: min(s.asOf, c.trigger.later(7)), spokeWith: [s.mother], seen: s.kids) }
        s.answer(c, plain: true) { s, day in
            s.story.visit(
                s.pick("home", "phone", "office"), to: [s.father], on: day, by: s.pick(.socialCare, .healthVisiting), spokeWith: [s.father])
        }
        s.claim(c, each: .person(s.father), gap: .practice)
        s.claimPeriods(after: c, every: .days(42), each: .person(s.father))
    }

    private static func fatherObserved(_ s: inout Scene) {
        let isBaby = s.chance.odds(30)
        let isProtection = s.chance.odds(50)
        let length = isBaby ? 28 : isProtection ? 91 : 182
        let c = s.clock(.days(UInt16(length)), after: 1, late: isBaby ? 26 : 80)
        s.cast(at: c.trigger, Casting(months: isBaby ? 1...9 : 14...180, alone: isBaby, prohibited: s.outcome == .notApplicable))
        if s.outcome == .notApplicable {
            for kid in s.kids {
                s.story.relate(
                    s.father, s.family?.fatherIs ?? "father", of: kid, on: c.trigger.later(-1), by: .police, contact: "prohibited")
            }
        }
        s.story.plan(isProtection ? "child-protection" : "child-in-need", "started", for: s.kids, on: c.trigger)
        if s.chance.odds(40) { s.story.visit("office", to: [s.father], on: min(s.asOf, c.trigger.later(9)), spokeWith: [s.father]) }
        s.answer(c, plain: true) { s, day in s.story.visit("home", to: s.kids, on: day, seen: s.kids, observed: [s.father]) }
        s.claim(c, each: .person(s.father), gap: .practice)
        s.claimPeriods(after: c, every: .days(isProtection ? 91 : 182), each: .person(s.father))
    }

    private static func fatherInvited(_ s: inout Scene) {
        let c = s.clock(.days(0), atWork: true)
        s.cast(at: c.trigger, Casting(prohibited: false))
        if s.outcome == .notApplicable {
            for kid in s.kids {
                s.story.relate(
                    s.father, s.family?.fatherIs ?? "father", of: kid, on: c.trigger.later(-2), by: .police, contact: "prohibited")
            }
        }
        let type = s.pick("initial-conference", "review-conference", "core-group", "child-in-need-review")
        let isMet = s.outcome == .met
        let came = isMet && s.chance.odds(50)
        s.trigger = s.story.meeting(
            type, about: s.kids, on: c.trigger, present: came ? [s.mother, s.father] : [s.mother],
            asked: isMet && !came ? [s.mother, s.father] : [s.mother])
        if s.outcome == .explained { s.explain(from: c.trigger, to: c.trigger) }
        s.claim(on: c.trigger, each: .person(s.father), gap: .practice)
    }

    private static func fatherNotMeetingsOnly(_ s: inout Scene) {
        let c = s.clock(.days(0), atWork: true)
        s.cast(at: c.trigger, Casting(months: 9...180, prohibited: false))
        let between = s.chance.odds(30) ? 90 : s.chance.number(in: 10...89)
        for day in [c.trigger.later(-between), c.trigger] {
            s.trigger = s.story.meeting("core-group", about: s.kids, on: day, present: [s.mother, s.father])
        }
        let speaks = s.outcome == .met || (s.outcome == .partly && s.chance.odds(50))
        let observes = s.outcome == .met || (s.outcome == .partly && !speaks)
        let days = s.chance.odds(30) ? 90 : s.chance.number(in: 1...89)
        if speaks { s.story.visit("home", to: [s.father], on: c.trigger.later(-days), spokeWith: [s.father]) }
        if observes {
            s.story.visit("home", to: s.kids, on: c.trigger.later(-s.chance.number(in: 1...90)), seen: s.kids, observed: [s.father])
        }
        if s.outcome == .missed, s.chance.odds(40) {
            s.story.visit("home", to: s.kids, on: c.trigger.later(-91), spokeWith: [s.father], seen: s.kids, observed: [s.father])
        }
        if s.outcome == .explained { s.explain(from: c.trigger, to: c.trigger) }
        s.claim(on: c.trigger, each: .person(s.father), gap: .practice)
    }
}
