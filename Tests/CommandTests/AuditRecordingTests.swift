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
