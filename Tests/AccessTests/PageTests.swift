import Access
import Content
import Foundation
import Testing

@Suite struct PageTests {
    @Test func `the page that people read says what the policy does`() throws {
        let file = Shelf.root.appending(path: "Docs/access.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let mark = "<!-- made from Content/access.yaml -->\n\n"
        let parts = text.components(separatedBy: mark)
        try #require(parts.count == 2)
        // To write it anew: CAIRN_WRITE_PAGES=1 swift test --filter PageTests
        if ProcessInfo.processInfo.environment["CAIRN_WRITE_PAGES"] != nil {
            try (parts[0] + mark + Shelf.policy.page).write(to: file, atomically: true, encoding: .utf8)
        } else {
            #expect(parts[1] == Shelf.policy.page)
        }
        #expect(Shelf.policy.page.contains("| break glass | – | their second factor, a reason in words |"))
        for role in ["Practitioner", "Administrator", "Privacy officer", "Cairn itself"] {
            #expect(Shelf.policy.page.contains("### \(role)\n"))
        }
    }
}
