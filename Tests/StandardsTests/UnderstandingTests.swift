import Standards
import Testing

/// Parents who did not understand, told of together or one by one.
@Suite struct UnderstandingTests {
    private func reached(_ about: String, _ later: String, asOf: String = "2022-06-30") throws -> Telling {
        try Telling(
            "understanding-reached", asOf: asOf,
            "- {kind: understanding, on: 2022-03-01, agency: council, about: [\(about)], details: {child: [lcs/c], level: none}}\n" + later)
    }

    private func full(_ about: String, _ day: String = "2022-04-01") -> String {
        "- {kind: understanding, on: \(day), agency: council, about: [\(about)], details: {child: [lcs/c], level: full}}\n"
    }

    @Test func `where both parents did not understand each of them must come to`() throws {
        #expect(try reached("lcs/m, lcs/f", full("lcs/m") + full("lcs/f")).verdicts == ["met"])
        #expect(try reached("lcs/m, lcs/f", full("lcs/m, lcs/f")).verdicts == ["met"])
        #expect(try reached("lcs/m, lcs/f", "").verdicts == ["missed"])
        #expect(try reached("lcs/m, lcs/f", full("lcs/m") + full("lcs/f", "2022-06-02")).verdicts == ["late"])
    }

    @Test func `one of two is partly, and due while there is time`() throws {
        let partly = try reached("lcs/m, lcs/f", full("lcs/f"))
        #expect(partly.verdicts == ["partly"])
        #expect(partly.findings[0].evidence == ["entry-02"])
        #expect(partly.findings[0].near?.reason == .incomplete)
        #expect(try reached("lcs/m, lcs/f", full("lcs/f"), asOf: "2022-06-01").verdicts == ["due"])
    }

    @Test func `who is no parent need not come to understand, and helps nobody who is`() throws {
        #expect(try reached("lcs/m, lcs/g", full("lcs/m")).verdicts == ["met"])
        #expect(try reached("lcs/m, lcs/g", full("lcs/g")).verdicts == ["missed"])
        #expect(try reached("lcs/g", full("lcs/g")).verdicts.isEmpty)
    }
}
