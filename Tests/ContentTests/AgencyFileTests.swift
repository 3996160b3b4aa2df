import Casework
import Content
import Foundation
import Testing

@Suite struct AgencyFileTests {
    @Test func `an agency is read with what of its feed is covered`() throws {
        let list = try AgencyFile.read(
            """
            agencies:
              - {id: health-visiting, name: Health visiting, kind: community-health, universal: {ages: [0, 4]}}
              - {id: refuge, name: The refuge, kind: domestic-abuse-service, connected: false}
              - {id: hospital, name: The hospital, kind: acute-hospital, from: 2021-01-01, to: 2021-12-31}
            """, file: "agencies.yaml")
        #expect(list.all.map(\.id.text) == ["health-visiting", "refuge", "hospital"])
        #expect(list.all.map(\.name) == ["Health visiting", "The refuge", "The hospital"])
        #expect(list.all.map(\.kind) == [.communityHealth, .domesticAbuseService, .acuteHospital])
        #expect(list.all.map(\.connected) == [true, false, true])
        #expect(list.all.map(\.from) == [nil, nil, Day("2021-01-01")])
        #expect(list.all.map(\.to) == [nil, nil, Day("2021-12-31")])
        #expect(list.all.map(\.universalAges) == [0...4, nil, nil])
    }

    @Test func `everything wrong with the list is told at once`() {
        let text = """
            agencies:
              - {id: The GP, name: GP, kind: gp}
              - {id: police, name: Police, kind: polise}
              - {id: hospital, name: Hospital, kind: acute-hospital, from: 2021-12-31, to: 2021-01-01}
              - {id: camhs, kind: camhs, universal: {ages: [4, 0]}, connected: no}
            """
        let fault = #expect(throws: ContentProblems.self) { try AgencyFile.read(text, file: "agencies.yaml") }
        #expect(
            fault?.description == """
                agencies.yaml:2: agencies[0].id: found “The GP”. Allowed: 1 to 64 of a to z, 0 to 9 and -.
                agencies.yaml:3: agencies[1].kind: found “polise”. Allowed: \(AgencyKind.allCases.map(\.rawValue).joined(separator: ", ")). Did you mean “police”?
                agencies.yaml:4: agencies[2].to: found “2021-01-01”. Allowed: a day from 2021-12-31, when the feed begins.
                agencies.yaml:5: agencies[3]: found no key “name”. Allowed: a value for “name”. Add “name: …”.
                agencies.yaml:5: agencies[3].connected: found “no”. Allowed: true or false. Write the word without quotation marks.
                agencies.yaml:5: agencies[3].universal.ages: found a list of 2. Allowed: two ages in whole years, the lower first, such as [0, 4].
                """)
    }

    @Test func `an id that comes twice is refused`() {
        let text = "agencies:\n  - {id: gp, name: One, kind: gp}\n  - {id: gp, name: Two, kind: gp}\n"
        let fault = #expect(throws: ContentProblems.self) { try AgencyFile.read(text, file: "a.yaml") }
        #expect(
            fault?.description
                == "a.yaml:3: agencies[1]: found the id “gp” again (first at agencies[0]). Allowed: each id once. Give one of the two another id."
        )
    }

    @Test func `an empty list is refused`() {
        let fault = #expect(throws: ContentProblems.self) { try AgencyFile.read("agencies: []\n", file: "a.yaml") }
        #expect(fault?.description == "a.yaml:1: agencies: found an empty list. Allowed: a list of agencies, at least one.")
    }

    static let sample = Surroundings.shared("data/vignettes/agencies.yaml")

    @Test(.enabled(if: sample != nil, "the sample partnership is not beside this checkout"))
    func `the sample partnership's list is read whole`() throws {
        let list = try AgencyFile.read(String(contentsOf: #require(Self.sample), encoding: .utf8), file: "agencies.yaml")
        #expect(list.all.count == 14)
        #expect(list.all.filter { !$0.connected }.map(\.id.text) == ["adult-mental-health"])
    }
}
