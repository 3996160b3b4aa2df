import Casework
import Standards
import Testing

/// A finding says when it will change by itself, so that nothing need be judged again before then.
@Suite struct ChangeTests {
    /// What was known on the day, with nothing told of later days.
    private func family(_ seed: Int, _ day: Day) -> [Entry] {
        RandomFamily(seed: UInt64(seed), count: 80, agencies: Shared.agencies, standards: Shared.pack.standards.map(\.id)).entries
            .filter { $0.on.earliest <= day && ($0.knownFrom().map { $0 <= day } ?? false) && $0.day(Referral.decidedOn) ?? day <= day }
    }

    @Test(arguments: 1...20) func `without a new entry nothing changes until the first day that a finding names, and on it something does`(
        _ seed: Int
    ) throws {
        let day = try #require(Day("2021-06-01"))
        let entries = family(seed, day)
        let book = Shared.book(entries, asOf: day)
        var findings = Findings()
        Judge(Shared.pack, book, agencies: Shared.agencies).judge(try #require(book.person(RandomFamily.child)), into: &findings)
        func said(_ day: Day) -> [Comparison.Said] {
            Comparison.judge(entries, Shared.pack, Shared.agencies, day, nil, RandomFamily.child)
        }
        let next = findings.list.compactMap(\.changesOn).min().map { Day(ordinal: $0) }
        let last = next?.adding(days: -1) ?? day.adding(days: 400)
        #expect(last >= day)
        #expect(said(last) == said(day))
        if let next { #expect(said(next) != said(day)) }
    }

    @Test func `a period that a known end of its state cuts short goes away on that end`() throws {
        func told(_ day: String) throws -> Telling {
            try Telling(
                "father-conversation", asOf: day,
                """
                - {kind: relationship, on: 2022-01-05, agency: council, about: [lcs/f, lcs/c], details: {is: father, to: 2022-02-10}}
                - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
                """)
        }
        #expect(try told("2022-02-01").findings[0].changesOn?.description == "2022-02-10")
        #expect(try told("2022-02-09").lines == ["due 2022-01-10 due 2022-02-21 for lcs/f"])
        #expect(try told("2022-02-10").findings.isEmpty)
    }

    /// The day on which the child's record changes by itself, as kept findings use it.
    private func recordChanges(_ asOf: String, family: String = "usual", _ entries: String) throws -> String? {
        let told = try Telling("referral-decided", asOf: asOf, family: family, entries)
        return told.recordChangesOn?.description
    }

    @Test func `a decision that is told ahead changes the record on its day`() throws {
        #expect(
            try recordChanges(
                "2022-02-01",
                """
                - {kind: referral, on: 2022-01-31, agency: police, about: [lcs/c], details: {to: social-care, reasons: [neglect], decision: assessment, decidedOn: 2022-02-03}}
                """) == "2022-02-03")
    }

    @Test func `an entry that lies ahead changes the record on its day`() throws {
        #expect(
            try recordChanges(
                "2022-02-01",
                """
                - {kind: referral, on: 2022-01-31, agency: police, about: [lcs/c], details: {to: social-care, reasons: [neglect]}}
                - {kind: visit, on: 2022-02-09, agency: council, about: [lcs/c], details: {type: home}}
                """) == "2022-02-09")
    }

    @Test(arguments: [("2004-02-10", "2022-02-10"), ("2004-02-29", "2022-03-01")]) func `an eighteenth birthday changes the record`(
        _ born: String, _ birthday: String
    ) throws {
        #expect(
            try recordChanges(
                "2022-02-01", family: "none",
                """
                - {kind: person, on: 2022-01-05, agency: council, about: [lcs/c], details: {born: \(born)}}
                - {kind: referral, on: 2022-01-31, agency: police, about: [lcs/c], details: {to: social-care, reasons: [neglect]}}
                """) == birthday)
    }

    @Test func `what is decided has no day on which it changes`() throws {
        let told = try Telling(
            "father-conversation", asOf: "2022-04-05",
            """
            - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-in-need, stage: started}}
            - {kind: visit, on: 2022-02-01, agency: council, about: [lcs/c], details: {type: home, spokeWith: [lcs/f]}}
            """)
        #expect(told.verdicts == ["met", "missed", "due"])
        #expect(told.findings.map { $0.changesOn?.description } == [nil, nil, "2022-04-27"])
    }
}
