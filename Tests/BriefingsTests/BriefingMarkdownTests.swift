import Testing

@testable import Briefings

@Suite struct BriefingMarkdownTests {
    @Test(arguments: [
        ("a*b_c`d", "a\\*b\\_c\\`d"), ("[x](y) <b> & #1", "\\[x\\](y) &lt;b&gt; & \\#1"), ("A&E", "A&E"),
        ("&lt; &amp;c &#38; &", "&amp;lt; &amp;amp;c &amp;\\#38; &"), ("- not a list", "\\- not a list"),
        ("1. nor this", "1\\. nor this"),
    ])
    func `typed marks are text`(_ typed: String, _ written: String) {
        #expect(BriefingMarkdown.escaped(typed) == written)
    }

    @Test func `page and text hold the same sentences`() throws {
        let briefing = try Sample.published()
        let text = BriefingMarkdown(briefing).text, page = BriefingPage(briefing).document.description
        for (place, statement) in briefing.draft.statements {
            #expect(text.contains(BriefingMarkdown.escaped(statement.text)), "\(place)")
            #expect(page.contains(HTML(text: statement.text).description), "\(place)")
        }
    }
}
