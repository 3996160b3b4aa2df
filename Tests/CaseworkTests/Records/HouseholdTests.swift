import Casework
import Testing

@Suite struct HouseholdTests {
    @Test func `who moves in belongs to the household from that day, and who is left behind does not`() throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.tell("m1", "move", "2021-01-10", ["ava"], #"{"joins":["lcs/dot"]}"#)
        family.tell("m2", "move", "2021-02-01", ["lodger"], #"{"joins":["lcs/dot"]}"#)
        family.tell("m3", "move", "2021-03-01", ["lodger"], #"{"leaves":["lcs/dot","lcs/ava"]}"#)
        #expect(try family.network(of: "ava", on: "2021-01-09") == [:])
        #expect(try family.network(of: "ava", on: "2021-01-31") == ["dot": "same household"])
        #expect(try family.network(of: "ava", on: "2021-02-01") == ["dot": "same household", "lodger": "same household"])
        #expect(try family.network(of: "ava", on: "2021-02-28") == ["dot": "same household", "lodger": "same household"])
        #expect(try family.network(of: "ava", on: "2021-03-01") == ["dot": "same household"])
    }

    @Test func `who moves together lives together`() throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.tell("m", "move", "2021-01-10", ["mum", "ava", "aunt"], #"{"postcode":"NE1 1AA"}"#)
        #expect(try family.network(of: "ava", on: "2021-01-10") == ["mum": "same household", "aunt": "same household"])
    }

    @Test func `a relationship tells of a shared home for as long as it says`() throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.tell(
            "r1", "relationship", "2021-01-10", ["gran", "ava"],
            #"{"is":"grandparent","livesWith":true,"from":"2020-06-01","to":"2021-06-01"}"#)
        family.tell("r2", "relationship", "2021-03-01", ["uncle", "ava"], #"{"is":"other","livesWith":true}"#)
        family.tell("r3", "relationship", "2021-04-01", ["uncle", "ava"], #"{"is":"other","livesWith":false}"#)
        let days = ["2020-05-31", "2020-06-01", "2021-03-01", "2021-03-31", "2021-04-01", "2021-06-02"]
        #expect(
            try days.map { try family.network(of: "ava", on: $0).keys.sorted() } == [
                [], ["gran"], ["gran", "uncle"], ["gran", "uncle"], ["gran"], [],
            ])
    }

    @Test func `the household reaches through whom the child lives with, only while both live there`() throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.tell("m1", "move", "2021-01-01", ["lodger"], #"{"joins":["lcs/dot"]}"#)
        family.tell("m2", "move", "2021-02-01", ["ava"], #"{"joins":["lcs/dot"]}"#)
        family.tell("m3", "move", "2021-03-01", ["ava"], #"{"leaves":["lcs/dot"]}"#)
        family.tell("before", "note", "2021-01-15", by: "gp", ["lodger"])
        family.tell("during", "note", "2021-02-15", by: "gp", ["lodger"])
        family.tell("after", "note", "2021-03-15", by: "gp", ["lodger"])
        #expect(try family.record(of: "ava") == ["person-ava", "m2", "during", "m3"])
    }

    @Test func `before birth a child lives where the mother lives, and afterwards where it is told`() throws {
        var family = Family()
        family.tell("p1", "person", "2021-01-01", ["bump"], #"{"dueDate":"2021-06-15"}"#)
        family.relate("mum", "mother", "bump")
        family.tell("m", "move", "2021-02-01", ["mum"], #"{"joins":["lcs/kev"]}"#)
        family.tell("unborn", "incident", "2021-03-01", by: "police", ["kev"], #"{"type":"criminal"}"#)
        family.tell("p2", "person", "2021-06-20", ["bump"], #"{"born":"2021-06-19"}"#)
        family.tell("born", "incident", "2021-08-01", by: "police", ["kev"], #"{"type":"criminal"}"#)
        #expect(try family.network(of: "bump", on: "2021-03-01") == ["mum": "mother of the child", "kev": "same household"])
        #expect(try family.network(of: "bump", on: "2021-08-01") == ["mum": "mother of the child"])
        let record = try family.record(of: "bump")
        #expect(record.contains("unborn") && !record.contains("born"))
    }

    @Test func `homes told out of order are homes all the same`() throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.tell("m2", "move", "2021-03-01", ["ava"], #"{"leaves":["lcs/dot"]}"#)
        family.tell("m1", "move", "2021-01-10", ["ava"], #"{"joins":["lcs/dot"]}"#)
        let days = ["2021-01-10", "2021-02-28", "2021-03-01"]
        #expect(try days.map { try family.network(of: "ava", on: $0).keys.sorted() } == [["dot"], ["dot"], []])
    }
}
