import Casework
import Content
import Exchange
import Testing

@Suite struct ImportFormatTests {
    private func format(_ text: String, also: [Profile] = []) async throws -> (name: String?, problems: [String]) {
        let run = ImportRun(try SampleProfile.request(about: ["lcs/1"], agency: "police", also: also), file: "f") {
            () throws(ImportProblem) in
            MemoryBytes(text, name: "f")
        }
        let report = try await run.check()
        return (report.format?.name, report.problems.all.map(\.description))
    }

    @Test(arguments: [
        ("\u{FEFF}\n {\"kind\":\"note\"}", "entries as JSON Lines"),
        ("on,kind,agency,about\n", "a table by the profile “chronology”"),
        ("Start date;source of  information\n", "a table by the profile “chronolator”"),
        ("DATE\tAGENCY\tEVENT\n", "a table by the profile “partnership”"),
        ("Serial number,Date,Event detail\n", "a table by the profile “court”"),
        ("references\n", "a table by the profile “references”"),
    ])
    func `a file is known by what is in it`(_ text: String, _ name: String) async throws {
        #expect(try await format(text).name == name)
    }

    private static func profile(_ id: String, _ recognise: String) throws -> Profile {
        try ProfileFile.read("id: \(id)\ntitle: T\nrecognise: [\(recognise)]\ncolumns: {\"on\": D}\nagency: a", file: "\(id).yaml")
    }

    @Test func `of several profiles that fit, the one that asks for most is meant`() async throws {
        let also = [try Self.profile("one", "D, E"), try Self.profile("two", "D, E, F")]
        #expect(try await format("D,E,F,G\n", also: also).name == "a table by the profile “two”")
        #expect(try await format("D,E,G\n", also: also).name == "a table by the profile “one”")
    }

    @Test func `a tie is told with both names`() async throws {
        let also = [try Self.profile("one", "D, E"), try Self.profile("two", "D, F")]
        let told = try await format("D,E,F\n", also: also)
        #expect(told.name == nil)
        #expect(
            told.problems == [
                "f:1: found the headings of the profiles one, two; allowed: a file that one profile fits better than all others. Say which with --profile, or let one of them ask for more headings under recognise."
            ])
    }

    @Test func `a table that no profile fits is told what is known and what is nearest`() async throws {
        let told = try await format("Ava Smith,Event code,Person IDs\n")
        #expect(told.problems.count == 1)
        #expect(
            told.problems[0].hasPrefix(
                "f:1: found 3 columns whose headings fit no profile; allowed: the headings of a profile: chronolator (Start Date, Source of Information); "
            ))
        #expect(told.problems[0].contains("Nearest is northbridge-police, for which it lacks Occurrence No."))
        #expect(!told.problems[0].contains("Ava"))
    }

    @Test(arguments: [
        (
            "[{\"kind\":\"note\"}]",
            "f:1: found a JSON list; allowed: a table with headings, or one JSON object a line. Write each entry on a line of its own, without the brackets around them and the commas between them."
        ),
        (
            "<html>",
            "f:1: found XML or a web page; allowed: a table with headings, or one JSON object a line. Choose its own importer, or export it as CSV."
        ),
        (
            "PK\u{3}\u{4}xx",
            "f: found a zip archive, which is what Excel and Word files are; allowed: text in UTF-8 or Windows-1252. Save it again as “CSV UTF-8”, or for Excel give the .xlsx file to its own importer."
        ),
        (
            "",
            "f: found nothing in it; allowed: one JSON object a line, or a table whose first row names its columns. Export it again; if there is truly nothing to send, leave the file out."
        ),
    ])
    func `a file of another kind is told what it looks like`(_ text: String, _ problem: String) async throws {
        #expect(try await format(text).problems == [problem])
    }

    @Test func `a column that the profile reads and the file lacks is a fault, not a silence`() async throws {
        let file = try await Importing(
            "Occurrence No,Date,Person IDs,Event code,Time,Entered,Officer,Linked,Summary\n", try SampleProfile.request())
        #expect(
            file.problems == [
                "f.csv:1: Action: found no column of that name; allowed: the columns that the profile “northbridge-police” reads. Add the column; or name in the profile what this file calls it, under headings, or list it there under optional."
            ])
    }
}
