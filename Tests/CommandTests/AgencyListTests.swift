import Testing

/// The standards ask what kind of agency did something: without the partnership's list every finding would be wrong.
@Suite struct AgencyListTests {
    private static let check = "cairn check --as-of 2021-12-17 --child lcs/100570 --standard da-dash-updated --format json"

    @Test func `the list beside the store is taken, and gives the findings that naming it gives`() throws {
        let demo = try DemoFolder()
        let named = try demo.run("\(Self.check) --agencies agencies.yaml")
        let beside = try demo.run(Self.check)
        #expect(named.status == 0 && beside.status == 0 && beside.out == named.out && beside.err.isEmpty)
        let elsewhere = try demo.run("mkdir work && cd work && \(Self.check) --store ../cairn.db")
        #expect(elsewhere.out == named.out && elsewhere.err.isEmpty)
        try demo.close()
    }

    @Test func `a list named in the environment is taken before the one beside the store`() throws {
        let demo = try DemoFolder()
        let given = try demo.run("mv agencies.yaml ours.yaml && \(Self.check)", environment: ["CAIRN_AGENCIES": "ours.yaml"])
        #expect(given.status == 0 && given.err.isEmpty)
        let missing = try demo.run(Self.check, environment: ["CAIRN_AGENCIES": "nowhere.yaml"])
        #expect(missing.status == 2 && missing.err.contains("nowhere.yaml"))
        try demo.close()
    }

    @Test(arguments: [
        "cairn check --as-of 2021-12-17", "cairn audit run --audit december-2021", "cairn audit select --audit december-2021",
    ])
    func `a store is not judged without a list`(line: String) throws {
        let demo = try DemoFolder()
        let outcome = try demo.run("rm agencies.yaml && \(line)")
        #expect(outcome.status == 2 && outcome.out.isEmpty)
        for words in ["northbridge-police", "nothing was judged", "--agencies", "CAIRN_AGENCIES", "agencies.yaml"] {
            #expect(outcome.err.contains(words), "\(words)")
        }
        try demo.close()
    }

    @Test func `a record is shown without a list, and says that it is not judged`() throws {
        let demo = try DemoFolder()
        let outcome = try demo.run("rm agencies.yaml && cairn record lcs/100570 --as-of 2021-12-17")
        #expect(outcome.status == 0)
        #expect(outcome.out.contains("Chronology") && outcome.out.contains("Not judged"))
        #expect(!outcome.out.contains("missed") && outcome.err.contains("--agencies"))
        try demo.close()
    }

    @Test func `a store with an agency that the list does not know is judged, and the warning names it`() throws {
        let demo = try DemoFolder()
        let outcome = try demo.run("grep -v tarnbeck-surgery agencies.yaml > short.yaml; \(Self.check) --agencies short.yaml")
        #expect(outcome.status == 0 && outcome.out.hasPrefix("{"))
        #expect(outcome.err.contains("tarnbeck-surgery") && !outcome.err.contains("northbridge-police"))
        try demo.close()
    }

    @Test func `files are judged without a list, with the same words on standard output and a warning beside it`() throws {
        let demo = try DemoFolder()
        let outcome = try demo.run(
            "mv authority/agencies.yaml list.yaml; cairn check authority/entries.jsonl --as-of 2021-12-17 --format json")
        #expect(outcome.status == 0 && outcome.out.hasPrefix("{\"asOf\":\"2021-12-17\""))
        #expect(outcome.err.hasPrefix("warning: ") && outcome.err.contains("--agencies"))
        let named = try demo.run("cairn check authority/entries.jsonl --agencies list.yaml --as-of 2021-12-17 --format json")
        #expect(named.status == 0 && named.err.isEmpty && named.out != outcome.out)
        try demo.close()
    }

    @Test func `an import without a list takes the files and says that nothing was judged`() throws {
        let demo = try DemoFolder()
        let outcome = try demo.run(
            "rm agencies.yaml; cairn init --store new.db && cairn import authority/entries.jsonl --store new.db --format json")
        #expect(outcome.status == 0 && outcome.out.contains("\"judged\":null"))
        #expect(outcome.err.contains("Not judged") && outcome.err.contains("--agencies"))
        try demo.close()
    }
}
