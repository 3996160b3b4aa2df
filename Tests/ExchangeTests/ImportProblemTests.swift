import Exchange
import Testing

@Suite struct ImportProblemTests {
    private func problem(
        _ found: ImportProblem.Found, severity: ImportProblem.Severity = .error, line: Int = 7, column: Int? = nil, key: String? = "kind"
    ) -> ImportProblem {
        ImportProblem(
            .unknownCode, severity: severity, file: "police.csv", line: line, column: column, key: key, found: found,
            allowed: "one of a, b", hint: "Use one of these.")
    }

    @Test func `a problem is one line that says where, what, what is allowed and how to mend it`() {
        #expect(problem(.value("c")).description == "police.csv:7: kind: found “c”; allowed: one of a, b. Use one of these.")
        #expect(
            problem(.described("5 fields"), column: 3, key: nil).description
                == "police.csv:7:3: found 5 fields; allowed: one of a, b. Use one of these.")
        #expect(
            problem(.value("c"), severity: .warning, line: 0).description
                == "police.csv: warning: kind: found “c”; allowed: one of a, b. Use one of these.")
    }

    @Test func `a value about a person is never shown`() {
        #expect(
            problem(.withheld, key: "given").description
                == "police.csv:7: given: found a value that is not shown here, because it may be about a person; allowed: one of a, b. Use one of these."
        )
    }

    @Test(arguments: [
        "7 Quillfeather Row", "Flat 2, 12 Oak Street, Leeds", "QX13 7AB", "qx137ab", "at QX1 7AB", "Quay Row", "12 the Shambles Street",
        "3A Mill Bank", "The Old Refuge", "12 High st",
    ]) func `a value that may say where somebody lives is not quoted, whatever column it stands in`(_ text: String) {
        let found = ImportProblem.Found.value(text)
        #expect(found.description == "\(text.count) characters that are not shown here, because they may say where somebody lives")
        #expect(problem(.value("c"), key: text).key == "a heading that is not shown")
    }

    @Test(arguments: [
        "2021-02-30", "30/02/2021", "31 Feb 2021", "17 February 2020", "9 am", "9.30pm", "25:00", "Domestic abuse", "DASH 14", "lcs/100570",
        "niche/P7444", "northbridge-police:a b", "4 to 6", "2021-03-04, after it was recorded on 2021-03-01", "Coastguard", "medium", "A1",
        "12",
        "Child present", "Northbridge Polise", "details.type", "details.answers.kitchen",
    ]) func `codes, dates and references are still quoted`(_ text: String) {
        #expect(ImportProblem.Found.value(text).description == "“\(text)”")
    }

    @Test func `a hostile value is cut, stays on its line and commands no terminal`() {
        #expect(ImportProblem.Found.value(String(repeating: "x", count: 81)).description == "“" + String(repeating: "x", count: 80) + "…”")
        #expect(ImportProblem.Found.value(String(repeating: "x", count: 80)).description == "“" + String(repeating: "x", count: 80) + "”")
        #expect(ImportProblem.Found.value("a\u{1B}[2J\nb\u{202E}c").description == "“a\\u{1B}[2J\\u{A}b\\u{202E}c”")
        let stacked = "e" + String(repeating: "\u{301}", count: 100_000)
        #expect(ImportProblem.Found.value(stacked).description.unicodeScalars.count == 83)
    }

    @Test func `a million problems are counted, and a thousand kept`() {
        var problems = ImportProblems()
        #expect(problems.isEmpty)
        for line in 1...1_500 { problems.note(problem(.value("c"), severity: line % 3 == 0 ? .warning : .error, line: line)) }
        #expect(problems.all.count == 1_000)
        #expect(problems.count == 1_500)
        #expect(problems.errors == 1_000)
        #expect(problems.counts == [.unknownCode: 1_500])
        #expect(problems.description.hasSuffix("\n… and 500 more"))
    }

    @Test func `codes are texts that programs can hold on to`() {
        #expect(
            ImportProblem.Code.allCases.map(\.rawValue) == [
                "unreadable", "wrong-encoding", "invalid-text", "nul-byte", "empty-file", "cut-off", "too-long", "ragged-row",
                "unclosed-quote",
                "stray-quote",
                "repeated-header", "missing-header", "unknown-key", "missing-value", "wrong-type", "unknown-code", "unknown-date-form",
                "ambiguous-date",
                "impossible-date", "impossible-time", "reversed-interval", "malformed-reference", "failed-check-digit", "malformed-json",
                "malformed-xml",
                "contradiction", "repeated-id",
            ])
    }
}
