import Casework

/// What is shared, followed up, explored and remembered.
extension NaiveCase {
    /// While open, an urgent attendance of the child: shared with gp and with social care, unless recorded by it: 1 wd.
    func attendanceShared() -> [NaiveFinding] {
        let asked: [(String, [AgencyKind])] = [("gp", [.gp]), ("social-care", [.socialCare, .emergencyDuty])]
        return attendancesOfChild.filter { isOpen(on: $0.on.earliest) }.flatMap { attendance in
            asked.filter { !$0.1.contains(kind(attendance.agency)) }.map { label, kinds in
                let occurrence = NaiveOccurrence(
                    "ae-shared", attendance, closes: calendar.adding(1, to: attendance.on.latest), each: label
                ).owed(to: .kinds(kinds))
                return sharing(occurrence, sharesOf([attendance]).filter { $0.agencies(Share.to).contains { kinds.contains(kind($0)) } })
            }
        }
    }

    /// The same: an entry by a gp or social-care agency whose refs name it: 5 wd.
    func attendanceFollowedUp() -> [NaiveFinding] {
        attendancesOfChild.filter { isOpen(on: $0.on.earliest) }.map { attendance in
            let occurrence = NaiveOccurrence("ae-followed-up", attendance, closes: calendar.adding(5, to: attendance.on.latest))
                .by(.kinds([.gp, .socialCare, .emergencyDuty]))
            return response(
                occurrence,
                record.filter { entry in
                    (kind(entry.agency) == .gp || isSocialCare(entry.agency)) && concerns(entry) && ledger.names(entry, attendance)
                })
        }
    }

    /// While open: what happened is shared with each involved agency that holds no account of it: 5 wd.
    func informationShared() -> [NaiveFinding] {
        let single =
            all(.attendance, Attendance.type, "emergency-department", "minor-injuries") + all(.assessment, Assessment.stage, "completed")
            + all(.plan, Plan.stage, "started") + all(.decision, Decision.type, "step-up")
        let triggers = events + single.map { NaiveEvent(accounts: [$0]) }
        return triggers.filter { isOpen(on: $0.day) }.flatMap { event in
            involved(on: event.day).filter { !event.agencies.contains($0) }.map { agency in
                let occurrence = NaiveOccurrence(
                    "information-shared", event, closes: calendar.adding(5, to: event.lastDay), each: agency.text
                )
                .owed(to: .agency(agency))
                return sharing(occurrence, sharesOf(event.accounts).filter { $0.agencies(Share.to).contains(agency) })
            }
        }
    }

    /// While open, a move or a new partner: an assessment, visit, meeting or decision whose refs name it: 10 wd.
    func familyChangeExplored() -> [NaiveFinding] {
        let exploring = (all(.assessment) + all(.visit) + all(.meeting) + all(.decision))
        var occurrences: [NaiveOccurrence] = []
        for move in all(.move) {
            occurrences.append(NaiveOccurrence("family-change-explored", move, closes: calendar.adding(10, to: move.on.latest)))
        }
        for (place, tie) in family.ties.enumerated() where record.contains(tie.entry) {
            let first = max(tie.entry.on.earliest, tie.entry.day(Relationship.from) ?? tie.entry.on.earliest)
            let last = max(first, tie.entry.on.latest)
            guard first <= asOf, tie.to.map({ first <= $0 }) ?? true, isNewcomer(tie, on: first) else { continue }
            let known = family.ties[..<place].contains { earlier in
                let same = earlier.a == tie.a && earlier.b == tie.b
                let turned = tie.role == "partner" && earlier.a == tie.b && earlier.b == tie.a
                return earlier.role == tie.role && (same || turned) && earlier.isTold(of: first)
            }
            if known { continue }
            occurrences.append(
                NaiveOccurrence(
                    standard: "family-change-explored", first: first, last: last, opens: first, closes: calendar.adding(10, to: last),
                    trigger: [tie.entry]))
        }
        return occurrences.filter { isOpen(on: $0.first) }.map { occurrence in
            response(occurrence, exploring.filter { ledger.names($0, occurrence.trigger[0]) })
        }
    }

    /// Whether a tie makes somebody a step-parent or a parent's partner, of the child or of one of its parents.
    private func isNewcomer(_ tie: NaiveTie, on day: Day) -> Bool {
        if ["step-mother", "step-father", "parents-partner"].contains(tie.role) { return tie.b == child.ref }
        if tie.role != "partner" { return false }
        let parents = family.parents(of: child.ref, on: day)
        return parents.contains(tie.a) || parents.contains(tie.b)
    }

    /// An assessment, a conference or a closure refers to another agency's entry and to one older than six months, where there are such.
    func historyUsed() -> [NaiveFinding] {
        let triggers =
            all(.assessment, Assessment.stage, "completed") + all(.meeting, Meeting.type, "initial-conference", "review-conference")
            + all(.decision, Decision.type, "closure")
        return triggers.compactMap { trigger in
            let day = trigger.on.earliest
            let history = record.filter {
                $0.id != trigger.id && $0.on.earliest <= day && $0.kind != .person && $0.kind != .relationship
            }
            let elsewhere = history.filter { $0.agency != trigger.agency }
            let old = history.filter { $0.on.earliest < day.adding(months: -6) }
            var asked = 0
            var used = 0
            for kind in [elsewhere, old] where !kind.isEmpty {
                asked += 1
                if kind.contains(where: { ledger.names(trigger, $0) }) { used += 1 }
            }
            if asked == 0 { return nil }
            let occurrence = NaiveOccurrence("history-used", trigger, closes: trigger.on.latest).evidence(of: .agency(trigger.agency))
                .atOnce
            return finding(occurrence, used == asked ? "met" : used > 0 ? "partly" : nil)
        }
    }
}
