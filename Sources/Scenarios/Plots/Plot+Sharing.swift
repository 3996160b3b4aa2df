import Casework

extension Plot {
    /// Whether what happens reaches those who are involved, and is used.
    static let sharing = [
        Plot("information-shared", Outcome.ofResponse, informationShared),
        Plot("share-acknowledged", Outcome.ofResponse, in: .sharing, shareAcknowledged),
        Plot("family-change-explored", Outcome.ofResponse, familyChangeExplored),
        Plot("history-used", [.met, .partly, .missed, .explained], historyUsed),
        Plot("meeting-contribution", Outcome.atOnce, in: .meeting, meetingContribution),
    ]

    private static func informationShared(_ s: inout Scene) {
        let c = s.clock(.workingDays(5))
        let byAttendance = s.chance.odds(25)
        s.cast(at: c.trigger, Casting(alone: byAttendance))
        let plan = s.openPlan("child-in-need", before: c.trigger)
        let to = s.serviceOrGP(at: c.trigger)
        let id: EntryRef
        let what: String
        switch s.chance.number(in: 0...3) {
        case _ where byAttendance:
            id = s.story.attendance(on: c.trigger, of: s.child)
            what = "attendance"
        case 0:
            id = s.story.decision("step-up", about: s.kids, on: c.trigger, from: "child-in-need", to: "child-protection")
            what = "step-up"
        case 1:
            id = s.story.assessment("child-and-family", "completed", of: s.kids, on: c.trigger)
            what = "assessment"
        case 2:
            id = s.story.plan("child-protection", "started", for: s.kids, on: c.trigger)
            what = "plan"
        default:
            id = s.story.incident(s.pick("domestic-abuse", "missing", "criminal"), on: c.trigger, by: .police, about: [s.mother])
            what = "incident"
        }
        s.trigger = id
        let by = what == "attendance" ? Service.hospital : what == "incident" ? .police : .socialCare
        if s.outcome == .explained, s.chance.odds(50) {
            s.story.share(what, of: id, about: s.kids, on: c.trigger, by: by, to: [to], decision: s.pick("withheld", "deferred"))
        } else {
            if s.outcome == .missed, s.chance.odds(40) {
                s.story.share(what, of: id, about: s.kids, on: c.trigger, by: by, to: [.abuseService])
            }
            s.answer(c, each: to) { s, day in s.story.share(what, of: id, about: s.kids, on: day, by: by, to: [to, .abuseService]) }
        }
        s.claim(c, each: .agency(to), gap: .sharing)
        s.claimOthers(from: c.trigger, to: c.due, but: [by, to], own: false)
        // That the plan started was nowhere shared either.
        s.claimOthers(from: plan, to: s.workingDays.adding(5, to: plan), but: [.socialCare], own: false, isTrigger: false)
    }

    private static func shareAcknowledged(_ s: inout Scene) {
        acknowledged(&s, what: s.pick("concern", "assessment", "plan", "incident", "other"))
    }

    private static func familyChangeExplored(_ s: inout Scene) {
        let by = s.pick(Service.socialCare, .healthVisiting, .police)
        let c = s.clock(.workingDays(10), after: 1)
        s.cast(at: c.trigger)
        s.openPlan(before: c.trigger)
        let id: EntryRef
        if s.chance.odds(50) {
            let name = Names.families[s.chance.number(in: 0...20)]
            let new = s.story.adult(Names.given("male", &s.chance), name, sex: "male", known: c.trigger)
            let from: Day? = s.chance.odds(50) ? c.trigger.later(-s.chance.number(in: 1...60)) : nil
            id = s.story.relate(new, "partner", of: s.mother, on: c.trigger, by: by, from: from, livesWith: s.chance.odds(50))
        } else {
            id = s.story.move(of: [s.mother] + s.kids, on: c.trigger, by: by, address: "14 Tanner’s Row")
        }
        s.trigger = id
        let gap = s.hold(id, "concern", by: by, on: c.trigger)
        if s.outcome == .missed, s.chance.odds(40) { s.story.visit("home", to: s.kids, on: c.due, spokeWith: [s.mother]) }
        s.answer(c) { s, day in
            switch s.chance.number(in: 0...3) {
            case 0: s.story.visit("home", to: [s.mother], on: day, spokeWith: [s.mother], refs: [id])
            case 1: s.story.meeting("core-group", about: s.kids, on: day, refs: [id])
            case 2: s.story.decision("threshold", about: s.kids, on: day, refs: [id])
            default: s.story.assessment("parenting", "completed", of: s.kids, on: day, refs: [id])
            }
        }
        s.claim(c, gap: gap)
    }

    private static func historyUsed(_ s: inout Scene) {
        let c = s.clock(.days(0), atWork: true)
        s.cast(at: c.trigger, Casting(months: 16...180))
        // Of social care's own, older than six months; of another agency, younger.
        let old = s.story.visit("office", to: [s.mother], on: c.trigger.later(-s.chance.number(in: 200...380)), spokeWith: [s.mother])
        let other = s.story.visit(
            "clinic", to: s.kids, on: c.trigger.later(-s.chance.number(in: 5...150)), by: s.pick(.healthVisiting, .school))
        let refs: [EntryRef]
        switch s.outcome {
        case .met: refs = [old, other]
        case .partly: refs = [s.pick(old, other)]
        default: refs = []
        }
        switch s.chance.number(in: 0...2) {
        case 0:
            s.trigger = s.story.assessment("child-and-family", "completed", of: s.kids, on: c.trigger, outcome: "child-in-need", refs: refs)
        case 1: s.trigger = s.story.meeting(s.pick("initial-conference", "review-conference"), about: s.kids, on: c.trigger, refs: refs)
        default: s.trigger = s.story.close(s.kids, on: c.trigger, refs: refs)
        }
        if s.outcome == .explained { s.explain(from: c.trigger, to: c.trigger) }
        s.claim(on: c.trigger, gap: .practice)
    }

    private static func meetingContribution(_ s: inout Scene) {
        let c = s.clock(.days(0), atWork: true)
        s.cast(at: c.trigger)
        let asked = s.pick(Service.gp, .school, .police, .healthVisiting, .nursery, .substanceService)
        let comes = s.outcome == .met && s.chance.odds(50)
        let writes = s.outcome == .met && !comes
        s.trigger = s.story.meeting(
            "team-around-the-family", about: s.kids, on: c.trigger, invited: [.socialCare, .earlyHelp, asked],
            attended: comes ? [.socialCare, asked] : [.socialCare], reported: writes ? [asked] : [])
        if s.outcome == .explained { s.explain(from: c.trigger, to: c.trigger, each: asked) }
        s.claim(on: c.trigger, each: .agency(asked), gap: .practice)
        s.claim(on: c.trigger, each: .agency(.socialCare), as: .met)
        let isExcused = s.silence(from: c.trigger, to: c.trigger, each: .earlyHelp) == .explained
        s.claim(on: c.trigger, each: .agency(.earlyHelp), gap: .practice, as: isExcused ? .explained : .missed)
    }
}
