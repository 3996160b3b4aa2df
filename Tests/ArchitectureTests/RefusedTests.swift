import Testing

@Suite struct RefusedTests {
    @Test func `no source forces, traps or carries untyped dictionaries`() throws {
        for module in try Modules.existing() {
            for file in try Repository.swiftFiles(in: "Sources/\(module)") { #expect(Refused.breaches(of: file) == []) }
        }
    }

    @Test func `no source is longer than 400 lines`() throws {
        // One file is made by Tools/embed-content from Content/ and read by nobody.
        let made = "Sources/Content/Embedded.swift"
        #expect(try Repository.text(made).contains("embed-content"))
        for module in try Modules.existing() {
            for file in try Repository.swiftFiles(in: "Sources/\(module)") where file.path != made {
                #expect(file.lines.count <= 401, "\(file.path)")
            }
        }
    }

    @Test func `every public declaration says what it is`() throws {
        for module in try Modules.existing() {
            for file in try Repository.swiftFiles(in: "Sources/\(module)") { #expect(Refused.undocumented(in: file) == []) }
        }
    }

    @Test func `only Access makes a permit, and only the loader of the content makes a policy`() throws {
        for (type, makers) in [("Permit", ["Access"]), ("AccessPolicy", ["Access", "Content"])] {
            var made: Set<String> = []
            for module in try Modules.existing() {
                let files = try Repository.swiftFiles(in: "Sources/\(module)")
                if files.contains(where: { $0.code.words.contains { $0.text == type && $0.next == "(" } }) { made.insert(module) }
            }
            #expect(made.isSubset(of: makers), "\(type)")
        }
        let permit = try Repository.text("Sources/Access/Deciding/Permit.swift")
        #expect(!permit.contains("public init") && !permit.contains("package init"))
    }

    @Test(arguments: [
        ("let a = try! f()", "try!"), ("fatalError(\"no\")", "fatalError"), ("let b = a as! Int", "as!"),
        ("var c: [String: Any] = [:]", "[String: Any]"),
        ("var c: [String : Any]", "[String: Any]"), ("var c: [String: any Sendable]\nlet d = x as! Y", "as!"),
    ]) func `what is refused is caught`(_ breach: String, _ found: String) {
        #expect(Refused.breaches(of: SourceFile("f.swift", breach)) == ["f.swift: \(found)"])
    }

    @Test(arguments: [
        "let a = try? f()", "let b = a as? Int", "/// try! and fatalError(", "let s = \"as! [String: Any]\"", "[String: AnyHashable]",
    ])
    func `what is not refused is let through`(_ text: String) { #expect(Refused.breaches(of: SourceFile("f.swift", text)) == []) }

    @Test func `a public declaration without its sentence is caught`() {
        let file = SourceFile(
            "f.swift",
            """
            /// A day.
            public struct Day {
                public let ordinal: Int32
                /// Adds.
                @discardableResult
                public func add() {}
                @inline(__always) public func sub() {}
                // Not a sentence for readers.
                public private(set) var a = 0
                let inside = "public let"
            }
            public extension Day {}
            public import Casework
            """)
        #expect(Refused.undocumented(in: file) == ["f.swift:3", "f.swift:7", "f.swift:9"])
    }
}

enum Refused {
    static func breaches(of file: SourceFile) -> [String] {
        // Spaces say nothing in code, so a breach is found however it is spaced.
        let dense = file.code.text.filter { $0 != " " && $0 != "\n" }
        let words = file.code.words
        var found: [String] = []
        func has(_ word: String, _ next: Character) -> Bool { words.contains { $0.text == word && $0.next == next } }
        if has("try", "!") { found.append("try!") }
        if has("fatalError", "(") { found.append("fatalError") }
        if has("as", "!") { found.append("as!") }
        if dense.contains("[String:Any]") || dense.contains("[String:anyAny]") { found.append("[String: Any]") }
        return found.map { "\(file.path): \($0)" }
    }

    /// Public declarations with no `///` above them, attributes aside.
    static func undocumented(in file: SourceFile) -> [String] {
        let code = file.code.text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
        let lines = file.lines.map { $0.drop { $0 == " " } }
        return code.indices.filter { index in
            let line = code[index]
            guard line.hasPrefix("public ") || (line.hasPrefix("@") && line.contains(" public ")) else { return false }
            guard !line.contains("public extension "), !line.contains("public import ") else { return false }
            let above = lines[..<index].last { !$0.hasPrefix("@") }
            return above?.hasPrefix("///") != true
        }.map { "\(file.path):\($0 + 1)" }
    }
}
