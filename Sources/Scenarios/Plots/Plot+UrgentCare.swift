import Casework

extension Plot {
    /// What follows a visit to the emergency department.
    static let urgentCare = [
        Plot("ae-shared", Outcome.ofResponse, attendanceShared),
        Plot("ae-followed-up", Outcome.ofResponse, attendanceFollowedUp),
    ]

    /// An attendance of the child while something is open.
    private static func attendance(_ s: inout Scene, _ c: Clock) -> EntryRef {
        s.cast(at: c.trigger, Casting(alone: true))
        s.openPlan(before: c.trigger)
        let id = s.story.attendance(
            s.pick("emergency-department", "minor-injuries"), on: c.trigger, of: s.child, injury: s.pick(nil, true, false), reason: "Fever")
        s.settle(id, c)
        return id
    }

    private static func attendanceShared(_ s: inout Scene) {
        let c = s.clock(.workingDays(1), late: 15)
        let id = attendance(&s, c)
        let social = s.pick(Service.socialCare, .emergencyDuty)
        if s.outcome == .explained, s.chance.odds(50) {
            s.story.share("attendance", of: id, about: s.kids, on: c.trigger, by: .hospital, to: [.gp, social], decision: "deferred")
        } else if s.outcome == .missed, s.chance.odds(40) {
            // One of the two was told: both are claimed.
            let isSocial = s.chance.odds(50)
            s.story.share("attendance", of: id, about: s.kids, on: c.due, by: .hospital, to: [isSocial ? social : .gp])
            s.claim(c, each: .kind(isSocial ? "social-care" : "gp"), as: .met)
            s.claim(c, each: .kind(isSocial ? "gp" : "social-care"), gap: .sharing)
            return
        } else {
            s.answer(c) { s, day in s.story.share("attendance", of: id, about: s.kids, on: day, by: .hospital, to: [.gp, social]) }
        }
        for kind in ["social-care", "gp"] { s.claim(c, each: .kind(kind), gap: .sharing) }
    }

    private static func attendanceFollowedUp(_ s: inout Scene) {
        let c = s.clock(.workingDays(5))
        let id = attendance(&s, c)
        let isTold = s.chance.odds(50)
        if isTold { s.story.share("attendance", of: id, about: s.kids, on: c.trigger, by: .hospital, to: [.gp, .socialCare]) }
        if s.outcome == .missed, s.chance.odds(40) {
            s.story.note("Read the hospital’s letter.", about: [s.child], on: c.due, by: .healthVisiting, refs: [id])
        }
        s.answer(c) { s, day in
            s.chance.odds(50)
                ? s.story.note("Spoke with the mother about the attendance.", about: [s.child], on: day, by: .gp, refs: [id])
                : s.story.visit("home", to: s.kids, on: day, spokeWith: [s.mother], refs: [id])
        }
        s.claim(c, gap: isTold ? .practice : .sharing)
    }
}
