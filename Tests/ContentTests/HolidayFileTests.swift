import Casework
import Content
import Foundation
import Testing

@Suite struct HolidayFileTests {
    /// The government's published list, as far as a test reads it.
    struct Published: Decodable {
        struct Division: Decodable { let events: [Event] }
        struct Event: Decodable { let date: String }
        let england: Division
        enum CodingKeys: String, CodingKey { case england = "england-and-wales" }
    }

    static let published = Surroundings.shared("data/formats/reference/bank-holidays.json")

    @Test(.enabled(if: published != nil, "the government's list is not beside this checkout"))
    func `the rules with their changes give the published list, every year of it`() throws {
        let file = try #require(Self.published)
        let events = try JSONDecoder().decode(Published.self, from: Data(contentsOf: file)).england.events
        let published = Set(events.compactMap { Day($0.date) })
        let years = Set(published.map { $0.parts.year })
        let ours = try HolidayFile.workingDays(in: .embedded).holidays.filter { years.contains($0.parts.year) }
        #expect(published.subtracting(ours).sorted() == [])
        #expect(ours.subtracting(published).sorted() == [])
        #expect(years.contains(2012) && years.contains(2028))
    }

    @Test(arguments: [
        ("2021-12-13", 15, "2022-01-06"), ("2021-11-01", 45, "2022-01-06"), ("2021-12-23", 10, "2022-01-11"),
        ("2022-05-30", 5, "2022-06-08"),
        ("2021-04-01", 1, "2021-04-06"), ("2021-12-18", 1, "2021-12-20"), ("2026-12-24", 1, "2026-12-29"),
    ]) func `every check value of the design holds with the content's own holidays`(_ from: String, _ n: Int, _ expected: String) throws {
        let day = try #require(Day(from))
        #expect(try HolidayFile.workingDays(in: .embedded).adding(n, to: day) == Day(expected))
    }

    @Test func `Easter falls where the almanac says`() throws {
        let holidays = try HolidayFile.workingDays(in: .embedded).holidays
        for monday in ["1990-04-16", "2000-04-24", "2008-03-24", "2010-04-05", "2011-04-25", "2030-04-22", "2038-04-26", "2060-04-19"] {
            #expect(try holidays.contains(#require(Day(monday))), "\(monday)")
        }
        #expect(holidays.filter { $0.parts.year == 2010 }.count == 8)
    }

    @Test func `a rule that says no day is refused with its line`() {
        let text = """
            from: 2021
            to: 2021
            rules:
              - {name: Christmas Day, on: 25 Dezember}
              - {name: Boxing Day}
            """
        let fault = #expect(throws: ContentProblems.self) { try HolidayFile.read(text, file: "h.yaml") }
        #expect(
            fault?.description == """
                h.yaml:4: rules[0].on: found “25 Dezember”. Allowed: a date such as “1 January”, “first Monday in May” or “last Monday in August”.
                h.yaml:5: rules[1]: found keys (name). Allowed: “on” or “easter”. Say when the holiday falls.
                """)
    }

    @Test func `a change that changes nothing is refused with its line`() {
        let text = """
            from: 2021
            to: 2021
            rules: [{name: Christmas Day, on: 25 December}]
            changes:
              - {not: 2021-12-25, because: it is kept on the 27th}
              - {also: 2021-12-27, because: it is one already}
              - {also: 2022-01-03, because: another year}
              - {because: nothing}
            """
        let fault = #expect(throws: ContentProblems.self) { try HolidayFile.read(text, file: "h.yaml") }
        #expect(
            fault?.description == """
                h.yaml:5: changes[0].not: found “2021-12-25”. Allowed: a day that is a bank holiday by the rules.
                h.yaml:6: changes[1].also: found “2021-12-27”. Allowed: a day that is no bank holiday yet.
                h.yaml:7: changes[2]: found 2022-01-03. Allowed: a day from 2021 to 2021.
                h.yaml:8: changes[3]: found keys (because). Allowed: “also” with a day; or “not” with a day, and “instead” where it moves.
                """)
    }
}
