import Casework
import Exchange
import Testing

@Suite struct ImportFuzzTests {
    private static let tables = [
        "Occurrence No,Date,Time,Entered,Officer,Person IDs,Event code,Victim,Child present,Relates to,Linked,Summary,Action\n4471,04/03/2021,2110,05/03/2021,PC 12,P1; P2,DV-INC,P1,Y,,4400;gp:7,Shouting heard,None taken\n5,04/03/2021,,,,P1,PPN,,,4,,\"Seen, \"\"twice\"\"\",\n",
        "id,on,recorded,agency,author,about,kind,details,text,refs,corrects,significance,labels\na,2021-03?,2021-04-01T10:00,police,PC 12,lcs/1,instrument,\"name=own; answers={1=3, 2=yes}; judgement=\"\"He said\"\"; with=[lcs/2, lcs/3]\",'=1+1,b;c,d,routine,sealed\n",
        "Serial number,Date,Event-detail,Witness or document reference\n1,17 February 2020,Police: Called at 21:00,Exhibit 1\n",
        #"{"id":"a","kind":"incident","on":"2021-03-04","agency":"police","about":["lcs/1"],"details":{"type":"injury"}}"# + "\n",
    ]

    @Test(arguments: 0..<8)
    func `a damaged file gives entries or problems, and the same in pieces of any size`(_ seed: Int) async throws {
        var chance = Seeded(UInt64(seed))
        let request = try SampleProfile.request(about: ["lcs/1"], agency: "police", keepsGood: true)
        let signs = Array("\",;\n\r=[]{}:/?-0\u{0}é".utf8) + [0xFF, 0x80]
        for _ in 0..<60 {
            var bytes = Array((ImportFuzzTests.tables.randomElement(using: &chance) ?? "").utf8)
            for _ in 0..<Int.random(in: 1...6, using: &chance) {
                let place = Int.random(in: 0..<bytes.count, using: &chance)
                switch Int.random(in: 0..<3, using: &chance) {
                case 0: bytes[place] = signs.randomElement(using: &chance) ?? 0
                case 1: bytes.insert(signs.randomElement(using: &chance) ?? 0, at: place)
                default: if bytes.count > 8 { bytes.removeSubrange(place..<min(bytes.count, place + 3)) }
                }
            }
            let whole = try await Importing(bytes, request)
            let pieces = try await Importing(bytes, request, pieces: [Int.random(in: 1...9, using: &chance)])
            #expect(whole.lines == pieces.lines)
            #expect(whole.problems == pieces.problems)
            #expect(whole.arrivals.count == whole.report.made)
            #expect(!whole.report.problems.counts.keys.contains(.unreadable))
        }
    }
}
