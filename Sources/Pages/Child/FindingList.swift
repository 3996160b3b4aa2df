import Briefings
import Casework
import Practice
import Standards

/// Findings as a list, those of one standard together: the first is told whole, the others open below it.
struct FindingList {
    let told: ReadRecord
    let findings: [ExplainedFinding]

    /// So many standards are shown at once; the others open on request.
    private static let shown = 5

    var html: HTML {
        var standards: [String] = []
        for finding in findings where !standards.contains(finding.standard) { standards.append(finding.standard) }
        let groups = standards.map { id in group(findings.filter { $0.standard == id }) }
        let first = groups.prefix(Self.shown).html { $0 }, rest = groups.dropFirst(Self.shown)
        guard !rest.isEmpty else { return first }
        return "\(first)<details><summary>\(rest.count) more</summary>\(rest.html { $0 })</details>\n"
    }

    private func group(_ findings: [ExplainedFinding]) -> HTML {
        guard let first = findings.first else { return "" }
        let others = findings.dropFirst()
        let more: HTML =
            others.isEmpty
            ? "" as HTML
            : "<details><summary>\(others.count) other time\(others.count == 1 ? "" : "s")<span class=\"vh\">: \(first.title)</span></summary>\(others.html(body))</details>"
        return """
            <article class="finding"><h3><a href="\(Address.standard(first.standard).path)">\(first.title)</a></h3>
            \(body(first))\(more)</article>

            """
    }

    private func body(_ finding: ExplainedFinding) -> HTML {
        let mark = VerdictMark(rawValue: finding.verdict.code) ?? .notApplicable
        let due = finding.due.map { ", by \($0.inWords)" } ?? ""
        return """
            <p>\(mark.html)<span class="quiet">\(due)</span></p>
            <p>\(told.said(finding.because))</p>\(behind(finding))
            """
    }

    private func behind(_ finding: ExplainedFinding) -> HTML {
        let ids = (finding.trigger + finding.evidence).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        guard !ids.isEmpty, let person = told.references.first.flatMap({ PersonRef($0) }) else { return "" }
        let links = ids.prefix(6).map { id -> HTML in
            let words = EntryRef(id).flatMap { told.entries[$0] }.map { "\($0.kind.code) of \($0.on.inWords)" } ?? id
            return "<a href=\"\(Address.child(person, .chronology).path)#\(Anchor.of(id))\">\(words)</a>"
        }
        let more: HTML = ids.count > 6 ? " and \(ids.count - 6) more" : ""
        return "<p class=\"behind\">Rests on: \(links.joined(by: ", "))\(more)</p>"
    }
}

/// The place of an entry in a chronology.
enum Anchor {
    static func of(_ entry: String) -> String { "entry-\(entry)" }
}
