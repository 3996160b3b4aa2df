import Casework
import Standards
import Testing

/// Laws that hold for any record: what arrives in which order, twice or late, changes nothing that it should not.
@Suite struct LawTests {
    private func family(_ seed: Int) -> [Entry] {
        RandomFamily(seed: UInt64(seed), count: 80, agencies: Shared.agencies, standards: Shared.pack.standards.map(\.id)).entries
    }

    private func said(_ entries: [Entry], knownOn: Day? = nil) throws -> [Comparison.Said] {
        Comparison.judge(entries, Shared.pack, Shared.agencies, try #require(Day("2021-12-01")), knownOn, RandomFamily.child)
    }

    @Test(arguments: 1...25) func `entries in any order of arrival give the same findings`(_ seed: Int) throws {
        let entries = family(seed)
        var chance = SeededGenerator(seed: UInt64(seed) + 7_000)
        #expect(try said(chance.shuffled(entries)) == said(entries))
        #expect(try said(entries.reversed()) == said(entries))
    }

    @Test(arguments: 1...4) func `whoever was judged before, and however long their record is, changes nothing`(_ seed: Int) throws {
        // Of so many entries the child's record is a long one, and those of the people around it are short.
        let entries = RandomFamily(seed: UInt64(seed), count: 400, agencies: Shared.agencies, standards: Shared.pack.standards.map(\.id))
            .entries
        let book = Shared.book(entries, asOf: try #require(Day("2021-12-01")))
        let judge = Judge(Shared.pack, book, agencies: Shared.agencies)
        let people = (0..<Int32(book.lexicon.people.count)).filter { book.who($0) == $0 }
        #expect(people.count > 2 && people.contains { book.rows(about: $0).count > 100 })
        func said(_ people: [Int32]) -> [Int32: [[Finding]]] {
            var all: [Int32: [[Finding]]] = [:]
            judge.judge(people) { person, findings in all[person, default: []].append(findings.list) }
            return all
        }
        var alone: [Int32: [[Finding]]] = [:]
        for person in people { alone.merge(said([person])) { $1 } }
        #expect(said(people) == alone)
        #expect(said(people.reversed()) == alone)
    }

    @Test(arguments: 1...4) func `a pack of more standards than a word has bits says of each what it says of it alone`(_ seed: Int) throws {
        let book = Shared.book(family(seed), asOf: try #require(Day("2021-12-01")))
        let child = try #require(book.person(RandomFamily.child))
        let twice = Pack(Shared.pack.standards + Shared.pack.standards, calendar: Shared.calendar)
        let count = Int32(Shared.pack.standards.count)
        #expect(2 * count > 64)
        var findings = Findings()
        Judge(twice, book, agencies: Shared.agencies).judge(child, into: &findings)
        let (first, second) = (findings.list.filter { $0.standard < count }, findings.list.filter { $0.standard >= count })
        #expect(
            !first.isEmpty && first.map { [$0.standard, $0.on, $0.due ?? 0] } == second.map { [$0.standard - count, $0.on, $0.due ?? 0] })
        #expect(first.map(\.verdict) == second.map(\.verdict) && first.map(\.each) == second.map(\.each))
    }

    @Test(arguments: 1...10) func `an entry that was not yet recorded is not known`(_ seed: Int) throws {
        let entries = family(seed)
        let day = try #require(Day("2021-03-01"))
        let known = entries.filter { $0.knownFrom().map { $0 <= day } ?? false }
        #expect(try said(entries, knownOn: day) == said(known))
    }

    @Test(arguments: 1...10) func `joining two references and parting them again leaves the findings as they were`(_ seed: Int) throws {
        let entries = family(seed)
        let (child, other) = (try #require(PersonRef("lcs/c")), try #require(PersonRef("niche/P1")))
        let agency = Shared.agencies.all[0].id
        let day = UncertainDay(try #require(Day("2021-11-01")))
        let link = Entry(id: try #require(EntryRef("join")), kind: .link, on: day, agency: agency, about: [child, other])
        let part = Entry(
            id: try #require(EntryRef("part")), kind: .unlink, on: UncertainDay(day.earliest.adding(days: 1)), agency: agency,
            about: [child, other])
        #expect(try said(entries + [link, part]) == said(entries))
    }

    @Test(arguments: 1...10) func `withdrawing an entry leaves the findings that there would have been without it`(_ seed: Int) throws {
        let entries = family(seed)
        let last = try #require(entries.last { $0.corrects == nil && $0.kind == .visit })
        guard !entries.contains(where: { $0.corrects == last.id || $0.refs.contains(last.id) }) else { return }
        let withdrawal = Entry(
            id: try #require(EntryRef("withdrawn")), kind: .withdrawal, on: last.on, recorded: last.knownFrom().map { UncertainDay($0) },
            agency: last.agency,
            about: last.about, corrects: last.id, details: ["reason": .text("Written on the wrong family")])
        #expect(try said(entries + [withdrawal]) == said(entries.filter { $0.id != last.id }))
    }

    @Test(arguments: 1...6) func `what is due changes on the day that the finding names, and not before`(_ seed: Int) throws {
        let entries = family(seed)
        let asOf = try #require(Day("2021-06-01"))
        let book = Shared.book(entries, asOf: asOf)
        let child = try #require(book.person(RandomFamily.child))
        var findings = Findings()
        Judge(Shared.pack, book, agencies: Shared.agencies).judge(child, into: &findings)
        for finding in findings.list where finding.verdict == .due {
            let due = try #require(finding.due)
            let changes = try #require(finding.changesOn)
            #expect(changes > asOf.ordinal && changes <= due + 1)
        }
    }
}
