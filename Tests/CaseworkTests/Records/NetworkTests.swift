import Casework
import Testing

@Suite struct NetworkTests {
    /// Ava and her older half-brother Ben live with their mother; Kev is the mother's partner; the father has another child, Cal, elsewhere.
    static func household() -> Family {
        var family = Family()
        for (name, born) in [("ava", "2016-05-02"), ("ben", "2009-07-01"), ("cal", "2018-01-01")] { family.child(name, born: born) }
        family.tell("person-bump", "person", "2021-02-01", ["bump"], #"{"dueDate":"2021-09-01"}"#)
        for child in ["ava", "ben", "bump"] { family.relate("mum", "mother", child) }
        family.relate("dad", "father", "ava")
        family.relate("dad", "father", "cal")
        family.tell("kev", "relationship", "2020-06-01", ["mum", "kev"], #"{"is":"partner","from":"2020-05-01"}"#)
        family.tell("home-ava", "move", "2020-01-03", ["mum", "ava", "ben"])
        return family
    }

    @Test func `who belongs to a child, and by which nearest path`() throws {
        let network = try Self.household().network(of: "ava", on: "2021-03-01")
        #expect(
            network == [
                "mum": "mother of the child", "dad": "father of the child", "ben": "half-sibling of the child",
                "bump": "half-sibling of the child",
                "cal": "half-sibling of the child", "kev": "partner of the child's parent",
            ])
        #expect(try Self.household().network(of: "ava", on: "2020-04-30")["kev"] == nil)
    }

    @Test func `children of the same two parents are siblings without anybody saying so`() throws {
        var family = Self.household()
        family.relate("dad", "father", "ben")
        #expect(try family.network(of: "ava", on: "2021-03-01")["ben"] == "sibling of the child")
        #expect(try family.network(of: "ava", on: "2021-03-01")["cal"] == "half-sibling of the child")
    }

    @Test(arguments: [
        ("step-father", "step-parent of the child"), ("step-mother", "step-parent of the child"),
        ("parents-partner", "partner of the child's parent"),
        ("carer", "carer of the child"), ("sibling", "sibling of the child"), ("half-sibling", "half-sibling of the child"),
    ]) func `somebody is a child's by the path that was told`(_ role: String, _ path: String) throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.relate("them", role, "ava", #","from":"2020-03-01","to":"2021-03-01""#)
        #expect(try family.network(of: "ava", on: "2021-03-01") == ["them": path])
        #expect(try family.network(of: "ava", on: "2021-03-02") == [:])
        #expect(try family.network(of: "ava", on: "2020-03-01") == ["them": path])
        #expect(try family.network(of: "ava", on: "2020-02-29") == [:])
    }

    @Test(arguments: ["grandparent", "ex-partner", "other", "partner"]) func `nobody else belongs by being related`(_ role: String) throws {
        var family = Family()
        family.child("ava", born: "2016-05-02")
        family.relate("them", role, "ava")
        #expect(try family.network(of: "ava", on: "2021-03-01") == [:])
    }

    @Test func `a parent holds from birth, whenever it was written down; a carer from the entry's day`() throws {
        var family = Family()
        family.tell("n", "note", "2020-06-01", by: "gp", ["dad"])
        family.tell("m", "note", "2020-06-02", by: "gp", ["gran"])
        family.child("ava", born: "2016-05-02")
        family.tell("r1", "relationship", "2021-03-01", ["dad", "ava"], #"{"is":"father"}"#)
        family.tell("r2", "relationship", "2021-03-01", ["gran", "ava"], #"{"is":"carer"}"#)
        #expect(try family.record(of: "ava") == ["person-ava", "n", "r1", "r2"])
    }

    @Test func `a partner of a parent belongs until the relationship ends, to the day`() throws {
        var family = Self.household()
        family.tell("over", "relationship", "2021-04-10", ["mum", "kev"], #"{"is":"partner","to":"2021-04-01"}"#)
        family.tell("i1", "incident", "2021-04-01", by: "police", ["kev"], #"{"type":"criminal"}"#)
        family.tell("i2", "incident", "2021-04-02", by: "police", ["kev"], #"{"type":"criminal"}"#)
        let record = try family.record(of: "ava")
        #expect(record.contains("i1") && !record.contains("i2"))
        #expect(try family.network(of: "ava", on: "2021-04-02")["kev"] == nil)
    }

    @Test func `a partnership ends whichever of the two is named first`() throws {
        var family = Self.household()
        family.tell("over", "relationship", "2021-04-10", ["kev", "mum"], #"{"is":"partner","to":"2021-04-01"}"#)
        let network = try family.network(of: "ava", on: "2021-05-01")
        #expect(network["kev"] == nil)
    }

    @Test func `partners who come together again belong in both times and not between`() throws {
        var family = Self.household()
        family.tell("over", "relationship", "2020-09-01", ["mum", "kev"], #"{"is":"partner","to":"2020-09-01"}"#)
        family.tell("again", "relationship", "2021-02-01", ["mum", "kev"], #"{"is":"partner","from":"2021-02-01"}"#)
        let days = ["2020-09-01", "2020-09-02", "2021-01-31", "2021-02-01"]
        #expect(try days.map { try family.network(of: "ava", on: $0)["kev"] != nil } == [true, false, false, true])
    }
}
