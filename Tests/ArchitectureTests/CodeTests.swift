import Testing

/// The checks of this folder stand on these: what counts as code.
@Suite struct CodeTests {
    @Test func `comments and the words of a literal are no code`() {
        let code = Code(
            """
            let a = "Date() \\" FileManager" // Date()
            /* Date() /* nested */ still Date() */ let b = #"raw " Date()"#
            let c = 1
            """)
        #expect(code.words.map(\.text) == ["let", "a", "let", "b", "let", "c", "1"])
        #expect(code.words.map(\.line) == [1, 1, 2, 2, 3, 3, 3])
    }

    @Test func `what is interpolated into a literal is code`() {
        let code = Code(#"let a = "on \(format(Date(), "x \(b)")) day" + c"#)
        #expect(code.words.map(\.text) == ["let", "a", "format", "Date", "b", "c"])
    }

    @Test func `a literal of several lines keeps the lines that follow in their places`() {
        let code = Code("let a = \"\"\"\n    import Yams \"quoted\"\n    \\(b)\n    \"\"\"\nimport Casework\n")
        #expect(code.words.map(\.text) == ["let", "a", "b", "import", "Casework"])
        #expect(code.words.map(\.line) == [1, 1, 3, 5, 5])
    }

    @Test func `a member knows whose it is`() {
        let words = Code("Date.now; worst.now; f(.now); now(); a\n    .now").words.filter { $0.text == "now" }
        #expect(words.map(\.receiver) == ["Date", "worst", "", nil, ""])
    }

    @Test func `imports are found however they are written`() {
        let file = SourceFile(
            "f.swift",
            "import A\n@testable import B\npublic import struct C.D\n  log.import(x); .import\n// import E\nlet f = \"import G\"\n")
        #expect(file.imports == ["A", "B", "C"])
    }

    @Test func `a folder that is not there is an error and not an empty answer`() {
        #expect(throws: Repository.Missing(path: "Sources/Nowhere")) { try Repository.swiftFiles(in: "Sources/Nowhere") }
        #expect(throws: Repository.Missing(path: "Sources/Nowhere")) { try Repository.folders(in: "Sources/Nowhere") }
        #expect(throws: Repository.Missing(path: "Docs/decisions")) { try Repository.swiftFiles(in: "Docs/decisions") }
        #expect(throws: Repository.Missing(path: "NoSuchFile.md")) { try Repository.text("NoSuchFile.md") }
    }
}
