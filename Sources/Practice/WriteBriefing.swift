import Briefings
import Foundation

/// Writes a briefing as HTML, Markdown and PDF beside each other.
public enum WriteBriefing {
    /// The files that were written, and what came of the PDF.
    public struct Written: Sendable {
        /// The paths.
        public let files: [String]
        /// What came of the PDF.
        public let pdf: PrintPDF.Outcome
    }

    /// Writes `NAME.html`, `NAME.md` and `NAME.pdf` into a folder; with `findings` also `NAME-findings.pdf`, the page and after it every finding,
    /// which the sentences open.
    public static func write(_ briefing: Briefing, named name: String, into folder: String, findings: Bool = false) throws -> Written {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let base = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        try Data(BriefingPage(briefing).document.bytes).write(to: URL(fileURLWithPath: base + ".html"), options: .atomic)
        try Data(BriefingMarkdown(briefing).text.utf8).write(to: URL(fileURLWithPath: base + ".md"), options: .atomic)
        var outcome = PrintPDF.print(base + ".html", to: base + ".pdf")
        var files = [base + ".html", base + ".md"]
        if case .written = outcome { files.append(base + ".pdf") }
        if findings, case .written = outcome {
            outcome = try printWhole(briefing, to: base + "-findings.pdf")
            if case .written = outcome { files.append(base + "-findings.pdf") }
        }
        return Written(files: files, pdf: outcome)
    }

    private static func printWhole(_ briefing: Briefing, to pdf: String) throws -> PrintPDF.Outcome {
        let page = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-\(UUID().uuidString).html")
        try Data(BriefingPage(briefing, paper: .whole).document.bytes).write(to: page, options: .atomic)
        defer { try? FileManager.default.removeItem(at: page) }
        return PrintPDF.print(page.path, to: pdf)
    }
}
