import Casework

/// Parents' understanding, and agencies at meetings.
extension NaiveCase {
    /// A plan started or reviewed: understanding of each parent: 10 wd.
    func understandingChecked() -> [NaiveFinding] {
        all(.plan, Plan.type, "child-protection", "child-in-need", "pre-birth").filter { $0.code(Plan.stage) != "ended" }.flatMap { plan in
            family.parents(of: child.ref, on: plan.on.earliest).sorted().map { parent in
                let occurrence = NaiveOccurrence(
                    "understanding-checked", plan, closes: calendar.adding(10, to: plan.on.latest), each: parent.text)
                return response(occurrence, all(.understanding).filter { ledger.about($0).contains(parent) })
            }
        }
    }

    /// Level none: a later one of the same parent with level some or full: 3 months.
    func understandingReached() -> [NaiveFinding] {
        notUnderstood.map { first in
            let occurrence = NaiveOccurrence(
                "understanding-reached", first, opens: first.on.earliest.adding(days: 1), closes: first.on.latest.adding(months: 3))
            return ofEachParent(
                first, occurrence, laterOnes(first).filter { ["some", "full"].contains($0.code(Understanding.level) ?? "") })
        }
    }

    /// Level none: a later one of the same parent by an approach other than conversation: 20 wd.
    func understandingWorkedOn() -> [NaiveFinding] {
        notUnderstood.map { first in
            let occurrence = NaiveOccurrence(
                "understanding-worked-on", first, opens: first.on.earliest.adding(days: 1), closes: calendar.adding(20, to: first.on.latest)
            )
            return ofEachParent(
                first, occurrence, laterOnes(first).filter { ($0.code(Understanding.approach) ?? "conversation") != "conversation" })
        }
    }

    /// Where both parents are named each of them must be reached; one of two is partly.
    private func ofEachParent(_ first: Entry, _ occurrence: NaiveOccurrence, _ responses: [Entry]) -> NaiveFinding {
        let parents = ledger.about(first).intersection(family.parents(of: child.ref, on: first.on.earliest))
        if parents.isEmpty { return response(occurrence, responses) }
        let answers = parents.map { parent in answer(occurrence, responses.filter { ledger.about($0).contains(parent) }) }
        if answers.allSatisfy({ $0 != nil }) { return finding(occurrence, answers.contains("late") ? "late" : "met") }
        let isHalf = answers.contains { $0 != nil } && occurrence.closes < asOf
        return finding(occurrence, isHalf ? "partly" : nil)
    }

    private var notUnderstood: [Entry] { all(.understanding, Understanding.level, "none") }

    private func laterOnes(_ first: Entry) -> [Entry] {
        all(.understanding).filter { !ledger.about($0).isDisjoint(with: ledger.about(first)) }
    }

    /// Each invited agency attended or reported.
    func meetingContribution() -> [NaiveFinding] {
        all(.meeting).flatMap { meeting in
            Set(meeting.agencies(Meeting.invited)).sorted().map { agency in
                let occurrence = NaiveOccurrence("meeting-contribution", meeting, closes: meeting.on.latest, each: agency.text)
                    .owed(to: .agency(agency)).evidence(of: .agency(meeting.agency)).atOnce
                let came = (meeting.agencies(Meeting.attended) + meeting.agencies(Meeting.reported)).contains(agency)
                return finding(occurrence, came ? "met" : nil)
            }
        }
    }

    /// Social care and two agencies of other kinds attended; fewer is partly; nobody is missed.
    func conferenceQuorum() -> [NaiveFinding] {
        all(.meeting, Meeting.type, "initial-conference", "review-conference").map { meeting in
            let attended = Set(meeting.agencies(Meeting.attended))
            let others = attended.count { !isSocialCare($0) }
            let verdict = others >= 2 && others < attended.count ? "met" : attended.isEmpty ? nil : "partly"
            return finding(
                NaiveOccurrence("conference-quorum", meeting, closes: meeting.on.latest).evidence(of: .agency(meeting.agency)).atOnce,
                verdict)
        }
    }
}
