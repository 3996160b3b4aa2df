extension BriefingPage {
    /// Themes for learning: what we found beside what needs to happen.
    var themes: HTML {
        if briefing.themes.isEmpty { return "" }
        let all = briefing.themes.enumerated().html { number, theme in
            section(theme, heading: "h-theme-\(number + 1)", prefix: "t\(number + 1)")
        }
        return """
            <section class="themes" aria-labelledby="h-themes">
            <h2 id="h-themes">Themes for learning</h2>
            \(all)\(more(briefing.appendix.leftOff.moreOfThemes))</section>
            """
    }

    /// One theme, its heading's id and the ids of its statements as given.
    func section(_ theme: LearningTheme, heading: String, prefix: String) -> HTML {
        let needed: HTML? =
            theme.needed.isEmpty
            ? nil
            : "<div class=\"needed\">\n<h4>What needs to happen?</h4>\n\(statements(theme.needed, prefix: "\(prefix)-needed"))\n</div>"
        return """
            <section class="theme"\(attribute: "aria-labelledby", heading)>
            <h3\(attribute: "id", heading)>\(theme.title.text)\(national(theme))</h3>
            <div class="found">
            <h4>What we found</h4>
            \(statements(theme.found, prefix: "\(prefix)-found"))
            </div>
            \(needed)
            </section>

            """
    }

    /// The national review that says the same: a link where there is an address, else to its place on this page.
    private func national(_ theme: LearningTheme) -> HTML? {
        guard let key = theme.national, let resource = briefing.resources.first(where: { $0.key == key }) else { return nil }
        let address = resource.address?.text ?? "#r-\(key)"
        return " <span class=\"national\">National link: <a\(attribute: "href", address)>\(resource.title.text)</a></span>"
    }

    /// Tools and reports, each with its publisher, and a link only where the partnership has given an address.
    var tools: HTML {
        if briefing.resources.isEmpty { return "" }
        let items = briefing.resources.html { resource in
            let title: HTML =
                if let address = resource.address {
                    "<a\(attribute: "href", address.text)>\(resource.title.text)</a>"
                } else {
                    "<span class=\"unlinked\">\(resource.title.text)</span>"
                }
            return "<li id=\"r-\(resource.key)\">\(title), \(resource.publisher.text)</li>\n"
        }
        let without = briefing.resources.contains { $0.address == nil }
        let note: HTML? = without ? "<p class=\"quiet\">Titles without a line under them: \(LearningResource.noAddress).</p>" : nil
        return """
            <section class="tools" aria-labelledby="h-tools">
            <h2 id="h-tools">Tools and reports</h2>
            <ul>
            \(items)</ul>
            \(note)
            </section>
            """
    }
}
