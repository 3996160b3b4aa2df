import Auditing
import Briefings
import Casework
import Foundation

/// Writes a briefing as HTML, Markdown and PDF beside each other.
public enum WriteBriefing {
    /// The files that were written, and what came of the PDF.
    public struct Written: Sendable {
        /// The paths.
        public let files: [String]
        /// What came of the PDF.
        public let pdf: PrintPDF.Outcome

        /// How many pages it has, where that could be counted.
        public var pages: Int? { if case .written(let pages) = pdf { pages } else { nil } }
    }

    /// A briefing for the partnership and for the public.
    public struct Both: Sendable {
        /// The briefing as it was drafted.
        public let briefing: Briefing
        /// For the partnership.
        public let own: Written
        /// For the public, with small numbers hidden.
        public let `public`: Written
        /// By how many steps less stands on the page than the settings say, so that it fits one.
        public let tightened: Int

        /// The pages of the longer one.
        public var pages: Int? { [own.pages, `public`.pages].compactMap { $0 }.max() }
    }

    /// Prints an HTML file to a PDF file.
    public typealias Printer = (_ page: String, _ pdf: String) -> PrintPDF.Outcome

    /// Drafts the briefing of an audit and writes it as `ID-briefing` and `ID-briefing-public` into a folder.
    ///
    /// One page is what a team reads. Where the PDF comes out longer, it is drafted again with less on the page (the rest stands in the appendix):
    /// as much as fits, or the least that there can be. With `findings` also `ID-briefing-findings.pdf`, the page and after it every finding, which
    /// the sentences open.
    public static func write(
        _ run: RunAudit, by author: String, on day: Day, into folder: String, footer: [Line] = [], findings: Bool = false,
        printer: Printer = { PrintPDF.print($0, to: $1) }
    ) throws -> Both {
        let name = run.audit.id + "-briefing"
        // From what the settings say to the least that a page can hold.
        let steps = Array(sequence(first: run.limits, next: \.tighter))
        func both(_ step: Int) throws -> Both {
            let briefing = try run.briefing(by: author, on: day, footer: footer, limits: steps[step])
            return Both(
                briefing: briefing, own: try write(briefing, named: name, into: folder, printer: printer),
                public: try write(briefing.publicVersion(), named: name + "-public", into: folder, printer: printer), tightened: step)
        }
        func isTooLong(_ both: Both) -> Bool { both.pages.map { $0 > 1 } ?? false }
        var written = try both(0)
        if isTooLong(written) {
            // Less on the page is never more pages, so that the first step that fits is found by halving what is left: printing takes seconds.
            var (long, short) = (0, steps.count - 1)
            while short - long > 1 {
                let middle = (long + short) / 2
                if isTooLong(try both(middle)) { long = middle } else { short = middle }
            }
            written = try both(short)
        }
        if findings { written = try written.withFindings(printer: printer, beside: WriteBriefing.base(name, in: folder)) }
        return written
    }

    /// Writes `NAME.html`, `NAME.md` and `NAME.pdf` into a folder.
    public static func write(
        _ briefing: Briefing, named name: String, into folder: String, printer: Printer = { PrintPDF.print($0, to: $1) }
    ) throws -> Written {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let base = WriteBriefing.base(name, in: folder)
        try Data(BriefingPage(briefing).document.bytes).write(to: URL(fileURLWithPath: base + ".html"), options: .atomic)
        try Data(BriefingMarkdown(briefing).text.utf8).write(to: URL(fileURLWithPath: base + ".md"), options: .atomic)
        let outcome = printer(base + ".html", base + ".pdf")
        var files = [base + ".html", base + ".md"]
        if case .written = outcome { files.append(base + ".pdf") }
        return Written(files: files, pdf: outcome)
    }

    private static func base(_ name: String, in folder: String) -> String { folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)" }
}

extension WriteBriefing.Both {
    /// The same with `BASE-findings.pdf`, the page and after it every finding, where PDFs can be printed.
    fileprivate func withFindings(printer: WriteBriefing.Printer, beside base: String) throws -> WriteBriefing.Both {
        guard case .written = own.pdf else { return self }
        let page = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-\(UUID().uuidString).html")
        try Data(BriefingPage(briefing, paper: .whole).document.bytes).write(to: page, options: .atomic)
        defer { try? FileManager.default.removeItem(at: page) }
        guard case .written = printer(page.path, base + "-findings.pdf") else { return self }
        let more = WriteBriefing.Written(files: own.files + [base + "-findings.pdf"], pdf: own.pdf)
        return WriteBriefing.Both(briefing: briefing, own: more, public: self.public, tightened: tightened)
    }
}
