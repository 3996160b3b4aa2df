import Casework
import Practice
import Standards

/// Findings as a person reads them in a terminal.
struct CheckText {
    let text: String

    init(_ book: Casebook, _ judged: [JudgeChildren.Judged]) {
        var lines: [String] = []
        for child in judged {
            lines.append("\(child.child)  as at \(book.asOf.inWords)" + (book.knownOn.map { ", known by \($0.inWords)" } ?? ""))
            if child.findings.isEmpty { lines.append("  no standard has an occasion in this record") }
            for finding in child.findings {
                let each = finding.each.map { " [\($0)]" } ?? ""
                lines.append("  \(Self.mark(finding.verdict)) \(finding.verdict.code.padded(14)) \(finding.title)\(each)")
                lines.append("      \(finding.because)")
                if !finding.trigger.isEmpty {
                    lines.append(
                        "      \(finding.standard) · occasion \(finding.trigger.joined(separator: ", "))"
                            + (finding.evidence.isEmpty ? "" : " · evidence \(finding.evidence.joined(separator: ", "))"))
                }
            }
            lines.append("")
        }
        text = lines.joined(separator: "\n")
    }

    /// A sign for each verdict; the word always stands beside it.
    static func mark(_ verdict: Verdict) -> String {
        switch verdict {
        case .met: "✓"
        case .late: "◷"
        case .partly: "◐"
        case .missed: "✗"
        case .due: "…"
        case .explained: "≈"
        case .cannotTell: "?"
        case .notApplicable: "–"
        }
    }
}
