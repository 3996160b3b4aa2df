import Casework
import Testing

/// What an audit asks, finds and agrees is told in entries too: in the same ledger, and in nobody's record.
@Suite struct AuditKindTests {
    private func read(_ kind: String, _ about: String, _ details: String, _ more: KeyValuePairs<String, String?> = [:]) throws -> Reading {
        try Reading(line(["kind": "\"\(kind)\"", "about": about, "details": details]))
    }

    private static let audit = #"["audit/december-2021"]"#
    private static let child = #"["audit/december-2021","lcs/ava"]"#

    @Test func `seven kinds are about audits and resources, and no other is`() {
        #expect(
            Kind.allCases.filter { !$0.isCasework } == [.audit, .return, .moderation, .theme, .action, .briefing, .resource])
        #expect(Kind.casework.count == 25)
    }

    @Test func `a return is about one audit and one child, and the child is not among the people whom it concerns`() throws {
        let entry = try #require(read("return", Self.child, #"{"from":"gp","stage":"asked"}"#).entry)
        #expect(entry.about.isEmpty)
        #expect(entry.matter?.audit == AuditRef("december-2021") && entry.matter?.child == PersonRef("lcs/ava"))
        #expect(entry.canonicalText.hasPrefix(#"{"about":["audit/december-2021","lcs/ava"],"agency":"#))
        #expect(entry.json()["about"] == ["audit/december-2021", "lcs/ava"])
    }

    @Test func `no reference to an audit or a resource is ever read as a person`() throws {
        #expect(PersonRef("audit/december-2021") == nil && PersonRef("resource/dash") == nil && PersonRef("audits/7") != nil)
        #expect(AuditRef(reference: "lcs/ava") == nil && ResourceRef(reference: "audit/december-2021") == nil)
        let note = try read("note", Self.audit, "{}")
        #expect(note.entry == nil && note.keys == ["about[0]"])
        let visit = try read("visit", #"["lcs/ava"]"#, #"{"type":"home","seen":["audit/december-2021"]}"#)
        #expect(visit.entry == nil && visit.keys == ["details.seen[0]"])
    }

    @Test(arguments: [
        ("audit", #"["lcs/ava"]"#), ("audit", #"["audit/december-2021","lcs/ava"]"#), ("audit", #"["audit/December"]"#), ("audit", "[]"),
        ("return", #"["audit/december-2021"]"#), ("return", #"["lcs/ava","audit/december-2021"]"#),
        ("return", #"["audit/december-2021","lcs/ava","lcs/ben"]"#), ("return", #"["audit/december-2021","audit/other"]"#),
        ("moderation", #"["lcs/ava"]"#), ("theme", #"["resource/dash"]"#), ("resource", #"["audit/december-2021"]"#),
        ("resource", #"["resource/dash","lcs/ava"]"#), ("briefing", "7"),
    ]) func `each of these kinds is about its own matter and nothing else`(_ kind: String, _ about: String) throws {
        let reading = try read(kind, about, "{}")
        #expect(reading.entry == nil && reading.keys.contains("about"), "\(kind) \(about)")
    }

    @Test func `everything that is wrong with a return is told at once, with its place`() throws {
        let reading = try read(
            "return", Self.child,
            #"{"from":"gp","stage":"answered","findings":[{"finding":"c1-a-1","standard":"a","answer":"agreed"},{"finding":"c1-a-2","standard":"a"},{"standard":7,"answer":"perhaps","odd":1},"text",{"finding":"c1-a-3","standard":"a","answer":"disagreed"}],"additions":[{}]}"#
        )
        #expect(reading.entry == nil)
        #expect(
            reading.keys == [
                "details.findings[2].odd", "details.findings[2].finding", "details.findings[2].standard", "details.findings[2].answer",
                "details.findings[3]", "details.additions[0].words", "details.grade", "details.upon", "details.findings[1].answer",
                "details.findings[2].answer", "details.findings[3].reason",
            ])
    }

    @Test(arguments: [
        ("audit", audit, #"{"step":"set-up"}"#, ["title", "theme", "asOf", "lines", "agencies", "size"]),
        ("audit", audit, #"{"step":"drawn"}"#, ["seed", "cohort", "upon"]),
        ("audit", audit, #"{"step":"closed"}"#, ["reason", "upon"]),
        (
            "audit", audit,
            #"{"step":"drawn","upon":["e1"],"seed":"-7","cohort":[{"number":1,"child":"lcs/ava"},{"number":1,"child":"lcs/ben"}]}"#,
            ["seed", "cohort"]
        ),
        ("return", child, #"{"from":"gp","stage":"nil"}"#, ["upon"]),
        ("return", child, #"{"from":"gp","stage":"reopened"}"#, ["reason", "upon"]),
        ("return", child, #"{"from":"gp","stage":"answered","grade":"good","upon":["e1"]}"#, ["rationale"]),
        ("return", child, #"{}"#, ["from", "stage"]),
        ("moderation", child, #"{"step":"second-grade"}"#, ["from", "of", "grade", "reason"]),
        ("moderation", child, #"{"step":"panel-grade","grade":"good"}"#, ["reason"]),
        ("moderation", child, #"{"step":"concern"}"#, ["reason", "told"]),
        ("moderation", child, #"{"step":"concern-closed"}"#, ["of", "reason"]),
        ("moderation", child, #"{"step":"point"}"#, ["reason"]),
        ("theme", audit, #"{"code":"fathers"}"#, ["title", "found"]),
        ("action", audit, #"{}"#, ["words", "owner", "due", "standard"]),
        ("action", audit, #"{"of":"e1","closed":"otherwise"}"#, ["note"]),
        ("briefing", audit, #"{"version":"published","title":"T","size":7,"root":"a b c d e f g h","digest":"XY"}"#, ["upon", "digest"]),
        ("resource", #"["resource/dash"]"#, #"{"title":"DASH","publisher":"SafeLives","address":"http://a.b"}"#, ["address"]),
    ]) func `each step says what it needs, all of it at once`(_ kind: String, _ about: String, _ details: String, _ keys: [String]) throws {
        let reading = try read(kind, about, details)
        #expect(reading.entry == nil)
        #expect(reading.keys == keys.map { "details." + $0 })
    }

    @Test func `a withdrawal is about what it withdraws: people, or an audit`() throws {
        func withdrawal(_ about: String) throws -> Reading {
            try Reading(
                line(["kind": #""withdrawal""#, "about": about, "details": #"{"reason":"Sent twice."}"#, "corrects": #""e1""#]))
        }
        #expect(try withdrawal(Self.child).entry?.matter?.child == PersonRef("lcs/ava"))
        #expect(try withdrawal(Self.child).entry?.about == [])
        #expect(try withdrawal(#"["lcs/ava"]"#).entry?.about == [PersonRef("lcs/ava")].compactMap { $0 })
        #expect(try withdrawal(#"["audit/december-2021","lcs/ava","lcs/ben"]"#).keys == ["about"])
        #expect(try withdrawal(#"["lcs/ava","audit/december-2021"]"#).keys == ["about[1]"])
    }

    @Test func `the compact row of such an entry holds nobody, no field and no other entry`() throws {
        for kind in Kind.allCases where !kind.isCasework {
            let entry = try #require(Reading(Specimen.line(of: kind)).entry)
            var (rows, lexicon) = (Rows(), Lexicon())
            rows.append(entry, &lexicon)
            #expect(lexicon.people.count == 0 && rows.people(0).isEmpty)
            #expect(rows.value(0, Rows.corrects) == nil && rows.value(0, Rows.refs) == nil)
            #expect((0..<40).allSatisfy { rows.values(0, Int32($0)).isEmpty })
            #expect(rows.marks[0] & Rows.isMatter != 0)
            #expect(rows.value(0, Rows.matter).map(lexicon.words.text) == entry.matter?.reference)
        }
    }

    @Test func `a child's casebook is the same with and without entries about an audit of that child`() throws {
        let told = [
            #"{"id":"p1","kind":"person","on":"2020-01-01","agency":"gp","about":["lcs/ava"],"details":{"born":"2018-02-03"}}"#,
            #"{"id":"i1","kind":"incident","on":"2021-03-04","agency":"police","about":["lcs/ava"],"details":{"type":"injury"}}"#,
        ]
        // By the same agency, correcting and withdrawing the child's own entries: which an entry of an audit cannot.
        let audits = [
            #"{"id":"r1","kind":"return","on":"2021-05-01","recorded":"2021-05-01","agency":"police","about":["audit/a","lcs/ava"],"refs":["i1"],"corrects":"i1","details":{"from":"police","stage":"asked"}}"#,
            #"{"id":"w1","kind":"withdrawal","on":"2021-05-01","recorded":"2021-05-01","agency":"police","about":["audit/a","lcs/ava"],"corrects":"i1","details":{"reason":"No."}}"#,
        ]
        func book(_ lines: [String]) throws -> Casebook {
            var (rows, lexicon) = (Rows(), Lexicon())
            for line in lines { rows.append(try #require(Reading(line).entry), &lexicon) }
            return Casebook(rows, lexicon, asOf: try #require(Day("2021-12-01")))
        }
        let (plain, audited) = (try book(told), try book(told + audits))
        for book in [plain, audited, try book(audits + told)] {
            let ava = try #require(PersonRef("lcs/ava").flatMap(book.person))
            #expect(book.rows(about: ava).map { book.lexicon.entries.text(book.rows.entry[Int($0)]) } == ["p1", "i1"])
            #expect(ChildRecord(of: ava, in: book).items.count == 2)
            #expect(book.refusals.isEmpty && book.children.count == 1)
        }
    }
}
