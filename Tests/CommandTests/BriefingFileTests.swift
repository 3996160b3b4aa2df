import Foundation
import Testing

/// The briefing as it leaves the house: what each form promises is there in that form.
@Suite struct BriefingFileTests {
    private static func text(_ name: String, in demo: DemoFolder) throws -> String {
        try String(contentsOf: demo.url.appendingPathComponent(name), encoding: .utf8)
    }

    @Test func `every sentence of the web page and of the Markdown opens findings that are there`() throws {
        let demo = try DemoFolder()
        let page = try Self.text("december-2021-briefing.html", in: demo)
        let markdown = try Self.text("december-2021-briefing.md", in: demo)
        for link in Set(page.matches(of: /href="#([^"]+)"/).map { String($0.1) }) { #expect(page.contains("id=\"\(link)\""), "#\(link)") }
        for link in Set(markdown.matches(of: /\]\(#([^)]+)\)/).map { String($0.1) }) {
            #expect(markdown.contains("id=\"\(link)\""), "#\(link)")
        }
        let sheet = try #require(page.split(separator: "</main>").first)
        let sentences = sheet.matches(of: /<li id="(?:w|g|p|q|t\d+-found|t\d+-needed)-\d+">(.*)<\/li>/)
        #expect(sentences.count > 25)
        for sentence in sentences { #expect(sentence.1.contains("href=\"#f-"), "\(sentence.1.prefix(120))") }
        #expect(markdown.contains("more in the appendix") && markdown.contains("## Everything the audit found"))
        try demo.close()
    }

    @Test func `the printed sheet has no link that leads nowhere, and the document with the findings has them all`() throws {
        let demo = try DemoFolder()
        guard FileManager.default.fileExists(atPath: demo.url.appendingPathComponent("december-2021-briefing.pdf").path) else {
            // Nothing prints on this machine: `make test` installs what does.
            return try demo.close()
        }
        func words(_ file: String) throws -> String { try demo.run("pdftotext -layout \(file) - 2>/dev/null").out }
        let sheet = try words("december-2021-briefing.pdf")
        if !sheet.isEmpty {
            #expect(sheet.contains("more in the full version") && !sheet.contains("in the appendix") && !sheet.contains("Child 1"))
            let whole = try words("december-2021-briefing-findings.pdf")
            #expect(whole.contains("more in the appendix") && whole.contains("Everything the audit found"))
            #expect(whole.contains("What this rests on") && !whole.contains("in the full version"))
        }
        try demo.close()
    }
}
