import Casework

extension Plot {
    /// Whether the neglect tool is used, and used again.
    static let neglect = [
        Plot("neglect-tool-used", Outcome.ofResponse, neglectToolUsed),
        Plot("neglect-tool-repeated", Outcome.ofResponse, neglectToolRepeated),
    ]

    private static func neglectToolUsed(_ s: inout Scene) {
        let c = s.clock(.workingDays(20))
        s.cast(at: c.trigger)
        var gap = Gap.practice
        if s.chance.odds(50) {
            let by = s.pick(Service.socialCare, .healthVisiting, .school)
            s.openPlan(before: c.trigger)
            let id = s.story.need(["neglect"], on: c.trigger, by: by, of: s.kids)
            s.settle(id, c)
            gap = s.hold(id, "concern", by: by, on: c.trigger)
        } else {
            s.trigger = s.story.plan("child-protection", "started", for: s.kids, on: c.trigger, category: "neglect")
        }
        s.answer(c) { s, day in s.story.neglectTool(on: day, by: s.pick(.socialCare, .healthVisiting), about: s.child) }
        // A tool about one child of the family is in the record of each.
        s.claim(c, gap: gap)
    }

    private static func neglectToolRepeated(_ s: inout Scene) {
        let c = s.clock(.months(3), after: 1, late: 80)
        s.cast(at: c.trigger)
        if s.chance.odds(50) {
            s.openPlan(before: c.trigger)
            s.story.neglectTool(on: c.trigger, by: .socialCare, about: s.mother)
        } else {
            s.story.neglectTool(on: c.trigger.later(-s.chance.number(in: 5...80)), by: .healthVisiting, about: s.mother)
            s.story.plan(s.pick("child-in-need", "child-protection", "early-help"), "started", for: s.kids, on: c.trigger)
        }
        s.answer(c, plain: true) { s, day in s.story.neglectTool(on: day, by: s.pick(.socialCare, .healthVisiting), about: s.mother) }
        s.claim(c, gap: .practice)
        s.claimPeriods(after: c, every: .months(3))
    }
}
