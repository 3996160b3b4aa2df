import Auditing
import Briefings
import Casework
import Practice

/// What came of writing an audit's briefing: the files, how hard it is to read, and whether it could be printed.
struct BriefingFiles {
    let files: [String]
    let readingAge: ReadingAge?
    let pdf: PrintPDF.Outcome

    /// Drafts the briefing of an audit and writes it into a folder, with a version for the public beside it. `findings` also prints the page with
    /// every finding behind it.
    init(of run: RunAudit, by author: String, into folder: String, findings: Bool) throws {
        let briefing = try AuditOptions.told { try run.briefing(by: author, on: Clock.today) }
        let name = run.audit.id + "-briefing"
        let own = try WriteBriefing.write(briefing, named: name, into: folder, findings: findings)
        let open = try WriteBriefing.write(briefing.publicVersion(), named: name + "-public", into: folder)
        files = own.files + open.files
        (pdf, readingAge) = (own.pdf, briefing.readingAge)
    }

    var text: String {
        (files.map { "wrote \($0)" } + ["reading grade \(readingAge?.gradeInWords ?? "not known")"]).joined(separator: "\n")
    }

    var json: JSONValue {
        let outcome =
            switch pdf {
            case .written: "written"
            case .notInstalled: "not-installed"
            case .failed: "failed"
            }
        return .object([
            .init("files", .array(files.map(JSONValue.string))),
            .init("readingGrade", readingAge.map { .string($0.gradeInWords) } ?? .null),
            .init("readsPlainly", readingAge.map { .bool($0.isPlain) } ?? .null), .init("pdf", .string(outcome)),
        ])
    }

    /// Says why there is no PDF. True where printing was tried and failed.
    func saysWhyNotPrinted() -> Bool {
        switch pdf {
        case .written: return false
        case .notInstalled:
            Printing.err(
                "No PDF: \(PrintPDF.program) is not installed (Debian: apt-get install weasyprint). The HTML page prints from any browser.")
            return false
        case .failed(let said):
            Printing.err("No PDF: \(PrintPDF.program) failed: \(said)")
            return true
        }
    }
}
