import Casework
import Testing

@Suite struct ChildrenTests {
    @Test func `children are the under eighteens, the unborn and whom a record calls a child`() throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.child("eighteen", born: "2003-12-01")
        family.child("seventeen", born: "2003-12-02")
        family.tell("p1", "person", "2021-01-01", ["bump"], #"{"dueDate":"2022-02-01"}"#)
        family.tell("p2", "person", "2021-01-01", ["unknown"], #"{"given":"Una"}"#)
        family.tell("p3", "person", "2021-01-01", ["called"], #"{"role":"child"}"#)
        family.tell("p4", "person", "2021-01-01", ["young-mother"], #"{"role":"adult","born":"2005-01-01"}"#)
        family.tell("p5", "person", "2021-01-01", ["care-leaver"], #"{"role":"child","born":"2001-01-01"}"#)
        family.tell("p6", "person", "2021-01-01", ["adult"], #"{"role":"adult"}"#)
        let book = try family.book()
        #expect(
            book.children.map(book.reference) == [
                "lcs/ava", "lcs/bump", "lcs/called", "lcs/care-leaver", "lcs/seventeen", "lcs/young-mother",
            ])
        let later = try family.book("2021-12-02")
        #expect(!later.children.map(later.reference).contains("lcs/seventeen"))
    }

    @Test func `a child known to two systems is one child`() throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.tell("p", "person", "2021-01-01", by: "gp", ["emis/7"], #"{"born":"2016-05-02"}"#)
        family.tell("l", "link", "2021-01-02", ["ava", "emis/7"])
        let book = try family.book()
        #expect(book.children.map(book.reference) == ["emis/7"])
    }

    @Test func `an unborn child who is born stays the same child, and has an age from that day`() throws {
        var family = Family()
        family.tell("p1", "person", "2021-01-10", ["bump"], #"{"dueDate":"2021-06-15"}"#)
        family.tell("n1", "note", "2021-02-01", by: "gp", ["bump"])
        family.tell("p2", "person", "2021-06-20", ["bump"], #"{"given":"Cleo","born":"2021-06-19"}"#)
        #expect(try family.record(of: "bump") == ["p1", "n1", "p2"])
        let before = try family.book("2021-06-18").record("bump").facts
        #expect(before.due == Day("2021-06-15")?.ordinal && before.born == nil)
        #expect(try !before.isBorn(by: on("2021-06-18").ordinal) && before.isChild(on: on("2021-06-18")))
        let after = try family.book("2021-12-01").record("bump").facts
        #expect(after.born == Day("2021-06-19")?.ordinal)
        #expect(try after.isBorn(by: on("2021-06-19").ordinal) && !after.isBorn(by: on("2021-06-18").ordinal))
        #expect(
            try after.age(on: on("2021-06-18").ordinal) == nil && after.age(on: on("2022-06-18").ordinal) == 0
                && after.age(on: on("2022-06-19").ordinal) == 1)
    }

    @Test func `the authority where a child lives is known from each day on`() throws {
        var family = Family()
        family.tell("p", "person", "2020-01-01", ["ava"], #"{"authority":"E08000021"}"#)
        family.tell("m", "move", "2021-03-01", ["mum", "ava"], #"{"authority":"E08000022"}"#)
        let book = try family.book()
        let known = try book.record("ava").facts.authorities.map {
            "\(Day(ordinal: $0.day)) \(book.lexicon.words.text($0.word)) \(book.id($0.row))"
        }
        #expect(known == ["2020-01-01 E08000021 p", "2021-03-01 E08000022 m"])
    }
}
