import Casework
import Foundation
import Testing

/// An action that was agreed is not done when training was given: it is done when the standard is kept for more children.
@Suite struct ActionTests {
    private static let agreed = """
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

    private static func run(_ file: String, _ options: String) throws -> Command.Outcome {
        let demo = try DemoFolder()
        try Data(file.utf8).write(to: demo.url.appendingPathComponent("actions.yaml"))
        let outcome = try demo.run("cairn audit actions --audit december-2021 --agreed actions.yaml \(options)")
        try demo.close()
        return outcome
    }

    @Test func `each action says who, by when, and how its standard's rate has moved since`() throws {
        let outcome = try Self.run(Self.agreed, "--on 2022-01-10")
        #expect(
            outcome.out == """
                Actions agreed after december-2021, as at 10 January 2022
                  1. Complete or update a DASH after every incident, whichever agency hears of it [da-dash-updated]. Designated nurse, by 31 March 2022; open. So far: kept for 1 of 5 children then, 1 of 5 now.
                  2. Speak with every father in person [father-conversation]. Head of service, by 5 January 2022; closed on 7 January 2022: The service has ended.

                """)
        #expect(outcome.status == 0 && outcome.err.isEmpty)
    }

    @Test func `an action that is late is overdue until its rate has moved, and before the note it was open`() throws {
        let late = try JSONValue.parsed(try Self.run(Self.agreed, "--on 2022-06-10 --format json").out)
        #expect(Self.states(late) == ["overdue", "closed"])
        let early = try JSONValue.parsed(try Self.run(Self.agreed, "--on 2022-01-06 --format json").out)
        #expect(Self.states(early) == ["open", "overdue"])
    }

    @Test func `an action whose standard worried nobody, or that is due before the audit, is refused with its place`() throws {
        let wrong = Self.agreed.replacingOccurrences(of: "da-dash-updated", with: "da-programme-offered")
            .replacingOccurrences(of: "2022-01-05", with: "2021-01-05")
        let outcome = try Self.run(wrong, "--on 2022-01-10")
        #expect(outcome.status == 2 && outcome.out.isEmpty)
        let lines = outcome.err.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines.first?.hasPrefix("actions.yaml:3") == true
                && lines.first?.contains("a standard that a worry of the audit rests on") == true)
        #expect(lines.last?.contains("a day after 2021-12-17") == true)
    }

    private static func states(_ json: JSONValue) -> [String] {
        guard case .array(let actions)? = json["actions"] else { return [] }
        return actions.compactMap { if case .string(let state)? = $0["state"] { state } else { nil } }
    }
}
