import Briefings
import Foundation
import Testing

/// Pages of the sample as they should be. To accept a change that is meant: `CAIRN_WRITE_GOLDEN=1 swift test --filter BriefingsTests`, then read the difference.
@Suite struct GoldenTests {
    @Test func `the published briefing for the partnership is the page it was`() throws {
        try expect(BriefingPage(Sample.published()).document.description, is: "partnership.html")
    }

    @Test func `the public briefing is the page it was`() throws {
        try expect(BriefingPage(Sample.published().publicVersion()).document.description, is: "public.html")
    }

    @Test func `the briefing as Markdown is the text it was`() throws {
        try expect(BriefingMarkdown(Sample.published()).text, is: "partnership.md")
    }

    @Test func `the public briefing as Markdown is the text it was`() throws {
        try expect(BriefingMarkdown(Sample.published().publicVersion()).text, is: "public.md")
    }

    @Test func `the draft is the page it was`() throws {
        try expect(BriefingPage(Sample.briefing()).document.description, is: "draft.html")
    }

    private func expect(_ text: String, is name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
        if ProcessInfo.processInfo.environment["CAIRN_WRITE_GOLDEN"] == "1" { try text.write(to: file, atomically: true, encoding: .utf8) }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(text == golden, "\(name) differs from its golden file")
    }
}
