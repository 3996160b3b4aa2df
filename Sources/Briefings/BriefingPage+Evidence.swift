import Casework

extension BriefingPage {
    /// "What this rests on": every finding, by standard, with its reason and its entries. Empty where the page has no findings.
    var evidence: HTML? {
        guard !briefing.findings.isEmpty else { return nil }
        let uses = uses
        var titles: [Line] = []
        for finding in briefing.findings where !titles.contains(finding.standard) { titles.append(finding.standard) }
        let groups = titles.html { title in
            """
            <h3>\(title.text)</h3>
            <ul class="findings">
            \(briefing.findings.filter { $0.standard == title }.html { finding($0, usedBy: uses[$0.anchor] ?? []) })</ul>

            """
        }
        return """
            <section class="evidence" aria-labelledby="h-evidence">
            <h2 id="h-evidence">What this rests on</h2>
            <p>Children are named by their number in the audit. This part is for people who may see the audit; the one-page print leaves it out.</p>
            \(groups)</section>
            """
    }

    private func finding(_ finding: BriefedFinding, usedBy uses: [Use]) -> HTML {
        let due = finding.due.map { day in ", due by \(date(day))" as HTML }
        let entries: HTML =
            finding.entries.isEmpty
            ? "No entry: nothing was recorded."
            : "\(finding.entries.count == 1 ? "Entry" : "Entries"): \(finding.entries.map { "<code>\($0.text)</code>" as HTML }.joined(by: ", "))."
        let links = uses.map { "<a href=\"#\($0.id)\">\($0.words)</a>" as HTML }
        let back: HTML? = links.isEmpty ? nil : " <span class=\"back\">Behind \(links.joined(by: ", ")).</span>"
        return """
            <li id="\(finding.anchor.id)" tabindex="-1"><p class="who"><strong>Child \(finding.child)</strong> \(finding.verdict.html) \
            \(date(finding.on))\(due)</p>
            <p>\(finding.because.text)</p>
            <p class="quiet">\(entries)\(back)</p></li>

            """
    }

    private func date(_ day: Day) -> HTML { "<time datetime=\"\(day.description)\">\(day.inWords)</time>" }
}
