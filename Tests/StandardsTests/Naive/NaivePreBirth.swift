import Casework

/// Before and around birth.
extension NaiveCase {
    /// The pre-birth plan's items, and the vital ones.
    private var items: [String] {
        [
            "due-date", "place-of-birth", "midwife", "hospital-safeguarding-lead", "health-visitor", "social-worker",
            "out-of-hours-contact",
            "safe-sleep-and-crying", "communication-needs", "birth-partner", "not-to-be-present", "told-at-labour", "father",
            "domestic-abuse-safety", "discharge-conditions", "contact-and-supervision", "contingency", "distribution",
        ]
    }
    private var vital: [String] {
        ["out-of-hours-contact", "not-to-be-present", "father", "discharge-conditions", "contingency", "distribution"]
    }

    /// Pre-birth assessment completed by 28+0 weeks, or 15 wd from the referral if later.
    func preBirthAssessed() -> [NaiveFinding] {
        let completed = all(.assessment, Assessment.type, "pre-birth").filter { $0.code(Assessment.stage) == "completed" }
        return byGestation("prebirth-assessed", weeks: 28, orWorkingDays: 15, completed)
    }

    /// Pre-birth plan started by 32+0 weeks, or 10 wd from the referral if later.
    func preBirthPlanned() -> [NaiveFinding] {
        let started = all(.plan, Plan.type, "pre-birth").filter { $0.code(Plan.stage) == "started" }
        return byGestation("prebirth-planned", weeks: 32, orWorkingDays: 10, started)
    }

    private func byGestation(_ standard: String, weeks: Int, orWorkingDays count: Int, _ responses: [Entry]) -> [NaiveFinding] {
        referralsToSocialCare.filter { isTakenUp($0) && child.isUnborn(on: $0.on.earliest) }.map { referral in
            var deadline = calendar.adding(count, to: referral.on.latest)
            // Gestation on a day is 280 − (due date − day) days.
            if let due = child.dueDate { deadline = max(deadline, due.adding(days: weeks * 7 - 280)) }
            return response(NaiveOccurrence(standard, referral, closes: deadline), responses)
        }
    }

    /// At least 15 of the 18 items and all 6 vital; at least 12 and at most one vital lacking is partly.
    func preBirthPlanRobust() -> [NaiveFinding] {
        plans.filter { $0.type == "pre-birth" }.map { plan in
            var held: Set<String> = []
            for entry in plan.entries { held.formUnion(entry.codes(Plan.contains)) }
            let count = items.count { held.contains($0) }
            let lacking = vital.count { !held.contains($0) }
            let verdict = count >= 15 && lacking == 0 ? "met" : count >= 12 && lacking <= 1 ? "partly" : nil
            let start = plan.entries[0]
            return finding(
                NaiveOccurrence("prebirth-plan-robust", start, closes: start.on.latest).evidence(of: .agency(start.agency)).atOnce, verdict)
        }
    }

    /// The birth of a child with a pre-birth plan: core-group, review-conference or discharge-planning meeting: 10 days.
    func preBirthPlanFollowed() -> [NaiveFinding] {
        guard let born = child.born, born <= asOf, let told = child.bornBy else { return [] }
        guard plans.contains(where: { $0.type == "pre-birth" && $0.entries[0].on.earliest <= born }) else { return [] }
        let occurrence = NaiveOccurrence(
            standard: "prebirth-plan-followed", first: born, last: born, opens: born, closes: born.adding(days: 10), trigger: [told])
        return [response(occurrence, all(.meeting, Meeting.type, "core-group", "review-conference", "discharge-planning"))]
    }
}
