import Casework
import Testing

@Suite struct IdentityTests {
    private func family() -> Family {
        var family = Family()
        family.tell("n1", "note", "2021-03-01", ["ava"])
        family.tell("n2", "note", "2021-03-02", by: "gp", ["emis/7"])
        family.tell("n3", "note", "2021-03-03", by: "police", ["niche/p"])
        return family
    }

    @Test func `linked references are one person, with one record`() throws {
        var family = family()
        family.tell("l", "link", "2021-04-01", ["ava", "emis/7", "niche/p"])
        for name in ["ava", "emis/7", "niche/p"] { #expect(try family.record(of: name) == ["n1", "n2", "n3", "l"]) }
        #expect(try family.record(of: "ava", knownOn: "2021-03-31") == ["n1"])
    }

    @Test func `links chain`() throws {
        var family = family()
        family.tell("l1", "link", "2021-04-01", ["ava", "emis/7"])
        family.tell("l2", "link", "2021-04-02", ["niche/p", "emis/7"])
        #expect(try family.record(of: "niche/p") == ["n1", "n2", "n3", "l1", "l2"])
    }

    @Test func `an unlink takes out every reference after its first, and a later link may join it again`() throws {
        var family = family()
        family.tell("l", "link", "2021-04-01", ["ava", "emis/7", "niche/p"])
        family.tell("u", "unlink", "2021-05-01", ["ava", "niche/p"])
        #expect(try family.record(of: "ava") == ["n1", "n2", "l", "u"])
        #expect(try family.record(of: "niche/p") == ["n3", "l", "u"])
        #expect(try family.record(of: "niche/p", knownOn: "2021-04-30") == ["n1", "n2", "n3", "l"])
        family.tell("again", "link", "2021-06-01", ["niche/p", "emis/7"])
        #expect(try family.record(of: "niche/p") == ["n1", "n2", "n3", "l", "u", "again"])
    }

    @Test func `a link that is withdrawn joins nobody`() throws {
        var family = family()
        family.tell("l", "link", "2021-04-01", ["ava", "emis/7"])
        family.tell("w", "withdrawal", "2021-05-01", ["ava"], #"{"reason":"twins"}"#, corrects: "l")
        #expect(try family.record(of: "ava") == ["n1"])
        #expect(try family.record(of: "emis/7") == ["n2"])
    }

    @Test func `the reference that stands for a person is the lowest in text order, whichever came first`() throws {
        var family = family()
        family.tell("l", "link", "2021-04-01", ["niche/p", "ava", "emis/7"])
        let book = try family.book()
        for name in ["lcs/ava", "emis/7", "niche/p"] {
            let ref = try #require(PersonRef(name))
            let person = try #require(book.person(ref))
            #expect(book.reference(person) == "emis/7")
            #expect(book.references(of: person) == ["emis/7", "lcs/ava", "niche/p"])
        }
        let nobody = try #require(PersonRef("lcs/nobody"))
        #expect(book.person(nobody) == nil)
    }

    @Test func `what two systems know of one person is one set of facts, the later of two holding`() throws {
        var family = family()
        family.tell("p1", "person", "2021-01-01", ["ava"], #"{"given":"Ava","born":"2016-05-02","role":"child","sex":"unknown"}"#)
        family.tell("p2", "person", "2021-02-01", by: "gp", ["emis/7"], #"{"born":"2016-05-03","sex":"female"}"#)
        family.tell("l", "link", "2021-04-01", ["ava", "emis/7"])
        let book = try family.book()
        let facts = try book.record("ava").facts
        #expect(facts.born == Day("2016-05-03")?.ordinal && facts.bornRow.map(book.id) == "p2")
        #expect(facts.calledChild == true && facts.sex.map(book.lexicon.words.text) == "female" && facts.named.map(book.id) == "p1")
    }
}
