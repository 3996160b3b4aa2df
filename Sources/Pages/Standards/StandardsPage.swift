import Briefings
import Content
import Practice
import Standards

/// All standards, by topic.
public struct StandardsPage: Sendable {
    let pages: [StandardFile.Page]

    /// The standards of a partnership.
    public init(_ pages: [StandardFile.Page]) { self.pages = pages }

    /// The page.
    public var page: Page {
        var themes: [String] = []
        for page in pages where !themes.contains(page.standard.theme) { themes.append(page.standard.theme) }
        let groups = themes.map { theme -> HTML in
            let rows = pages.filter { $0.standard.theme == theme }.map { page -> HTML in
                """
                <a href="\(Address.standard(page.standard.id).path)"><strong>\(page.standard.title)</strong></a><br>\
                <span class="quiet">\(page.standard.source)</span>
                """
            }
            return "<section><h2>\(theme.inPlainWords.withCapital)</h2>\(RowList(rows).html)</section>"
        }
        return Page(
            "Standards", at: .standards,
            """
            <h1>Standards</h1><p class="lead">What the partnership asks of its own practice. Each says where it comes from, and is tried on worked examples.</p>
            \(groups)
            """)
    }
}
