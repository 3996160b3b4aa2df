import Testing

/// Scripts read the exit status: 0 done, 1 problems found in what was asked about, 2 cannot run.
@Suite struct ExitTests {
    @Test(arguments: [
        "cairn check --frobnicate", "cairn check --as-of yesterday", "cairn nosuch", "cairn synth --children 0 --seed 1",
        "cairn audit compare --audit december-2021", "cairn import", "cairn record", "cairn import files/police-log.csv --about Maisie",
        "cairn standards new 'no id'", "cairn check --store nowhere.db", "cairn check --agencies nowhere.yaml",
        "cairn standards show nosuch", "cairn record nobody --format text",
    ])
    func `what cannot run says why and ends with 2`(line: String) throws {
        let demo = try DemoFolder()
        let outcome = try demo.run(line)
        #expect(outcome.status == 2, "\(line): \(outcome.status)")
        #expect(outcome.out.isEmpty && !outcome.err.isEmpty, "\(line)")
        try demo.close()
    }

    @Test(arguments: ["cairn", "cairn --help", "cairn help audit run", "cairn --version", "cairn audit"])
    func `help that was asked for is no error`(line: String) throws {
        let demo = try DemoFolder()
        let outcome = try demo.run(line)
        #expect(outcome.status == 0 && !outcome.out.isEmpty && outcome.err.isEmpty, "\(line): \(outcome.status)")
        try demo.close()
    }

    @Test func `a file with errors ends with 1, and so does a child of whom nothing is known`() throws {
        let demo = try DemoFolder()
        #expect(try demo.run("cairn import files/gp-record.txt --profile police-log --dry-run").status == 1)
        #expect(try demo.run("cairn record lcs/nobody").status == 1)
        try demo.close()
    }

    @Test func `a dry run makes no store and takes nothing into the one there is`() throws {
        let demo = try DemoFolder()
        let dry = try demo.run("cairn import files/camhs.csv --dry-run --store none.db --agencies agencies.yaml; ls")
        #expect(dry.status == 0 && dry.out.contains("Sound, not imported: 18 entries") && !dry.out.contains("none.db"))
        try demo.close()
    }
}
