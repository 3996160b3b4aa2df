import Casework
import Testing

@Suite struct EventTests {
    private func family() -> Family { NetworkTests.household() }

    private static let abuse = #"{"type":"domestic-abuse","victim":"lcs/mum"}"#

    private func events(_ family: Family) throws -> [[String]] {
        let book = try family.book()
        return try book.record("ava").events.map { $0.accounts.map(book.id) }
    }

    @Test func `several agencies' accounts of one incident are one event, up to two days after the first`() throws {
        var family = family()
        family.tell("i1", "incident", "2021-03-04", by: "police", ["mum", "kev"], Self.abuse)
        family.tell("i2", "incident", "2021-03-06", by: "gp", ["mum"], Self.abuse)
        family.tell("i3", "incident", "2021-03-07", by: "school", ["mum", "ava"], Self.abuse)
        #expect(try events(family) == [["i1", "i2"], ["i3"]])
    }

    @Test func `one agency's two entries are two events, and so are two types`() throws {
        var family = family()
        family.tell("i1", "incident", "2021-03-04", by: "police", ["mum"], Self.abuse)
        family.tell("i2", "incident", "2021-03-04", by: "police", ["mum"], Self.abuse)
        family.tell("i3", "incident", "2021-03-04", by: "gp", ["mum"], #"{"type":"substance-misuse"}"#)
        #expect(try events(family) == [["i1"], ["i2"], ["i3"]])
    }

    @Test func `accounts that share nobody but the child are two events`() throws {
        var family = family()
        family.tell("i1", "incident", "2021-03-04", by: "police", ["ava", "mum"], #"{"type":"injury"}"#)
        family.tell("i2", "incident", "2021-03-04", by: "hospital", ["ava"], #"{"type":"injury"}"#)
        family.tell("i3", "incident", "2021-03-05", by: "school", ["ava"], #"{"type":"injury","perpetrator":"lcs/mum"}"#)
        #expect(try events(family) == [["i1", "i3"], ["i2"]])
    }

    @Test func `an agency sees by itself only what it recorded, and joined all that happened`() throws {
        var family = family()
        family.tell("i1", "incident", "2021-03-04", by: "police", ["mum"], Self.abuse)
        family.tell("i2", "incident", "2021-03-05", by: "gp", ["mum"], Self.abuse)
        family.tell("i3", "incident", "2021-04-04", by: "police", ["mum"], Self.abuse)
        family.tell("i4", "incident", "2021-05-04", by: "school", ["ava"], #"{"type":"injury"}"#)
        family.tell("s1", "share", "2021-05-05", by: "police", ["mum"], #"{"what":"incident","to":["school","gp"],"of":"i1"}"#)
        family.tell(
            "s2", "share", "2021-05-05", by: "police", ["mum"],
            #"{"what":"incident","to":["gp"],"of":"i3","decision":"withheld","reason":"x"}"#)
        let book = try family.book()
        func seen(_ first: String, _ last: String) throws -> [String] {
            try book.record("ava").seen(from: on(first), through: on(last), in: book).map {
                "\(book.lexicon.agencies.text($0.agency)): \($0.recorded) and told of \($0.told) of \($0.all)"
            }
        }
        #expect(
            try seen("2021-03-01", "2021-05-04") == [
                "council: 0 and told of 0 of 3", "gp: 1 and told of 0 of 3", "police: 2 and told of 0 of 3", "school: 1 and told of 1 of 3",
            ])
        #expect(try seen("2021-03-05", "2021-05-03").contains("police: 1 and told of 0 of 1"), "an event's day is its first account's")
        #expect(try seen("2021-06-01", "2021-07-01") == [])
    }
}
