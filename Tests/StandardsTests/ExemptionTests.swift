import Standards
import Testing

/// A named person's reason why a standard does not apply: what it covers, and what it does not.
@Suite struct ExemptionTests {
    /// An incident on 1 March that nobody followed, and one on 4 April; due on 15 March and 20 April.
    private func told(_ exemption: String, _ more: String = "") throws -> Telling {
        try Telling(
            "da-dash-updated", asOf: "2022-04-29",
            """
            - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
            - {id: march, kind: incident, on: 2022-03-01, agency: council, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            - {id: april, kind: incident, on: 2022-04-04, agency: council, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            - {id: why, kind: exemption, agency: council, author: R. Shaw, \(exemption)}
            \(more)
            """)
    }

    @Test func `one without an end covers everything from its day on`() throws {
        #expect(
            try told("on: 2022-03-15, about: [lcs/c], details: {standard: da-dash-updated, reason: Abroad}").verdicts == [
                "explained", "explained",
            ])
        #expect(
            try told("on: 2022-03-16, about: [lcs/c], details: {standard: da-dash-updated, reason: Abroad}").verdicts == [
                "missed", "explained",
            ])
    }

    @Test(arguments: [
        ("2022-02-28", ["missed", "missed"]), ("2022-03-01", ["explained", "missed"]), ("2022-04-04", ["explained", "explained"]),
    ])
    func `one with an end covers what had begun by then`(_ until: String, _ verdicts: [String]) throws {
        let why = "on: 2022-02-01, about: [lcs/c], details: {standard: da-dash-updated, reason: Abroad, until: \(until)}"
        #expect(try told(why).verdicts == verdicts)
    }

    @Test func `one for one incident covers no other`() throws {
        let why = "on: 2022-03-01, about: [lcs/c], details: {standard: da-dash-updated, of: april, reason: Abroad}"
        #expect(try told(why).verdicts == ["missed", "explained"])
    }

    @Test func `one of a single account covers the event`() throws {
        let account = "- {id: account, kind: incident, on: 2022-04-05, agency: police, about: [lcs/m], details: {type: domestic-abuse}}"
        let why = "on: 2022-04-06, about: [lcs/c], details: {standard: da-dash-updated, of: account, reason: Abroad}"
        #expect(try told(why, account).verdicts == ["missed", "explained"])
    }

    @Test func `one of another standard, or of another child, covers nothing`() throws {
        #expect(
            try told("on: 2022-03-01, about: [lcs/c], details: {standard: da-dash-review, reason: Abroad}").verdicts == [
                "missed", "missed",
            ])
        let sister =
            "- {kind: relationship, on: 2022-01-01, agency: council, about: [lcs/s, lcs/c], details: {is: sibling, livesWith: true}}"
        #expect(
            try told("on: 2022-03-01, about: [lcs/s], details: {standard: da-dash-updated, reason: Abroad}", sister).verdicts == [
                "missed", "missed",
            ])
    }

    @Test func `what is met stays met, what is late is explained`() throws {
        let tools = """
            - {kind: instrument, on: 2022-03-15, agency: council, about: [lcs/m], details: {name: dash, score: 5}}
            - {kind: instrument, on: 2022-04-21, agency: council, about: [lcs/m], details: {name: dash, score: 5}}
            """
        let told = try told("on: 2022-03-01, about: [lcs/c], details: {standard: da-dash-updated, reason: Abroad}", tools)
        #expect(told.verdicts == ["met", "explained"])
        #expect(told.findings[1].evidence.contains("why"))
    }

    @Test(arguments: [("2022-03-15", false), ("2022-03-16", true)])
    func `one written after the deadline counts and is shown as written afterwards`(_ recorded: String, _ isAfterwards: Bool) throws {
        let why = "on: 2022-03-10, recorded: \(recorded), about: [lcs/c], details: {standard: da-dash-updated, of: march, reason: Abroad}"
        let finding = try told(why).findings[0]
        #expect(finding.verdict == .explained)
        #expect(finding.evidence == ["why"])
        #expect(finding.gap == nil)
        #expect(
            finding.because
                == "A reason is recorded by Children's social care on 10 March 2022 why there is no DASH or other risk assessment."
                + (isAfterwards ? " The reason was written afterwards." : ""))
    }

    @Test func `one for one agency covers no other`() throws {
        let told = try Telling(
            "share-acknowledged", asOf: "2022-03-31",
            """
            - {kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: concern, to: [nursery, gp]}}
            - {kind: exemption, on: 2022-03-01, agency: council, author: R. Shaw, about: [lcs/c], \
            details: {standard: share-acknowledged, each: gp, reason: The surgery is closed}}
            """)
        #expect(told.lines == ["explained 2022-03-01 due 2022-03-08 for gp", "missed 2022-03-01 due 2022-03-08 for nursery"])
    }

    @Test func `one for one father covers no other, under whichever of his references`() throws {
        let told = try Telling(
            "father-conversation", asOf: "2022-02-21",
            """
            - {kind: link, on: 2022-01-01, agency: council, about: [lcs/f, niche/P1]}
            - {kind: relationship, on: 2021-12-01, agency: council, about: [lcs/x, lcs/c], details: {is: parents-partner}}
            - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
            - {kind: exemption, on: 2022-01-20, agency: council, author: R. Shaw, about: [lcs/c], \
            details: {standard: father-conversation, each: niche/P1, reason: At sea}}
            """)
        #expect(told.lines == ["explained 2022-01-10 due 2022-02-21 for lcs/f", "due 2022-01-10 due 2022-02-21 for lcs/x"])
    }

    @Test(arguments: ["", "author: ' ', ", "author: R. Shaw, "]) func `one that nobody signs explains nothing`(_ author: String) throws {
        let told = try Telling(
            "da-dash-updated", asOf: "2022-04-29",
            """
            - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
            - {kind: incident, on: 2022-03-01, agency: council, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            - {kind: exemption, on: 2022-03-02, agency: council, \(author)about: [lcs/c], \
            details: {standard: da-dash-updated, reason: Abroad}}
            """)
        #expect(told.verdicts == [author.contains("Shaw") ? "explained" : "missed"])
    }

    @Test func `a share that was put off in time explains, also where it was made late after all`() throws {
        func shared(_ more: String, recorded: String = "2022-03-01") throws -> Telling {
            try Telling(
                "ae-shared", asOf: "2022-03-31",
                """
                - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
                - {id: fall, kind: attendance, on: 2022-03-01, agency: hospital, about: [lcs/c], details: {type: emergency-department}}
                - {kind: share, on: 2022-03-01, agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [council]}}
                - {kind: share, on: 2022-03-01, recorded: \(recorded), agency: hospital, about: [lcs/c], \
                details: {what: attendance, of: fall, to: [gp], decision: deferred, reason: To be asked}}
                \(more)
                """)
        }
        func share(_ day: String) -> String {
            "- {id: after, kind: share, on: \(day), agency: hospital, about: [lcs/c], details: {what: attendance, of: fall, to: [gp]}}"
        }
        #expect(try shared("").verdicts == ["explained", "met"])
        let late = try shared(share("2022-03-04"))
        #expect(late.verdicts == ["explained", "met"])
        #expect(late.findings[0].evidence == ["after", "entry-04"])
        #expect(!late.findings[0].because.contains("afterwards"))
        #expect(try shared(share("2022-03-02")).verdicts == ["met", "met"])
        // A reason that was written down only after the deadline makes nothing of a share that came late.
        #expect(try shared(share("2022-03-04"), recorded: "2022-03-03").verdicts == ["late", "met"])
        let afterwards = try shared("", recorded: "2022-03-03")
        #expect(
            afterwards.verdicts == ["explained", "met"] && afterwards.findings[0].because.hasSuffix("The reason was written afterwards."))
    }
}
