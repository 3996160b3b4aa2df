import Briefings
import Casework
import Foundation
import Testing

@testable import Pages

/// The frame of every page, and addresses.
@Suite struct FrameTests {
    private let viewer = Viewer(name: "Jo <b>Pike", post: "Health visitor", roles: [.practitioner], formToken: "t")

    @Test func `what somebody typed never becomes markup`() {
        let page = Page("A & <i>B", "<p>\("<script>alert(1)</script>")</p>").document(for: viewer).description
        #expect(page.contains("<title>A &amp; &lt;i&gt;B – Cairn</title>"))
        #expect(page.contains("Jo &lt;b&gt;Pike"))
        #expect(!page.contains("<script>"))
    }

    @Test func `a page says its language, where its middle is, and which entry of the menu is the current one`() {
        let page = Page("My day", at: .myDay, "<h1>My day</h1>").document(for: viewer).description
        #expect(page.contains("<html lang=\"en-GB\">"))
        #expect(page.contains("href=\"#main\""))
        #expect(page.components(separatedBy: "aria-current=\"page\"").count == 2)
    }

    @Test func `a sample partnership says so on every page, and a real one does not`() throws {
        let page = Page("Agencies", "<h1>Agencies</h1>")
        let day = try #require(Day("2021-12-17"))
        #expect(page.document(for: viewer, sample: day).description.contains("where it is 17 December 2021"))
        #expect(!page.document(for: viewer).description.contains("sample"))
    }

    @Test func `a reference with any character in it has an address of its own`() throws {
        let person = try #require(PersonRef("comm/a/b?c#d%e&f"))
        #expect(Address.child(person, .family).path == "/child/comm/a%2Fb%3Fc%23d%25e%26f/family")
        #expect(Address.find.path([("name", "O’Neil & son"), ("born", "")]) == "/find?name=O%E2%80%99Neil%20%26%20son")
    }

    @Test func `no page carries style or script of its own`() throws {
        for file in [Stylesheet.css.description] { #expect(!file.contains("url(") && !file.contains("@import")) }
    }
}
