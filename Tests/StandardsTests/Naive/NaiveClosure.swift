import Casework

/// Closing and stepping down.
extension NaiveCase {
    private var closures: [Entry] { all(.decision, Decision.type, "closure") }
    private var closuresAndStepDowns: [Entry] { all(.decision, Decision.type, "closure", "step-down") }

    /// No incident, no urgent attendance of the child with injury and no birth of the child in the 84 days up to it.
    func closureNotTooSoon() -> [NaiveFinding] {
        closuresAndStepDowns.map { decision in
            let opens = decision.on.earliest.adding(days: -84)
            let occurrence = NaiveOccurrence("closure-not-too-soon", decision, opens: opens, closes: decision.on.latest).atOnce
            let hurt = attendancesOfChild.filter { $0.flag(Attendance.injury) }
            let birth = child.born.map { opens <= $0 && $0 <= decision.on.latest } ?? false
            let isBroken = birth || (all(.incident) + hurt).contains { surelyLies($0, opens, decision.on.latest) }
            return finding(occurrence, isBroken ? "missed" : "met")
        }
    }

    /// No referral that is taken further in the 42 days after.
    func closureWithoutReturn() -> [NaiveFinding] {
        closures.map { decision in
            let occurrence = after("closure-without-return", decision, days: 42)
            let returns = referralsToSocialCare.filter {
                !["no-further-action", "information-and-advice"].contains(self.decision(on: $0) ?? "")
            }
            return absence(occurrence, returns.contains { surelyLies($0, occurrence.opens, occurrence.closes) })
        }
    }

    /// No incident in the 84 days after.
    func closureWithoutIncident() -> [NaiveFinding] {
        closures.map { decision in
            let occurrence = after("closure-without-incident", decision, days: 84)
            return absence(occurrence, all(.incident).contains { surelyLies($0, occurrence.opens, occurrence.closes) })
        }
    }

    /// The window after a trigger in which something may not happen: it opens on the day after.
    func after(_ standard: String, _ trigger: Entry, days: Int) -> NaiveOccurrence {
        NaiveOccurrence(standard, trigger, opens: trigger.on.earliest.adding(days: 1), closes: trigger.on.latest.adding(days: days))
    }

    /// Whether all of an entry's possible days lie between two days: the doubt favours the practitioner.
    func surelyLies(_ entry: Entry, _ first: Day, _ last: Day) -> Bool { first <= entry.on.earliest && entry.on.latest <= last }

    /// Emergency-department and minor-injuries attendances of the child.
    var attendancesOfChild: [Entry] {
        all(.attendance, Attendance.type, "emergency-department", "minor-injuries").filter(namesChild)
    }

    /// Each involved agency is told: 20 wd before to 5 wd after.
    func closureShared() -> [NaiveFinding] {
        closuresAndStepDowns.flatMap { decision in
            involved(on: decision.on.earliest).filter { $0 != decision.agency }.map { agency in
                let occurrence = NaiveOccurrence(
                    "closure-shared", decision, opens: calendar.adding(-20, to: decision.on.earliest),
                    closes: calendar.adding(5, to: decision.on.latest), each: agency.text
                ).owed(to: .agency(agency))
                let shares = all(.share, Share.what, "closure", "step-down").filter { $0.agencies(Share.to).contains(agency) }
                return sharing(occurrence, shares)
            }
        }
    }

    /// Each agency that was told acknowledges: 5 wd.
    func closureAcknowledged() -> [NaiveFinding] {
        acknowledged("closure-acknowledged", all(.share, Share.what, "closure", "step-down"))
    }

    /// Each agency that was told of anything else acknowledges: 5 wd.
    func shareAcknowledged() -> [NaiveFinding] {
        acknowledged("share-acknowledged", all(.share).filter { !["closure", "step-down"].contains($0.code(Share.what) ?? "") })
    }

    private func acknowledged(_ standard: String, _ shares: [Entry]) -> [NaiveFinding] {
        shares.filter { $0.code(Share.decision) == "shared" }.flatMap { share in
            Set(share.agencies(Share.to)).sorted().map { agency in
                let occurrence = NaiveOccurrence(standard, share, closes: calendar.adding(5, to: share.on.latest), each: agency.text)
                    .by(.agency(agency))
                let answers = all(.acknowledgement).filter { $0.agency == agency && ledger.means($0.entry(Acknowledgement.of), share) }
                return response(occurrence, answers)
            }
        }
    }

    /// Contact is confirmed with each involved agency, or it recorded an entry about the child in the 90 days before.
    func closureContactConfirmed() -> [NaiveFinding] {
        closuresAndStepDowns.flatMap { decision in
            involved(on: decision.on.earliest).filter { $0 != decision.agency }.map { agency in
                let opens = decision.on.earliest.adding(days: -90)
                let occurrence = NaiveOccurrence(
                    "closure-contact-confirmed", decision, opens: opens, closes: decision.on.latest, each: agency.text
                )
                .by(.agency(agency))
                let isConfirmed = decision.agencies(Decision.confirmed).contains(agency)
                let isSeen = record.contains { $0.agency == agency && namesChild($0) && canLie($0, opens, decision.on.latest) }
                return preparation(occurrence, isConfirmed || isSeen)
            }
        }
    }

    /// A child-protection plan ended, unless looked after: a child-in-need plan is open or starts: 10 wd.
    func stepdownStepwise() -> [NaiveFinding] {
        ended("child-protection").filter { !hasPlan("looked-after", on: $0.on.earliest) }.map { end in
            let occurrence = NaiveOccurrence("stepdown-stepwise", end, closes: calendar.adding(10, to: end.on.latest))
            if hasPlan("child-in-need", on: end.on.earliest) { return finding(occurrence, "met") }
            return response(occurrence, started("child-in-need"))
        }
    }

    /// A child-in-need plan that follows a child-protection plan neither ends nor is followed by closure in 84 days.
    func stepdownSustained() -> [NaiveFinding] {
        plans.filter { $0.type == "child-in-need" }.compactMap { plan in
            let start = plan.entries[0]
            let follows = ended("child-protection").contains { end in
                end.on.earliest <= start.on.earliest && start.on.earliest <= calendar.adding(10, to: end.on.latest)
            }
            if !follows { return nil }
            let occurrence = after("stepdown-sustained", start, days: 84)
            let breaks = closures + (plan.end.map { [$0] } ?? [])
            return absence(occurrence, breaks.contains { surelyLies($0, occurrence.opens, occurrence.closes) })
        }
    }

    /// The starts of plans of a type.
    func started(_ type: String) -> [Entry] { all(.plan, Plan.type, type).filter { $0.code(Plan.stage) == "started" } }

    /// The ends of plans of a type.
    func ended(_ type: String) -> [Entry] { all(.plan, Plan.type, type).filter { $0.code(Plan.stage) == "ended" } }
}
