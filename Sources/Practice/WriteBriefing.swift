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
        /// How often it was drafted again with less on the page, so that it fits one.
        public let tightened: Int

        /// The pages of the longer one.
        public var pages: Int? { [own.pages, `public`.pages].compactMap { $0 }.max() }
    }

    /// Prints an HTML file to a PDF file.
    public typealias Printer = (_ page: String, _ pdf: String) -> PrintPDF.Outcome

    /// Drafts the briefing of an audit and writes it as `ID-briefing` and `ID-briefing-public` into a folder.
    ///
    /// One page is what a team reads. Where the PDF comes out longer, it is drafted again with a little less on the page (the rest stands in the
    /// appendix), until it fits or nothing is left to take off.
    public static func write(
        _ run: RunAudit, by author: String, on day: Day, into folder: String, footer: [Line] = [], findings: Bool = false,
        printer: Printer = { PrintPDF.print($0, to: $1) }
    ) throws -> Both {
        let name = run.audit.id + "-briefing"
        var limits = run.limits
        var tightened = 0
        while true {
            let briefing = try run.briefing(by: author, on: day, footer: footer, limits: limits)
            let both = Both(
                briefing: briefing, own: try write(briefing, named: name, into: folder, findings: findings, printer: printer),
                public: try write(briefing.publicVersion(), named: name + "-public", into: folder, printer: printer), tightened: tightened)
            guard let pages = both.pages, pages > 1, let tighter = limits.tighter else { return both }
            limits = tighter
            tightened += 1
        }
    }

    /// Writes `NAME.html`, `NAME.md` and `NAME.pdf` into a folder; with `findings` also `NAME-findings.pdf`, the page and after it every finding,
    /// which the sentences open.
    public static func write(
        _ briefing: Briefing, named name: String, into folder: String, findings: Bool = false,
        printer: Printer = { PrintPDF.print($0, to: $1) }
    ) throws -> Written {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let base = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        try Data(BriefingPage(briefing).document.bytes).write(to: URL(fileURLWithPath: base + ".html"), options: .atomic)
        try Data(BriefingMarkdown(briefing).text.utf8).write(to: URL(fileURLWithPath: base + ".md"), options: .atomic)
        let outcome = printer(base + ".html", base + ".pdf")
        var files = [base + ".html", base + ".md"]
        if case .written = outcome { files.append(base + ".pdf") }
        if findings, case .written = outcome, case .written = try printWhole(briefing, to: base + "-findings.pdf", printer) {
            files.append(base + "-findings.pdf")
        }
        return Written(files: files, pdf: outcome)
    }

    private static func printWhole(_ briefing: Briefing, to pdf: String, _ printer: Printer) throws -> PrintPDF.Outcome {
        let page = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-\(UUID().uuidString).html")
        try Data(BriefingPage(briefing, paper: .whole).document.bytes).write(to: page, options: .atomic)
        defer { try? FileManager.default.removeItem(at: page) }
        return printer(page.path, pdf)
    }
}
