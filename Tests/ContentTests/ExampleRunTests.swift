import Casework
import Content
import Foundation
import Standards
import Testing

@Suite struct ExampleRunTests {
    /// The standard `closure-without-return` with this one example.
    func page(_ example: String) throws -> StandardFile.Page {
        let file = "standards/closure-without-return.yaml"
        let text = try #require(ContentLibrary.embedded.text(at: file))
        let rule = try #require(text.components(separatedBy: "\nexamples:").first)
        let quiet = """

            examples:
              - name: Closed and quiet
                asOf: 2022-06-30
                entries: [{kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}]
                expect: [met]

            """
        return try StandardFile.read(rule + quiet + example, file: file, StandardFile.Groups(run.instruments))
    }

    let run: ExampleRun

    init() throws { run = try ExampleRun(in: .embedded) }

    @Test func `an example that comes out otherwise says what was expected and what was found`() throws {
        let page = try page(
            """
              - name: Closed twice
                asOf: 2022-04-12
                entries:
                  - {kind: decision, on: 2022-02-01, agency: council, about: [lcs/c], details: {type: closure}}
                  - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
                expect: [met, met]
            """)
        #expect(
            run.disagreements(on: page).map(\.description) == [
                """
                closure-without-return: Closed twice
                  expected: met, met
                  found: met (2022-02-01, due 2022-03-15), due (2022-03-01, due 2022-04-12)
                """
            ])
    }

    @Test func `what is wrong with an example's entries is told, whatever comes out`() throws {
        let page = try page(
            """
              - name: Closed by nobody known
                asOf: 2022-04-12
                entries:
                  - {kind: decision, on: 2022-03-01, agency: counsel, about: [lcs/c], details: {type: closure}}
                  - {id: same, kind: note, on: 2022-03-01, agency: gp, about: [lcs/c]}
                  - {id: same, kind: instrument, on: 2022-03-01, agency: gp, about: [lcs/m], details: {name: dash, score: 14, level: medium}}
                expect: [not-applicable]
            """)
        let problems = run.disagreements(on: page).flatMap(\.problems)
        try #require(problems.count == 3)
        #expect(problems[0].hasPrefix("entry 1: agency: found"))
        #expect(problems[1] == "entry 3: id: found “same” again. Allowed: each id once.")
        #expect(problems[2].hasPrefix("same: details.level: found “medium”. Allowed: “high”, which the score of 14 gives"))
    }

    @Test func `the order of the verdicts does not matter, their number does`() throws {
        func example(_ expect: String) throws -> StandardFile.Page {
            try page(
                """
                  - name: Closed twice
                    asOf: 2022-04-12
                    entries:
                      - {kind: decision, on: 2022-02-01, agency: council, about: [lcs/c], details: {type: closure}}
                      - {kind: decision, on: 2022-03-01, agency: council, about: [lcs/c], details: {type: closure}}
                    expect: \(expect)
                """)
        }
        #expect(try run.disagreements(on: example("[due, met]")).isEmpty)
        #expect(try run.disagreements(on: example("[met, due, due]")).count == 1)
    }

    @Test func `a family whose entries cannot be read is refused with each place`() {
        let text = """
            agencies:
              - {id: council, name: Council, kind: social-care}
            child: lcs/c
            entries:
              - {kind: person, on: 2019-03-02, agency: gp, about: [lcs/c]}
              - {kind: relationship, on: 2019-03-02, agency: council, about: [lcs/m], details: {is: mother}}
            """
        let fault = #expect(throws: ContentProblems.self) { try ExampleFamily.read(text, file: ExampleFamily.path) }
        #expect(
            fault?.description == """
                reference/example-family.yaml:5: entries[0]: found agency: gp. Allowed: council. Use an id of the partnership's list, or add the agency there.
                reference/example-family.yaml:6: entries[1]: found about: a list of 1. Allowed: exactly 2 person references for a relationship.
                """)
    }
}
