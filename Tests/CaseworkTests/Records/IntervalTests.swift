import Casework
import Testing

@Suite struct IntervalTests {
    private func plan(_ steps: [(String, String, String)], type: String = "child-protection", about: String = "ava") -> Family {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        for (id, stage, day) in steps { family.tell(id, "plan", day, [about], #"{"type":"\#(type)","stage":"\#(stage)"}"#) }
        return family
    }

    /// Each interval as `start…end: started by, again, reviewed, ended by`.
    private func told(_ intervals: [ChildRecord.Interval], _ book: Casebook) -> [String] {
        intervals.map { interval in
            let end = interval.span.end == .max ? "" : Day(ordinal: interval.span.end).description
            let rows = [[interval.started], interval.startedAgain, interval.reviewed, interval.ended.map { [$0] } ?? []]
            let type = book.lexicon.words.text(interval.type)
            return "\(type) \(Day(ordinal: interval.span.start))…\(end): "
                + rows.map { $0.map(book.id).joined(separator: "+") }.joined(separator: ", ")
        }
    }

    private func plans(_ family: Family) throws -> [String] {
        let book = try family.book()
        return try told(book.record("ava").plans, book)
    }

    @Test func `a plan runs from its start to its end, with its reviews`() throws {
        let family = plan([
            ("s", "started", "2021-01-04"), ("r1", "reviewed", "2021-03-01"), ("r2", "reviewed", "2021-06-01"),
            ("e", "ended", "2021-06-01"),
        ])
        #expect(try plans(family) == ["child-protection 2021-01-04…2021-06-01: s, , r1+r2, e"])
    }

    @Test func `a plan that has not ended is open`() throws {
        let family = plan([("s", "started", "2021-01-04")])
        #expect(try plans(family) == ["child-protection 2021-01-04…: s, , , "])
    }

    @Test func `a plan that ends and begins again on one day is two plans`() throws {
        let family = plan([
            ("s1", "started", "2021-01-04"), ("a", "started", "2021-05-01"), ("z", "ended", "2021-05-01"), ("e", "ended", "2021-06-01"),
        ])
        #expect(
            try plans(family) == ["child-protection 2021-01-04…2021-05-01: s1, , , z", "child-protection 2021-05-01…2021-06-01: a, , , e"])
    }

    @Test func `a plan that begins and ends on one day is one plan of one day`() throws {
        let family = plan([("z", "started", "2021-05-01"), ("a", "ended", "2021-05-01")])
        #expect(try plans(family) == ["child-protection 2021-05-01…2021-05-01: z, , , a"])
    }

    @Test func `an end without a start ends nothing, and a start while one is open adds to it`() throws {
        let family = plan([
            ("e0", "ended", "2020-12-01"), ("s1", "started", "2021-01-04"), ("s2", "started", "2021-02-01"), ("e", "ended", "2021-06-01"),
            ("e2", "ended", "2021-07-01"),
        ])
        #expect(try plans(family) == ["child-protection 2021-01-04…2021-06-01: s1, s2, , e"])
        #expect(try plans(plan([("e", "ended", "2021-06-01")])) == [])
    }

    @Test func `plans of different types do not end one another`() throws {
        var family = plan([("s", "started", "2021-01-04")])
        family.tell("n", "plan", "2021-02-01", ["ava"], #"{"type":"child-in-need","stage":"started"}"#)
        family.tell("x", "plan", "2021-03-01", ["ava"], #"{"type":"child-in-need","stage":"ended"}"#)
        #expect(try plans(family) == ["child-protection 2021-01-04…: s, , , ", "child-in-need 2021-02-01…2021-03-01: n, , , x"])
    }

    @Test func `an uncertain start counts from its first day, and clocks from its last`() throws {
        let family = plan([("s", "started", "2021-01"), ("e", "ended", "2021-05")])
        let book = try family.book()
        let interval = try #require(try book.record("ava").plans.first)
        #expect(interval.span == Period(start: try on("2021-01-01").ordinal, end: try on("2021-05-31").ordinal))
        #expect(interval.clockStart == Day("2021-01-31")?.ordinal)
    }

    @Test func `a sibling's plan is in the record and is no plan of this child`() throws {
        var family = plan([("s", "started", "2021-01-04")], about: "ben")
        family.child("ben", born: "2012-01-01")
        family.relate("ben", "sibling", "ava")
        #expect(try family.record(of: "ava").contains("s"))
        #expect(try plans(family) == [])
    }

    @Test func `a plan told of the mother alone is her child's, and one told of mother and sibling is the sibling's`() throws {
        var family = plan([("s", "started", "2021-01-04")], type: "early-help", about: "mum")
        family.relate("mum", "mother", "ava")
        #expect(try plans(family) == ["early-help 2021-01-04…: s, , , "])
        family.child("ben", born: "2012-01-01")
        family.tell("both", "plan", "2021-02-01", ["mum", "ben"], #"{"type":"safety","stage":"started"}"#)
        #expect(try plans(family) == ["early-help 2021-01-04…: s, , , "])
    }

    @Test func `an assessment runs from start to completion`() throws {
        var family = plan([])
        family.tell("a1", "assessment", "2021-01-04", ["ava"], #"{"type":"section-47","stage":"started"}"#)
        family.tell("a2", "assessment", "2021-01-20", ["ava"], #"{"type":"section-47","stage":"completed","outcome":"child-protection"}"#)
        family.tell("a3", "assessment", "2021-02-01", ["ava"], #"{"type":"child-and-family","stage":"started"}"#)
        let book = try family.book()
        #expect(
            try told(book.record("ava").assessments, book) == [
                "section-47 2021-01-04…2021-01-20: a1, , , a2", "child-and-family 2021-02-01…: a3, , , ",
            ])
    }
}
