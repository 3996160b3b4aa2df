import Casework

/// The second pack: national timescales.
extension NaiveCase {
    /// A referral to social care is decided: 1 wd.
    func referralDecided() -> [NaiveFinding] {
        referralsToSocialCare.map { referral in
            let occurrence = NaiveOccurrence("referral-decided", referral, closes: calendar.adding(1, to: referral.on.latest))
            let decided = rulings(on: referral).filter { $0.decision != "pending" }
            if decided.contains(where: { $0.first <= occurrence.closes }) { return finding(occurrence, "met") }
            return finding(occurrence, decided.isEmpty ? nil : "late")
        }
    }

    /// A referral that is taken up: an assessment completed: 45 wd from the referral.
    func assessmentCompleted() -> [NaiveFinding] {
        let completed = all(.assessment, Assessment.type, "child-and-family", "pre-birth").filter {
            $0.code(Assessment.stage) == "completed"
        }
        return referralsToSocialCare.filter(isTakenUp).map { referral in
            response(NaiveOccurrence("assessment-completed", referral, closes: calendar.adding(45, to: referral.on.latest)), completed)
        }
    }

    /// A strategy meeting that began a section 47: initial conference: 15 wd.
    func conferenceHeld() -> [NaiveFinding] {
        let investigations = assessments.filter { $0.type == "section-47" }
        let conferences = all(.meeting, Meeting.type, "initial-conference")
        func begun(by meeting: Entry) -> NaivePlan? {
            investigations.first { investigation in
                let start = investigation.entries[0].on.earliest
                return meeting.on.earliest <= start && start <= calendar.adding(1, to: meeting.on.latest)
            }
        }
        let meetings = all(.meeting, Meeting.type, "strategy").filter { begun(by: $0) != nil }
        var findings: [NaiveFinding] = []
        for (place, meeting) in meetings.enumerated() {
            // Passed over when a later one follows with no conference between them.
            let passedOver = meetings[(place + 1)...].contains { later in
                !conferences.contains { meeting.on.earliest < $0.on.earliest && $0.on.earliest <= later.on.earliest }
            }
            if passedOver { continue }
            if let end = begun(by: meeting)?.end, let outcome = end.code(Assessment.outcome), outcome != "child-protection" { continue }
            findings.append(
                response(NaiveOccurrence("conference-held", meeting, closes: calendar.adding(15, to: meeting.on.latest)), conferences))
        }
        return findings
    }

    /// Initial conferences that a child-protection plan followed within 10 wd and before the next.
    private var conferencesWithPlan: [Entry] {
        let conferences = all(.meeting, Meeting.type, "initial-conference")
        return conferences.enumerated().filter { place, conference in
            started("child-protection").contains { plan in
                let day = plan.on.earliest
                if day < conference.on.earliest || day > calendar.adding(10, to: conference.on.latest) { return false }
                return !conferences[(place + 1)...].contains { $0.on.earliest <= day }
            }
        }.map(\.element)
    }

    /// Such a conference: core group: 10 wd.
    func coreGroupFirst() -> [NaiveFinding] {
        conferencesWithPlan.map { conference in
            response(
                NaiveOccurrence("core-group-first", conference, closes: calendar.adding(10, to: conference.on.latest)),
                all(.meeting, Meeting.type, "core-group"))
        }
    }

    /// Such a conference: review conference: 3 months.
    func reviewFirst() -> [NaiveFinding] {
        conferencesWithPlan.map { conference in
            let occurrence = NaiveOccurrence(
                "review-first", conference, opens: conference.on.earliest.adding(days: 1), closes: conference.on.latest.adding(months: 3))
            return response(occurrence, all(.meeting, Meeting.type, "review-conference"))
        }
    }

    /// A review while the child-protection plan stays open: the next: 6 months.
    func reviewNext() -> [NaiveFinding] {
        let reviews = all(.meeting, Meeting.type, "review-conference")
        return reviews.compactMap { review in
            let day = review.on.earliest
            if !hasPlan("child-protection", on: day) { return nil }
            // The plan's last day, if it has ended: day by day to the first without a plan.
            var next = day
            while next <= asOf, hasPlan("child-protection", on: next) { next = next.adding(days: 1) }
            let end: Day? = hasPlan("child-protection", on: next) ? nil : next.adding(days: -1)
            let occurrence = NaiveOccurrence("review-next", review, opens: day.adding(days: 1), closes: review.on.latest.adding(months: 6))
            if let end {
                if end == day { return nil }
                let held = reviews.contains { $0.id != review.id && canLie($0, occurrence.opens, end) }
                if !held, end < occurrence.closes { return nil }
            }
            return response(occurrence, reviews)
        }
    }

    /// While a child-protection plan is open and the child is born: social care sees the child every 10 wd.
    func childSeenProtection() -> [NaiveFinding] { childSeen("child-seen-protection", "child-protection", workingDays: 10) }

    /// While a child-in-need plan is open and the child is born: social care sees the child every 20 wd.
    func childSeenNeed() -> [NaiveFinding] { childSeen("child-seen-need", "child-in-need", workingDays: 20) }

    private func childSeen(_ standard: String, _ type: String, workingDays count: Int) -> [NaiveFinding] {
        let open = plans.filter { $0.type == type }
        return periods(
            NaiveRecurrence(
                standard: standard,
                holds: { day, surely in !child.isUnborn(on: day) && open.contains { $0.isOpen(on: day, surely: surely) } },
                deadline: { start, _ in calendar.adding(count, to: start) },
                responses: all(.visit).filter {
                    isSocialCare($0.agency) && ledger.people($0.people(Visit.seen)).contains(child.ref)
                },
                couldAct: .socialCare))
    }
}
