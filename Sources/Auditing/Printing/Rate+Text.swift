import Casework

extension Rate {
    /// `kept for 3 of 7 children; 9 of 20 met, 4 late, 1 in part, 6 missed (4 practice, 2 sharing); 2 due, 1 explained, 3 cannot be told`.
    public var inWords: String {
        let undecided = [
            due > 0 ? "\(due) due" : nil, explained > 0 ? "\(explained) explained" : nil,
            cannotTell > 0 ? "\(cannotTell) cannot be told" : nil,
        ]
        .compactMap { $0 }.joined(separator: ", ")
        guard applicable > 0 else { return "applied to no child" + (undecided.isEmpty ? "" : "; \(undecided)") }
        let gaps = [practiceGaps > 0 ? "\(practiceGaps) practice" : nil, sharingGaps > 0 ? "\(sharingGaps) sharing" : nil].compactMap { $0 }
        let counts = [
            "\(met) of \(decided) met", late > 0 ? "\(late) late" : nil, partly > 0 ? "\(partly) in part" : nil,
            missed > 0 ? "\(missed) missed" + (gaps.isEmpty ? "" : " (\(gaps.joined(separator: ", ")))") : nil,
        ]
        return
            "kept for \(kept) of \(applicable) \(applicable == 1 ? "child" : "children"); \(counts.compactMap { $0 }.joined(separator: ", "))"
            + (undecided.isEmpty ? "" : "; \(undecided)")
    }
}

extension Fieldwork {
    /// Every standard's rate over the cohort, and over everybody eligible, by line.
    public var ratesText: String {
        audit.lines.map { line in
            let lines = rates.filter { line.standards.contains($0.standard) }.map { rate in
                "  \(rate.title) [\(rate.standard)]\n    audited:  \(rate.cohort.inWords)\n    eligible: \(rate.eligible.inWords)"
            }
            return ([line.question] + lines).joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n"
    }

    /// The audit and every rate.
    public var ratesJSON: JSONValue { audit.json.with([.init("rates", .array(rates.map(\.json)))]) }
}

extension Comparison {
    /// Then and now, one standard after another.
    public var text: String {
        let head = "Then: \(then.audit), \(then.asOf.inWords). Now: \(now.audit), \(now.asOf.inWords).\n"
        let parts = changes.map { change in
            func line(_ name: String, _ rate: Rate?) -> String { "    \(name) \(rate?.inWords ?? "not asked")" }
            return [
                "  \(change.title) [\(change.standard)]", line("audited then: ", change.then?.cohort),
                line("audited now:  ", change.now?.cohort),
                line("eligible then:", change.then?.eligible), line("eligible now: ", change.now?.eligible),
            ].joined(separator: "\n")
        }
        return head + parts.joined(separator: "\n") + "\n"
    }
}
