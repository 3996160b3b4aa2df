import Foundation

/// Prints a page to PDF with WeasyPrint, where it is installed: A4, by the page's own print styles.
public enum PrintPDF {
    /// What came of printing.
    public enum Outcome: Sendable {
        /// The file was written, with so many pages; nil where they could not be counted.
        case written(pages: Int?)
        /// The program is not installed: the page itself always works, and prints from any browser.
        case notInstalled
        /// The program failed, and this is what it said.
        case failed(String)
    }

    /// The program's name; it is looked for in PATH.
    public static let program = "weasyprint"

    /// Prints an HTML file to a PDF file beside it.
    public static func print(_ page: String, to pdf: String) -> Outcome {
        guard let path = find(program) else { return .notInstalled }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = [page, pdf]
        process.standardOutput = FileHandle.nullDevice
        let errors = Pipe()
        process.standardError = errors
        do { try process.run() } catch { return .failed("\(error)") }
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return .failed(String(decoding: said.suffix(2_000), as: UTF8.self)) }
        return .written(pages: FileManager.default.contents(atPath: pdf).flatMap(PDFPages.count))
    }

    /// Whether the program is installed here.
    public static var isInstalled: Bool { find(program) != nil }

    private static func find(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
