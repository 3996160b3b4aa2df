import Casework
import Content
import Testing

@Suite struct ProfileFileTests {
    private func problems(_ text: String, file: String = "profiles/p.yaml") -> [String] {
        do throws(ContentProblems) {
            _ = try ProfileFile.read(text, file: file)
            return []
        } catch { return error.all.map(\.description) }
    }

    @Test func `every profile that came with the program can be read`() throws {
        let ids = try ProfileFile.all(in: .embedded).map(\.id)
        for id in ["chronolator", "chronology", "court", "partnership", "references"] { #expect(ids.contains(id)) }
    }

    @Test func `a profile that says little takes the British forms`() throws {
        let profile = try ProfileFile.read(
            "id: p\ntitle: P\nrecognise: [When]\ncolumns: {\"on\": When, text: What}", file: "p.yaml")
        #expect(profile.agency == .given)
        #expect(profile.dates == .dmy)
        #expect(profile.delimiter == .auto)
        #expect(profile.encoding == .auto)
        #expect(profile.separator == ";")
        #expect(profile.rows == .notes)
        #expect(profile.columns.text == ["What"])
        #expect(profile.headings == ["When", "What"])
    }

    @Test func `kinds, fields, codes and references are held against the entry format when the profile is read`() {
        #expect(
            problems(
                """
                id: p
                title: P
                recognise: [Code]
                agency: {column: Who, kinds: {GP: surgery}}
                about: [Ava]
                date: dym
                columns: {"on": When, texts: What}
                code: Code
                codes:
                  A: [{kind: incidnt}]
                  B: [{kind: incident, details: {type: domestic, victm: {column: V}}}]
                  C: {kind: incident}
                  D: [{kind: share, id: "a:b", details: {what: closure, to: [Council], of: {colum: X}}}]
                  E: [{kind: note, when: {column: X, is: a, not: b}}]
                  e: [{kind: note}]
                  F: []
                """) == [
                    "profiles/p.yaml:4: agency.kinds.GP: found “surgery”. Allowed: \(AgencyKind.allCases.map(\.rawValue).joined(separator: ", ")).",
                    "profiles/p.yaml:5: about[0]: found “Ava”. Allowed: a person reference SOURCE/LOCAL such as lcs/100234.",
                    "profiles/p.yaml:6: date: found “dym”. Allowed: dmy, mdy, ymd.",
                    "profiles/p.yaml:7: columns: found the key “texts”. Allowed: id, on, time, endDate, endTime, recorded, author, about, text, refs, corrects, significance, labels. Did you mean “text”?",
                    "profiles/p.yaml:10: codes.A[0].kind: found “incidnt”. Allowed: \(Kind.casework.map(\.code).joined(separator: ", ")). Did you mean “incident”?",
                    "profiles/p.yaml:11: codes.B[0].details: found the key “victm”. Allowed: type, victim, perpetrator, childrenPresent, injury, learnt. Did you mean “victim”?",
                    "profiles/p.yaml:11: codes.B[0].details.type: found “domestic”. Allowed: domestic-abuse, injury, missing, neglect-concern, substance-misuse, mental-health-crisis, criminal, exploitation, other.",
                    "profiles/p.yaml:12: codes.C: found incident without details. Allowed: details with type.",
                    "profiles/p.yaml:13: codes.D[0].id: found “a:b” in quotes. Allowed: 1 to 24 of A-Z a-z 0-9 . _ -.",
                    "profiles/p.yaml:13: codes.D[0].details.to[0]: found “Council”. Allowed: 1 to 64 of a to z, 0 to 9 and -.",
                    "profiles/p.yaml:13: codes.D[0].details.of: found the key “colum”. Allowed: column, codes, source. Did you mean “column”?",
                    "profiles/p.yaml:13: codes.D[0].details.of: found no key “column”. Allowed: a value for “column”. Add “column: …”.",
                    "profiles/p.yaml:14: codes.E[0].when: found keys (column, is, not). Allowed: one of is, not, filled beside column. Write several conditions as a list: all must be so.",
                    "profiles/p.yaml:15: codes.e: found “e” a second time. Allowed: each code once. Capitals and spaces make no difference.",
                    "profiles/p.yaml:16: codes.F: found an empty list. Allowed: at least one entry. Take the code out: such rows become notes.",
                ])
    }

    @Test func `a profile without a column for the day, or under another name than its id, is refused`() {
        #expect(
            problems("id: q\ntitle: P\nrecognise: [Code]\nrows: [{kind: note}]\notherwise: note") == [
                "profiles/p.yaml:1: id: found “q”. Allowed: the file's own name. Name the file q.yaml.",
                "profiles/p.yaml:1: found no column for the day. Allowed: a heading under columns.on. Say which column holds the day on which it happened, or `undated: received` for a file that says what is so.",
                "profiles/p.yaml:5: otherwise: found `otherwise` beside `rows`. Allowed: one of the two. `rows` makes the same entries of every row.",
            ])
    }
}
