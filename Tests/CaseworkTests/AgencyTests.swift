import Casework
import Testing

@Suite struct AgencyTests {
    let gp: AgencyRef
    let first: Day
    let last: Day

    init() throws {
        gp = try #require(AgencyRef("gp"))
        first = try on("2021-03-01")
        last = try on("2021-03-31")
    }

    @Test func `a feed covers a period only when it holds every day of it`() throws {
        #expect(Agency(id: gp, name: "GP", kind: .gp)?.covers(first...last) == true)
        #expect(Agency(id: gp, name: "GP", kind: .gp, from: first, to: last)?.covers(first...last) == true)
        #expect(Agency(id: gp, name: "GP", kind: .gp, from: first.adding(days: 1))?.covers(first...last) == false)
        #expect(Agency(id: gp, name: "GP", kind: .gp, to: last.adding(days: -1))?.covers(first...last) == false)
        #expect(Agency(id: gp, name: "GP", kind: .gp, connected: false)?.covers(first...last) == false)
    }

    @Test func `an agency that cannot be is refused`() {
        #expect(Agency(id: gp, name: "", kind: .gp) == nil)
        #expect(Agency(id: gp, name: "GP", kind: .gp, from: last, to: first) == nil)
        #expect(Agency(id: gp, name: "GP", kind: .gp, universalAges: 0...19) == nil)
    }

    @Test func `social care is the day service and the emergency duty team`() {
        #expect(AgencyKind.allCases.filter(\.isSocialCare) == [.emergencyDuty, .socialCare])
        #expect(AgencyKind.allCases.count == 20)
    }

    @Test func `a list finds an agency by its id and takes no id twice`() throws {
        let agency = try #require(Agency(id: gp, name: "GP", kind: .gp))
        let list = try #require(AgencyList([agency]))
        #expect(list[gp] == agency)
        #expect(try list[#require(AgencyRef("police"))] == nil)
        #expect(list.of(kind: .gp) == [agency])
        #expect(AgencyList([agency, agency]) == nil)
    }
}
