import Casework
import Exchange
import Instruments
import Testing

@Suite struct ChronologyTableTests {
    @Test func `an entry becomes one row, as the specification writes it`() throws {
        let json =
            #"{"id":"a","kind":"instrument","on":"2021-03?","recorded":"2021-04-01T10:00","agency":"police","author":"PC 12","about":["lcs/1"],"text":"=1+1","refs":["b","c"],"corrects":"d","significance":"routine","labels":["sealed"],"details":{"name":"dash","answers":{"2":"yes","1":3},"with":["lcs/2","lcs/3"],"judgement":"He said; \"no\"\n, she = yes"}}"#
        let entry = try #require(EntryReader().read(try JSONParser.parse(json)).entry)
        var table = try ChronologyTable(mark: false)
        try table.write(entry)
        #expect(
            String(decoding: table.take(), as: UTF8.self)
                == "id,on,recorded,agency,author,about,kind,details,text,refs,corrects,significance,labels\r\n"
                + "a,2021-03?,2021-04-01T10:00,police,PC 12,lcs/1,instrument,\"name=dash; answers={1=3, 2=yes}; judgement=\"\"He said; \\\"\"no\\\"\"\\n, she = yes\"\"; with=[lcs/2, lcs/3]\",'=1+1,\"b;c\",d,routine,sealed\r\n"
        )
    }

    @Test(arguments: 0..<20)
    func `what is exported and imported again is the same`(_ seed: Int) async throws {
        var making = MadeEntries(seed: UInt64(seed))
        let entries = making.entries(60)
        var (table, lines) = (try ChronologyTable(), EntryLinesWriter())
        for entry in entries {
            try table.write(entry)
            lines.write(entry)
        }
        var request = try SampleProfile.request(receivedOn: "2030-01-01")
        // Made entries name tools that nobody defines.
        request.instruments = try #require(InstrumentList([]))
        let fromTable = try await Importing(table.take(), request)
        #expect(fromTable.problems.filter { !$0.contains("warning") } == [])
        #expect(fromTable.arrivals.count == entries.count)
        for (arrival, entry) in zip(fromTable.arrivals, entries) {
            #expect(arrival.entry == entry)
            #expect(arrival.entry.canonicalText == entry.canonicalText)
        }
        let fromLines = try await Importing(lines.take(), name: "f.jsonl", request)
        #expect(fromLines.problems.filter { !$0.contains("warning") } == [])
        #expect(fromLines.lines == entries.map(\.canonicalText))
    }
}
