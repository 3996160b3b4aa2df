import Casework

/// Fathers: known, spoken with, seen with the child, invited.
extension NaiveCase {
    /// An assessment or plan started or a referral was taken up: a father with a name is related to the child: 10 wd.
    func fatherIdentified() -> [NaiveFinding] {
        let starts = all(.assessment, Assessment.stage, "started") + all(.plan, Plan.stage, "started") + referrals.filter(isTakenUp)
        return starts.sorted(by: NaiveLedger.inOrder).map { trigger in
            let occurrence = NaiveOccurrence("father-identified", trigger, closes: calendar.adding(10, to: trigger.on.latest))
            // Day by day: the first day, from the trigger's on, on which a named father had been recorded.
            var day = trigger.on.earliest
            while day <= asOf, !hasNamedFather(on: day) { day = day.adding(days: 1) }
            if day > asOf { return finding(occurrence, nil) }
            return finding(occurrence, day <= occurrence.closes ? "met" : "late")
        }
    }

    private func hasNamedFather(on day: Day) -> Bool {
        family.ties.contains { tie in
            guard tie.b == child.ref, ["father", "step-father", "parents-partner"].contains(tie.role) else { return false }
            guard tie.holds(on: day), tie.entry.on.earliest <= day else { return false }
            let father = NaivePerson(tie.a, in: ledger)
            return father.lives(on: day) && father.namedOn.map { $0 <= day } ?? false
        }
    }

    /// Everybody who is a father on some day.
    private var everyFather: [PersonRef] {
        let roles = ["father", "step-father", "parents-partner"]
        return Set(family.ties.filter { $0.b == child.ref && roles.contains($0.role) }.map(\.a)).sorted()
    }

    /// Whether somebody is a father on the day; surely, with an uncertain start taken at its latest day.
    private func isFather(_ father: NaivePerson, on day: Day, surely: Bool) -> Bool {
        father.lives(on: day)
            && family.people(["father", "step-father", "parents-partner"], of: child.ref, on: day, surely: surely).contains(father.ref)
    }

    /// While an assessment or a child-protection, child-in-need or pre-birth plan is open: a visit that spoke with him every 42 days.
    func fatherConversation() -> [NaiveFinding] {
        everyFather.flatMap { ref in
            let father = NaivePerson(ref, in: ledger)
            let open = assessments + plans.filter { ["child-protection", "child-in-need", "pre-birth"].contains($0.type) }
            return periods(
                NaiveRecurrence(
                    standard: "father-conversation", each: ref.text,
                    holds: { day, surely in
                        open.contains { $0.isOpen(on: day, surely: surely) } && isFather(father, on: day, surely: surely)
                    },
                    deadline: { start, _ in start.adding(days: 42) }, responses: all(.visit).filter { spokeWith(ref, $0) }))
        }
    }

    /// While a child-protection or child-in-need plan is open and the child is born: a visit that observed him with the child.
    func fatherObserved() -> [NaiveFinding] {
        everyFather.flatMap { ref in
            let father = NaivePerson(ref, in: ledger)
            let protection = plans.filter { $0.type == "child-protection" }
            let open = protection + plans.filter { $0.type == "child-in-need" }
            return periods(
                NaiveRecurrence(
                    standard: "father-observed", each: ref.text,
                    holds: { day, surely in
                        open.contains { $0.isOpen(on: day, surely: surely) } && !child.isUnborn(on: day)
                            && isFather(father, on: day, surely: surely) && !family.isProhibited(ref, with: child.ref, on: day)
                    },
                    deadline: { start, isFirst in
                        if isFirst, child.isUnderOne(on: start) { return start.adding(days: 28) }
                        return start.adding(days: protection.contains { $0.isOpen(on: start) } ? 91 : 182)
                    },
                    responses: all(.visit).filter { observed(ref, $0) }))
        }
    }

    private func spokeWith(_ person: PersonRef, _ visit: Entry) -> Bool { ledger.people(visit.people(Visit.spokeWith)).contains(person) }

    private func observed(_ person: PersonRef, _ visit: Entry) -> Bool {
        let withChild = namesChild(visit) || ledger.people(visit.people(Visit.seen)).contains(child.ref)
        return withChild && ledger.people(visit.people(Visit.observed)).contains(person)
    }

    /// Each father is invited to the meeting, or there.
    func fatherInvited() -> [NaiveFinding] {
        all(.meeting, Meeting.type, "initial-conference", "review-conference", "core-group", "child-in-need-review").flatMap { meeting in
            let fathers = family.fathers(of: child.ref, on: meeting.on.earliest)
                .filter { !family.isProhibited($0, with: child.ref, on: meeting.on.earliest) }
            return fathers.sorted().map { father in
                let occurrence = NaiveOccurrence("father-invited", meeting, closes: meeting.on.latest, each: father.text)
                    .evidence(of: .agency(meeting.agency)).atOnce
                let asked = ledger.people(meeting.people(Meeting.invitedPeople) + meeting.people(Meeting.people))
                return finding(occurrence, asked.contains(father) ? "met" : nil)
            }
        }
    }

    /// The second meeting with him within 90 days, and each later one: a visit spoke with him before it, and one observed him with the child.
    func fatherNotMeetingsOnly() -> [NaiveFinding] {
        let meetings = all(.meeting)
        var findings: [NaiveFinding] = []
        for (place, meeting) in meetings.enumerated() {
            let opens = meeting.on.earliest.adding(days: -90)
            for father in family.fathers(of: child.ref, on: meeting.on.earliest).sorted() {
                func isThere(_ meeting: Entry) -> Bool { ledger.people(meeting.people(Meeting.people)).contains(father) }
                guard isThere(meeting), meetings[..<place].contains(where: { isThere($0) && $0.on.earliest >= opens }) else { continue }
                let occurrence = NaiveOccurrence(
                    "father-not-meetings-only", meeting, opens: opens, closes: meeting.on.latest, each: father.text
                ).atOnce
                let visits = all(.visit).filter { canLie($0, opens, meeting.on.latest) }
                let spoke = visits.contains { spokeWith(father, $0) }
                let seen = visits.contains { observed(father, $0) }
                findings.append(finding(occurrence, spoke && seen ? "met" : spoke || seen ? "partly" : nil))
            }
        }
        return findings
    }
}
