import Auditing
import Briefings
import Casework
import Content
import Standards
import Testing

/// Three invented families, from entries over the standards that ship to the page.
@Suite struct AuditedFamiliesTests {
    private static let asOf = "2021-12-17"

    /// A mother and a child of two with a child in need plan, and police called twice; `dash` are the days on which police complete a DASH.
    private static func family(_ name: String, dash: [String]) -> String {
        let base = """
            {"id":"\(name)1","kind":"person","on":"2021-01-04","agency":"council","about":["lcs/\(name)"],"details":{"born":"2019-05-01","sex":"female"}}
            {"id":"\(name)2","kind":"relationship","on":"2021-01-04","agency":"council","about":["lcs/\(name)mum","lcs/\(name)"],"details":{"is":"mother","livesWith":true}}
            {"id":"\(name)3","kind":"plan","on":"2021-02-01","agency":"council","about":["lcs/\(name)"],"details":{"type":"child-in-need","stage":"started"}}
            {"id":"\(name)4","kind":"incident","on":"2021-03-01","agency":"police","about":["lcs/\(name)mum","lcs/\(name)"],"details":{"type":"domestic-abuse","victim":"lcs/\(name)mum"}}
            {"id":"\(name)5","kind":"incident","on":"2021-06-01","agency":"police","about":["lcs/\(name)mum","lcs/\(name)"],"details":{"type":"domestic-abuse","victim":"lcs/\(name)mum"}}
            """
        let tools = dash.map { day in
            #"{"id":"\#(name)d\#(day)","kind":"instrument","on":"\#(day)","agency":"police","about":["lcs/\#(name)mum"],"details":{"name":"dash-police","level":"medium"}}"#
        }
        return ([base] + tools).joined(separator: "\n")
    }

    private func standard(_ id: String) throws -> Standard {
        let path = "standards/\(id).yaml"
        var text = try #require(ContentLibrary.embedded.text(at: path))
        if !text.contains("\nexamples:") {
            let example = "{name: a, asOf: 2021-01-01, entries: [], expect: [met]}"
            text += "\nexamples:\n  - \(example)\n  - \(example)\n"
        }
        return try StandardFile.read(text, file: path, StandardFile.Groups(InstrumentFile.all(in: .embedded))).standard
    }

    private func fieldwork(_ families: [(name: String, dash: [String])]) throws -> Fieldwork {
        var (rows, lexicon) = (Rows(), Lexicon())
        for line in families.map({ Self.family($0.name, dash: $0.dash) }).joined(separator: "\n").split(separator: "\n") {
            let reading = EntryReader().read(try JSONParser.parse(String(line)))
            let entry = try #require(reading.entry, "\(reading.problems)")
            rows.append(entry, &lexicon)
        }
        let agencies = """
            agencies:
              - {id: council, name: The council, kind: social-care}
              - {id: police, name: The police, kind: police}
              - {id: school, name: The school, kind: education}
            """
        let list = try AgencyFile.read(agencies, file: "agencies.yaml")
        let text = """
            id: small
            title: A small audit
            theme: Two year olds
            asOf: \(Self.asOf)
            lookBack: 12 months
            seed: 3
            agencies: {allBut: [social-care]}
            cohort: {size: \(families.count), ages: 0 to 4, plans: [child-in-need]}
            lines:
              - {question: Is risk assessed?, standards: [da-dash-updated]}
            """
        let audit = try AuditFile.read(text, file: "audits/small.yaml", AuditSettingsFile.settings(in: .embedded))
        let book = Casebook(rows, lexicon, asOf: audit.asOf)
        let draw = Drawing(Candidates(in: book).all, audit.criteria).draw(seed: audit.seed)
        let pack = Pack([try standard("da-dash-updated")], calendar: try HolidayFile.workingDays(in: .embedded))
        return try Fieldwork.carriedOut(audit, draw, pack: pack, book: book, agencies: list).get()
    }

    @Test func `from entries to the sentence of the page with its number and its findings`() throws {
        let work = try fieldwork([("ava", ["2021-03-02"]), ("bea", []), ("cal", ["2021-03-02", "2021-06-02"])])
        #expect(work.files.map(\.child.text).sorted() == ["lcs/ava", "lcs/bea", "lcs/cal"])
        let rate = try #require(work.rates.first)
        #expect(rate.cohort.inWords == "kept for 1 of 3 children; 3 of 6 met, 3 missed (3 sharing)")
        #expect(rate.eligible == rate.cohort)
        #expect(work.worries.map(\.sentence) == ["DASH is not updated when something new happens"])
        // Three of six decided occurrences were met, less than sixty in a hundred.
        #expect(work.goodPractice.isEmpty)
        let behind = work.worries.flatMap(\.findings).map { "\(work.file($0.child)?.child.text ?? "") \($0.finding.on?.description ?? "")" }
        #expect(behind.sorted() == ["lcs/ava 2021-06-01", "lcs/bea 2021-03-01", "lcs/bea 2021-06-01"])
        let settings = try AuditSettingsFile.settings(in: .embedded)
        let draft = try #require(Drafting(work, wording: settings.wording, limits: settings.limits).draft())
        #expect(
            draft.worries.flatMap { [$0.text, $0.countAfter ?? ""] } == [
                "DASH is not updated when something new happens", "2 of 3 children",
            ])
        #expect(draft.findings.count == 3)
        #expect(try draft.briefing(by: "QA", on: work.audit.asOf).get().refusals.isEmpty)
    }

    @Test func `a DASH for each incident in every family is good practice and no worry`() throws {
        let days = ["2021-03-02", "2021-06-02"]
        let work = try fieldwork([("ava", days), ("bea", days)])
        #expect(work.worries.isEmpty)
        #expect(
            work.goodPractice.map { "\($0.sentence), \($0.children.count) of \($0.applicable.count)" } == [
                "DASH is updated when something new happens, 2 of 2"
            ])
    }

    @Test func `a re-audit looks back from its own day, and both ends of the look-back count`() throws {
        let work = try fieldwork([("ava", []), ("bea", [])])
        let day = try #require(Day("2022-06-01"))
        let later = try #require(work.audit.again("later", asOf: day, criteria: work.audit.criteria, seed: 1))
        #expect(later.period.lowerBound == Day("2021-06-01"))
        let (first, before) = (try #require(Day("2021-06-01")), try #require(Day("2021-05-31")))
        #expect(later.period.contains(first) && !later.period.contains(before))
    }

    @Test func `police return for a family that they know, and the school returns nil`() throws {
        let returns = try fieldwork([("ava", [])]).returns()
        #expect(returns.map(\.standing) == ["known through child and parent", "not known"])
        #expect(returns.map(\.isNil) == [false, true])
        let items = returns[0].lines.flatMap(\.sections).flatMap(\.items)
        #expect(items.map(\.isOwn) == [true, true] && items.allSatisfy { $0.answer == .open })
    }
}
