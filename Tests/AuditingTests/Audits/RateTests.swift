import Testing

@testable import Auditing

@Suite struct RateTests {
    @Test func `a rate counts children and occurrences apart`() throws {
        let work = try Bench.fieldwork([Bench.standard("s")], [["s": "++"], ["s": "+l-"], ["s": "p"], ["s": "de?"], [:]])
        let rate = try #require(work.rate(of: "s")?.cohort)
        #expect(rate.applicable == 3 && rate.kept == 1 && rate.withMet == 2 && rate.notKept == 2)
        #expect(rate.decided == 6 && rate.practiceGaps == 1 && rate.sharingGaps == 0)
        #expect(
            rate.inWords
                == "kept for 1 of 3 children; 3 of 6 met, 1 late, 1 in part, 1 missed (1 practice); 1 due, 1 explained, 1 cannot be told")
    }

    @Test func `a standard that applied to nobody says so`() throws {
        let work = try Bench.fieldwork([Bench.standard("s")], [["s": "d"]])
        #expect(work.rate(of: "s")?.cohort.inWords == "applied to no child; 1 due")
    }

    @Test func `as JSON a rate names every count`() throws {
        let work = try Bench.fieldwork([Bench.standard("s")], [["s": "+-"]])
        #expect(
            work.rate(of: "s")?.json["cohort"]?.text
                == #"{"applicable":1,"kept":0,"notKept":1,"decided":2,"met":1,"late":0,"partly":0,"missed":1,"due":0,"explained":0,"cannotTell":0,"gaps":{"practice":1,"sharing":0}}"#
        )
    }
}
