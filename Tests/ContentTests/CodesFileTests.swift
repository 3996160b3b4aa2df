import Casework
import Content
import Testing

@Suite struct CodesFileTests {
    @Test func `a partnership's own codes are read by kind and field`() throws {
        let codes = try CodesFile.read("codes:\n  need.names: [county-lines, radicalisation]\n  flag.name: [cp-is]\n", file: "codes.yaml")
        #expect(codes == ["need.names": ["county-lines", "radicalisation"], "flag.name": ["cp-is"]])
        let reader = EntryReader(addedCodes: codes)
        let entry = #"{"kind":"need","on":"2021-03-04","agency":"a","about":["lcs/1"],"details":{"names":["county-lines"]}}"#
        #expect(reader.read(try JSONParser.parse(entry)).entry != nil)
        #expect(EntryReader().read(try JSONParser.parse(entry)).entry == nil)
    }

    @Test func `the program itself adds none, and a content without the file adds none`() throws {
        #expect(try CodesFile.codes(in: .embedded).isEmpty)
    }

    @Test func `everything wrong with the file is told at once`() throws {
        let fault = #expect(throws: ContentProblems.self) {
            try CodesFile.read(
                """
                codes:
                  need.name: [county-lines]
                  programme.name: [caring-dads]
                  need.names: [County Lines, neglect, county-lines, county-lines]
                """, file: "codes.yaml")
        }
        #expect(
            fault?.all.map { "\($0.line) \($0.found)" }.sorted() == [
                "2 “need.name”", "3 “programme.name”", "4 the code “county-lines” again", "4 the code “neglect”", "4 “County Lines”",
            ])
        #expect(fault?.all.first { $0.line == 2 }?.allowed.contains("need.names") == true)
    }
}
