import Casework
import Testing

@Suite struct RowsTests {
    private func rows(_ lines: [String]) throws -> (Rows, Lexicon) {
        var (rows, lexicon) = (Rows(), Lexicon())
        for line in lines { rows.append(try #require(Reading(line).entry), &lexicon) }
        return (rows, lexicon)
    }

    @Test func `a row of every kind comes back from its integers`() throws {
        let (rows, _) = try rows(Kind.allCases.map { Specimen.line(of: $0) })
        var again = Rows()
        for row in 0..<Int32(rows.count) { #expect(again.append(packed: rows.packed(row)) == row) }
        #expect((0..<Int32(rows.count)).map(again.packed) == (0..<Int32(rows.count)).map(rows.packed))
        for row in 0..<Int32(rows.count) {
            let kind = rows.kindOf(row)
            #expect(again.kindOf(row) == kind && again.day(row) == rows.day(row) && Array(again.people(row)) == Array(rows.people(row)))
            for field in kind.declaration.fields {
                #expect(Array(again.values(row, field)) == Array(rows.values(row, field)), "\(kind.code).\(field.name)")
            }
        }
    }

    @Test func `each field's value stands in its own slot`() throws {
        let (rows, lexicon) = try rows([Specimen.line(of: .visit), Specimen.line(of: .referral), Specimen.line(of: .share)])
        #expect(rows.values(0, Visit.seenAlone).map(lexicon.people.text) == ["lcs/mum", "emis/4471"])
        #expect(rows.value(0, Visit.successful) == 1)
        #expect(rows.value(0, Visit.type).map(lexicon.words.text) == "home")
        #expect(rows.value(1, Referral.decidedOn) == Day("2021-02-10")?.ordinal)
        #expect(rows.value(1, Referral.from).map(lexicon.agencies.text) == "gp")
        #expect(rows.value(1, Referral.of).map(lexicon.entries.text) == "e-3")
        #expect(rows.values(2, Share.to).map(lexicon.agencies.text) == ["gp", "school"])
        #expect(rows.values(2, Rows.refs).map(lexicon.entries.text) == ["e-1", "e-2"])
        #expect(rows.value(2, Rows.corrects).map(lexicon.entries.text) == "e-0")
        #expect(rows.value(2, Visit.type) == nil, "a field of another kind")
    }

    @Test func `days, agency, id and marks are columns`() throws {
        let (rows, lexicon) = try rows([
            line(["id": #""e1""#, "on": #""2021-03""#, "labels": #"["sealed","restricted"]"#, "significance": #""key""#]),
            line(["id": #""e2""#, "recorded": #""2021-03-09""#]),
        ])
        #expect(rows.earliest[0] == Day("2021-03-01")?.ordinal && rows.latest[0] == Day("2021-03-31")?.ordinal)
        #expect(rows.recorded == [try on("2021-03-31").ordinal, try on("2021-03-09").ordinal])
        #expect(rows.marks == [1 | 2 | 4 | 8, 0])
        #expect(rows.entry.map(lexicon.entries.text) == ["e1", "e2"] && rows.agency.map(lexicon.agencies.text) == ["police", "police"])
    }

    @Test func `who signs is marked, and a correction is known from the day of receipt where it does not say when it was recorded`() throws
    {
        let lines = [
            line(["id": #""e1""#, "author": #""R. Lowe""#]), line(["id": #""e2""#, "corrects": #""e1""#]),
            line(["id": #""e3""#, "corrects": #""e1""#, "recorded": #""2021-03-09""#]),
        ]
        let (rows, _) = try rows(lines)
        #expect(rows.marks.map { $0 & 16 } == [16, 0, 0])
        #expect(rows.recorded[1...] == [.max, try on("2021-03-09").ordinal])
        var (received, lexicon) = (Rows(), Lexicon())
        for line in lines { received.append(try #require(Reading(line).entry), &lexicon, received: try on("2021-05-01")) }
        #expect(received.recorded == [rows.recorded[0], try on("2021-05-01").ordinal, try on("2021-03-09").ordinal])
    }

    @Test func `what is absent is absent, or what its declaration takes`() throws {
        let (rows, lexicon) = try rows([
            line(["kind": #""incident""#, "details": #"{"type":"missing"}"#]), line(["kind": #""visit""#, "details": #"{"type":"home"}"#]),
        ])
        #expect(rows.value(0, Incident.victim) == nil && rows.value(0, Incident.injury) == nil)
        #expect(rows.value(0, Incident.learnt).map(lexicon.words.text) == "direct")
        #expect(rows.value(1, Visit.successful) == 1 && rows.values(1, Visit.seen).isEmpty)
    }

    @Test func `a tool's score and level are those that its answers give`() throws {
        var (rows, lexicon) = (Rows(), Lexicon())
        let entry = try #require(Reading(line(["kind": #""instrument""#, "details": #"{"name":"dash","answers":{"q1":"yes"}}"#])).entry)
        rows.append(entry, &lexicon, score: 14, level: "high")
        #expect(rows.value(0, InstrumentUse.score) == 14 && rows.value(0, InstrumentUse.level).map(lexicon.words.text) == "high")
    }

    @Test func `integers that are no row are refused, and nothing is added`() throws {
        let (good, _) = try rows([Specimen.line(of: .note)])
        var rows = Rows()
        for bad in [
            [], [1, 2, 3, 21, 0, 0], good.packed(0).enumerated().map { $0.offset == 3 ? 250 : $0.element },
            good.packed(0).enumerated().map { $0.offset == 6 ? 256 : $0.element },
            good.packed(0).enumerated().map { $0.offset == 5 ? -1 : $0.element },
            good.packed(0).enumerated().map { $0.offset == 4 ? -1 : $0.element },
        ] {
            #expect(rows.append(packed: bad) == nil)
        }
        #expect(rows.count == 0)
    }

    @Test func `a name keeps its number, and a number never given is nobody`() {
        var names = Names()
        #expect(["b", "a", "b"].map { names.number(of: $0) } == [0, 1, 0])
        #expect(
            names.number(ifKnown: "c") == nil && names.text(1) == "a" && names.text(2) == "" && names.text(-1) == "" && names.count == 2)
    }
}
