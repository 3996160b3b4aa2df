import Briefings
import Casework
import Practice
import Standards

/// Findings as a list: what each says, on what, and where to read more.
struct FindingList {
    let told: ReadRecord
    let findings: [ExplainedFinding]

    var html: HTML {
        findings.html { finding in
            let mark = VerdictMark(rawValue: finding.verdict.code) ?? .notApplicable
            let due = finding.due.map { " · by \($0.inWords)" } ?? ""
            return """
                <article class="finding"><h3><a href="\(Address.standard(finding.standard).path)">\(finding.title)</a></h3>
                <p>\(mark.html)<span class="quiet">\(due)</span></p>
                <p>\(told.naming(peopleIn: finding.because))</p>\(behind(finding))</article>

                """
        }
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
