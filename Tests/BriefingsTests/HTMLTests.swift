import Briefings
import Testing

@Suite struct HTMLTests {
    @Test func `text that somebody typed never becomes markup`() {
        let typed = "<script>alert('a & \"b\"')</script>"
        let page: HTML = "<p title=\"\(typed)\">\(typed)</p>"
        let escaped = "&lt;script&gt;alert(&#39;a &amp; &quot;b&quot;&#39;)&lt;/script&gt;"
        #expect(page.description == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func `finished pieces are not escaped twice`() {
        let item: HTML = "<li>\("A&E")</li>"
        #expect(("<ul>\([item, item])\(nil as HTML?)</ul>" as HTML).description == "<ul><li>A&amp;E</li><li>A&amp;E</li></ul>")
    }

    @Test func `an attribute without a value is not written`() {
        let none: String? = nil
        #expect(("<a\(attribute: "id", "x\"y")\(attribute: "href", none)>\(12)</a>" as HTML).description == "<a id=\"x&quot;y\">12</a>")
    }

    @Test func `control characters are shown as replaced and other letters stay`() {
        #expect(HTML(text: "a\u{0}b\u{1B}c\té 🪨").description == "a\u{FFFD}b\u{FFFD}c\té 🪨")
    }

    @Test func `pieces join with a separator between them`() {
        #expect(["a", "<"].map { HTML(text: $0) }.joined(by: "<br>").description == "a<br>&lt;")
        #expect([1, 2].html { "<i>\($0)</i>" }.description == "<i>1</i><i>2</i>")
        #expect([HTML]().joined(by: "<br>").isEmpty)
    }

    @Test(arguments: [
        "javascript:alert(1)", "https://", "data:text/html,x", "http://a b", "https://x\"y", " https://x.org", "https://me@x.org",
    ])
    func `an address that a browser would run, or that misleads, is not an address`(_ text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test func `a web address is kept as written`() {
        #expect(WebAddress("https://Example.org/a?b=c&d#e")?.text == "https://Example.org/a?b=c&d#e")
    }
}
