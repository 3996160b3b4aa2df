import Standards
import Testing

/// Whose entry answers for whom: siblings, households, fathers, and agencies that are involved.
@Suite struct FamilyTests {
    private static let plan =
        "- {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}\n"
    private static let sister =
        "- {kind: relationship, on: 2019-03-02, agency: council, about: [lcs/m, lcs/s], details: {is: mother, livesWith: true}}\n"
        + "- {kind: person, on: 2021-01-01, agency: council, about: [lcs/s], details: {role: child}}\n"

    @Test func `a sibling's plan is not the child's`() throws {
        let entries = Self.sister + Self.plan.replacing("lcs/c", with: "lcs/s")
        #expect(try Telling("father-conversation", asOf: "2022-02-22", entries).findings.isEmpty)
        #expect(try Telling("father-conversation", asOf: "2022-02-22", entries + Self.plan).verdicts == ["missed", "due"])
    }

    @Test func `a sibling's meeting does not answer for the child`() throws {
        func followed(_ child: String) throws -> [String] {
            try Telling(
                "da-incidents-joined", asOf: "2022-03-31",
                Self.sister + """
                    - {id: a, kind: incident, on: 2022-01-03, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
                    - {id: b, kind: incident, on: 2022-02-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
                    - {id: c, kind: incident, on: 2022-03-01, agency: police, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
                    - {kind: meeting, on: 2022-03-02, agency: council, about: [\(child)], refs: [a, b, c], details: {type: core-group}}
                    """
            ).verdicts
        }
        #expect(try followed("lcs/s") == ["missed"])
        #expect(try followed("lcs/c") == ["met"])
        #expect(try followed("lcs/m") == ["met"])
    }

    @Test func `an incident between two who live with the child is in the child's record, until they move out`() throws {
        func abuse(on day: String) throws -> [String] {
            try Telling(
                "da-dash-updated", asOf: "2022-03-31",
                Self.plan + """
                    - {kind: relationship, on: 2022-01-01, agency: housing, about: [lcs/g, lcs/m], details: {is: other, livesWith: true}}
                    - {kind: move, on: 2022-02-01, agency: housing, about: [lcs/g], details: {leaves: [lcs/m, lcs/c]}}
                    - {kind: incident, on: \(day), agency: council, about: [lcs/g, lcs/h], details: {type: domestic-abuse}}
                    """
            ).verdicts
        }
        #expect(try abuse(on: "2022-01-31") == ["missed"])
        #expect(try abuse(on: "2022-02-02") == [])
    }

    @Test func `a father is asked for until he dies`() throws {
        let died = "- {kind: person, on: 2022-02-10, agency: gp, about: [lcs/f], details: {died: 2022-02-10}}\n"
        #expect(try Telling("father-conversation", asOf: "2022-04-29", Self.plan).findings.count == 3)
        #expect(try Telling("father-conversation", asOf: "2022-04-29", Self.plan + died).findings.isEmpty)
    }

    @Test func `where contact is prohibited a father is neither observed nor invited, but talked with`() throws {
        func asked(_ standard: String, _ contact: String) throws -> [String] {
            try Telling(
                standard, asOf: "2022-08-01",
                """
                - {kind: relationship, on: 2022-01-05, agency: council, about: [lcs/f, lcs/c], details: {is: father, contact: \(contact)}}
                - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
                - {kind: meeting, on: 2022-02-01, agency: council, about: [lcs/c], details: {type: child-in-need-review}}
                """
            ).verdicts
        }
        for standard in ["father-observed", "father-invited", "father-conversation"] {
            #expect(try asked(standard, "supervised").contains("missed"))
            #expect(try asked(standard, "prohibited").isEmpty == (standard != "father-conversation"))
        }
    }

    @Test func `an agency is involved for six months after its last entry, to the day`() throws {
        func told(_ day: String) throws -> [String] {
            try Telling(
                "closure-shared", asOf: "2022-03-31",
                """
                - {kind: note, on: \(day), agency: nursery, about: [lcs/c]}
                - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
                """
            ).lines
        }
        #expect(try told("2021-09-01") == ["missed 2022-03-01 due 2022-03-08 for nursery"])
        #expect(try told("2021-08-31") == [])
    }

    @Test func `whoever is told, sets a flag or says who is who is not thereby involved, nor who writes of the mother alone`() throws {
        let told = try Telling(
            "closure-shared", asOf: "2022-03-31",
            """
            - {kind: share, on: 2022-02-01, agency: police, about: [lcs/c], details: {what: concern, to: [nursery]}}
            - {kind: acknowledgement, on: 2022-02-02, agency: nursery, about: [lcs/c], details: {of: entry-01}}
            - {kind: flag, on: 2022-02-02, agency: hospital, about: [lcs/c], details: {name: alert, action: set}}
            - {kind: person, on: 2022-02-02, agency: gp, about: [lcs/c], details: {given: Cara}}
            - {kind: note, on: 2022-02-02, agency: housing, about: [lcs/m]}
            - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
            """)
        #expect(told.findings.isEmpty)
    }

    @Test func `who was invited, who attended and who is named in an open plan is involved; who closes is not asked about itself`() throws {
        let told = try Telling(
            "closure-shared", asOf: "2022-03-31",
            """
            - {kind: plan, on: 2021-01-11, agency: council, about: [lcs/c], \
            details: {type: child-in-need, stage: started, agencies: [gp, council]}}
            - {kind: meeting, on: 2022-02-01, agency: council, about: [lcs/c], \
            details: {type: core-group, invited: [nursery], attended: [police]}}
            - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
            """)
        #expect(told.findings.map(\.each) == ["gp", "nursery", "police"])
    }

    @Test func `a universal agency is involved while the child is of its ages`() throws {
        func told(_ day: String) throws -> [String?] {
            try Telling(
                "closure-shared", asOf: "2024-12-31",
                agencies: Telling.agencies("id: health-visiting, name: Health visiting, kind: community-health, universal: {ages: [0, 4]}"),
                "- {kind: decision, on: \(day), agency: council, about: [lcs/c], details: {type: closure}}"
            ).findings.map(\.each)
        }
        #expect(try told("2024-03-01") == ["health-visiting"])
        #expect(try told("2024-03-02") == [])
    }

    /// Nora, of whom the two lines say when she was born or is due; her mother and her half-brother lived before.
    private func joined(_ born: String, _ incident: String) throws -> Int {
        try Telling(
            "da-dash-by-agency", asOf: "2022-03-31", family: "none",
            """
            - {kind: person, on: 2021-08-02, agency: maternity, about: [lcs/c], details: {role: child\(born)}}
            - {kind: relationship, on: 2021-08-02, agency: maternity, about: [lcs/m, lcs/c], details: {is: mother, livesWith: true}}
            - {kind: relationship, on: 2012-05-01, agency: maternity, about: [lcs/m, lcs/s], details: {is: mother, livesWith: true}}
            - {kind: incident, on: \(incident), agency: gp, about: [lcs/m], details: {type: domestic-abuse}}
            - {kind: incident, on: \(incident), agency: nursery, about: [lcs/s], details: {type: domestic-abuse}}
            """
        ).findings.count
    }

    @Test(arguments: [("2021-06-24", 0), ("2021-06-25", 2)])
    func `a family's past joins a child's record from the pregnancy on, 280 days before the due date`(_ day: String, _ count: Int) throws {
        #expect(try joined(", dueDate: 2022-04-01", day) == count)
        #expect(try joined(", dueDate: 2022-04-01, born: 2022-03-20", day) == count)
    }

    @Test(arguments: [("2021-06-24", 0), ("2021-06-25", 2)])
    func `without a due date, 280 days before the birth`(_ day: String, _ count: Int) throws {
        #expect(try joined(", born: 2022-04-01", day) == count)
        // A due date that long after the birth is another child's.
        #expect(try joined(", born: 2022-04-01, dueDate: 2023-05-01", day) == count)
    }

    @Test func `with neither known there is no bound`() throws { #expect(try joined("", "2001-01-01") == 2) }

    @Test(arguments: [("2021-02-28", "missed"), ("2021-03-01", "missed"), ("2021-03-02", "met")])
    func `a father who died before, or on the day, is not known as a father on it`(_ died: String, _ verdict: String) throws {
        let told = try Telling(
            "father-identified", asOf: "2021-03-31",
            """
            - {kind: person, on: 2020-01-06, agency: gp, about: [lcs/f], details: {died: \(died)}}
            - {kind: assessment, on: 2021-03-01, agency: council, about: [lcs/c], details: {type: child-and-family, stage: started}}
            """)
        #expect(told.verdicts == [verdict])
    }

    @Test func `a move of a father who lives elsewhere is a move about the family, and does not take the child along`() throws {
        func told(_ moves: String...) throws -> [String] {
            try Telling(
                "move-told", asOf: "2022-03-31",
                Self.plan + "- {kind: person, on: 2021-01-04, agency: council, about: [lcs/c], details: {authority: Netherwold}}\n"
                    + "- {kind: move, on: 2021-02-01, agency: housing, about: [lcs/f], details: {leaves: [lcs/c, lcs/m]}}\n"
                    + moves.joined()
            ).lines
        }
        let away = "- {kind: move, on: 2022-02-01, agency: housing, about: [lcs/f], details: {authority: Eastmarsh}}\n"
        let again = "- {kind: move, on: 2022-03-01, agency: housing, about: [lcs/f], details: {authority: Eastmarsh}}\n"
        let back = "- {kind: move, on: 2022-03-01, agency: housing, about: [lcs/f], details: {authority: Netherwold}}\n"
        #expect(try told(away) == ["missed 2022-02-01 due 2022-02-08"])
        #expect(try told(away, again) == ["missed 2022-02-01 due 2022-02-08", "missed 2022-03-01 due 2022-03-08"])
        #expect(try told(away, back) == ["missed 2022-02-01 due 2022-02-08"])
    }
}
