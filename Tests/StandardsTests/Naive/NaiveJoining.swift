import Casework

/// Events seen together.
extension NaiveCase {
    /// 3 or more events in 365 days (2 if the child is under one or unborn): joined analysis on or after it: 10 wd.
    func incidentsJoined() -> [NaiveFinding] {
        let events = abuseEvents
        var findings: [NaiveFinding] = []
        for (place, event) in events.enumerated() {
            let counted = events[...place].filter { $0.day >= event.day.adding(days: -365) }
            let isSmall = child.isUnderOne(on: event.day) || child.isUnborn(on: event.day)
            if counted.count < (isSmall ? 2 : 3) { continue }
            let occurrence = NaiveOccurrence("da-incidents-joined", event, closes: calendar.adding(10, to: event.lastDay))
            var full: [Entry] = []
            var partial: [Entry] = []
            for entry in analyses {
                switch isJoined(entry, counted) {
                case true?: full.append(entry)
                case false?: partial.append(entry)
                case nil: break
                }
            }
            let verdict: String?
            switch (answer(occurrence, full), answer(occurrence, partial)) {
            case ("met", _): verdict = "met"
            case (_, "met"): verdict = "partly"
            case ("late", _): verdict = "late"
            case (_, "late"): verdict = "partly"
            default: verdict = nil
            }
            findings.append(finding(occurrence, verdict))
        }
        return findings
    }

    /// Entries that can hold a joined analysis.
    private var analyses: [Entry] {
        all(.assessment, Assessment.stage, "completed")
            + all(
                .meeting, Meeting.type, "strategy", "marac", "core-group", "initial-conference", "review-conference",
                "child-in-need-review",
                "professionals", "safeguarding-supervision")
            + all(.decision, Decision.type, "joint-review", "threshold", "step-up")
    }

    /// Whether an entry joins the events: true in full, false with one agency's accounts only, nil with fewer than two events.
    private func isJoined(_ entry: Entry, _ counted: [NaiveEvent]) -> Bool? {
        var named = 0
        var namedAgencies: Set<AgencyRef> = []
        var agencies: Set<AgencyRef> = []
        for event in counted {
            agencies.formUnion(event.agencies)
            let accounts = event.accounts.filter { ledger.names(entry, $0) }
            if !accounts.isEmpty { named += 1 }
            namedAgencies.formUnion(accounts.map(\.agency))
        }
        if named < 2 { return nil }
        return agencies.count < 2 || namedAgencies.count >= 2
    }
}
