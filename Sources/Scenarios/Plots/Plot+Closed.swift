import Casework

extension Plot {
    /// Who was told that a case was closed, and what was made sure of.
    static let closed = [
        Plot("closure-shared", Outcome.ofResponse, closureShared),
        Plot("closure-acknowledged", Outcome.ofResponse, in: .sharing, closureAcknowledged),
        Plot("closure-contact-confirmed", Outcome.atOnce + [.cannotTell], contactConfirmed),
        Plot("flag-removed", Outcome.ofResponse, flagRemoved),
    ]

    private static func closureShared(_ s: inout Scene) {
        let c = s.clock(.workingDays(5))
        s.cast(at: c.trigger)
        let unconnected = s.outcome == .missed && s.chance.odds(25)
        let to: Service
        if unconnected {
            // That it sends nothing to the ledger is no reason not to tell it.
            to = .substanceService
            s.story.meeting(
                "child-in-need-review", about: s.kids, on: c.trigger.later(-s.chance.number(in: 5...120)), invited: [.substanceService])
        } else {
            to = s.serviceOrGP(at: c.trigger)
        }
        let what = s.pick("closure", "step-down")
        let id =
            what == "closure"
            ? s.story.close(s.kids, on: c.trigger)
            : s.story.decision("step-down", about: s.kids, on: c.trigger, from: "child-in-need", to: "early-help")
        s.trigger = id
        let opens = s.workingDays.adding(-20, to: c.trigger)
        defer { s.claimOthers(from: c.trigger, to: c.due, opens: opens, but: [to], own: false) }
        if s.outcome == .explained, s.chance.odds(50) {
            s.story.share(what, of: id, about: s.kids, on: c.trigger, to: [to], decision: s.pick("withheld", "deferred"))
        } else if s.outcome == .met, s.chance.odds(35) {
            let first = s.workingDays.adding(-20, to: c.trigger)
            s.story.share(what, about: s.kids, on: s.chance.odds(30) ? first : s.chance.day(in: first...c.trigger), to: [to, .midwifery])
        } else {
            if s.outcome == .missed, s.chance.odds(30) {
                s.story.share(what, about: s.kids, on: s.workingDays.adding(-20, to: c.trigger).later(-1), to: [to])
                // Told too early is told, though not of this decision: no gap is claimed.
                s.claim(c, each: .agency(to))
                return
            }
            s.answer(c, each: to) { s, day in s.story.share(what, of: id, about: s.kids, on: day, to: [to]) }
        }
        s.claim(c, each: .agency(to), gap: .sharing)
    }

    private static func closureAcknowledged(_ s: inout Scene) { acknowledged(&s, what: s.pick("closure", "step-down")) }

    /// A share, and whether the agency that was told says so.
    static func acknowledged(_ s: inout Scene, what: String) {
        let stopped = s.feedStops()
        let unconnected = stopped && s.chance.odds(50)
        let to: Service = unconnected ? .substanceService : stopped ? .housing : s.pick(.gp, .school, .nursery, .healthVisiting, .police)
        let c = s.clock(.workingDays(5), stopped: stopped && !unconnected, like: unconnected ? .missed : nil)
        s.cast(at: c.trigger)
        let id = s.story.share(what, about: s.kids, on: c.trigger, to: [.abuseService, to])
        s.settle(id, c)
        s.answer(c, each: to) { s, day in s.story.acknowledge(id, about: s.kids, on: day, by: to) }
        // The other agency's answer is not this one's.
        let isHeard = s.chance.odds(50)
        if isHeard { s.story.acknowledge(id, about: s.kids, on: c.trigger, by: .abuseService) }
        s.claim(c, each: .agency(to), gap: .practice)
        if isHeard {
            s.claim(c, each: .agency(.abuseService), as: .met)
        } else {
            s.claimSilence(from: c.trigger, to: c.due, by: .abuseService, each: .agency(.abuseService), gap: .practice)
        }
    }

    private static func contactConfirmed(_ s: inout Scene) {
        let c = s.clock(.days(0))
        s.cast(at: c.trigger, Casting(months: 9...190))
        let service = s.pick(Service.nursery, .school, .earlyHelp, .mentalHealth, .camhs, .probation)
        let isRecent = s.outcome == .met && s.chance.odds(50)
        let days =
            isRecent ? (s.chance.odds(30) ? 90 : s.chance.number(in: 0...89)) : (s.chance.odds(30) ? 91 : s.chance.number(in: 92...175))
        s.story.visit(s.pick("clinic", "phone", "other"), to: s.kids, on: c.trigger.later(-days), by: service)
        s.trigger = s.story.close(s.kids, on: c.trigger, confirmed: s.outcome == .met && !isRecent ? [.familyHub, service] : [.familyHub])
        if s.outcome == .explained { s.explain(from: c.trigger, to: c.trigger, each: service) }
        s.claim(on: c.trigger, each: .agency(service))
        for kid in s.kids {
            for other in s.involved(with: kid, on: c.trigger) where other != service {
                let verdict = s.silence(from: c.trigger, to: c.trigger, opens: c.trigger.later(-90), each: other)
                s.claim(on: c.trigger, each: .agency(other), as: verdict == .due ? .missed : verdict, for: [kid])
            }
        }
    }

    private static func flagRemoved(_ s: inout Scene) {
        let stopped = s.feedStops()
        let by: Service = stopped ? .housing : s.pick(.gp, .hospital, .police, .school, .socialCare)
        let c = s.clock(.workingDays(5), stopped: stopped)
        s.cast(at: c.trigger, Casting(alone: true))
        s.story.flag(on: s.child, c.trigger.later(-s.chance.number(in: 20...150)), by: by)
        let id = s.story.close(s.kids, on: c.trigger)
        s.trigger = id
        var gap = by.kind.isSocialCare ? Gap.practice : .sharing
        if !by.kind.isSocialCare, s.outcome == .missed, s.chance.odds(50) {
            s.story.share("closure", of: id, about: s.kids, on: c.trigger, to: [by])
            gap = .practice
        }
        s.answer(c, each: by) { s, day in s.story.flag("child-in-need", "removed", on: s.child, day, by: by) }
        s.claim(c, each: .agency(by), gap: gap)
    }
}
