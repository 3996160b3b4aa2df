import Casework
import Foundation
import Practice
import Testing

@testable import Web

/// An agency that does not work with a child and was told of one.
@Suite struct ToldOfTests {
    @Test func `who was told of a child with whom they do not work finds it on their day, answers, and reads no more than that`() async throws {
        let served = try await Served()
        let lines = [
            #"{"id":"t1","kind":"person","on":"2021-11-01","agency":"northbridge-council","about":["lcs/told"],"details":{"given":"Wilf","family":"Tansley","born":"2019-03-01"}}"#,
            #"{"id":"t2","kind":"note","on":"2021-12-01","agency":"northbridge-council","about":["lcs/told"],"text":"For social care alone."}"#,
            #"{"id":"t3","kind":"decision","on":"2021-12-10","agency":"northbridge-council","about":["lcs/told"],"text":"Safe and settled.","details":{"type":"closure"}}"#,
            #"{"id":"t4","kind":"share","on":"2021-12-10","agency":"northbridge-council","about":["lcs/told"],"text":"We end our work today.","details":{"what":"closure","to":["northbridge-police"],"of":"t3"}}"#,
        ]
        let url = served.folder.appendingPathComponent("told.jsonl")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
        let day = try #require(Day("2021-12-17"))
        let files = try ImportFiles(
            served.desk.partnership, into: served.log, ImportFiles.Request(receivedOn: day, receivedAt: Served.morning))
        let report = try await files.file(url.path)
        #expect(report.problems.errors == 0, "\(report)")
        try await served.desk.names.refresh(served.desk.programme(.judge, .store, at: served.desk.now()))
        try await served.visit(as: "priya.vale") { browser in
            let page = try await browser.get("/")
            #expect(page.text.contains("Wilf Tansley"))
            #expect(page.text.contains("We end our work today."))
            #expect(!page.text.contains("For social care alone."))
            #expect(try await browser.get("/child/lcs/told/chronology").status == 403)
            let answer = try await browser.post(
                "/child/lcs/told/acknowledge", [("of", "t4"), ("answer", "object"), ("action", "we were called there on Tuesday.")], from: page)
            #expect(answer.status == 303, "\(answer.text.suffix(600))")
            #expect(!(try await browser.get("/").text.contains("We end our work today.")))
        }
        // Nobody told the health service.
        try await served.visit(as: "hannah.orme") { browser in
            #expect(!(try await browser.get("/").text.contains("Wilf Tansley")))
            let none = try await browser.get("/child/lcs/told/acknowledge?of=t4")
            #expect(none.status != 200)
        }
    }
}
