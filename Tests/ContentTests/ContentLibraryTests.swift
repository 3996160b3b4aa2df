import Content
import Foundation
import Testing

@Suite struct ContentLibraryTests {
    @Test func `the program carries every file of the content as it is`() throws {
        let content = Surroundings.package.appendingPathComponent("Content").resolvingSymlinksInPath()
        let names = try #require(FileManager.default.enumerator(atPath: content.path)).compactMap { $0 as? String }
        let paths = names.filter { $0.hasSuffix(".yaml") }.sorted()
        #expect(ContentLibrary.embedded.files.map(\.path) == paths, "run Tools/embed-content")
        for path in paths {
            let text = try String(contentsOf: content.appendingPathComponent(path), encoding: .utf8)
            #expect(ContentLibrary.embedded.text(at: path) == text, "\(path) differs: run Tools/embed-content")
        }
    }

    /// A folder with these files, gone when the test ends.
    func withFolder<Value>(_ files: [String: Data], _ body: (String) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("content-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, data) in files {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: file)
        }
        return try body(folder.path)
    }

    @Test func `a partnership's instruments replace all that came with the program, and its other files their namesakes`() throws {
        let library = try withFolder(["instruments/own.yaml": Data("id: own\n".utf8), "learning.yaml": Data("learning: []\n".utf8)]) {
            try ContentLibrary(folder: $0)
        }
        #expect(library.files(under: "instruments/").map(\.path) == ["instruments/own.yaml"])
        #expect(library.text(at: "learning.yaml") == "learning: []\n")
        #expect(library.text(at: HolidayFile.path) == ContentLibrary.embedded.text(at: HolidayFile.path))
    }

    @Test func `a folder that is not there and a file that is no text are told`() throws {
        let missing = #expect(throws: ContentProblems.self) { try ContentLibrary(folder: "/no/such/folder") }
        #expect(missing?.description.hasPrefix("/no/such/folder: found no") == true)
        let fault = try withFolder(["learning.yaml": Data([0xFF, 0xFE])]) { folder in
            #expect(throws: ContentProblems.self) { try ContentLibrary(folder: folder) }
        }
        #expect(
            fault?.description
                == "learning.yaml: found bytes that are not UTF-8. Allowed: text in UTF-8. Save the file as plain text in UTF-8.")
    }

    @Test func `every tool that the audit of December 2021 names is in the learning list, without an invented address`() throws {
        let items = try LearningFile.all(in: .embedded)
        #expect(
            items.map(\.resource.key) == [
                "dash", "domestic-abuse-toolkit", "clutter-rating", "neglect-toolkit", "drive", "myth-of-invisible-men",
            ])
        #expect(items.allSatisfy { $0.resource.address == nil })
    }

    @Test func `an address that is none is refused`() {
        let text = "learning:\n  - {key: dash, kind: tool, title: D, publisher: P, for: x, address: 'javascript:x'}\n"
        let fault = #expect(throws: ContentProblems.self) { try LearningFile.read(text, file: "l.yaml") }
        #expect(
            fault?.description
                == "l.yaml:2: learning[0].address: found “javascript:x” in quotes. Allowed: an address that begins with https:// or http://. Leave it empty until you have the address."
        )
    }

    @Test func `authorities are known by their codes, former ones included`() throws {
        let authorities = try AuthorityFile.all(in: .embedded)
        #expect(authorities.count == 25)
        #expect(authorities.first { $0.name == "Somerset" }?.former == ["E10000027"])
        let fault = #expect(throws: ContentProblems.self) {
            try AuthorityFile.read(
                "authorities:\n  - {code: E06000023, name: A}\n  - {code: E06000023, name: B}\n  - {code: 801, name: C}\n", file: "a.yaml")
        }
        #expect(fault?.all.map(\.line) == [4])
    }

    @Test func `what else an authority is called means it, and no name is two authorities`() throws {
        let spellings = try AuthorityFile.spellings(in: .embedded)
        #expect(
            ["Bristol", "bristol, city of", "CITY OF BRISTOL", "E06000023"].map(spellings.code) == Array(repeating: "E06000023", count: 4))
        #expect(spellings.code(of: "E10000027") == "E06000066" && spellings.code(of: "Atlantis") == nil)
        let fault = #expect(throws: ContentProblems.self) {
            try AuthorityFile.read(
                "authorities:\n  - {code: E06000023, name: A}\n  - {code: E06000024, name: B, also: [a]}\n", file: "a.yaml")
        }
        #expect(fault?.all.map(\.found) == ["the name “a” again"])
    }
}
