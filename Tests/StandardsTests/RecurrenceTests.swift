import Standards
import Testing

/// What must be done again and again while something holds: which day each clock starts on.
@Suite struct RecurrenceTests {
    private func father(asOf: String, _ more: String = "", start: String = "2022-01-10") throws -> Telling {
        try Telling(
            "father-conversation", asOf: asOf,
            "- {kind: plan, on: \(start), agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}\n" + more)
    }

    private func visit(_ day: String, _ whom: String = "lcs/f") -> String {
        "- {kind: visit, on: \(day), agency: council, about: [lcs/c], details: {type: home, spokeWith: [\(whom)]}}\n"
    }

    private func ended(_ day: String) -> String {
        "- {kind: plan, on: \(day), agency: council, about: [lcs/c], details: {type: child-in-need, stage: ended}}\n"
    }

    @Test func `the next six weeks run from the visit`() throws {
        let told = try father(asOf: "2022-04-01", visit("2022-01-31") + visit("2022-03-14"))
        #expect(
            told.lines.map { $0.replacing(" for lcs/f", with: "") } == [
                "met 2022-01-10 due 2022-02-21", "met 2022-01-31 due 2022-03-14", "due 2022-03-14 due 2022-04-25",
            ])
    }

    @Test func `after a late visit too`() throws {
        let told = try father(asOf: "2022-04-01", visit("2022-02-28"))
        #expect(
            told.lines.map { $0.replacing(" for lcs/f", with: "") } == ["late 2022-01-10 due 2022-02-21", "due 2022-02-28 due 2022-04-11"])
    }

    @Test func `without a visit the next six weeks run from the deadline`() throws {
        let told = try father(asOf: "2022-04-05", "")
        #expect(
            told.lines.map { $0.replacing(" for lcs/f", with: "") }
                == ["missed 2022-01-10 due 2022-02-21", "missed 2022-02-21 due 2022-04-04", "due 2022-04-04 due 2022-05-16"])
    }

    @Test func `a visit on the day before a whole further period ends is late, one on its last day meets that period`() throws {
        #expect(try father(asOf: "2022-04-04", visit("2022-04-03")).verdicts == ["late", "due"])
        #expect(try father(asOf: "2022-04-04", visit("2022-04-04")).verdicts == ["missed", "met", "due"])
    }

    @Test func `a visit on the day on which the plan starts does not decide`() throws {
        #expect(try father(asOf: "2022-02-22", visit("2022-01-10")).verdicts == ["missed", "due"])
    }

    @Test func `when the plan ends before the deadline nothing more is owed`() throws {
        #expect(try father(asOf: "2022-04-05", ended("2022-02-20")).verdicts.isEmpty)
        #expect(try father(asOf: "2022-04-05", ended("2022-02-21")).verdicts == ["missed"])
        #expect(try father(asOf: "2022-04-05", visit("2022-02-01") + ended("2022-02-20")).verdicts == ["met"])
    }

    @Test func `a visit after the plan's end still answers late what was owed before`() throws {
        #expect(try father(asOf: "2022-04-05", ended("2022-02-25") + visit("2022-03-01")).verdicts == ["late"])
    }

    @Test func `a plan that follows another without a day between goes on`() throws {
        let again =
            ended("2022-02-01")
            + "- {kind: plan, on: 2022-02-02, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}\n"
        #expect(
            try father(asOf: "2022-02-22", again).lines == [
                "missed 2022-01-10 due 2022-02-21 for lcs/f", "due 2022-02-21 due 2022-04-04 for lcs/f",
            ])
    }

    @Test func `a tool on the day on which the state starts is a period that is met`() throws {
        let told = try Telling(
            "da-dash-review", asOf: "2022-03-31",
            """
            - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
            - {kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            - {kind: instrument, on: 2022-03-01, agency: police, about: [lcs/m], details: {name: dash-police, level: medium}}
            """)
        #expect(told.lines.sorted() == ["due 2022-03-01 due 2022-05-30", "met 2022-03-01 due 2022-05-30"])
    }

    @Test func `after a visit whose day is uncertain the next six weeks run from the last day on which it can have been`() throws {
        let told = try father(asOf: "2022-04-01", visit("2022-02-01/2022-02-28"))
        #expect(told.lines == ["met 2022-01-10 due 2022-02-21 for lcs/f", "due 2022-02-28 due 2022-04-11 for lcs/f"])
        let late = try father(asOf: "2022-04-01", visit("2022-02-22/2022-03-10"))
        #expect(late.lines == ["late 2022-01-10 due 2022-02-21 for lcs/f", "due 2022-03-10 due 2022-04-21 for lcs/f"])
    }

    @Test func `while that last day lies ahead no further period has begun, and the finding says when it will`() throws {
        let told = try father(asOf: "2022-02-10", visit("2022-02-01/2022-02-28"))
        #expect(told.lines == ["met 2022-01-10 due 2022-02-21 for lcs/f"])
        #expect(told.findings[0].changesOn?.description == "2022-02-28")
    }

    @Test func `nothing goes on after a child's death`() throws {
        func died(_ day: String) -> String { "- {kind: person, on: 2022-02-25, agency: gp, about: [lcs/c], details: {died: \(day)}}\n" }
        #expect(try father(asOf: "2022-08-01", died("2022-02-20")).findings.isEmpty)
        #expect(try father(asOf: "2022-08-01", died("2022-02-21")).verdicts == ["missed"])
        let seen = try Telling(
            "child-seen-protection", asOf: "2022-08-01",
            "- {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}\n"
                + died("2022-02-07"))
        #expect(seen.lines == ["missed 2022-01-10 due 2022-01-24", "missed 2022-01-24 due 2022-02-07"])
        #expect(
            try Telling(
                "da-dash-updated", asOf: "2022-08-01",
                "- {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}\n"
                    + died("2022-02-07")
                    + "- {kind: incident, on: 2022-02-08, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}"
            ).findings.isEmpty)
    }
}
