import Casework
import Scenarios
import Testing

@Suite struct AuthorityTests {
    static let asOf = Day(year: 2024, month: 6, day: 28) ?? Day(ordinal: 0)
    static let two = SyntheticAuthority(children: 2000, seed: 2021, asOf: asOf, workingDays: Calendar.england)
    static let families = Array(two)

    private func small(_ seed: UInt64) -> [SyntheticFamily] {
        Array(SyntheticAuthority(children: 120, seed: seed, asOf: Self.asOf, workingDays: Calendar.england))
    }

    private func lines(_ families: [SyntheticFamily]) -> [String] {
        families.flatMap { $0.entries.map(\.canonicalText) + $0.truth.map(\.json.text) }
    }

    @Test func `the same seed makes the same authority`() {
        #expect(lines(small(7)) == lines(small(7)))
    }

    @Test func `another seed makes another`() {
        #expect(lines(small(7)) != lines(small(8)))
    }

    @Test func `an authority has as many children as were asked for`() {
        #expect(Self.families.reduce(0) { $0 + $1.children } == 2000)
        #expect(small(3).reduce(0) { $0 + $1.children } == 120)
    }

    @Test func `every entry reads back as it was written`() throws {
        let agencies = try #require(AgencyList(Self.two.agencies))
        let reader = EntryReader(agencies: agencies)
        for family in Self.families {
            for entry in family.entries {
                let reading = reader.read(entry.json())
                #expect(reading.problems == [] && reading.entry == entry, "\(entry.canonicalText)")
            }
        }
    }

    @Test func `ids are never used twice`() {
        let ids = Self.families.flatMap { $0.entries.map(\.id) }
        #expect(Set(ids).count == ids.count)
    }

    @Test func `no reference names people of two families`() {
        var owner: [PersonRef: Int] = [:]
        for family in Self.families {
            for ref in family.entries.flatMap(\.about) {
                #expect(owner.updateValue(family.number, forKey: ref) ?? family.number == family.number)
            }
        }
    }

    @Test func `nothing happens after the as-of day`() {
        #expect(
            Self.families.flatMap(\.entries).allSatisfy { $0.on.latest <= Self.asOf && ($0.recorded?.latest ?? Self.asOf) <= Self.asOf })
    }

    @Test func `an agency that is not connected records nothing, and a feed that stopped records nothing after it`() {
        for entry in Self.families.flatMap(\.entries) {
            #expect(entry.agency.text != "substance-service")
            if entry.agency.text == "housing" { #expect(entry.on.earliest <= Self.two.housingStops || entry.kind == .withdrawal) }
        }
    }

    @Test func `every reference to an entry names one of the family`() {
        for family in Self.families {
            let ids = Set(family.entries.map(\.id))
            for entry in family.entries {
                let named = entry.refs + [entry.corrects, entry.entry(Share.of), entry.entry(Acknowledgement.of)].compactMap { $0 }
                #expect(ids.isSuperset(of: named))
            }
        }
    }

    @Test func `a claim names its child by the lowest of the references that a link joins`() {
        for family in Self.families {
            var lowest: [PersonRef: PersonRef] = [:]
            for link in family.entries where link.kind == .link { for ref in link.about { lowest[ref] = link.about.min() } }
            for claim in family.truth { #expect(lowest[claim.child] ?? claim.child == claim.child) }
        }
    }
}
