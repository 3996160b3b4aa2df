import Casework

extension Plot {
    /// Whether social care sees the child as often as it should.
    static let visiting = [
        Plot("child-seen-protection", Outcome.ofResponse) { seen(&$0, plan: "child-protection", every: 10) },
        Plot("child-seen-need", Outcome.ofResponse) { seen(&$0, plan: "child-in-need", every: 20) },
    ]

    private static func seen(_ s: inout Scene, plan: String, every days: UInt16) {
        let c = s.clock(.workingDays(days), after: 1, late: days == 10 ? 9 : 20)
        s.cast(at: c.trigger)
        s.story.plan(plan, "started", for: s.kids, on: c.trigger)
        if s.outcome == .missed, s.chance.odds(50) {
            // The wrong agency saw the child; social care saw only the mother.
            s.story.visit("home", to: s.kids, on: c.due, by: .healthVisiting, seen: s.kids)
            s.story.visit("home", to: s.kids, on: c.due, spokeWith: [s.mother], seen: [s.mother])
        }
        s.answer(c, plain: true) { s, day in
            s.story.visit(s.pick("home", "school", "nursery"), to: s.kids, on: day, by: s.pick(.socialCare, .emergencyDuty), seen: s.kids)
        }
        s.claim(c, gap: .practice)
        s.claimPeriods(after: c, every: .workingDays(days))
    }
}
