import Standards
import Testing

/// Days that nobody knows for certain: the doubt favours the practitioner, and the finding says so.
@Suite struct UncertainDayTests {
    static let plan = "- {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}\n"
    static let night =
        "- {id: night, kind: incident, on: 2022-03-01/2022-03-04, agency: council, about: [lcs/m, lcs/f]"
        + ", details: {type: domestic-abuse, victim: lcs/m}}\n"

    private func updated(_ dash: String, night: String = Self.night) throws -> Telling {
        let tool =
            dash.isEmpty
            ? "" : "- {id: dash, kind: instrument, on: \(dash), agency: council, about: [lcs/m], details: {name: dash, score: 5}}"
        return try Telling("da-dash-updated", asOf: "2022-04-29", Self.plan + night + tool)
    }

    @Test func `the window opens on the first day that an incident can have been, and the deadline runs from the last`() throws {
        let finding = try #require(try updated("").findings.first)
        #expect(finding.on?.description == "2022-03-01")
        #expect(finding.due?.description == "2022-03-18")
        #expect(finding.searched?.from?.description == "2022-03-01")
        #expect(finding.searched?.to?.description == "2022-03-18")
        #expect(finding.because.hasSuffix("from 1 March 2022 to 18 March 2022. A day in it is uncertain."))
    }

    @Test(arguments: [("2022-02-28", "missed"), ("2022-03-01", "met"), ("2022-03-18", "met"), ("2022-03-21", "late")])
    func `a tool counts from the first day that the incident can have been until ten working days after the last`(
        _ day: String, _ verdict: String
    ) throws {
        #expect(try updated(day).lines == ["\(verdict) 2022-03-01 due 2022-03-18"])
    }

    @Test(arguments: [
        ("2022-02-14/2022-02-28", "missed"), ("2022-02-14/2022-03-01", "met"), ("2022-03-15/2022-04-15", "met"), ("2022-03", "met"),
        ("2022-03-16/2022-04-15", "late"),
    ])
    func `a tool whose day is uncertain is in time where it can have been`(_ day: String, _ verdict: String) throws {
        let night = Self.night.replacing("2022-03-01/2022-03-04", with: "2022-03-01")
        let told = try updated(day, night: night)
        #expect(told.lines == ["\(verdict) 2022-03-01 due 2022-03-15"])
        #expect(told.findings[0].because.contains("uncertain") == (verdict != "missed"))
    }

    @Test func `a late tool is as late as the first day that it can have been`() throws {
        let told = try updated("2022-03-16/2022-04-15", night: Self.night.replacing("2022-03-01/2022-03-04", with: "2022-03-01"))
        #expect(
            told.findings[0].because
                == "DASH or other risk assessment was recorded by Children's social care on 16 March 2022, "
                + "1 day after it was due on 15 March 2022. A day in it is uncertain."
        )
    }

    @Test(arguments: [
        ("2022-05-01/2022-05-24", "missed"), ("2022-05-24", "missed"), ("2022-05-24/2022-05-25", "met"), ("2022-03-01/2022-03-10", "met"),
    ])
    func `what can have happened outside the time after a closing does not count against it`(_ day: String, _ verdict: String) throws {
        let told = try Telling(
            "closure-without-incident", asOf: "2022-06-30",
            """
            - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
            - {kind: incident, on: \(day), agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            """)
        #expect(told.lines == ["\(verdict) 2022-03-01 due 2022-05-24"])
    }

    @Test(arguments: [("2022-02-28", [String]()), ("2022-03-01", ["missed"])])
    func `whether a plan was open is asked of the first day that an incident can have been`(_ end: String, _ verdicts: [String]) throws {
        let ended = "- {kind: plan, on: \(end), agency: council, about: [lcs/c], details: {type: child-protection, stage: ended}}\n"
        #expect(try Telling("da-dash-updated", asOf: "2022-04-29", Self.plan + ended + Self.night).verdicts == verdicts)
    }

    @Test func `the first six weeks with a father run from the last day on which a plan can have started`() throws {
        let told = try Telling(
            "father-conversation", asOf: "2022-02-25",
            "- {kind: plan, on: 2022-01-10/2022-01-14, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}")
        #expect(told.lines == ["due 2022-01-14 due 2022-02-25 for lcs/f"])
    }
}
