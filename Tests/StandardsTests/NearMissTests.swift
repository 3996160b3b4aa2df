import Standards
import Testing

/// The entry that almost met a standard, and why it did not.
@Suite struct NearMissTests {
    private static let night = """
        - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
        - {id: night, kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], \
        details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}

        """

    private func near(_ standard: String, _ entries: String, asOf: String = "2022-03-31") throws -> ExplainedFinding {
        try #require(try Telling(standard, asOf: asOf, Self.night + entries).findings.first { $0.near != nil })
    }

    private func nearest(_ finding: ExplainedFinding) -> String? { finding.near.map { "\($0.entry): \($0.reason.code)" } }

    @Test func `a tool after the deadline is late`() throws {
        let finding = try near(
            "da-dash-updated",
            "- {id: dash, kind: instrument, on: 2022-03-18, agency: council, about: [lcs/m], details: {name: dash, score: 5}}")
        #expect(nearest(finding) == "dash: late")
        #expect(finding.evidence == ["dash"])
        #expect(
            finding.because
                == "DASH or other risk assessment was recorded by Children's social care on 18 March 2022, "
                + "3 days after it was due on 15 March 2022."
        )
    }

    @Test func `a share by another agency than police is the wrong agency's`() throws {
        let finding = try near(
            "da-police-notified",
            "- {id: letter, kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: incident, of: night, to: [gp]}}")
        #expect(finding.each == "health")
        #expect(nearest(finding) == "letter: wrong-agency")
        #expect(finding.because.hasSuffix(" Nearest: letter on 1 March 2022, by or to another agency."))
    }

    @Test func `a share to another agency than the one asked about is the wrong agency's`() throws {
        let finding = try near(
            "ae-shared",
            """
            - {id: fall, kind: attendance, on: 2022-03-07, agency: hospital, about: [lcs/c], details: {type: emergency-department}}
            - {id: letter, kind: share, on: 2022-03-07, agency: hospital, about: [lcs/c], \
            details: {what: attendance, of: fall, to: [nursery, council]}}
            """)
        #expect(finding.each == "gp")
        #expect(nearest(finding) == "letter: wrong-agency")
    }

    @Test(arguments: [
        "about: [lcs/f], details: {name: dash, score: 5}", "about: [lcs/m], details: {name: dash, score: 5, perpetrator: lcs/x}",
    ])
    func `a tool about another victim or another perpetrator is about the wrong person`(_ rest: String) throws {
        let finding = try near("da-dash-updated", "- {id: dash, kind: instrument, on: 2022-03-03, agency: council, \(rest)}")
        #expect(finding.verdict == .missed)
        #expect(nearest(finding) == "dash: wrong-person")
        #expect(finding.because.hasSuffix(" Nearest: dash on 3 March 2022, about somebody else."))
        #expect(finding.evidence.isEmpty)
    }

    @Test func `an analysis that names one incident is incomplete`() throws {
        let finding = try near(
            "da-incidents-joined",
            """
            - {id: second, kind: incident, on: 2022-03-07, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            - {id: third, kind: incident, on: 2022-03-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            - {id: talk, kind: meeting, on: 2022-03-15, agency: council, about: [lcs/c], refs: [third], details: {type: core-group}}
            """)
        #expect(finding.verdict == .missed)
        #expect(finding.counted == ["night", "second", "third"])
        #expect(nearest(finding) == "talk: incomplete")
    }

    @Test func `an analysis of one agency's accounts alone is incomplete`() throws {
        let finding = try near(
            "da-incidents-joined",
            """
            - {id: second, kind: incident, on: 2022-03-07, agency: nursery, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            - {id: third, kind: incident, on: 2022-03-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            - {id: talk, kind: meeting, on: 2022-03-15, agency: council, about: [lcs/c], refs: [night, third], details: {type: core-group}}
            """)
        #expect(finding.verdict == .partly)
        #expect(nearest(finding) == "talk: incomplete")
    }

    @Test func `a conference without a second other agency is incomplete`() throws {
        let finding = try near(
            "conference-quorum",
            "- {id: talk, kind: meeting, on: 2022-03-15, agency: council, about: [lcs/c]"
                + ", details: {type: initial-conference, attended: [council, police]}}"
        )
        #expect(finding.verdict == .partly)
        #expect(nearest(finding) == "talk: incomplete")
    }

    @Test func `of two things the one that is there is incomplete`() throws {
        let finding = try near(
            "father-not-meetings-only",
            """
            - {id: spoke, kind: visit, on: 2022-03-02, agency: council, about: [lcs/c], details: {type: home, spokeWith: [lcs/f]}}
            - {kind: meeting, on: 2022-03-07, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/f]}}
            - {kind: meeting, on: 2022-03-14, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/f]}}
            """)
        #expect(finding.verdict == .partly)
        #expect(nearest(finding) == "spoke: incomplete")
    }

    @Test func `a visit that spoke with somebody else is about the wrong person`() throws {
        let finding = try near(
            "father-not-meetings-only",
            """
            - {id: spoke, kind: visit, on: 2022-03-02, agency: council, about: [lcs/c], details: {type: home, spokeWith: [lcs/m]}}
            - {kind: meeting, on: 2022-03-07, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/f]}}
            - {kind: meeting, on: 2022-03-14, agency: council, about: [lcs/c], details: {type: core-group, people: [lcs/f]}}
            """)
        #expect(finding.verdict == .missed)
        #expect(nearest(finding) == "spoke: wrong-person")
    }

    @Test func `what is met has nothing near it`() throws {
        let told = try Telling(
            "da-dash-updated", asOf: "2022-03-31",
            Self.night + """
                - {kind: instrument, on: 2022-03-03, agency: council, about: [lcs/f], details: {name: dash, score: 5}}
                - {kind: instrument, on: 2022-03-04, agency: council, about: [lcs/m], details: {name: dash, score: 5}}
                """)
        #expect(told.verdicts == ["met"])
        #expect(told.findings[0].near == nil)
    }

    @Test func `a tool before the window, or after the day of judging, is not near`() throws {
        let told = try Telling(
            "da-dash-updated", asOf: "2022-03-16",
            Self.night + """
                - {kind: instrument, on: 2022-02-28, agency: council, about: [lcs/m], details: {name: dash, score: 5}}
                - {kind: instrument, on: 2022-03-17, agency: council, about: [lcs/m], details: {name: dash, score: 5}}
                """)
        #expect(told.verdicts == ["missed"])
        #expect(told.findings[0].near == nil)
    }
}
