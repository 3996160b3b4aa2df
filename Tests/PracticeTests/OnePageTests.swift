import Briefings
import Casework
import Content
import Foundation
import Ledger
import Practice
import Testing

/// A briefing is one page, and that is measured, not hoped for.
@Suite struct OnePageTests {
    /// The sample audit with far more on the page than fits it.
    private func longAudit(_ store: SampleStore) async throws -> RunAudit {
        let folder = store.folder.appendingPathComponent("content")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let settings = try #require(ContentLibrary.embedded.text(at: "audit.yaml"))
        let line = try #require(settings.split(separator: "\n").first { $0.hasPrefix("page:") })
        let long = settings.replacingOccurrences(
            of: line, with: "page: {worries: 30, goodPractice: 30, themes: 12, inTheme: 8, joined: 1, points: 20, questions: 20}")
        try Data(long.utf8).write(to: folder.appendingPathComponent("audit.yaml"))
        let agencies = try #require(ContentLibrary.embedded.text(at: "sample/agencies.yaml"))
        let partnership = try Partnership(content: folder.path, agencies: (text: agencies, file: "agencies.yaml"))
        let (audits, read) = try RunAudit.audits(partnership)
        let (rows, lexicon) = try await store.judging.casework()
        return try RunAudit(try #require(audits.first { $0.id == "december-2021" }), read, rows, lexicon, partnership)
    }

    @Test func `a long briefing is drafted again until it fits, and nothing that was found is lost`() async throws {
        let store = try await SampleStore()
        let run = try await longAudit(store)
        // A page that holds 24 bullets.
        func pages(_ html: String) -> Int {
            let page = (try? String(contentsOfFile: html, encoding: .utf8)) ?? ""
            let head = page.components(separatedBy: "Everything the audit found").first ?? page
            return (head.components(separatedBy: "<li").count + 22) / 24
        }
        let written = try WriteBriefing.write(run, by: "QA manager", on: SampleStore.receivedOn, into: store.folder.path) { page, _ in
            .written(pages: pages(page))
        }
        #expect(written.tightened > 0 && written.pages == 1)
        let whole = try run.briefing(by: "QA manager", on: SampleStore.receivedOn)
        #expect(written.briefing.appendix.worries.map(\.text) == whole.appendix.worries.map(\.text))
        #expect(written.briefing.findings.count == whole.findings.count)
        try await store.close()
    }

    @Test func `where nothing is left to take off, it says how many pages there are`() async throws {
        let store = try await SampleStore()
        let written = try WriteBriefing.write(
            try await DecemberAuditTests.run(store), by: "QA manager", on: SampleStore.receivedOn, into: store.folder.path
        ) { _, _ in .written(pages: 3) }
        #expect(written.pages == 3 && written.tightened > 5)
        #expect(written.briefing.worries.count == 1 && written.briefing.questions.count == 1)
        try await store.close()
    }

    @Test(.enabled(if: PrintPDF.isInstalled)) func `printed for paper, a long audit comes out as one page`() async throws {
        let store = try await SampleStore()
        let written = try WriteBriefing.write(
            try await longAudit(store), by: "QA manager", on: SampleStore.receivedOn, into: store.folder.path)
        #expect(written.own.pages == 1 && written.public.pages == 1)
        #expect(written.tightened > 0)
        let sample = try WriteBriefing.write(
            try await DecemberAuditTests.run(store), by: "QA manager", on: SampleStore.receivedOn, into: store.folder.path)
        #expect(sample.pages == 1 && sample.tightened == 0)
        try await store.close()
    }

    @Test(arguments: [
        ("1 0 obj\n<<\n/Type /Pages\n/Kids [ 6 0 R ]\n/Count 1\n>>\n2 0 obj\n<< /Type /Page /Parent 1 0 R >> << /Count 16 >>", 1),
        ("<</Count 12/Kids[3 0 R]/Type/Pages>> <</Type/Pages/Count 5>>", 12), ("<< /Pages 1 0 R /Count 9 >>", nil), ("no pdf", nil),
        ("/Type /Pages /Count 4", nil), ("", nil),
    ]) func `the pages are those that the file's own tree counts`(_ pdf: String, _ pages: Int?) {
        #expect(PDFPages.count(of: Data(pdf.utf8)) == pages)
    }
}
