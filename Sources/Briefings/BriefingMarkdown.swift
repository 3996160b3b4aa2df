import Casework

/// A briefing as Markdown, for a wiki, an intranet or a mail: the same words in the same order as the page.
public struct BriefingMarkdown: Sendable {
    /// What is shown.
    public let briefing: Briefing

    /// A briefing, for the audience that it is set for.
    public init(_ briefing: Briefing) { self.briefing = briefing }

    /// The whole text.
    public var text: String {
        let blocks =
            [heading, cohort] + [
                list("What are we worried about?", briefing.worries, leftOff: briefing.appendix.leftOff.worries),
                list("What good practice did we see?", briefing.goodPractice, leftOff: briefing.appendix.leftOff.goodPractice),
            ]
            + [organisations, themes, list("Practice points", briefing.practicePoints, bold: true), resources]
            + [list("Questions for your team", briefing.questions), foot, appendix, evidence]
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var heading: String {
        "# \(Self.escaped(briefing.theme))\n\n\(Self.escaped(briefing.title)) · \(briefing.month.inWords) · \(briefing.stage.word)"
    }

    private var cohort: String {
        let cohort = briefing.cohort
        let first = "**\(cohort.size) \(cohort.size == 1 ? "child" : "children")**" + (cohort.ageRange.map { " \(Self.escaped($0))" } ?? "")
        let groups = [("Age", cohort.ages), ("Sex", cohort.sexes), ("Plan", cohort.plans), ("Needs", cohort.needs)].filter { !$0.1.isEmpty }
        let lines = groups.map { name, counts in "- \(name): \(figures(counts))" }
        return (["## Who was audited", "", first] + (lines.isEmpty ? [] : [""]) + lines).joined(separator: "\n")
    }

    /// `5 boys, 5 girls`; that numbers are hidden is said once for all of a line.
    private func figures(_ counts: [LabelledCount]) -> String {
        let figures = counts.map { labelled in (labelled.count.map { "\($0) " } ?? "") + Self.escaped(labelled.words) }
        let hidden = counts.filter { $0.count == nil }.count
        let note =
            switch hidden {
            case 0: ""
            case counts.count: counts.count == 1 ? " (number hidden)" : " (numbers hidden)"
            default: " (where no number stands it is hidden)"
            }
        return figures.joined(separator: ", ") + note
    }

    private func list(_ title: String, _ statements: [Statement], bold: Bool = false, level: String = "##", leftOff: Int = 0) -> String {
        guard !statements.isEmpty else { return "" }
        let more = Appendix.LeftOff.more(leftOff).map { "\n\n\($0) \(Appendix.LeftOff.inAppendix)" } ?? ""
        return "\(level) \(title)\n\n" + statements.map { item($0, bold: bold) }.joined(separator: "\n") + more
    }

    private var appendix: String {
        let appendix = briefing.appendix
        if appendix.isEmpty { return "" }
        return
            ([
                "## Everything the audit found", list("Worries", appendix.worries, level: "###"),
                list("Good practice", appendix.goodPractice, level: "###"),
            ]
            + appendix.themes.map(block)).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private func item(_ statement: Statement, bold: Bool) -> String {
        let words = statement.parts.map { part in
            part.joint + mark(Self.escaped(part.text), bold: bold || statement.isBold)
                + (part.statement.countAfter.map { " (\(Self.escaped($0)))" } ?? "")
        }.joined()
        let links = briefing.behind(statement).map { finding, count in
            "[Child \(finding.child)](#\(finding.anchor.id))" + (count > 1 ? " and \(count - 1) more" : "")
        }
        return "- " + words + (links.isEmpty ? "" : " · " + links.joined(separator: ", "))
    }

    private func mark(_ words: String, bold: Bool) -> String { bold ? "**\(words)**" : words }

    private var organisations: String {
        briefing.organisations.isEmpty
            ? "" : "## Organisations that audited\n\n" + briefing.organisations.map { Self.escaped($0) }.joined(separator: " · ")
    }

    private var themes: String {
        if briefing.themes.isEmpty { return "" }
        let more = briefing.appendix.leftOff.moreOfThemes.map { ["\($0) \(Appendix.LeftOff.inAppendix)"] } ?? []
        return (["## Themes for learning"] + briefing.themes.map(block) + more).joined(separator: "\n\n")
    }

    private func block(_ theme: LearningTheme) -> String {
        let national = briefing.resources.first { $0.key == theme.national }.map { "National link: \(title(of: $0))" } ?? ""
        return [
            "### \(Self.escaped(theme.title))", national, list("What we found", theme.found, level: "####"),
            list("What needs to happen?", theme.needed, level: "####"),
        ].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var resources: String {
        if briefing.resources.isEmpty { return "" }
        let lines = briefing.resources.map { resource in
            "- \(title(of: resource)), \(Self.escaped(resource.publisher))"
                + (resource.address == nil ? " (\(LearningResource.noAddress))" : "")
        }
        return "## Tools and reports\n\n" + lines.joined(separator: "\n")
    }

    private func title(of resource: LearningResource) -> String {
        resource.address.map { "[\(Self.escaped(resource.title))](<\($0.text)>)" } ?? Self.escaped(resource.title)
    }

    private var foot: String {
        var lines = briefing.history.suffix(1).map { "\($0.inWords)." }.map { Self.escaped($0) }
        if case .public(let small) = briefing.audience {
            lines.append(
                "Numbers under \(small.threshold) are hidden in this version, and with them any number from which one could be worked out.")
        }
        lines += briefing.footer.map { Self.escaped($0) }
        return "---\n\n" + lines.joined(separator: "\n\n")
    }

    private var evidence: String {
        if briefing.findings.isEmpty { return "" }
        let lines = briefing.findings.map { finding in
            let due = finding.due.map { ", due by \($0.inWords)" } ?? ""
            let entries =
                finding.entries.isEmpty
                ? "No entry: nothing was recorded." : "Entries: \(finding.entries.map { "`\($0.text)`" }.joined(separator: ", "))."
            return
                "- <a id=\"\(finding.anchor.id)\"></a>**Child \(finding.child)** · \(Self.escaped(finding.standard)) · \(finding.verdict.word) · "
                + "\(finding.on.inWords)\(due). \(Self.escaped(finding.because)) \(entries)"
        }
        return "## What this rests on\n\n" + lines.joined(separator: "\n")
    }

    private static func opensReference(_ rest: Substring) -> Bool {
        let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
        return !name.isEmpty && rest.dropFirst(name.count).first == ";"
    }

    private static func escaped(_ line: Line) -> String { escaped(line.text) }

    /// Text with everything that Markdown would read as a mark taken literally.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!": escaped += "\\\(character)"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            // Alone, as in A&E, it is itself; only before a name and a semicolon would it be read as another sign.
            case "&" where opensReference(rest): escaped += "&amp;"
            default: escaped.append(character)
            }
        }
        // At the start of a line these would open a list or a heading.
        if let first = text.first, "-+=".contains(first) { return "\\" + escaped }
        let digits = text.prefix { $0.isNumber }
        if !digits.isEmpty, let mark = text.dropFirst(digits.count).first, ".)".contains(mark) {
            return digits + "\\" + escaped.dropFirst(digits.count)
        }
        return escaped
    }
}
