import Casework
import Foundation
import Testing

/// `cairn record` is read by a tired person: names, plain words, and columns that hold.
@Suite struct RecordTests {
    private static func record(_ options: String = "", environment: [String: String] = [:]) throws -> [String] {
        let demo = try DemoFolder()
        let outcome = try demo.run("cairn record lcs/100570 --as-of 2021-12-17 \(options)", environment: environment)
        #expect(outcome.status == 0 && outcome.err.isEmpty)
        try demo.close()
        return outcome.out.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func part(_ heading: String, of lines: [String]) -> ArraySlice<String> {
        guard let start = lines.firstIndex(of: heading) else { return [] }
        let rest = lines[(start + 2)...]
        // Two empty lines stand before each heading.
        let end = rest.indices.first { $0 + 1 < rest.endIndex && rest[$0].isEmpty && rest[$0 + 1].isEmpty } ?? rest.endIndex
        return rest[..<end]
    }

    @Test func `people are named, and each agency's own reference stands in brackets behind the name`() throws {
        let chronology = Self.part("Chronology", of: try Self.record("--width 132")).joined(separator: " ")
        #expect(chronology.contains("victim: Kelsey Garrow (niche/P7444)"))
        #expect(chronology.contains("Kelsey Garrow (lcs/100607) is the mother of Maisie Garrow (lcs/100570)"))
        #expect(chronology.contains("in this record through Kelsey Garrow, mother of the child"))
        for bare in chronology.matches(of: /(.)(?:niche|lcs|pas|emis|comm|yjs|edt)\/[A-Z0-9]/) where bare.1 != "(" {
            Issue.record("a bare reference: \(bare.0)")
        }
    }

    @Test func `findings name people and agencies too`() throws {
        let said = Self.part("What the standards say", of: try Self.record("--width 132")).joined(separator: " ")
        #expect(said.contains("Jordan Pask (comm/C31352)") && said.contains("✗ Missed: "))
        #expect(said.contains("for Northbridge Youth Justice Team"))
    }

    @Test func `nothing is written as a program would write it`() throws {
        let text = try Self.record("--width 132").joined(separator: "\n")
        #expect(text.matches(of: /[a-z][A-Z]/).map { String($0.0) } == [])
        #expect(text.matches(of: /(?:domestic|child|pre|section)-[a-z]+-?[a-z]*:/).isEmpty)
        #expect(text.contains("Incident: domestic abuse") && text.contains("decided on: 13 October 2020"))
        #expect(text.contains("to: Northbridge Children’s Social Care, Brackenlea Community Children’s Health"))
    }

    @Test(arguments: [40, 60, 83, 84, 100, 132])
    func `no line is wider than the terminal`(width: Int) throws {
        for line in try Self.record("--width \(width)") { #expect(line.count <= width, "\(line)") }
    }

    @Test func `long names of agencies keep to their column`() throws {
        let lines = Self.part("Chronology", of: try Self.record("--width 100"))
        #expect(lines.count > 100)
        for line in lines.prefix(while: { !$0.isEmpty }) {
            let columns = Array(line.padding(toLength: 100, withPad: " ", startingAt: 0))
            #expect(columns[17] == " " && columns[18] == " " && columns[43] == " " && columns[44] == " ", "\(line)")
        }
    }

    @Test func `the terminal's own width is taken where none is asked for`() throws {
        // But for the mark of the ledger: each look is anchored in it, so that each reading stands at a place of its own.
        func text(_ lines: [String]) -> [String] { Array(lines.prefix { !$0.hasPrefix("From the ledger at") }) }
        #expect(try text(Self.record(environment: ["COLUMNS": "60"])) == text(Self.record("--width 60")))
        #expect(try text(Self.record()) == text(Self.record("--width 100")))
    }

    @Test func `what somebody wrote into a record cannot steer the terminal`() throws {
        let demo = try DemoFolder()
        let entry = #"""
            {"id":"a1","kind":"note","on":"2021-03-04","agency":"northbridge-police","author":"P\u001b]0;x\u0007","about":["lcs/c"],"text":"one\u001b[2Jtwo \u202ethree\rfour"}
            """#
        try Data((entry + "\n").utf8).write(to: demo.url.appendingPathComponent("hostile.jsonl"))
        let outcome = try demo.run("cairn record lcs/c --from hostile.jsonl --as-of 2021-12-17")
        #expect(outcome.status == 0 && outcome.out.contains("one") && outcome.out.contains("three"))
        for scalar in outcome.out.unicodeScalars {
            #expect(scalar == "\n" || (scalar.value >= 32 && scalar.value != 127 && !(0x202A...0x202E).contains(scalar.value)))
        }
        try demo.close()
    }

    @Test func `a tool that was used again says what has changed since the time before`() throws {
        let demo = try DemoFolder()
        let lines = [
            #"{"id":"c","kind":"person","on":"2021-01-01","agency":"northbridge-council","about":["lcs/x"],"details":{"given":"Ava","role":"child","born":"2018-01-01"}}"#,
            #"{"id":"1","kind":"instrument","on":"2021-02-01","agency":"northbridge-council","about":["lcs/x"],"details":{"name":"clutter","answers":{"kitchen":6,"bedroom":3,"living-room":2}}}"#,
            #"{"id":"2","kind":"instrument","on":"2021-05-01","agency":"northbridge-police","about":["lcs/x"],"details":{"name":"clutter","answers":{"kitchen":3,"bedroom":4,"living-room":2}}}"#,
            #"{"id":"3","kind":"instrument","on":"2021-05-02","agency":"northbridge-police","about":["lcs/x"],"details":{"name":"neglect","level":"watch"}}"#,
        ]
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: demo.url.appendingPathComponent("x.jsonl"))
        let outcome = try demo.run("cairn record lcs/x --from x.jsonl --as-of 2021-12-17 --width 100")
        try demo.close()
        let tools = Self.part(
            "Tools used more than once", of: outcome.out.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        #expect(
            Array(tools) == [
                "Clutter rating, about Ava",
                "  · 1 February 2021, Northbridge Children’s Social Care. Clutter rating: worst is kitchen, rated 6;",
                "    level 2.",
                "  · 1 May 2021, Northbridge Police. Clutter rating: worst is bedroom, rated 4; level 2.",
                "    Since the time before: The level is still 2. The worst was 6 and is now 4. Worse: bedroom (3 to",
                "    4). Better: kitchen (6 to 3).",
            ])
    }

    @Test func `a chronology taken out as a table says from which ledger it is, and comes back as the same entries`() throws {
        let demo = try DemoFolder()
        let table = try demo.run("cairn record lcs/100570 --as-of 2021-12-17 --format csv").out
        let header = try #require(table.split(whereSeparator: \.isNewline).first)
        #expect(
            header.hasPrefix(
                "\u{FEFF}id,on,recorded,agency,author,about,kind,details,text,refs,corrects,significance,labels,From the ledger at size 911 · "
            ))
        let taken = try demo.run(
            "cairn record lcs/100570 --as-of 2021-12-17 --format csv > out.csv && cairn init --store other.db && cairn import out.csv --store other.db --format json | tail -1"
        )
        let report = try JSONValue.parsed(String(taken.out.split(separator: "\n").last ?? ""))
        guard case .array(let files)? = report["files"], let file = files.first else {
            Issue.record("no report: \(taken.out)\(taken.err)")
            return
        }
        #expect(file["errors"] == .integer(0) && file["warnings"] == .integer(0) && file["notes"] == .integer(0))
        let again = try demo.run("cairn record lcs/100570 --as-of 2021-12-17 --format csv --store other.db")
        func rows(_ text: String) -> Set<Substring> { Set(text.split(whereSeparator: \.isNewline).dropFirst()) }
        #expect(rows(again.out).subtracting(rows(table)) == [])
        try demo.close()
    }
}
