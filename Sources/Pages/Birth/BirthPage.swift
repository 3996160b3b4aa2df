import Briefings
import Casework
import Practice
import Standards

/// Before a birth and in the months after it: the weeks as a scale with what is due when, and what the plan for the birth holds.
public struct BirthPage: Sendable {
    let told: ReadRecord
    let plan: BirthPlan?
    let standards: Set<String>

    /// The page of a record. `plan` is the plan held against the standard's list; `standards` are the ids of those about the time before birth.
    public init(_ told: ReadRecord, _ plan: BirthPlan?, standards: Set<String>) {
        (self.told, self.plan, self.standards) = (told, plan, standards)
    }

    /// The page.
    public var page: Page {
        let name = told.name(told.record.child)
        let findings = told.findings.filter { standards.contains($0.standard) }
            .sorted { (($0.due ?? $0.on)?.ordinal ?? .max, $0.standard) < (($1.due ?? $1.on)?.ordinal ?? .max, $1.standard) }
        let scale = BirthScale(told, findings)
        return Page(
            "Before birth, \(name)", banner: ChildBanner(told, at: .birth).html,
            """
            <h1>Before birth</h1><p class="lead">\(when)</p>
            \(scale?.html)
            <section><h2>What is due when</h2>\(table(findings, scale))</section>
            \(checklist)
            """)
    }

    private var when: String {
        let facts = told.record.facts, day = told.book.asOf
        if let born = facts.born, born <= day.ordinal {
            let due = facts.due.map { due -> String in
                let apart = Int(born - due)
                return apart == 0
                    ? ", on the day it was expected"
                    : ", \(abs(apart)) day\(abs(apart) == 1 ? "" : "s") \(apart < 0 ? "before" : "after") the day expected"
            }
            return "Born on \(Day(ordinal: born).inWords)\(due ?? "")."
        }
        guard let due = facts.due else { return "No day of birth or expected day is recorded." }
        let left = Int(due - day.ordinal)
        return left >= 0
            ? "Expected on \(Day(ordinal: due).inWords), in \(left / 7) week\(left / 7 == 1 ? "" : "s") and \(left % 7) day\(left % 7 == 1 ? "" : "s")."
            : "Expected on \(Day(ordinal: due).inWords). No birth is recorded."
    }

    private func table(_ findings: [ExplainedFinding], _ scale: BirthScale?) -> HTML {
        guard !findings.isEmpty else {
            return "<p class=\"quiet\">No standard asks anything before this birth, as far as the record shows.</p>"
        }
        let rows = findings.map { finding -> HTML in
            let mark = VerdictMark(rawValue: finding.verdict.code) ?? .notApplicable
            let due = finding.due ?? finding.on
            let week = due.flatMap { day in scale.map { $0.inWeeks(day.ordinal) } } ?? ""
            return """
                <tr><td class="when">\(due?.inWords ?? "")<br><span class="quiet">\(week)</span></td><th scope="row"><a href="\(Address.standard(finding.standard).path)">\(finding.title)</a><br>
                <span class="quiet">\(told.said(finding.because))</span></th><td>\(mark.html)</td></tr>

                """
        }
        return """
            <table class="stack light"><caption class="vh">What is due when</caption><thead><tr><th scope="col">By</th><th scope="col">What</th><th scope="col">How it stands</th></tr></thead>
            <tbody>\(rows)</tbody></table>
            """
    }

    private var checklist: HTML? {
        guard let plan else { return nil }
        let there = plan.items.count { $0.isThere }
        let said: HTML =
            plan.entries.isEmpty
            ? "<p><span class=\"no\">No plan for the birth is recorded.</span> These are the items that it should hold.</p>" as HTML
            : "<p>\(there) of \(plan.items.count) items are there, in \(plan.entries.map { "the plan \($0.code(Plan.stage) == "started" ? "of" : "as reviewed on") \($0.on.inWords), \(told.agency($0.agency))" }.joined(separator: "; ")).</p>"
                as HTML
        let items = plan.items.map { item -> HTML in
            let mark: HTML =
                item.isThere
                ? "<span class=\"verdict v-met\">\(VerdictMark.met.icon)There</span>" as HTML
                : "<span class=\"verdict v-missed\">\(VerdictMark.missed.icon)Missing</span>" as HTML
            let vital: HTML? = item.isVital ? " <span class=\"quiet\">vital</span>" : nil
            return "<li><span>\(item.code.inPlainWords.withCapital)\(vital)</span>\(mark)</li>\n"
        }
        return "<section><h2>The plan for the birth</h2>\(said)<ul class=\"checks\">\(items)</ul></section>\n"
    }
}
