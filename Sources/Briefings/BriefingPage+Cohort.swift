extension BriefingPage {
    /// Who was audited, as pairs of a heading and its counts.
    var whoWasAudited: HTML {
        let cohort = briefing.cohort
        let range = cohort.ageRange.map { " \($0)" } ?? ""
        let counts = [("Age", cohort.ages), ("Sex", cohort.sexes), ("Plan", cohort.plans), ("Needs", cohort.needs)]
        let cells = counts.filter { !$0.1.isEmpty }.html { heading, list in
            "<div class=\"\(heading.lowercased())\"><dt>\(heading)</dt><dd>\(figures(list))</dd></div>\n"
        }
        return """
            <section class="cohort" aria-labelledby="h-cohort">
            <h2 id="h-cohort" class="vh">Who was audited</h2>
            <dl>
            <div class="size"><dt class="vh">Children</dt><dd><b>\(cohort.size)</b> \(cohort.size == 1 ? "child" : "children")\(range)</dd></div>
            \(cells)</dl>
            </section>
            """
    }

    private func figures(_ list: [LabelledCount]) -> HTML {
        let items = list.map { labelled -> HTML in
            let number = labelled.count.map { count in "<b>\(count)</b> " as HTML }
            return "<span class=\"figure\">\(number)\(labelled.words)</span>"
        }
        let hidden = list.filter { $0.count == nil }.count
        let note: HTML? =
            switch hidden {
            case 0: nil
            case list.count: "<span class=\"quiet\">(\(list.count == 1 ? "number" : "numbers") hidden)</span>"
            default: "<span class=\"quiet\">(where no number stands it is hidden)</span>"
            }
        return "\(items.joined(by: ", "))\(note.map { " \($0)" as HTML })"
    }
}
