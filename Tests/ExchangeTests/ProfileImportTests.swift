import Casework
import Content
import Exchange
import Testing

@Suite struct ProfileImportTests {
    private static let header =
        "Occurrence No,Date,Time,Entered,Officer,Person IDs,Event code,Victim,Child present,Relates to,Linked,Summary,Action,Row checksum\n"

    private func imported(_ rows: String, keepsGood: Bool = false) async throws -> Importing {
        try await Importing(Self.header + rows, try SampleProfile.request(keepsGood: keepsGood))
    }

    @Test func `a row becomes the entry that its code says, with every cell in its place`() async throws {
        let file = try await imported(
            "4471,04/03/2021,2110,05/03/2021,PC 12,P1; P2 ;lcs/9,dv-inc ,P1,Y,,4400;gp:7,Shouting heard,None taken,ab12\n")
        #expect(
            file.lines == [
                #"{"about":["niche/P1","niche/P2","lcs/9"],"agency":"northbridge-police","author":"PC 12","details":{"childrenPresent":true,"type":"domestic-abuse","victim":"niche/P1"},"id":"northbridge-police:4471","kind":"incident","on":"2021-03-04T21:10","recorded":"2021-03-05","refs":["northbridge-police:4400","gp:7"],"text":"Shouting heard\nAction: None taken"}"#
            ])
        #expect(file.problems == [])
        #expect(file.report.rows == 1)
        #expect(file.report.notes == 0)
        #expect(file.report.pending == 2)
        #expect(file.report.pendingReferences.map(\.text) == ["northbridge-police:4400", "gp:7"])
        #expect(file.report.isImported)
    }

    @Test func `one row becomes two entries under two ids, and the narrative stands in the first`() async throws {
        let file = try await imported("5,04/03/2021,,,,P1,PPN,,,4,,Seen,,\n6,05/03/2021,,,,P1,PPN,,,,,Seen again,,\n")
        #expect(
            file.lines == [
                #"{"about":["niche/P1"],"agency":"northbridge-police","details":{"type":"other"},"id":"northbridge-police:5","kind":"incident","on":"2021-03-04","text":"Seen"}"#,
                #"{"about":["niche/P1"],"agency":"northbridge-police","details":{"of":"northbridge-police:4","to":["council"],"what":"incident"},"id":"northbridge-police:5-share","kind":"share","on":"2021-03-04"}"#,
                #"{"about":["niche/P1"],"agency":"northbridge-police","details":{"type":"other"},"id":"northbridge-police:6","kind":"incident","on":"2021-03-05","text":"Seen again"}"#,
            ])
        #expect(file.report.entries == [.incident: 2, .share: 1])
    }

    @Test func `a row that no code places becomes a note with all that it says, and is counted`() async throws {
        let file = try await imported("7,04/03/2021,,,,P1,MISC,P9,maybe,,,Called in,,zz\n8,05/03/2021,,,,P1,,,,,,,,\n")
        #expect(
            file.lines == [
                #"{"about":["niche/P1"],"agency":"northbridge-police","id":"northbridge-police:7","kind":"note","on":"2021-03-04","text":"Called in\nEvent code: MISC\nVictim: P9\nChild present: maybe"}"#,
                #"{"about":["niche/P1"],"agency":"northbridge-police","id":"northbridge-police:8","kind":"note","on":"2021-03-05"}"#,
            ])
        #expect(file.report.notes == 2)
        #expect(file.report.unknownCodes == ["MISC": 1, "": 1])
        #expect(
            file.report.description == """
                f.csv: a table by the profile “northbridge-police”, 2 rows.
                Imported: 2 entries (note 2).
                Kept whole as notes, because no code of the profile places them: 2 rows.
                  no code: 1
                  “MISC”: 1
                """)
    }

    @Test func `a cell that no key takes goes into the text under its heading`() async throws {
        let file = try await imported("9,04/03/2021,,,,P1,PPN,P7,Y,,,Seen,,\n")
        #expect(file.arrivals.first?.entry.text == "Seen\nVictim: P7\nChild present: Y")
    }

    @Test func `a code without meaning says nothing, and one that the profile lacks is a fault`() async throws {
        let file = try await imported("1,04/03/2021,,,,P1,DV-INC,,u,,,,,\n2,04/03/2021,,,,P1,DV-INC,,Maybe,,,,,\n", keepsGood: true)
        #expect(
            file.lines == [
                #"{"about":["niche/P1"],"agency":"northbridge-police","details":{"type":"domestic-abuse"},"id":"northbridge-police:1","kind":"incident","on":"2021-03-04"}"#
            ])
        #expect(
            file.problems == [
                "f.csv:3: Child present: found “Maybe”; allowed: n, u, y. Correct it, or add the code to the profile “northbridge-police”."
            ])
    }

    @Test func `all that is wrong with a file comes at once, at its place, and nothing of it is imported`() async throws {
        let file = try await imported(
            """
            1,30/02/2021,25:00,,,P1,DV-INC,,,,,,,
            2,04/03/2021,,01/03/2021,,P 1,DV-INC,Ava Smith,,,,,,
            3,04/03/2021,,,,P1,MISC,,,,a b,,,
            4,2022-03-04,,,,,MISC,,,,,,,
            5,04/03/2021,,,,P1,MISC,,,,,,,

            """)
        #expect(
            file.problems == [
                "f.csv:2: Date: found “30/02/2021”; allowed: \(DateForm.dmy.allowed). There is no such day in the calendar.",
                "f.csv:2: Time: found “25:00”; allowed: 0930, 09:30, 9.30, 9.30pm, 9 am, or one of them with ? in front. Hours run from 0 to 23 (from 1 to 12 before am and pm) and minutes from 00 to 59; midnight is 00:00 of the day that begins.",
                "f.csv:3: Date: found “2021-03-04, after it was recorded on 2021-03-01”; allowed: a day no later than `recorded`. An entry tells what has happened; check both days.",
                "f.csv:3: Person IDs: found a value that is not shown here, because it may be about a person; allowed: a person reference SOURCE/LOCAL such as lcs/100234.",
                "f.csv:3: Victim: found a value that is not shown here, because it may be about a person; allowed: a person reference SOURCE/LOCAL such as lcs/100234.",
                "f.csv:4: Linked: found “northbridge-police:a b”; allowed: entry ids: 1 to 64 of A-Z a-z 0-9 . _ : -, a letter or digit among them.",
                "f.csv:5: Person IDs: found nothing; allowed: a list of one or more person references such as lcs/100234.",
            ])
        #expect(file.arrivals.isEmpty)
        #expect(!file.report.isImported)
        #expect(file.report.made == 1)
        #expect(file.report.refused == 4)
        #expect(!file.report.description.contains("Ava"))
    }

    @Test func `good rows are kept on request, and never half of a row`() async throws {
        let file = try await imported("1,04/03/2021,,,,P1,PPN,,,a b,,,,\n2,04/03/2021,,,,P1,PPN,,,1,,,,\n", keepsGood: true)
        #expect(file.arrivals.map(\.entry.id.text) == ["northbridge-police:2", "northbridge-police:2-share"])
        #expect(file.report.refused == 1)
        #expect(file.report.problems.errors == 1)
    }

    @Test func `entries come in batches, in the order of the file, and the same ones each time`() async throws {
        let rows = (1...25).map { "\($0 > 20 ? "" : String($0)),04/03/2021,,,,P1,MISC,,,,,Seen,,\n" }.joined()
        let request = try SampleProfile.request()
        let file = try await Importing(Self.header + rows, request, batch: 10, pieces: [7])
        #expect(file.batches == [10, 10, 5])
        #expect(Set(file.arrivals.map(\.entry.id)).count == 25)
        #expect(file.arrivals.prefix(20).map(\.entry.id.text) == (1...20).map { "northbridge-police:\($0)" })
        #expect(try await Importing(Self.header + rows, request).lines == file.lines)
    }

    @Test func `progress tells both readings, and then what is kept`() async throws {
        let text = Self.header + "1,04/03/2021,,,,P1,MISC,,,,,Seen,,\n"
        let run = ImportRun(try SampleProfile.request(), file: "f.csv") { () throws(ImportProblem) in MemoryBytes(text, name: "f.csv") }
        var told: [ImportProgress] = []
        _ = try await run.import(progress: { told.append($0) }) { $0.map { _ in .new(1) } }
        #expect(told.map(\.step) == [.checking, .importing, .importing])
        #expect(told.map(\.rows) == [1, 1, 1])
        #expect(told.map(\.bytes) == [text.utf8.count, text.utf8.count, text.utf8.count])
        // Nothing is kept while the file is only checked.
        #expect(told.map(\.answered) == [0, 1, 1])
    }
}
