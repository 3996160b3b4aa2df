import Casework

/// Flags on agencies' own records.
extension NaiveCase {
    /// The starts of assessments that ask for a flag.
    private var assessmentStarts: [Entry] {
        all(.assessment, Assessment.type, "child-and-family", "pre-birth", "section-47").filter { $0.code(Assessment.stage) == "started" }
    }

    /// An assessment started: some agency sets the child-in-need flag, or has set it: 1 wd.
    func flagOnAssessment() -> [NaiveFinding] {
        assessmentStarts.map { start in
            let occurrence = NaiveOccurrence("flag-on-assessment", start, closes: calendar.adding(1, to: start.on.latest))
            if isFlagged(["child-in-need"], by: nil, on: start.on.earliest) { return finding(occurrence, "met") }
            return response(occurrence, flags(["child-in-need"], "set", by: nil))
        }
    }

    /// An assessment started: each involved agency sets a flag, or has set it: 5 wd.
    func flagByAgency() -> [NaiveFinding] {
        let names = ["child-in-need", "child-protection"]
        return assessmentStarts.flatMap { start in
            involved(on: start.on.earliest).filter { $0 != start.agency }.map { agency in
                let occurrence = NaiveOccurrence(
                    "flag-by-agency", start, closes: calendar.adding(5, to: start.on.latest), each: agency.text
                )
                .by(.agency(agency))
                if isFlagged(names, by: agency, on: start.on.earliest) { return finding(occurrence, "met") }
                return response(occurrence, flags(names, "set", by: agency))
            }
        }
    }

    /// Closure: each agency whose child-in-need flag is set removes it: 5 wd.
    func flagRemoved() -> [NaiveFinding] {
        all(.decision, Decision.type, "closure").flatMap { closure in
            Set(all(.flag).map(\.agency)).sorted().filter { isFlagged(["child-in-need"], by: $0, on: closure.on.earliest) }.map { agency in
                let occurrence = NaiveOccurrence(
                    "flag-removed", closure, closes: calendar.adding(5, to: closure.on.latest), each: agency.text
                ).by(.agency(agency))
                return response(occurrence, flags(["child-in-need"], "removed", by: agency))
            }
        }
    }

    private func flags(_ names: [String], _ action: String, by agency: AgencyRef?) -> [Entry] {
        all(.flag, FlagFact.action, action).filter { flag in
            names.contains(flag.code(FlagFact.name) ?? "") && (agency == nil || flag.agency == agency)
        }
    }

    /// Whether a flag is set on the day: from its setting to its removal by the same agency, both days included.
    private func isFlagged(_ names: [String], by agency: AgencyRef?, on day: Day) -> Bool {
        flags(names, "set", by: agency).contains { set in
            let removal = flags([set.code(FlagFact.name) ?? ""], "removed", by: set.agency).first { NaiveLedger.inOrder(set, $0) }
            return set.on.earliest <= day && (removal.map { day <= $0.on.latest } ?? true)
        }
    }
}
