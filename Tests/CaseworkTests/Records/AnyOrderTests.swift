import Casework
import Testing

/// Ten feeds arrive when they arrive. What is known of a child may not depend on which came first.
@Suite struct AnyOrderTests {
    @Test(arguments: 0..<40) func `entries in any order give the same records`(_ seed: Int) throws {
        let entries = try RandomTelling.entries(seed: UInt64(seed))
        for (asOf, knownOn) in [("2021-12-01", nil), ("2021-03-11", nil), ("2021-12-01", "2021-05-01")] as [(String, String?)] {
            let expected = try Told.all(Family.book(entries, asOf, knownOn: knownOn))
            var chance = SeededGenerator(seed: UInt64(seed) + 1000)
            for order in [entries.reversed()] + (0..<4).map({ _ in chance.shuffled(entries) }) {
                #expect(try Told.all(Family.book(order, asOf, knownOn: knownOn)) == expected)
            }
        }
    }

    @Test func `the tellings hold what the law is about`() throws {
        let said = try (0..<40).flatMap { try Told.all(Family.book(RandomTelling.entries(seed: UInt64($0)))) }
        for start in [
            "item", "tie same household", "tie half-sibling", "tie partner of the child's parent", "plan", "assessment", "event", "share",
            "flag", "seen", "relation",
            "referral",
        ] {
            #expect(said.count { $0.hasPrefix(start) } > 5, "\(start)")
        }
        #expect(said.contains { $0.contains("only the agency that recorded") })
    }

    @Test func `a rich family is told the same from any end`() throws {
        var family = NetworkTests.household()
        family.tell("i", "incident", "2021-03-04", by: "police", ["ben", "bump"], #"{"type":"missing"}"#)
        let entries = try family.entries()
        let expected = try Told.all(Family.book(entries))
        for turn in entries.indices { #expect(try Told.all(Family.book(Array(entries[turn...] + entries[..<turn]))) == expected) }
    }

    @Test func `the person through whom an entry joined is the same in any order`() throws {
        var family = NetworkTests.household()
        family.tell("i", "incident", "2021-03-04", by: "police", ["bump", "ben"], #"{"type":"missing"}"#)
        let entries = try family.entries()
        let through = try [entries, entries.reversed()].map { order in
            let book = try Family.book(order)
            return try book.record("ava").items.first { book.id($0.row) == "i" }.map { book.reference($0.through) }
        }
        #expect(through[0] == through[1])
    }
}
