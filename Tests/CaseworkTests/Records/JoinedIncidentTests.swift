import Casework
import Testing

/// *Incidents seen in isolation* was the worry of December 2021: what happens between adults belongs in the record of every child whom it reaches.
@Suite struct JoinedIncidentTests {
    private func family() -> Family {
        var family = NetworkTests.household()
        family.tell(
            "fight", "incident", "2021-03-04T21:10", by: "police", ["mum", "kev"],
            #"{"type":"domestic-abuse","victim":"lcs/mum","perpetrator":"lcs/kev"}"#)
        return family
    }

    @Test(arguments: ["ava", "ben", "bump"])
    func `an incident between mother and partner is in the record of each of her children, born or not`(_ child: String) throws {
        let book = try family().book()
        let item = try #require(try book.record(child).items.first { book.id($0.row) == "fight" })
        #expect(item.path == .mother && !item.isAboutChild)
        #expect(book.reference(item.through) == "lcs/mum")
    }

    @Test func `it is not in the record of the father's other child elsewhere`() throws {
        #expect(try !family().record(of: "cal").contains("fight"))
    }

    @Test func `what is told of the father alone is in the records of his children and of no other`() throws {
        var family = family()
        family.tell("arrest", "incident", "2021-03-09", by: "police", ["dad"], #"{"type":"criminal"}"#)
        #expect(try ["ava", "ben", "bump", "cal"].map { try family.record(of: $0).contains("arrest") } == [true, false, false, true])
    }

    @Test func `what is told of one child is in the record of the half-brother who lives there, joined`() throws {
        var family = family()
        family.tell("fall", "attendance", "2021-03-09", by: "hospital", ["ava"], #"{"type":"emergency-department"}"#)
        let book = try family.book()
        #expect(try book.record("ben").items.first { book.id($0.row) == "fall" }?.path == .halfSibling)
        #expect(try book.record("ava").items.first { book.id($0.row) == "fall" }?.isAboutChild == true)
    }

    @Test func `an entry that reaches a child by several paths is there once, by the nearest`() throws {
        var family = family()
        family.tell("all", "note", "2021-03-10", by: "gp", ["kev", "ben", "dad", "mum"])
        let book = try family.book()
        let items = try book.record("ava").items.filter { book.id($0.row) == "all" }
        #expect(items.map(\.path) == [.mother])
    }

    @Test func `the record is in order of its days, and of one day in the order of the ids`() throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.relate("mum", "mother", "ava")
        for (id, day) in [("z", "2021-03-01"), ("b", "2021-03-02"), ("a", "2021-03-02"), ("y", "2021-02"), ("x", "2021-02-01")] {
            family.tell(id, "note", day, by: "gp", [id == "b" ? "mum" : "ava"])
        }
        #expect(try family.record(of: "ava").suffix(5) == ["x", "y", "z", "a", "b"])
    }
}
