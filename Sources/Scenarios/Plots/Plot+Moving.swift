import Casework

extension Plot {
    /// What the next authority is told when a child moves.
    static let moving = [
        Plot("move-told", Outcome.ofResponse + [.notApplicable], moveTold),
        Plot("move-pack", [.met, .late, .partly, .missed, .due, .explained, .cannotTell], movePack),
        Plot("move-acknowledged", Outcome.ofResponse, in: .transfer, moveAcknowledged),
        Plot("move-conference", Outcome.ofResponse, moveConference),
        Plot("move-handover", Outcome.ofResponse, moveHandover),
    ]

    static let vitalOfPack = ["plan", "chronology", "assessment-and-risk", "adults-who-pose-risk", "last-seen"]
    static let otherOfPack = [
        "genogram-with-fathers", "conference-reports", "legal-orders", "dash-and-marac", "health-and-education-contacts",
        "communication-needs",
        "outstanding-actions",
    ]

    private struct Leaving {
        let clock: Clock
        let to: String
        let move: EntryRef
        let by: Service
    }

    /// The family moves to another authority while a plan is open.
    private static func leave(_ s: inout Scene, stopped: Bool = false, within: Window? = nil, like: Outcome? = nil) -> Leaving {
        let type = s.pick("child-protection", "child-in-need")
        let window = within ?? .workingDays(type == "child-protection" ? 2 : 5)
        let c = s.clock(window, stopped: stopped, like: like)
        s.cast(at: c.trigger)
        s.openPlan(type, before: c.trigger)
        let to = s.outcome == .notApplicable ? Scene.homeAuthority : s.chance.pick(Scene.otherAuthorities[0], Scene.otherAuthorities)
        let by = s.pick(Service.socialCare, .socialCare, .healthVisiting, .school)
        let id = s.story.move(of: [s.mother] + s.kids, on: c.trigger, by: by, authority: to)
        s.trigger = id
        return Leaving(clock: c, to: to, move: id, by: by)
    }

    private static func moveTold(_ s: inout Scene) {
        let m = leave(&s)
        let gap = s.hold(m.move, "move", by: m.by, on: m.clock.trigger)
        s.answer(m.clock) { s, day in
            s.story.transfer(s.pick("notified", "information-sent"), of: s.kids, on: day, from: Scene.homeAuthority, to: m.to, contains: [])
        }
        s.claim(m.clock, gap: gap)
    }

    private static func movePack(_ s: inout Scene) {
        let m = leave(&s)
        let gap = s.hold(m.move, "move", by: m.by, on: m.clock.trigger)
        let other = s.chance.shuffled(otherOfPack)
        let enough = vitalOfPack + other.prefix(s.chance.number(in: 5...7))
        let little = s.chance.odds(50) ? vitalOfPack + other.prefix(s.chance.number(in: 1...4)) : Array(vitalOfPack.dropLast()) + other
        if s.outcome == .partly {
            let day = s.chance.day(in: m.clock.trigger...m.clock.due.later(10))
            s.story.transfer("information-sent", of: s.kids, on: day, from: Scene.homeAuthority, to: m.to, contains: little)
        }
        // Several sendings add up: part of the pack goes at once, the rest makes it enough.
        let parts = (s.outcome == .met || s.outcome == .late) && s.chance.odds(40)
        if parts {
            let first = Array(enough.prefix(6))
            s.story.transfer("information-sent", of: s.kids, on: m.clock.trigger, from: Scene.homeAuthority, to: m.to, contains: first)
        }
        s.answer(m.clock) { s, day in
            let items = parts ? Array(enough.dropFirst(6)) : enough
            return s.story.transfer("information-sent", of: s.kids, on: day, from: Scene.homeAuthority, to: m.to, contains: items)
        }
        s.claim(m.clock, gap: gap)
    }

    private static func moveAcknowledged(_ s: inout Scene) {
        let c = s.clock(.workingDays(2))
        s.cast(at: c.trigger)
        let to = s.chance.pick(Scene.otherAuthorities[0], Scene.otherAuthorities)
        let id = s.story.transfer("information-sent", of: s.kids, on: c.trigger, from: Scene.homeAuthority, to: to, contains: vitalOfPack)
        s.settle(id, c)
        s.answer(c) { s, day in
            s.story.transfer(s.pick("acknowledged", "accepted", "conference-held"), of: s.kids, on: day, from: Scene.homeAuthority, to: to)
        }
        s.claim(c, gap: .practice)
    }

    private static func moveConference(_ s: inout Scene) {
        let c = s.clock(.workingDays(15))
        s.cast(at: c.trigger)
        s.openPlan("child-protection", before: c.trigger)
        let to = s.chance.pick(Scene.otherAuthorities[0], Scene.otherAuthorities)
        let id = s.story.transfer("notified", of: s.kids, on: c.trigger, from: Scene.homeAuthority, to: to)
        s.trigger = id
        s.answer(c) { s, day in
            s.chance.odds(50)
                ? s.story.transfer("conference-held", of: s.kids, on: day, from: Scene.homeAuthority, to: to)
                : s.story.meeting("transfer-in-conference", about: s.kids, on: day)
        }
        s.claim(c, gap: .practice)
    }

    private static func moveHandover(_ s: inout Scene) {
        let stopped = s.feedStops()
        let m = leave(&s, stopped: stopped, within: .workingDays(10))
        let service: Service
        if stopped {
            service = .housing
            s.involve(service, at: m.clock.trigger, 1...100)
        } else {
            // Not the agency that told of the move: that one is not asked.
            service = s.pick(.nursery, .earlyHelp, .mentalHealth, .camhs, .probation, .gp)
            if service != .gp { s.involve(service, at: m.clock.trigger) }
        }
        let isTold = s.outcome == .missed && s.chance.odds(50)
        if isTold { s.story.share("move", of: m.move, about: s.kids, on: m.clock.trigger, by: m.by, to: [service]) }
        let isSocial = s.outcome == .missed && s.chance.odds(40)
        if isSocial { s.story.share("transfer", about: s.kids, on: m.clock.trigger, by: .socialCare, to: [.familyHub]) }
        s.answer(m.clock, each: service) { s, day in
            s.story.share("transfer", of: m.move, about: s.kids, on: day, by: service, to: [.familyHub])
        }
        s.claim(m.clock, each: .agency(service), gap: isTold ? .practice : .sharing)
        if isSocial, m.by != .socialCare { s.claim(m.clock, each: .agency(.socialCare), as: .met) }
        s.claimOthers(from: m.clock.trigger, to: m.clock.due, but: [m.by, service] + (isSocial ? [.socialCare] : []), own: true)
    }
}
