import Testing

@Suite struct RepositoryTests {
    @Test func `each decision record has a number of its own`() throws {
        let files = try Repository.files(in: "Docs/decisions").filter { $0.hasSuffix(".md") }
        let numbers = files.compactMap { Int($0.split(separator: "/").last?.prefix(4) ?? "") }
        #expect(numbers.count == files.count)
        #expect(Set(numbers).count == numbers.count, "\(numbers)")
        #expect(numbers.count >= 7)
    }

    @Test func `a decision record begins with its own number`() throws {
        for path in try Repository.files(in: "Docs/decisions") where path.hasSuffix(".md") {
            let number = String(path.split(separator: "/").last?.prefix(4) ?? "")
            #expect(try Repository.text(path).hasPrefix("# \(number) "), "\(path)")
        }
    }

    @Test func `no file knows the folders of one machine`() throws {
        var paths = ["Package.swift", "README.md", "CHANGELOG.md", "Makefile"]
        for folder in ["Sources", "Tests", "Tools", "Docs", "Content"] { paths += try Repository.files(in: folder) }
        var read = 0
        for path in paths {
            guard let text = try? Repository.text(path) else { continue }
            read += 1
            #expect(MachinePath.found(in: text) == [], "\(path)")
        }
        #expect(read > 300)
    }

    @Test func `a folder of one machine is caught, and a word that only contains one is not`() {
        let (w, t) = ("/" + "work", "/" + "tmp")
        #expect(MachinePath.found(in: "open(\"\(t)/x\")") == [t])
        #expect(MachinePath.found(in: "see \(w)/shared") == [w])
        #expect(MachinePath.found(in: "cd \(w)") == [w])
        #expect(MachinePath.found(in: "https://gov.example\(w)/x, social\(w), \(w)ing, a\(t)") == [])
    }

    @Test func `the folder of kinds and the catalogue hold the same, in the same words`() throws {
        let catalogue = try Catalogue.cases(of: Repository.text("Sources/Casework/Entries/Kind.swift"))
        let declared = try Repository.swiftFiles(in: "Sources/Casework/Kinds").map {
            try #require(Catalogue.declaration(in: $0.text), "\($0.path)")
        }
        #expect(catalogue.count == 32)
        #expect(Set(catalogue.map(\.name)) == Set(declared.map(\.name)))
        #expect(declared.count == catalogue.count)
        for kind in catalogue { #expect(declared.first { $0.name == kind.name }?.meaning == kind.meaning, "\(kind.name)") }
    }
}

enum MachinePath {
    private static let folders = ["work", "root", "tmp", "home", "Users"].map { "/" + $0 }

    static func found(in text: String) -> [String] {
        func isWord(_ byte: UInt8?) -> Bool {
            guard let byte else { return false }
            return (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 95 || byte == 45
                || byte == 46
        }
        let bytes = Array(text.utf8)
        return folders.filter { folder in
            let wanted = Array(folder.utf8)
            return bytes.indices.contains { at in
                bytes[at] == 47 && bytes[at...].starts(with: wanted) && !isWord(at > 0 ? bytes[at - 1] : nil)
                    && !isWord(at + wanted.count < bytes.count ? bytes[at + wanted.count] : nil)
            }
        }
    }
}

enum Catalogue {
    /// The cases of the list of kinds, each with the sentence above it.
    static func cases(of text: String) -> [(name: String, meaning: String)] {
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        return lines.indices.dropFirst().compactMap { index in
            guard lines[index].hasPrefix("case "), lines[index - 1].hasPrefix("/// ") else { return nil }
            return (String(lines[index].dropFirst(5).filter { $0 != "`" }), String(lines[index - 1].dropFirst(4)))
        }
    }

    /// The kind that a file declares, and its wording: `KindDeclaration(.name, …, "Meaning.",`.
    static func declaration(in text: String) -> (name: String, meaning: String)? {
        guard let start = text.firstRange(of: "KindDeclaration(")?.upperBound, let dot = text[start...].firstIndex(of: ".") else {
            return nil
        }
        let name = text[text.index(after: dot)...].prefix { $0.isLetter }
        let parts = text[start...].split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? (String(name), String(parts[1])) : nil
    }
}
