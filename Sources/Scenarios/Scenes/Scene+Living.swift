import Casework

extension Scene {
    /// A family about which nothing is claimed: it lives, is worried about, helped and seen, so that the authority is like one.
    ///
    /// Most have a plan open on the as-of day; in a closed family all is over by then.
    mutating func live(closed: Bool) {
        let isUnborn = chance.odds(7)
        let isYoung = chance.odds(78)
        var casting = Casting(months: isYoung ? 2...57 : 60...205, alone: chance.odds(30))
        if isUnborn { casting.due = asOf.later(chance.number(in: -120...150)) }
        let start = asOf.later(-chance.number(in: 30...260))
        cast(at: isUnborn ? asOf : asOf.later(-2), casting)
        guard let family else { return }
        let first = max(start, family.known.later(1))
        addNeeds(on: first)
        if isUnborn { expect(from: first) }
        let worried = workingDays.adding(1, to: first)
        guard worried < asOf else { return }
        let isProtection = chance.odds(55)
        let plan = assess(from: first, leadingTo: isProtection ? "child-protection" : "child-in-need")
        visitOften(from: plan, to: asOf, every: isProtection ? 9...14 : 15...30)
        for _ in 0..<chance.number(in: 0...3) { night(after: family.known) }
        if chance.odds(35) { urgentCare(after: family.known) }
        if chance.odds(25) { moveHouse(after: plan) }
        if chance.odds(50) { understand(after: plan) }
        if chance.odds(15) { newPartner(after: plan) }
        if chance.odds(12) { mistake(after: plan) }
        if closed { closeAll(isProtection ? "child-protection" : "child-in-need", after: plan) }
    }

    private func day(_ day: Day) -> Day { min(day, asOf) }

    private mutating func some(after day: Day) -> Day { chance.day(in: min(day, asOf)...asOf) }

    private mutating func addNeeds(on day: Day) {
        let five = ["domestic-abuse", "parental-mental-health", "neglect", "parental-substance-misuse", "parent-in-prison"]
        let names = chance.shuffled(five).prefix(chance.number(in: 1...3))
        story.need(Array(names), on: day, of: kids)
        if chance.odds(25) {
            story.need([pick("emotional-abuse", "young-carer", "housing", "disability")], on: day, by: .school, of: [child])
        }
    }

    private mutating func assess(from day: Day, leadingTo level: String) -> Day {
        let source = pick(Service.police, .school, .healthVisiting, .gp, .hospital)
        let decided = self.day(workingDays.adding(chance.number(in: 0...2), to: day))
        let referral = story.referral(
            of: kids, on: day, from: source, reasons: ["domestic-abuse"], decision: level == "child-protection" ? "strategy" : "assessment",
            decidedOn: decided)
        if chance.odds(60) { story.flag(on: child, self.day(decided.later(chance.number(in: 0...3))), by: pick(.socialCare, .gp)) }
        story.assessment("child-and-family", "started", of: kids, on: decided)
        if level == "child-protection" {
            story.meeting("strategy", about: kids, on: decided, invited: [.police, .socialCare, .gp], attended: [.police, .socialCare])
            story.assessment("section-47", "started", of: kids, on: decided)
        }
        let held = self.day(workingDays.adding(chance.number(in: 6...20), to: decided))
        story.assessment("child-and-family", "completed", of: kids, on: held, outcome: level, refs: [referral])
        if level == "child-protection" {
            story.assessment("section-47", "completed", of: kids, on: held, outcome: level)
            story.meeting(
                "initial-conference", about: kids, on: held, invited: [.police, .healthVisiting, .gp, .school],
                attended: [.socialCare, .police, .healthVisiting],
                reported: [.gp], present: [mother], asked: chance.odds(60) ? [mother, father] : [mother])
        }
        story.plan(
            level, "started", for: kids, on: held, category: level == "child-protection" ? pick("neglect", "emotional", "physical") : nil,
            agencies: [.healthVisiting, .gp])
        let plan = story.share("plan", about: kids, on: self.day(held.later(2)), to: [.gp, .healthVisiting])
        if chance.odds(60) { story.acknowledge(plan, about: kids, on: self.day(held.later(5)), by: .gp) }
        return held
    }

    private mutating func visitOften(from first: Day, to last: Day, every days: ClosedRange<Int>) {
        var next = first.later(chance.number(in: days))
        var core = first.later(chance.number(in: 8...16))
        while next <= last {
            story.visit(
                "home", to: kids, on: next, spokeWith: chance.odds(40) ? [mother, father] : [mother], seen: kids,
                observed: chance.odds(25) ? [father] : [])
            next = next.later(chance.number(in: days))
        }
        while core <= last {
            story.meeting(
                pick("core-group", "child-in-need-review"), about: kids, on: core, invited: [.gp, .healthVisiting, .school],
                attended: [.socialCare, .healthVisiting],
                present: chance.odds(50) ? [mother, father] : [mother], asked: [mother])
            core = core.later(chance.number(in: 30...50))
        }
    }

    private mutating func night(after day: Day) {
        let on = some(after: day)
        let first = story.incident(
            on: on, by: .police, about: [mother, father], victim: mother, perpetrator: father, childrenPresent: chance.odds(50))
        if on < asOf, chance.odds(35) {
            story.redate(first, minute: 1425)
            let second = story.incident(on: on.later(1), by: .ambulance, about: [mother, father], victim: mother, injury: true)
            story.redate(second, minute: 20)
        }
        if chance.odds(20) { story.redate(first, from: on.later(-3), to: on) }
        if chance.odds(70) {
            story.share("incident", of: first, about: kids, on: self.day(on.later(1)), by: .police, to: [.socialCare, .healthVisiting])
        }
        if chance.odds(60) {
            let level = pick("standard", "medium", "high")
            let tool = dash(
                on: self.day(on.later(chance.number(in: 0...4))), by: pick(.police, .police, .healthVisiting, .abuseService), level: level)
            if level == "high", chance.odds(60) {
                story.referral(of: kids, on: self.day(on.later(6)), by: .police, to: "marac", reasons: ["domestic-abuse"])
                story.programme(pick("offered", "declined"), on: self.day(on.later(15)), by: .probation, for: father)
            }
            if chance.odds(40) {
                story.note(
                    "The tool was talked through in supervision.", about: [mother], on: self.day(on.later(8)), by: .socialCare, refs: [tool]
                )
            }
        }
    }

    private mutating func urgentCare(after day: Day) {
        guard let born = family?.born, born <= asOf else { return }
        let on = some(after: max(born, day))
        let visit = story.attendance(
            pick("emergency-department", "minor-injuries"), on: on, of: child, injury: chance.odds(40), reason: "A fall")
        if chance.odds(60) {
            story.share("attendance", of: visit, about: [child], on: self.day(on.later(1)), by: .hospital, to: [.gp, .socialCare])
        }
        if chance.odds(40) {
            story.note("The attendance was followed up.", about: [child], on: self.day(on.later(4)), by: .gp, refs: [visit])
        }
        if chance.odds(40) { story.appointment(pick("attended", "was-not-brought"), on: self.day(on.later(20)), by: .hospital, of: child) }
    }
}
