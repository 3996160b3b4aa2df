import Standards
import Testing

/// Later entries that take the place of earlier ones, and those that may not.
@Suite struct CorrectionTests {
    /// An incident on 1 March, due by 15 March, and a tool `dash` on 16 March; whatever else is told of it.
    private func told(_ more: String, knownOn: String? = nil, asOf: String = "2022-04-29") throws -> Telling {
        try Telling(
            "da-dash-updated", asOf: asOf, knownOn: knownOn,
            """
            - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
            - {id: night, kind: incident, on: 2022-03-01, agency: council, about: [lcs/m, lcs/f], details: {type: domestic-abuse}}
            - {id: dash, kind: instrument, on: 2022-03-16, agency: council, about: [lcs/m], details: {name: dash, score: 5}}
            \(more)
            """)
    }

    private func tool(_ id: String, on: String, recorded: String, agency: String = "council", corrects: String) -> String {
        "- {id: \(id), kind: instrument, on: \(on), recorded: \(recorded), agency: \(agency), about: [lcs/m], corrects: \(corrects)"
            + ", details: {name: dash, score: 5}}"
    }

    @Test func `a correction takes the place of the entry`() throws {
        let told = try told(tool("again", on: "2022-03-15", recorded: "2022-04-01", corrects: "dash"))
        #expect(told.verdicts == ["met"])
        #expect(told.findings[0].evidence == ["again"])
        #expect(told.refused.isEmpty)
    }

    @Test(arguments: [("2022-03-31", "late", "dash"), ("2022-04-01", "met", "again")])
    func `a correction counts from the day on which it was recorded`(_ knownOn: String, _ verdict: String, _ evidence: String) throws {
        let told = try told(tool("again", on: "2022-03-15", recorded: "2022-04-01", corrects: "dash"), knownOn: knownOn)
        #expect(told.verdicts == [verdict])
        #expect(told.findings[0].evidence == [evidence])
    }

    @Test(arguments: [(true, "again"), (false, "once")])
    func `of two corrections of one entry the one recorded last holds, whichever came first`(_ isInOrder: Bool, _ evidence: String) throws {
        let once = tool("once", on: "2022-03-14", recorded: isInOrder ? "2022-04-01" : "2022-04-05", corrects: "dash")
        let again = tool("again", on: "2022-03-17", recorded: "2022-04-04", corrects: "dash")
        for entries in [once + "\n" + again, again + "\n" + once] {
            let told = try told(entries)
            #expect(told.verdicts == [isInOrder ? "late" : "met"])
            #expect(told.findings[0].evidence == [evidence])
            #expect(told.refused.isEmpty)
        }
    }

    @Test func `before the second correction was known the first one held`() throws {
        let entries =
            tool("once", on: "2022-03-14", recorded: "2022-04-01", corrects: "dash") + "\n"
            + tool("again", on: "2022-03-17", recorded: "2022-04-04", corrects: "dash")
        #expect(try told(entries, knownOn: "2022-04-03").findings[0].evidence == ["once"])
    }

    @Test func `what is said of an entry, or of a superseded correction, is said of what took its place`() throws {
        func acknowledged(_ of: String) throws -> [String] {
            try Telling(
                "share-acknowledged", asOf: "2022-03-31",
                """
                - {id: letter, kind: share, on: 2022-03-01, agency: council, about: [lcs/c], details: {what: concern, to: [nursery]}}
                - {id: once, kind: share, on: 2022-03-01, recorded: 2022-03-02, agency: council, about: [lcs/c], corrects: letter, \
                details: {what: plan, to: [nursery]}}
                - {id: again, kind: share, on: 2022-03-01, recorded: 2022-03-03, agency: council, about: [lcs/c], corrects: letter, \
                details: {what: other, to: [nursery]}}
                - {kind: acknowledgement, on: 2022-03-04, agency: nursery, about: [lcs/c], details: {of: \(of)}}
                """
            ).findings.map { "\($0.verdict.code) \($0.trigger)" }
        }
        for name in ["letter", "once", "again"] { #expect(try acknowledged(name) == [#"met ["again"]"#]) }
    }

    @Test func `a withdrawn entry is gone, and counts until its withdrawal was known`() throws {
        let withdrawal =
            "- {kind: withdrawal, on: 2022-03-16, recorded: 2022-04-01, agency: council, about: [lcs/m], corrects: dash"
            + ", details: {reason: Another mother}}"
        #expect(try told(withdrawal).verdicts == ["missed"])
        #expect(try told(withdrawal, knownOn: "2022-03-31").verdicts == ["late"])
    }

    @Test func `a correction by another agency is refused whole, and listed with the reason`() throws {
        let told = try told(tool("theirs", on: "2022-03-15", recorded: "2022-04-01", agency: "police", corrects: "dash"))
        #expect(told.verdicts == ["late"])
        #expect(told.findings[0].evidence == ["dash"])
        #expect(told.refused == ["theirs: only the agency that recorded an entry may correct it"])
    }

    @Test func `a withdrawal by another agency is refused`() throws {
        let told = try told(
            "- {id: theirs, kind: withdrawal, on: 2022-03-17, recorded: 2022-03-17, agency: police, about: [lcs/m], corrects: dash"
                + ", details: {reason: Disputed}}"
        )
        #expect(told.verdicts == ["late"])
        #expect(told.refused == ["theirs: only the agency that recorded an entry may correct it"])
    }

    @Test func `corrections in a circle are refused whole, and listed with the reason`() throws {
        let told = try told(
            tool("one", on: "2022-03-14", recorded: "2022-04-01", corrects: "two") + "\n"
                + tool("two", on: "2022-03-15", recorded: "2022-04-01", corrects: "one"))
        #expect(told.verdicts == ["late"])
        #expect(told.findings[0].evidence == ["dash"])
        let reason = "these corrections correct each other in a circle"
        #expect(told.refused == ["one: \(reason)", "two: \(reason)"])
    }

    @Test func `a correction of an entry that has not arrived counts by itself until it does`() throws {
        let told = try told(tool("early", on: "2022-03-15", recorded: "2022-04-01", corrects: "not-here"))
        #expect(told.verdicts == ["met"])
        #expect(told.refused.isEmpty)
    }

    @Test func `an entry is not known before it was recorded`() throws {
        let tool =
            "- {kind: instrument, on: 2022-03-10, recorded: 2022-04-10, agency: police, about: [lcs/m], details: {name: dash, score: 5}}"
        #expect(try told(tool, knownOn: "2022-04-09").verdicts == ["late"])
        #expect(try told(tool, knownOn: "2022-04-10").verdicts == ["met"])
    }

    @Test func `in a file a correction that does not say when it was recorded was not known on any day, and holds without one`() throws {
        let again =
            "- {id: again, kind: instrument, on: 2022-03-15, agency: council, about: [lcs/m], corrects: dash, details: {name: dash, score: 5}}"
        #expect(try told(again).verdicts == ["met"])
        #expect(try told(again, knownOn: "2022-04-29").verdicts == ["late"])
        let gone =
            "- {kind: withdrawal, on: 2022-03-16, agency: council, about: [lcs/m], corrects: dash, details: {reason: Another mother}}"
        #expect(try told(gone).verdicts == ["missed"])
        #expect(try told(gone, knownOn: "2022-04-29").verdicts == ["late"])
    }
}
