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

    /// Writes `NAME.html`, `NAME.md` and `NAME.pdf` into a folder.
    public static func write(_ briefing: Briefing, named name: String, into folder: String) throws -> Written {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let base = URL(fileURLWithPath: folder).appendingPathComponent(name).path
        try Data(BriefingPage(briefing).document.bytes).write(to: URL(fileURLWithPath: base + ".html"), options: .atomic)
        try Data(BriefingMarkdown(briefing).text.utf8).write(to: URL(fileURLWithPath: base + ".md"), options: .atomic)
        let outcome = PrintPDF.print(base + ".html", to: base + ".pdf")
        var files = [base + ".html", base + ".md"]
        if case .written = outcome { files.append(base + ".pdf") }
        return Written(files: files, pdf: outcome)
    }
}
