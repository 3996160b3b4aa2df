import Testing

/// What the help and the README promise, tried by somebody who types it off.
@Suite struct ExampleTests {
    @Test func `every command gives an example that fits a terminal`() throws {
        for help in try Examples.all() {
            #expect(!help.examples.isEmpty, "\(help.name) gives no example")
            for example in help.examples {
                #expect(example.hasPrefix("cairn"), "\(help.name): \(example)")
                #expect(example.count <= 78 || Examples.talks(example), "\(help.name): \(example) is \(example.count) characters long")
            }
        }
    }

    @Test func `every example of the help runs in the folder of the demo`() throws {
        var tried: Set<String> = []
        for help in try Examples.all() {
            for example in help.examples where tried.insert(example).inserted {
                let demo = try DemoFolder()
                try Self.expectRun(example, in: demo)
                try demo.close()
            }
        }
        #expect(tried.count > 15)
    }

    @Test func `every command of the README runs, one after the other`() throws {
        let lines = Examples.inMarkdown(try Examples.text("README.md"))
        #expect(lines.count > 6)
        let demo = try DemoFolder()
        for line in lines {
            try Self.expectRun(line, in: demo)
        }
        try demo.close()
    }

    /// A line that runs; one that talks with a person, who is not here, is at least understood.
    private static func expectRun(_ line: String, in demo: DemoFolder) throws {
        let outcome = try demo.run(line)
        if Examples.talks(line) {
            #expect(!outcome.err.contains("Usage: "), "\(line)\n\(outcome.err)")
        } else {
            #expect(outcome.status == 0, "\(line)\n\(outcome.err)")
        }
    }
}
