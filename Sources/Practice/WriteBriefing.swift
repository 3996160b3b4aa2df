import Auditing
import Briefings
import Casework
import Exchange
import Foundation

/// Writes a briefing as HTML, Markdown and PDF beside each other.
public enum WriteBriefing {
    /// The files that were written, and what came of the PDF.
    public struct Written: Sendable {
        /// The paths.
        public let files: [String]
        /// What came of the PDF.
        public let pdf: PrintPDF.Outcome

        /// The SHA-256 of the HTML page, in hexadecimal digits; nil where it cannot be read any more.
        public var pageDigest: String? {
            guard let page = files.first(where: { $0.hasSuffix(".html") }), let bytes = FileManager.default.contents(atPath: page) else {
                return nil
            }
            return TextDigest.hexadecimal(of: bytes)
        }

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
        return findings ? try written.with(findings: printWhole(written.briefing, named: name, into: folder, printer)) : written
    }

    /// Writes `NAME.html`, `NAME.md` and `NAME.pdf` into a folder.
    public static func write(
        _ briefing: Briefing, named name: String, into folder: String, printer: Printer = { PrintPDF.print($0, to: $1) }
    ) throws -> Written {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let base = base(of: name, in: folder)
        try Data(BriefingPage(briefing).document.bytes).write(to: URL(fileURLWithPath: base + ".html"), options: .atomic)
        try Data(BriefingMarkdown(briefing).text.utf8).write(to: URL(fileURLWithPath: base + ".md"), options: .atomic)
        let outcome = try printed(BriefingPage(briefing), to: base + ".pdf", printer)
        var files = [base + ".html", base + ".md"]
        if case .written = outcome { files.append(base + ".pdf") }
        return Written(files: files, pdf: outcome)
    }

    /// Prints `NAME-findings.pdf`: the page, and after it every finding, which the sentences open. Nil where it could not be printed.
    private static func printWhole(_ briefing: Briefing, named name: String, into folder: String, _ printer: Printer) throws -> String? {
        let pdf = base(of: name, in: folder) + "-findings.pdf"
        guard case .written = try printed(BriefingPage(briefing, paper: .whole), to: pdf, printer) else { return nil }
        return pdf
    }

    private static func printed(_ page: BriefingPage, to pdf: String, _ printer: Printer) throws -> PrintPDF.Outcome {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-\(UUID().uuidString).html")
        try Data(page.printed.bytes).write(to: file, options: .atomic)
        defer { try? FileManager.default.removeItem(at: file) }
        return printer(file.path, pdf)
    }

    /// A file's path without its ending, as the user would write it.
    private static func base(of name: String, in folder: String) -> String { folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)" }
}

extension WriteBriefing.Both {
    /// The same with one more file, where it was written.
    func with(findings file: String?) -> WriteBriefing.Both {
        let files = own.files + [file].compactMap { $0 }
        return WriteBriefing.Both(briefing: briefing, own: .init(files: files, pdf: own.pdf), public: `public`, tightened: tightened)
    }
}
