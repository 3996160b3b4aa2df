import Standards
import Testing

/// An agency that sends nothing, or whose feed does not cover the days, has missed nothing: it cannot be told.
@Suite struct SilenceTests {
    private func fall(_ agencies: String..., asOf: String = "2022-03-31") throws -> Telling {
        let lines = try agencies.isEmpty ? Telling.family.agencies : Telling.agencies(agencies[0])
        return try Telling(
            "share-acknowledged", asOf: asOf, agencies: lines,
            "- {kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: concern, to: [nursery]}}")
    }

    private func nursery(_ feed: String) -> String { "id: nursery, name: The nursery, kind: early-years, \(feed)" }

    @Test func `a nursery that sends its record and did not answer missed it`() throws {
        #expect(try fall().verdicts == ["missed"])
    }

    @Test func `a nursery that sends nothing can neither miss it nor be waited for`() throws {
        #expect(try fall(nursery("connected: false")).verdicts == ["cannot-tell"])
        let waiting = try fall(nursery("connected: false"), asOf: "2022-03-02")
        #expect(waiting.verdicts == ["cannot-tell"])
        #expect(waiting.findings[0].gap == nil && waiting.findings[0].changesOn == nil)
    }

    @Test(arguments: [
        ("from: 2022-03-01", "missed"), ("from: 2022-03-02", "cannot-tell"), ("to: 2022-03-08", "missed"),
        ("to: 2022-03-07", "cannot-tell"),
    ])
    func `a feed tells of a window that it covers whole`(_ feed: String, _ verdict: String) throws {
        #expect(try fall(nursery(feed)).verdicts == [verdict])
    }

    @Test func `a feed that reaches the day of judging covers a window that is still open`() throws {
        #expect(try fall(nursery("to: 2022-03-04"), asOf: "2022-03-04").verdicts == ["due"])
        #expect(try fall(nursery("to: 2022-03-03"), asOf: "2022-03-04").verdicts == ["cannot-tell"])
    }

    @Test func `what is there counts, though the agency sends nothing more`() throws {
        let told = try Telling(
            "share-acknowledged", asOf: "2022-03-31", agencies: Telling.agencies(nursery("connected: false")),
            """
            - {kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: concern, to: [nursery]}}
            - {kind: acknowledgement, on: 2022-03-02, agency: nursery, about: [lcs/c], details: {of: entry-01}}
            """)
        #expect(told.verdicts == ["met"])
    }

    @Test func `what any agency could have done is missed while one of them sends its record`() throws {
        let told = try Telling(
            "da-dash-updated", asOf: "2022-03-31", agencies: Telling.agencies(nursery("connected: false")),
            """
            - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
            - {kind: incident, on: 2022-03-01, agency: council, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            """)
        #expect(told.verdicts == ["missed"])
    }

    @Test func `a share is the sharing agency's: who should have been told need not send anything`() throws {
        let told = try Telling(
            "information-shared", asOf: "2022-03-31", agencies: Telling.agencies(nursery("connected: false")),
            """
            - {kind: plan, on: 2022-03-01, agency: council, about: [lcs/c], \
            details: {type: child-in-need, stage: started, agencies: [nursery]}}
            """)
        #expect(told.lines == ["missed 2022-03-01 due 2022-03-08 for nursery"])
    }

    @Test(arguments: [
        ("", "missed"), ("connected: false", "cannot-tell"), ("from: 2022-03-02", "cannot-tell"), ("from: 2022-03-01", "missed"),
        ("to: 2022-02-28", "cannot-tell"),
    ])
    func `who came, who was asked and what was used is its recorder's to write down`(_ feed: String, _ verdict: String) throws {
        let line = "id: council, name: Children's social care, kind: social-care" + (feed.isEmpty ? "" : ", \(feed)")
        for (standard, more) in [
            ("meeting-contribution", ", invited: [nursery]"), ("father-invited", ""), ("conference-quorum", ""), ("history-used", ""),
        ] {
            let told = try Telling(
                standard, asOf: "2022-03-31", agencies: Telling.agencies(line),
                """
                - {kind: visit, on: 2022-02-01, agency: nursery, about: [lcs/c], details: {type: nursery}}
                - {kind: meeting, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: review-conference\(more)}}
                """)
            #expect(told.verdicts == [verdict], "\(standard)")
        }
    }

    @Test func `that the recorder's feed is silent makes nothing of what it did write down`() throws {
        let told = try Telling(
            "meeting-contribution", asOf: "2022-03-31",
            agencies: Telling.agencies("id: council, name: Children's social care, kind: social-care, connected: false"),
            "- {kind: meeting, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: core-group, invited: [nursery], attended: [nursery]}}"
        )
        #expect(told.verdicts == ["met"])
    }
}
