import Standards
import Testing

/// One night that several agencies tell of is one event with several accounts.
@Suite struct EventTests {
    private static let plan =
        "- {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}\n"
    private static let police =
        "- {id: police, kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f]"
        + ", details: {type: domestic-abuse, victim: lcs/m, perpetrator: lcs/f}}\n"

    private func account(
        _ agency: String, on day: String, about: String = "[lcs/c, lcs/m]", type: String = "domestic-abuse", _ more: String = ""
    ) -> String {
        "- {id: \(agency), kind: incident, on: \(day), agency: \(agency), about: \(about), details: {type: \(type)\(more)}}\n"
    }

    private func events(_ entries: String) throws -> [[String]] {
        try Telling("da-dash-updated", asOf: "2022-04-29", Self.plan + entries).findings.map(\.trigger)
    }

    @Test func `accounts of three agencies within two days of the first are one event, judged from the first`() throws {
        let told = try Telling(
            "da-dash-updated", asOf: "2022-04-29",
            Self.plan + account("nursery", on: "2022-03-03") + account("gp", on: "2022-03-02") + Self.police)
        #expect(told.lines == ["missed 2022-03-01 due 2022-03-15"])
        #expect(told.findings[0].trigger == ["police", "gp", "nursery"])
    }

    @Test func `an account three days after the first is another event, though it is one day after the second`() throws {
        #expect(
            try events(Self.police + account("gp", on: "2022-03-03") + account("nursery", on: "2022-03-04")) == [
                ["police", "gp"], ["nursery"],
            ])
    }

    @Test func `two entries by one agency are two events`() throws {
        let again = Self.police.replacing("id: police", with: "id: again").replacing("2022-03-01", with: "2022-03-02")
        #expect(try events(Self.police + again) == [["police"], ["again"]])
    }

    @Test func `the child alone in common, or another type, makes no one event`() throws {
        let child = account("gp", on: "2022-03-01", about: "[lcs/c]") + account("nursery", on: "2022-03-01", about: "[lcs/c]")
        #expect(try events(child) == [["gp"], ["nursery"]])
        #expect(try events(Self.police + account("gp", on: "2022-03-01", type: "missing")) == [["police"]])
    }

    @Test func `a perpetrator whom both name is a person in common`() throws {
        let entries = Self.police + account("gp", on: "2022-03-01", about: "[lcs/c]", ", perpetrator: lcs/f")
        #expect(try events(entries) == [["gp", "police"]])
    }

    @Test func `an account is joined through a person whom the second account brought in`() throws {
        let entries =
            account("gp", on: "2022-03-01", about: "[lcs/m]") + account("housing", on: "2022-03-02", about: "[lcs/m, lcs/f]")
            + account("nursery", on: "2022-03-03", about: "[lcs/f]")
        #expect(try events(entries) == [["gp", "housing", "nursery"]])
    }

    @Test func `a tool that settles one account settles the event`() throws {
        let told = try Telling(
            "da-dash-updated", asOf: "2022-04-29",
            Self.plan + Self.police + account("gp", on: "2022-03-02", about: "[lcs/f, lcs/m]", ", victim: lcs/f")
                + "- {kind: instrument, on: 2022-03-07, agency: council, about: [lcs/f], details: {name: dash, score: 5}}")
        #expect(told.lines == ["met 2022-03-01 due 2022-03-15"])
    }

    @Test func `who holds an account is not asked to be told, and a share of one account tells of the event`() throws {
        let told = try Telling(
            "information-shared", asOf: "2022-04-29",
            Self.plan + "- {kind: note, on: 2022-02-01, agency: nursery, about: [lcs/c]}\n" + Self.police + account("gp", on: "2022-03-02")
                + "- {kind: share, on: 2022-03-04, agency: gp, about: [lcs/c], details: {what: incident, of: gp, to: [nursery]}}")
        #expect(told.lines == ["missed 2022-03-01 due 2022-03-08 for council", "met 2022-03-01 due 2022-03-08 for nursery"])
    }

    @Test func `two accounts of one night count once, and the finding lists what it counted`() throws {
        let two =
            Self.police + account("gp", on: "2022-03-02")
            + "- {id: later, kind: incident, on: 2022-03-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}\n"
        #expect(try Telling("da-incidents-joined", asOf: "2022-04-29", two).findings.isEmpty)
        let third = "- {id: last, kind: incident, on: 2022-03-21, agency: nursery, about: [lcs/m], details: {type: domestic-abuse}}\n"
        let told = try Telling("da-incidents-joined", asOf: "2022-04-29", two + third)
        #expect(told.lines == ["missed 2022-03-21 due 2022-04-04"])
        #expect(told.findings[0].counted == ["police", "later", "last"])
    }

    @Test func `an analysis that names the second account of a night names the night, and that agency`() throws {
        let told = try Telling(
            "da-incidents-joined", asOf: "2022-04-29",
            Self.police + account("gp", on: "2022-03-02")
                + """
                - {id: later, kind: incident, on: 2022-03-14, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
                - {id: last, kind: incident, on: 2022-03-21, agency: police, about: [lcs/m], details: {type: domestic-abuse}}
                - {kind: meeting, on: 2022-03-22, agency: council, about: [lcs/c], refs: [gp, last], details: {type: core-group}}
                """)
        #expect(told.verdicts == ["met"])
    }
}
