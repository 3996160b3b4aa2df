import Casework
import Exchange
import Testing

@Suite struct BadInputTests {
    private static let header = "on,agency,about,kind,details,text,id\n"

    private func problems(_ rows: String, receivedOn: String = "2022-01-31", name: String = "f.csv") async throws -> [String] {
        try await Importing(Self.header + rows, name: name, try SampleProfile.request(receivedOn: receivedOn)).problems
    }

    @Test func `a file that was cut off says where, and nothing of it is imported`() async throws {
        let table = try await Importing(
            Self.header + "2021-03-04,police,lcs/1,note,,\"Seen\",a\n2021-03-05,police,lcs/1,note,,\"Se", try SampleProfile.request())
        #expect(
            table.problems == [
                "f.csv:3:31: found a quotation mark that is opened here and never closed; allowed: quotation marks in pairs. Close it; a quotation mark inside a value is written twice. Nothing from this row to the end of the file was read."
            ])
        #expect(table.arrivals.isEmpty)
        let lines = try await Importing(
            #"{"on":"2021-03-04","agency":"police","about":["lcs/1"],"kind":"note"}"# + "\n{\"on\":\"2021-", name: "f.jsonl",
            try SampleProfile.request())
        #expect(
            lines.problems == [
                "f.jsonl:2:13: found the end of the text inside a string; allowed: one whole JSON object on each line. A file that was cut off ends like this; ask for it again."
            ])
        #expect(lines.arrivals.isEmpty)
    }

    @Test func `nothing can have happened after the day of receipt, or after it was recorded`() async throws {
        #expect(
            try await problems("2022-02-01,police,lcs/1,note,,,a\n2022-01-31,police,lcs/1,note,,,b\n2022,police,lcs/1,note,,,c\n") == [
                "f.csv:2: on: found “2022-02-01”; allowed: a day up to 2022-01-31, when the file was received. An entry tells what has happened: check the date, and say what is planned in the text of the entry that plans it."
            ])
        let lines = try await Importing(
            #"{"on":"2021-03-04","recorded":"2022-03-01","agency":"police","about":["lcs/1"],"kind":"note"}"#, name: "f.jsonl",
            try SampleProfile.request())
        #expect(
            lines.problems == [
                "f.jsonl:1: recorded: found “2022-03-01”; allowed: a day up to 2022-01-31, when the file was received. An entry tells what has happened: check the date, and say what is planned in the text of the entry that plans it."
            ])
    }

    @Test func `a person is born once, unless a later entry corrects it`() async throws {
        #expect(
            try await problems(
                """
                2021-03-04,police,lcs/1,person,born=2019-01-01,,a
                2021-03-05,police,lcs/1,person,born=2019-01-01,,b
                2021-03-06,police,lcs/1,person,born=2019-10-01,,c

                """) == [
                    "f.csv:4: details.born: found a second date of birth for one reference; the first is on line 2; allowed: one date of birth. If the first was wrong, let this entry correct it (`corrects`)."
                ])
    }

    @Test func `a date of birth that was corrected or withdrawn gives way to the next, whichever came first`() async throws {
        let correcting = "on,agency,about,kind,details,text,id,recorded,corrects\n"
        let first = "2021-03-04,police,lcs/1,person,born=2019-01-01,,a,2021-03-04,\n"
        let correction = "2021-03-04,police,lcs/1,person,born=2019-10-01,,b,2021-03-06,a\n"
        let next = "2021-03-07,police,lcs/1,person,born=2019-10-01,,c,2021-03-07,\n"
        for rows in [first + correction + next, correction + first + next] {
            #expect(try await Importing(correcting + rows, try SampleProfile.request()).problems == [])
        }
        let withdrawal = "2021-03-04,police,lcs/1,withdrawal,reason=Another child.,,b,2021-03-06,a\n"
        #expect(try await Importing(correcting + first + withdrawal + next, try SampleProfile.request()).problems == [])
        let byAnother = "2021-03-04,council,lcs/1,withdrawal,reason=Another child.,,b,2021-03-06,a\n"
        #expect(try await Importing(correcting + first + byAnother + next, try SampleProfile.request()).problems.count == 1)
    }

    @Test func `malformed references and unknown kinds, keys and codes are named with what is allowed`() async throws {
        let request = try SampleProfile.request(agencies: try SampleProfile.agencies())
        let file = try await Importing(
            Self.header + """
                2021-03-04,council,LCS/1,note,,,a b
                2021-03-04,coast,lcs/1,nota,,,b
                2021-03-04,council,lcs/1,incident,type=dv; victm=lcs/2,,c
                2021-03-04,council,lcs/1,incident,type=injury type,,d
                2021-03-04,council,lcs/1,incident,"type=injury; ""x",,e

                """, request)
        #expect(file.problems.count == 8)
        #expect(file.problems[0] == "f.csv:2: id: found “a b”; allowed: 1 to 64 of A-Z a-z 0-9 . _ : -, a letter or digit among them.")
        #expect(file.problems[1] == "f.csv:2: about: found “LCS/1”; allowed: a person reference SOURCE/LOCAL such as lcs/100234.")
        #expect(
            file.problems[2].hasPrefix(
                "f.csv:3: agency: found “coast”; allowed: the agencies northbridge-police, council, riverside-gp, hill-gp, trust by id or name."
            ))
        #expect(file.problems[3].hasPrefix("f.csv:3: kind: found “nota”; allowed: person, relationship, "))
        #expect(
            file.problems[4]
                == "f.csv:4: details.victm: found a key that incident does not have; allowed: type, victim, perpetrator, childrenPresent, injury, learnt."
        )
        #expect(file.problems[5].hasPrefix("f.csv:4: details.type: found “dv”; allowed: domestic-abuse, injury, "))
        #expect(file.problems[6].hasPrefix("f.csv:5: details.type: found “injury type”; allowed: domestic-abuse"))
        #expect(
            file.problems[7]
                == "f.csv:6: details: found something else at character 14 of the cell; allowed: key=value; key=[a, b]. Put a value that holds ; , = or brackets in quotation marks."
        )
        #expect(
            file.report.problems.counts == [.malformedReference: 2, .unknownCode: 2, .unknownKey: 1, .wrongType: 3])
    }

    @Test func `an id that is used again for something else is refused, and the same row again is not`() async throws {
        let rows = "2021-03-04,police,lcs/1,note,,Seen,a\n2021-03-04,police,lcs/1,note,,Seen,a\n2021-03-04,police,lcs/1,note,,Heard,a\n"
        #expect(
            try await problems(rows) == [
                "f.csv:4: id: found “a”; allowed: each id once, or again with the same content. It was used on line 2 for something else. Give this entry an id of its own; one that mends the other says `corrects`."
            ])
        let kept = try await Importing(Self.header + rows, try SampleProfile.request(keepsGood: true))
        #expect(kept.arrivals.map(\.entry.text) == ["Seen", "Seen"])
        #expect(kept.problems.count == 1)
    }

    @Test func `eight megabytes in one line cost one problem, and reading goes on behind it`() async throws {
        let long = String(repeating: "a", count: 8 << 20)
        let file = try await Importing(
            Self.header + "2021-03-04,police,lcs/1,note,,\(long),a\n2021-03-04,police,lcs/1,note,,Seen,b\n",
            try SampleProfile.request(keepsGood: true))
        #expect(
            file.problems == [
                "f.csv:2: found a row of 8388640 bytes; allowed: at most 1048576 bytes a row. Look for a quotation mark that was opened here and not closed, or for a file without line breaks."
            ])
        #expect(file.arrivals.map(\.entry.id.text) == ["b"])
        let alone = try await Importing(long, try SampleProfile.request())
        #expect(
            alone.problems == [
                "f.csv:1: found a row of 8388608 bytes; allowed: at most 1048576 bytes a row. Look for a quotation mark that was opened here and not closed, or for a file without line breaks."
            ])
    }

    @Test func `a byte that is no character is named at its place, and the other rows are read`() async throws {
        let text = Self.header + "2021-03-04,police,lcs/1,note,,Café é é,a\n2021-03-04,police,lcs/1,note,,X,b\n"
        var bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "X") { bytes[index] = 0xE9 }
        let file = try await Importing(bytes, try SampleProfile.request(keepsGood: true))
        #expect(
            file.problems == [
                "f.csv:3:31: found the byte 0xE9, which is no character of UTF-8; allowed: text in one encoding throughout. Save the file as UTF-8; if all of it is Windows-1252, say `encoding: windows-1252` in the profile."
            ])
        #expect(file.arrivals.map(\.entry.id.text) == ["a"])
    }

    @Test func `an instrument that nobody has defined is refused with those that are`() async throws {
        let file = try await problems("2021-03-04,police,lcs/1,instrument,name=made-up,,a\n")
        #expect(file.count == 1)
        #expect(
            file[0].hasPrefix(
                "f.csv:2: details.name: found “made-up”; allowed: a defined instrument: clutter, dara, dash, dash-police, dash-young, neglect. Use one of them"
            ))
    }

    @Test func `a level that an instrument does not have is kept as the agency wrote it, and somebody is told to look`() async throws {
        let file = try await Importing(
            Self.header + "2021-03-04,police,lcs/1,instrument,name=dash; level=catastrophic,,a\n", try SampleProfile.request())
        #expect(file.arrivals.count == 1)
        #expect(file.report.problems.errors == 0)
        #expect(file.problems.map { $0.hasPrefix("f.csv:2: warning: details.level: found “catastrophic”; allowed: ") } == [true])
    }

    @Test func `a table that ends inside its last value says that it may be cut off, and is taken`() async throws {
        let row = "2021-03-04,police,lcs/1,note,,Seen,a\n"
        let cut = try await Importing(Self.header + row + "2021-03-05,police,lcs/1,note,,Se,b", try SampleProfile.request())
        #expect(
            cut.problems == [
                "f.csv:3: warning: id: found the end of the file inside the last value; allowed: a line end after every row. The row was read as it stands. If the file was cut off here, the end of this value and all that follows is missing: ask for it again."
            ])
        #expect(cut.report.isImported)
        #expect(cut.report.rows == 2)
        let short = try await Importing(Self.header + row + "2021-03-05,police,lcs/1,note,,Se", try SampleProfile.request())
        #expect(short.report.problems.errors == 1)
        #expect(short.arrivals.isEmpty)
        let whole = try await Importing(Self.header + row + "2021-03-05,police,lcs/1,note,,Seen,\"b\"", try SampleProfile.request())
        #expect(whole.problems == [])
        let line = #"{"id":"a","on":"2021-03-04","agency":"police","about":["lcs/1"],"kind":"note"}"#
        #expect(try await Importing(line, name: "f.jsonl", try SampleProfile.request()).problems == [])
    }

    @Test(arguments: ["", "\n \n", "\u{FEFF}"])
    func `a file with nothing in it is told`(_ text: String) async throws {
        #expect(
            try await Importing(text, name: "f", try SampleProfile.request()).problems == [
                "f: found nothing in it; allowed: one JSON object a line, or a table whose first row names its columns. Export it again; if there is truly nothing to send, leave the file out."
            ])
    }

    @Test func `a score that its answers do not give is refused at the use's line`() async throws {
        let file = try await problems("2021-03-04,police,lcs/1,instrument,\"name=dash; answers={fear=yes, control=yes}; score=5\",,a\n")
        #expect(file.count == 1)
        #expect(file[0].hasPrefix("f.csv:2: details.score: found “5”"))
    }

    @Test func `a file that changes between its two readings is told`() async throws {
        var readings = 0
        let first = Self.header + "2021-03-04,police,lcs/1,note,,Seen,a\n2021-03-04,police,lcs/1,note,,Seen,b\n"
        let run = ImportRun(try SampleProfile.request(), file: "f.csv") { () throws(ImportProblem) in
            readings += 1
            return MemoryBytes(readings > 20 ? Self.header : first, name: "f.csv")
        }
        _ = try await run.check()
        readings = 20 - readings
        let report = try await run.import { $0.map { _ in .new(1) } }
        #expect(report.problems.all.map(\.description).last?.contains("when it was read again, after 2 at first") == true)
    }

    @Test func `a file that is not there is told as a problem`() async throws {
        let report = try await ImportRun(try SampleProfile.request(), path: "/nowhere/f.csv").import { _ in [] }
        #expect(
            report.problems.all.map(\.description) == [
                "/nowhere/f.csv: found No such file or directory; allowed: a file that this account may read. Check the path and who may read it."
            ])
        #expect(report.format == nil)
    }
}
