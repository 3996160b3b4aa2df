import Casework
import Testing

@testable import Auditing
@testable import Standards

@Suite struct ReturnTests {
    private let standard = Bench.standard("s", theme: "closing")

    private func returns(_ wording: AuditWording = .plain) throws -> [AgencyReturn] {
        let kinds: [(String, AgencyKind, Bool)] = [
            ("council", .socialCare, true), ("police", .police, true), ("school", .education, true), ("health", .communityHealth, true),
            ("camhs", .camhs, true), ("gp", .gp, true), ("prison", .probation, false),
        ]
        let agencies = try kinds.map { id, kind, isConnected in
            try Agency(id: AgencyRef(id).got(), name: id == "gp" ? "The GP" : id, kind: kind, connected: isConnected).got()
        }
        let work = try Fieldwork.carriedOut(
            Bench.audit([standard]), children: [PersonRef("lcs/ava").got()], pack: Pack([standard], calendar: WorkingDays(holidays: [])),
            book: Families.book(Families.ava), agencies: AgencyList(agencies).got()
        ).get()
        return work.returns(wording)
    }

    private func of(_ agency: String) throws -> AgencyReturn { try #require(try returns().first { $0.agency.text == agency }) }

    @Test func `every agency but social care returns, in the partnership's order`() throws {
        #expect(try returns().map(\.agency.text) == ["police", "school", "health", "camhs", "gp", "prison"])
    }

    @Test func `police know the child through a parent, and the school through a sibling`() throws {
        #expect(try of("police").standing == "known through parent")
        #expect(try of("school").standing == "known through sibling")
        #expect(try of("school").holding?.lastContact == nil)
        #expect(try of("police").holding?.lastContact == Day("2021-10-01"))
    }

    @Test func `entries are counted with those of the look-back, and a meeting attended is a contact`() throws {
        let holding = try #require(try of("health").holding)
        #expect(
            holding.inWords
                == "It holds 2 entries, 1 in the look-back: 2 about the child and 1 about parents. Last contact 5 November 2021.")
    }

    @Test func `who holds nothing returns nil, and a sealed entry is in no count`() throws {
        #expect(try of("gp").isNil && of("camhs").isNil)
        #expect(try of("gp").text == "Child 1 · The GP: not known. Nil return.\n")
        #expect(try of("gp").lines.isEmpty)
    }

    @Test func `the silence of an agency that sends nothing is no answer`() throws {
        let prison = try of("prison")
        #expect(!prison.isNil && prison.standing == "to be asked: the agency sends nothing to this record")
        #expect(prison.lines.count == 1)
    }

    @Test func `what only people can judge is asked`() throws {
        var theme = ThemeWording("closing")
        theme.judgements = ["Was it right?"]
        let health = try returns(AuditWording(themes: [theme]).got()).first { $0.agency.text == "health" }.got()
        #expect(health.lines.map(\.judgements) == [["Was it right?"]])
        #expect(health.json["lines"]?.text.contains(#""judgements":[{"question":"Was it right?","answer":null}]"#) == true)
    }

    @Test func `findings wait for an answer, each by itself`() throws {
        let work = try Bench.fieldwork([standard], [["s": "-"]])
        let cited = try #require(work.files.first?.findings.first)
        var item = ReturnLine.Item(cited: cited, isOwn: true, answer: .open)
        #expect(item.answer.code == "open")
        item.answer = .disagreed(try #require(Remark("It is in the paper file.")))
        #expect(item.answer.code == "disagreed" && item.answer.remark?.text == "It is in the paper file.")
    }

    @Test func `an audit whose day, standards, children or agencies are not there says all of it`() throws {
        let audit = try Audit(
            "a", title: "A", theme: "T", asOf: Bench.asOf, lines: [KeyLine("?", standards: ["none"]).got()],
            auditors: .named([AgencyRef("nowhere").got()]), criteria: CohortCriteria.checked(size: 1).get(), seed: 1
        ).got()
        let day = try #require(Day("2021-12-16")), nowhere = try #require(AgencyRef("nowhere"))
        let ava = try #require(PersonRef("lcs/ava")), nobody = try #require(PersonRef("lcs/nobody"))
        let result = Fieldwork.carriedOut(
            audit, children: [ava, nobody, ava], pack: Pack([standard], calendar: WorkingDays(holidays: [])),
            book: try Families.book(Families.ava, asOf: day), agencies: try #require(AgencyList([])))
        guard case .failure(let problems) = result else { return #expect(Bool(false), "it was carried out") }
        #expect(
            problems.all == [
                .otherDay(day, audit: Bench.asOf), .standard("none"), .agency(nowhere), .child(nobody), .childTwice(ava),
            ])
    }
}
