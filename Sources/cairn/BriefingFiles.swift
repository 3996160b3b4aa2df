import Auditing
import Briefings
import Casework
import Practice

/// What came of writing an audit's briefing: the files, how hard it is to read, and whether it could be printed on one page.
struct BriefingFiles {
    private let written: WriteBriefing.Both

    /// Drafts the briefing of an audit and writes it into a folder, with a version for the public beside it. `findings` also prints the page with
    /// every finding behind it.
    init(of run: RunAudit, by author: String, from mark: LedgerMark, into folder: String, findings: Bool) throws {
        let footer = Line("From the ledger at \(mark.text).").map { [$0] } ?? []
        written = try AuditOptions.told {
            try WriteBriefing.write(run, by: author, on: Clock.today, into: folder, footer: footer, findings: findings)
        }
    }

    private var files: [String] { written.own.files + written.public.files }
    private var readingAge: ReadingAge? { written.briefing.readingAge }

    /// The versions for the partnership and for the public, as entries to be written.
    func drafts(as version: String, at mark: LedgerMark, over record: AuditRecord) -> [WriteAudit.Draft] {
        [(written.briefing, written.own), (written.briefing.publicVersion(), written.public)].map { briefing, files in
            AuditDrafts.briefing(briefing, as: version, at: mark, digest: files.pageDigest, over: record)
        }
    }

    var text: String {
        var lines = files.map { "wrote \($0)" } + ["reading grade \(readingAge?.gradeInWords ?? "not known")"]
        if written.tightened > 0, written.pages == 1 {
            lines.append("It was drafted again with less on the page until it fitted one; the rest is in the appendix.")
        }
        return lines.joined(separator: "\n")
    }

    var json: JSONValue {
        let outcome =
            switch written.own.pdf {
            case .written: "written"
            case .notInstalled: "not-installed"
            case .failed: "failed"
            }
        return .object([
            .init("files", .array(files.map(JSONValue.string))),
            .init("readingGrade", readingAge.map { .string($0.gradeInWords) } ?? .null),
            .init("readsPlainly", readingAge.map { .bool($0.isPlain) } ?? .null), .init("pdf", .string(outcome)),
            .init("pages", written.pages.map(JSONValue.integer) ?? .null),
        ])
    }

    /// Says why there is no PDF of one page. True where printing was tried and failed.
    func saysWhyNotPrinted() -> Bool {
        switch written.own.pdf {
        case .written(nil):
            Printing.err("The pages of the PDF could not be counted: look whether it is one.")
            return false
        case .written(let pages?):
            if pages > 1 {
                Printing.err(
                    "The briefing does not fit one page, also with the least on it: it has \(pages). Shorten the wording of the audit.")
            }
            return false
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
