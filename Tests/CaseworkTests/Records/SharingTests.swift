import Casework
import Testing

@Suite struct SharingTests {
    private func closure() -> Family {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.tell("close", "decision", "2021-03-01", ["ava"], #"{"type":"closure","from":"child-in-need","to":"universal"}"#)
        family.tell("share", "share", "2021-03-02", ["ava"], #"{"what":"closure","to":["gp","school"],"of":"close"}"#)
        return family
    }

    private func told(_ family: Family, knownOn: String? = nil) throws -> [String] {
        let book = try family.book(knownOn: knownOn)
        return try book.record("ava").sharing(in: book).map { sharing in
            let answers = sharing.acknowledged.map { "\(book.lexicon.agencies.text($0.key)) by \(book.id($0.value))" }.sorted()
            let to = sharing.to.map(book.lexicon.agencies.text).joined(separator: "+")
            return "\(book.id(sharing.share)) of \(sharing.of.map(book.id) ?? "nothing yet") to \(to): \(answers.joined(separator: ", "))"
        }
    }

    @Test func `a closure that nobody acknowledges was shared and not confirmed`() throws {
        #expect(try told(closure()) == ["share of close to gp+school: "])
    }

    @Test func `each agency's first acknowledgement counts, from the day on which it was known`() throws {
        var family = closure()
        family.tell("a1", "acknowledgement", "2021-03-05", by: "gp", ["ava"], #"{"of":"share"}"#, recorded: "2021-03-20")
        family.tell("a2", "acknowledgement", "2021-03-08", by: "gp", ["ava"], #"{"of":"share"}"#)
        family.tell("a3", "acknowledgement", "2021-03-09", by: "school", ["ava"], #"{"of":"other"}"#)
        #expect(try told(family) == ["share of close to gp+school: gp by a1"])
        #expect(try told(family, knownOn: "2021-03-19") == ["share of close to gp+school: gp by a2"])
        #expect(try told(family, knownOn: "2021-03-07") == ["share of close to gp+school: "])
    }

    @Test func `what is said of an entry is said of what replaced it`() throws {
        var family = closure()
        family.tell("ack", "acknowledgement", "2021-03-05", by: "gp", ["ava"], #"{"of":"share"}"#)
        family.tell("close2", "decision", "2021-03-01", ["ava"], #"{"type":"closure"}"#, recorded: "2021-03-06", corrects: "close")
        family.tell(
            "share2", "share", "2021-03-02", ["ava"], #"{"what":"closure","to":["gp"],"of":"close"}"#, recorded: "2021-03-06",
            corrects: "share")
        #expect(try told(family) == ["share2 of close2 to gp: gp by ack"])
    }

    @Test func `a share of what has not arrived waits for it`() throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.tell("share", "share", "2021-03-02", ["ava"], #"{"what":"closure","to":["gp"],"of":"close"}"#)
        #expect(try told(family) == ["share of nothing yet to gp: "])
        family.tell("close", "decision", "2021-03-01", ["ava"], #"{"type":"closure"}"#)
        #expect(try told(family) == ["share of close to gp: "])
    }

    @Test func `a flag stands in the record of the agency that set it until that agency removes it`() throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.child("ben", born: "2012-01-01")
        family.relate("ben", "sibling", "ava")
        family.tell("f1", "flag", "2021-01-01", by: "police", ["ava"], #"{"name":"domestic-abuse","action":"set"}"#)
        family.tell("f2", "flag", "2021-01-02", by: "gp", ["ava"], #"{"name":"child-protection","action":"set"}"#)
        family.tell("f3", "flag", "2021-02-01", by: "police", ["ava"], #"{"name":"domestic-abuse","action":"set"}"#)
        family.tell("f4", "flag", "2021-02-02", by: "gp", ["ava"], #"{"name":"domestic-abuse","action":"removed"}"#)
        family.tell("f5", "flag", "2021-02-03", by: "gp", ["ben"], #"{"name":"alert","action":"set"}"#)
        family.tell("f6", "flag", "2021-03-01", by: "gp", ["ava"], #"{"name":"child-protection","action":"removed"}"#)
        family.tell("f7", "flag", "2021-04-01", by: "gp", ["ava"], #"{"name":"child-protection","action":"set"}"#)
        func flags(_ asOf: String) throws -> [String] {
            let book = try family.book(asOf)
            return try book.record("ava").flags(in: book).map {
                "\(book.lexicon.agencies.text($0.agency)) \(book.lexicon.words.text($0.name)) \(book.id($0.row))"
            }
        }
        #expect(try flags("2021-02-28") == ["gp child-protection f2", "police domestic-abuse f1"])
        #expect(try flags("2021-03-01") == ["police domestic-abuse f1"])
        #expect(try flags("2021-04-01") == ["gp child-protection f7", "police domestic-abuse f1"])
    }
}
