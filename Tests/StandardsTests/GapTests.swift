import Standards
import Testing

/// Where something was missed: whether who should have acted held the trigger, and who did.
@Suite struct GapTests {
    private func incident(by agency: String, _ more: String = "") throws -> ExplainedFinding {
        let told = try Telling(
            "da-dash-updated", asOf: "2022-03-31",
            """
            - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
            - {id: night, kind: incident, on: 2022-03-01, agency: \(agency), about: [lcs/m, lcs/f], \
            details: {type: domestic-abuse, victim: lcs/m}}
            \(more)
            """)
        return try #require(told.findings.first { $0.verdict == .missed })
    }

    @Test(arguments: ["council", "emergency-duty"]) func `social care recorded it: a gap of practice`(_ agency: String) throws {
        let finding = try incident(by: agency)
        #expect(finding.gap == .practice)
        #expect(finding.holder == nil)
    }

    @Test func `police held it and told nobody: a gap of sharing that names them`() throws {
        let finding = try incident(by: "police")
        #expect(finding.gap == .sharing)
        #expect(finding.holder == "Police")
        #expect(finding.because.hasSuffix(" Police held this and no share told the agency that should have acted."))
    }

    @Test(arguments: [("shared", Gap.practice), ("withheld", .sharing), ("deferred", .sharing)])
    func `a share tells social care only when it was made`(_ decision: String, _ gap: Gap) throws {
        let share =
            "- {kind: share, on: 2022-03-20, agency: police, about: [lcs/c]"
            + ", details: {what: incident, of: night, to: [council], decision: \(decision), reason: To be weighed}}"
        #expect(try incident(by: "police", share).gap == gap)
    }

    @Test func `a share to another agency does not tell social care`() throws {
        let share = "- {kind: share, on: 2022-03-02, agency: police, about: [lcs/c], details: {what: incident, of: night, to: [nursery]}}"
        #expect(try incident(by: "police", share).gap == .sharing)
    }

    @Test func `one account of the night is enough to hold it`() throws {
        let account =
            "- {kind: incident, on: 2022-03-02, agency: emergency-duty, about: [lcs/m], details: {type: domestic-abuse, victim: lcs/m}}"
        let finding = try incident(by: "police", account)
        #expect(finding.trigger == ["night", "entry-03"])
        #expect(finding.gap == .practice)
    }

    @Test func `a share of another night does not tell of this one`() throws {
        let other = """
            - {id: other, kind: incident, on: 2022-02-01, agency: police, about: [lcs/m, lcs/f], \
            details: {type: domestic-abuse, victim: lcs/m}}
            - {kind: instrument, on: 2022-02-02, agency: council, about: [lcs/m], details: {name: dash, score: 5}}
            - {kind: share, on: 2022-02-02, agency: police, about: [lcs/c], details: {what: incident, of: other, to: [council]}}
            """
        #expect(try incident(by: "police", other).gap == .sharing)
    }

    @Test func `an agency that nobody told of a plan has a gap of sharing, held by who started it`() throws {
        let told = try Telling(
            "information-shared", asOf: "2022-03-31",
            """
            - {kind: note, on: 2022-02-22, agency: nursery, about: [lcs/c]}
            - {kind: plan, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
            """)
        #expect(told.lines == ["missed 2022-03-01 due 2022-03-08 for nursery"])
        #expect(told.findings[0].gap == .sharing)
        #expect(told.findings[0].holder == "Children's social care")
    }

    @Test func `who was invited and did not come, or was told and did not answer, knew of it`() throws {
        let meeting = try Telling(
            "meeting-contribution", asOf: "2022-03-31",
            "- {kind: meeting, on: 2022-03-01, agency: council, about: [lcs/c]"
                + ", details: {type: core-group, invited: [nursery], attended: [council]}}"
        )
        let share = try Telling(
            "share-acknowledged", asOf: "2022-03-31",
            "- {kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: concern, to: [nursery]}}")
        #expect(meeting.lines == ["missed 2022-03-01 for nursery"])
        #expect(share.lines == ["missed 2022-03-01 due 2022-03-08 for nursery"])
        #expect((meeting.findings + share.findings).map(\.gap) == [.practice, .practice])
    }

    @Test func `the agency that recorded an incident and used no tool held it itself`() throws {
        let told = try Telling(
            "da-dash-by-agency", asOf: "2022-03-31",
            "- {kind: incident, on: 2022-03-01, agency: nursery, about: [lcs/m], details: {type: domestic-abuse}}")
        #expect(told.findings.map(\.gap) == [.practice])
    }

    @Test func `a referral to social care tells social care`() throws {
        let told = try Telling(
            "referral-decided", asOf: "2022-03-31",
            "- {kind: referral, on: 2022-03-01, agency: police, about: [lcs/c], details: {to: social-care}}")
        #expect(told.lines == ["missed 2022-03-01 due 2022-03-02"])
        #expect(told.findings.map(\.gap) == [.practice])
    }

    @Test func `a period without a visit is a gap of practice`() throws {
        let told = try Telling(
            "father-conversation", asOf: "2022-02-22",
            "- {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}")
        #expect(told.findings.map(\.gap) == [.practice, nil])
    }

    @Test func `only what was missed has a gap`() throws {
        let told = try Telling(
            "da-dash-updated", asOf: "2022-03-31",
            """
            - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
            - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m}}
            - {kind: instrument, on: 2022-03-16, agency: police, about: [lcs/m], details: {name: dash, score: 5}}
            - {kind: incident, on: 2022-03-29, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m}}
            """)
        #expect(told.verdicts == ["late", "due"])
        #expect(told.findings.allSatisfy { $0.gap == nil && $0.holder == nil })
    }
}
