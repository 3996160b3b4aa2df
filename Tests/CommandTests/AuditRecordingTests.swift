import Casework
import Foundation
import Testing

/// The audit cycle at a terminal, kept in the ledger step by step.
@Suite struct AuditRecordingTests {
    @Test func `an audit is recorded from its setting up to its briefing, twice says nothing new, and what is printed stays as it was`()
        throws
    {
        let demo = try DemoFolder()
        func run(_ line: String, _ status: Int32 = 0) throws -> Command.Outcome {
            let outcome = try demo.run("cairn audit \(line)")
            #expect(outcome.status == status, "\(line): \(outcome.err)")
            return outcome
        }
        let plain = try run("select --audit december-2021 --format json").out
        #expect(
            try run("select --audit december-2021 --record --for northbridge-council", 1).err.contains(
                "cairn audit new december-2021 --record"))
        #expect(try run("show december-2021").out.hasPrefix("Nothing is recorded"))
        #expect(try run("new december-2021 --record", 2).err.contains("--for"))
        #expect(try run("new december-2021 --record --for northbridge-council").err.contains("Recorded 1 entry"))
        let drawn = try run("select --audit december-2021 --format json --record --for northbridge-council")
        #expect(drawn.out == plain && drawn.err.contains("Recorded 1 entry"))
        let asked = try run("returns --audit december-2021 --record --for northbridge-council --due 2022-01-14")
        #expect(asked.err.contains("Recorded 90 entries"))
        #expect(
            try run("returns --audit december-2021 --record --for northbridge-council --due 2022-01-14").err.contains("holds all of this"))
        #expect(try run("run --audit december-2021 --record --for northbridge-council").err.contains("Recorded"))
        #expect(
            try run("briefing --audit december-2021 --out b --record --for northbridge-council").err.contains("Recorded 2 entries"))
        #expect(
            try run("briefing --audit december-2021 --out b --record --as published --for northbridge-council").err.contains("Recorded 2"))
        let json = try JSONValue.parsed(try run("show december-2021 --format json").out)
        guard case .array(let returns)? = json["returns"], case .array(let cohort)? = json["cohort"],
            case .array(let versions)? = json["briefing"]?["versions"]
        else { return #expect(Bool(false), "returns, a cohort and versions of a briefing") }
        #expect(returns.count == 90 && cohort.count == 10 && versions.count == 2)
        #expect(versions.last?["upon"] == versions.first?["entry"].map { .array([$0]) })
        try demo.close()
    }

    @Test func `an agency's answers come in from a file, all that is wrong is told, and two answers at once are both kept`() throws {
        let demo = try DemoFolder()
        for line in ["new december-2021", "select --audit december-2021", "returns --audit december-2021 --agency northbridge-police"] {
            #expect(try demo.run("cairn audit \(line) --record --for northbridge-council").status == 0)
        }
        let json = try JSONValue.parsed(try demo.run("cairn audit show december-2021 --format json").out)
        guard case .array(let returns)? = json["returns"],
            let police = returns.first(where: { $0["agency"] == "northbridge-police" }),
            case .string(let child)? = police["child"], case .array(let versions)? = police["versions"],
            case .string(let asked)? = versions.last?["entry"]
        else { return #expect(Bool(false), "a return that was asked for") }
        func answer(_ grade: String, _ more: String = "") -> String {
            #"{"kind":"return","on":"2022-01-10","agency":"northbridge-police","about":["audit/december-2021","\#(child)"],"details":{"from":"northbridge-police","stage":"answered","grade":"\#(grade)","upon":["\#(asked)"]\#(more)}}"#
        }
        func record(_ text: String) throws -> Command.Outcome {
            try Data(text.utf8).write(to: demo.url.appendingPathComponent("answers.jsonl"))
            return try demo.run("cairn audit returns --audit december-2021 --answers answers.jsonl --for northbridge-police")
        }
        let wrong = try record(
            answer("splendid") + "\n\n{}\n" + answer("good", #","rationale":"x","findings":[{"finding":"c1-a-1","standard":"a"}]"#))
        #expect(wrong.status == 1)
        for place in ["answers.jsonl:1: details.grade", "answers.jsonl:3: kind", "answers.jsonl:4: details.findings[0].answer"] {
            #expect(wrong.err.contains(place), "\(wrong.err)")
        }
        let first = try record(answer("good", #","rationale":"As recorded.""#))
        #expect(first.status == 0 && first.err.contains("Recorded 1 entry") && !first.err.contains("Somebody else"), "\(first.err)")
        let second = try record(answer("inadequate", #","rationale":"Not seen.""#))
        #expect(second.status == 0 && second.err.contains("Somebody else answered at the same time"), "\(second.err)")
        #expect(second.out.contains("Two people answered at once"))
        try demo.close()
    }

    @Test func `agreed actions are kept with their owner, day and standard, and a closing with its note`() throws {
        let demo = try DemoFolder()
        let agreed = """
            audit: december-2021
            actions:
              - standard: da-dash-updated
                owner: Designated nurse
                due: 2022-03-31
              - standard: father-conversation
                owner: Head of service
                due: 2022-01-05
                action: Speak with every father in person
                closed: {on: 2022-01-07, because: The service has ended.}

            """
        try Data(agreed.utf8).write(to: demo.url.appendingPathComponent("actions.yaml"))
        #expect(try demo.run("cairn audit new december-2021 --record --for northbridge-council").status == 0)
        let line = "cairn audit actions --audit december-2021 --agreed actions.yaml --on 2022-01-10 --record --for northbridge-council"
        let first = try demo.run(line)
        #expect(first.status == 0 && first.err.contains("Recorded 2 entries") && first.err.contains("Recorded 1 entry"), "\(first.err)")
        #expect(try demo.run(line).err.contains("holds all of this"))
        let json = try JSONValue.parsed(try demo.run("cairn audit show december-2021 --format json").out)
        guard case .array(let actions)? = json["actions"] else { return #expect(Bool(false), "actions") }
        let states = actions.compactMap { action in if case .string(let state)? = action["state"] { state } else { nil } }
        #expect(states.sorted().last == "overdue" || states.sorted() == ["closed", "open"])
        #expect(states.contains("closed"))
        #expect(actions.contains { $0["note"] == "The service has ended." && $0["owner"] == "Head of service" })
        try demo.close()
    }
}
