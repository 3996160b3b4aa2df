import Casework
import Standards
import Testing

/// What was looked for, by whom, from when to when, when that changes by itself, and the sentence that says so.
@Suite struct SearchTests {
    private static let plan =
        "- {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}\n"

    private func first(_ standard: String, asOf: String = "2021-12-01", _ entries: String) throws -> ExplainedFinding {
        try #require(try Telling(standard, asOf: asOf, Self.plan + entries).findings.first)
    }

    private func searched(_ finding: ExplainedFinding) -> [String?] {
        [finding.searched?.what, finding.searched?.by, finding.searched?.from?.description, finding.searched?.to?.description]
    }

    @Test func `the design's own example: an incident on a Saturday before Easter, and no tool by the Tuesday after`() throws {
        let finding = try first(
            "da-dash-updated",
            "- {id: e7, kind: incident, on: 2021-03-20, agency: council, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}")
        #expect(finding.because == "No DASH or other risk assessment was recorded by any agency from 20 March 2021 to 6 April 2021.")
        #expect(finding.verdict == .missed && finding.gap == .practice && finding.trigger == ["e7"] && finding.evidence.isEmpty)
        #expect(finding.on?.description == "2021-03-20" && finding.due?.description == "2021-04-06" && finding.each == nil)
        #expect(searched(finding) == ["DASH or other risk assessment", "by any agency", "2021-03-20", "2021-04-06"])
        #expect(finding.changesOn == nil)
    }

    @Test func `what police should have shared was looked for by police`() throws {
        let finding = try first(
            "da-police-notified",
            "- {kind: incident, on: 2021-03-20, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}")
        #expect(searched(finding) == ["share of the incident", "by police", "2021-03-20", "2021-03-21"])
        #expect(finding.because == "No share of the incident was recorded by police, to health from 20 March 2021 to 21 March 2021.")
    }

    @Test func `a window that opens before the trigger is searched from there`() throws {
        let finding = try first(
            "closure-shared",
            """
            - {kind: note, on: 2021-05-10, agency: nursery, about: [lcs/c]}
            - {kind: decision, on: 2021-06-01, agency: council, about: [lcs/c], details: {type: closure}}
            """)
        #expect(finding.each == "nursery")
        #expect(Array(searched(finding)[2...]) == ["2021-04-30", "2021-06-08"])
    }

    @Test func `a visit within six weeks is looked for from the day after the last`() throws {
        let finding = try first("father-conversation", asOf: "2021-02-22", "")
        #expect(Array(searched(finding)[2...]) == ["2021-01-12", "2021-02-22"])
        #expect(finding.verdict == .due)
        #expect(finding.changesOn?.description == "2021-02-23")
    }

    @Test func `an absence is looked for from the day after the closing`() throws {
        let finding = try first(
            "closure-without-return", asOf: "2021-06-02",
            "- {kind: decision, on: 2021-06-01, agency: council, about: [lcs/c], details: {type: closure}}")
        #expect(Array(searched(finding)[2...]) == ["2021-06-02", "2021-07-13"])
        #expect(finding.verdict == .due)
        #expect(finding.changesOn?.description == "2021-07-14")
    }

    @Test(arguments: ["2021-03-20", "2021-04-06"]) func `what is due changes on the day after its deadline`(_ day: String) throws {
        let incident = "- {kind: incident, on: 2021-03-20, agency: council, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}"
        let finding = try first("da-dash-updated", asOf: day, incident)
        #expect(finding.verdict == .due)
        #expect(finding.changesOn?.description == "2021-04-07")
        #expect(finding.because == "DASH or other risk assessment is expected by any agency by 6 April 2021; none is recorded yet.")
        #expect(try first("da-dash-updated", asOf: "2021-04-07", incident).verdict == .missed)
    }

    @Test func `what was done late says by how many days`() throws {
        let finding = try first(
            "da-dash-updated",
            """
            - {kind: incident, on: 2021-03-20, agency: council, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            - {kind: instrument, on: 2021-04-07, agency: nursery, about: [lcs/m], details: {name: dash, score: 5}}
            """)
        #expect(
            finding.because
                == "DASH or other risk assessment was recorded by The nursery on 7 April 2021, 1 day after it was due on 6 April 2021.")
        #expect(finding.changesOn == nil)
    }

    @Test func `what was done in time says so, and by whom`() throws {
        let finding = try first(
            "da-dash-updated",
            """
            - {kind: incident, on: 2021-03-20, agency: council, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            - {kind: instrument, on: 2021-04-06, agency: nursery, about: [lcs/m], details: {name: dash, score: 5}}
            """)
        #expect(finding.because == "DASH or other risk assessment was recorded by The nursery on 6 April 2021, in time.")
    }
}
