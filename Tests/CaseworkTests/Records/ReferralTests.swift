import Casework
import Testing

@Suite struct ReferralTests {
    private func decided(_ family: Family, _ id: String, _ asOf: String = "2021-12-01") throws -> String? {
        let book = try family.book(asOf)
        let entry = try #require(book.lexicon.entries.number(ifKnown: id))
        let row = try #require(book.row(answeringFor: entry))
        return book.decision(onReferral: row).map { "\(book.lexicon.words.text($0.word)) on \(Day(ordinal: $0.day)) by \(book.id($0.row))" }
    }

    private func referral() -> Family {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.tell("r", "referral", "2021-03-01", by: "school", ["ava"], #"{"decision":"pending"}"#)
        return family
    }

    @Test func `a referral and the decisions on it are one referral, decided by the latest`() throws {
        var family = referral()
        family.tell("d1", "referral", "2021-03-02", ["ava"], #"{"decision":"no-further-action","decidedOn":"2021-03-02","of":"r"}"#)
        family.tell("d2", "referral", "2021-03-10", ["ava"], #"{"decision":"assessment","decidedOn":"2021-03-09","of":"d1"}"#)
        #expect(try decided(family, "r") == "assessment on 2021-03-09 by d2")
        #expect(try decided(family, "r", "2021-03-08") == "no-further-action on 2021-03-02 by d1")
        #expect(try decided(family, "r", "2021-03-01") == "pending on 2021-03-01 by r")
        let book = try family.book()
        let record = try book.record("ava")
        let own = record.items.map(\.row).filter { book.rows.kindOf($0) == .referral && !book.isLaterDecision($0) }
        #expect(own.map(book.id) == ["r"])
    }

    @Test func `a decision whose referral has not arrived stands by itself until it does`() throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.tell("d", "referral", "2021-03-02", ["ava"], #"{"decision":"early-help","of":"r"}"#)
        let alone = try family.book()
        #expect(try alone.record("ava").items.filter { alone.isLaterDecision($0.row) }.isEmpty)
        family.tell("r", "referral", "2021-03-01", by: "school", ["ava"])
        #expect(try decided(family, "r") == "early-help on 2021-03-02 by d")
    }
}
